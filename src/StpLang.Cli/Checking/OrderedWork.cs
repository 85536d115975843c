namespace StpLang.Cli.Checking;

/// <summary>Work on several threads whose results come in the order of what they are made from.</summary>
internal static class OrderedWork
{
    // How many results may wait, for each thread, for one before them that takes long.
    private const int Ahead = 8;

    /// <summary>The results, as they become ready; a failure comes in place of its result.</summary>
    /// <param name="items">What to work on.</param>
    /// <param name="threads">How many to work on at a time; with one, all is done by the caller.</param>
    /// <param name="work">What to do with each.</param>
    public static IEnumerable<TResult> Select<T, TResult>(
        IReadOnlyList<T> items,
        int threads,
        Func<T, TResult> work
    ) =>
        threads == 1 || items.Count < 2
            ? items.Select(work)
            : SelectOnThreads(items, Math.Min(threads, items.Count), work);

    private static IEnumerable<TResult> SelectOnThreads<T, TResult>(
        IReadOnlyList<T> items,
        int threads,
        Func<T, TResult> work
    )
    {
        using var room = new SemaphoreSlim(threads * Ahead);
        using var stop = new CancellationTokenSource();
        var results = new TaskCompletionSource<TResult>[items.Count];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = new TaskCompletionSource<TResult>();
        }

        var next = -1;
        var workers = new Task[threads];
        for (var i = 0; i < threads; i++)
        {
            workers[i] = Task.Factory.StartNew(
                Work,
                CancellationToken.None,
                TaskCreationOptions.LongRunning,
                TaskScheduler.Default
            );
        }

        try
        {
            for (var i = 0; i < results.Length; i++)
            {
                var result = results[i].Task.GetAwaiter().GetResult();
                results[i] = null!;
                room.Release();
                yield return result;
            }
        }
        finally
        {
            stop.Cancel();
            Task.WaitAll(workers);
        }

        // Whoever has room takes the first that nobody has: what is waited for is always being worked on.
        void Work()
        {
            while (
                TryEnter() && Interlocked.Increment(ref next) is var index && index < items.Count
            )
            {
                try
                {
                    results[index].SetResult(work(items[index]));
                }
                catch (Exception exception)
                {
                    results[index].SetException(exception);
                }
            }
        }

        bool TryEnter()
        {
            try
            {
                room.Wait(stop.Token);
                return true;
            }
            catch (OperationCanceledException)
            {
                return false;
            }
        }
    }
}
