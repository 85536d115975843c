using System.Diagnostics;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>A run of the built server, or of the one that the variable <c>STP_LANGUAGE_SERVER</c> names, with its pipes.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;

    private ServerProcess(Process process) => _process = process;

    /// <summary>The named program, else the built one, as the project reference copied it beside the tests.</summary>
    public static string ProgramPath { get; } =
        Environment.GetEnvironmentVariable("STP_LANGUAGE_SERVER")
        ?? Path.Combine(
            AppContext.BaseDirectory,
            OperatingSystem.IsWindows() ? "stp-language-server.exe" : "stp-language-server"
        );

    /// <summary>What it reads.</summary>
    public Stream Input => _process.StandardInput.BaseStream;

    /// <summary>What it writes.</summary>
    public Stream Output => _process.StandardOutput.BaseStream;

    /// <summary>The number of its process.</summary>
    public int Id => _process.Id;

    /// <summary>The memory it has in use, in bytes.</summary>
    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Starts it.</summary>
    public static ServerProcess Start(params string[] arguments)
    {
        var start = new ProcessStartInfo(ProgramPath, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return new ServerProcess(Process.Start(start)!);
    }

    /// <summary>Closes what it reads.</summary>
    public void CloseInput() => _process.StandardInput.Close();

    /// <summary>Closes what it writes.</summary>
    public void CloseOutput() => _process.StandardOutput.Close();

    /// <summary>Waits until it has ended.</summary>
    /// <returns>The exit code, and what it wrote on standard error.</returns>
    /// <exception cref="TimeoutException">It goes on.</exception>
    public async Task<(int ExitCode, string Error)> WaitForExitAsync()
    {
        var error = _process.StandardError.ReadToEndAsync();
        await _process.WaitForExitAsync().WaitAsync(LspClient.Limit);
        return (_process.ExitCode, await error);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
    }
}
