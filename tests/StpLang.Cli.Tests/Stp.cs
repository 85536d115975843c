using System.Diagnostics;

namespace StpLang.Cli.Tests;

/// <summary>One finished run of the built <c>stp</c>.</summary>
public sealed record Stp(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The built program, as the project reference copied it beside the tests.</summary>
    public static string ProgramPath { get; } =
        Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "stp.exe" : "stp");

    /// <summary>Runs <c>stp</c> with these arguments and no standard input.</summary>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static async Task<Stp> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo(ProgramPath, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Limit);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
        return new Stp(process.ExitCode, await output, await error);
    }
}
