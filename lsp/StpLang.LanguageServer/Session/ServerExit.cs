using System.Diagnostics;

namespace StpLang.LanguageServer.Session;

/// <summary>When the server leaves, and with which exit code.</summary>
internal sealed class ServerExit : IDisposable
{
    private readonly CancellationTokenSource _leaving = new();

    /// <summary>What the program exits with: 0 where the client said good-bye first.</summary>
    public int Code { get; private set; } = 1;

    /// <summary>Set when it is time to go.</summary>
    public CancellationToken Leaving => _leaving.Token;

    /// <summary>Leaves now.</summary>
    /// <param name="lifecycle">How far the session is.</param>
    public void Leave(Lifecycle lifecycle)
    {
        Code = lifecycle == Lifecycle.ShutDown ? 0 : 1;
        _leaving.Cancel();
    }

    /// <summary>Leaves when a process ends: a client that died says nothing.</summary>
    /// <param name="processId">The client's process; null where there is none to look after.</param>
    public void LeaveWith(int? processId)
    {
        if (processId is { } id)
        {
            _ = WaitForAsync(id);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _leaving.Dispose();

    private async Task WaitForAsync(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            await process.WaitForExitAsync(_leaving.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return;
        }
        catch (ArgumentException)
        {
            // It is gone already.
        }
        catch (Exception exception)
            when (exception is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It cannot be looked after; standard input tells when it is gone.
            return;
        }

        await _leaving.CancelAsync().ConfigureAwait(false);
    }
}
