using System.Diagnostics;

namespace StpLang.Benchmarks;

/// <summary>Times several actions in turn, so that whatever else the machine does touches all of them alike.</summary>
internal static class Measure
{
    /// <summary>The median of the seconds each action takes, and the bytes it allocates.</summary>
    public static (double Seconds, long Bytes)[] Interleaved(int runs, params Action[] actions)
    {
        foreach (var action in actions)
        {
            // Long enough for the compiler to have seen what is hot.
            var warmUp = Stopwatch.StartNew();
            for (var i = 0; i < 3 || (i < 200 && warmUp.ElapsedMilliseconds < 2_000); i++)
            {
                action();
            }
        }

        var seconds = new double[actions.Length][];
        var bytes = new long[actions.Length];
        for (var i = 0; i < actions.Length; i++)
        {
            seconds[i] = new double[runs];
        }

        for (var run = 0; run < runs; run++)
        {
            for (var i = 0; i < actions.Length; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
                var allocated = GC.GetTotalAllocatedBytes(precise: true);
                var started = Stopwatch.GetTimestamp();
                actions[i]();
                seconds[i][run] = Stopwatch.GetElapsedTime(started).TotalSeconds;
                bytes[i] = GC.GetTotalAllocatedBytes(precise: true) - allocated;
            }
        }

        return
        [
            .. seconds.Select(
                (s, i) =>
                {
                    Array.Sort(s);
                    return (s[runs / 2], bytes[i]);
                }
            ),
        ];
    }
}
