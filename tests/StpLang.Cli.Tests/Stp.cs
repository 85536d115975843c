using System.Diagnostics;
using System.Text;

namespace StpLang.Cli.Tests;

/// <summary>One finished run of the built <c>stp</c>, or of the one that the variable <c>STP_COMMAND</c> names.</summary>
public sealed record Stp(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(60);

    /// <summary>The named program, else the built one, as the project reference copied it beside the tests.</summary>
    public static string ProgramPath { get; } =
        Environment.GetEnvironmentVariable("STP_COMMAND")
        ?? Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "stp.exe" : "stp");

    /// <summary>Runs <c>stp</c> with these arguments and no standard input.</summary>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static Task<Stp> RunAsync(params string[] arguments) =>
        RunAsync(ProgramPath, arguments, AppContext.BaseDirectory, []);

    /// <summary>Runs <c>stp</c> in a folder.</summary>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static Task<Stp> RunInAsync(Folder folder, params string[] arguments) =>
        RunAsync(ProgramPath, arguments, folder.Path, []);

    /// <summary>Runs <c>stp</c> in a folder with standard input.</summary>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static Task<Stp> RunWithInputAsync(
        Folder folder,
        string input,
        params string[] arguments
    ) => RunAsync(ProgramPath, arguments, folder.Path, Encoding.UTF8.GetBytes(input));

    /// <summary>Runs a line of bash in a folder, where <c>stp</c> is the built program.</summary>
    /// <exception cref="TimeoutException">It did not end within a minute.</exception>
    public static Task<Stp> ShellAsync(Folder folder, string script)
    {
        Assert.SkipUnless(File.Exists("/bin/bash"), "needs bash");
        return RunAsync("/bin/bash", ["-c", script], folder.Path, []);
    }

    private static async Task<Stp> RunAsync(
        string program,
        string[] arguments,
        string folder,
        byte[] input
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.Environment["PATH"] =
            $"{Path.GetDirectoryName(ProgramPath)}:{start.Environment["PATH"]}";
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        start.Environment.Remove("FORCE_COLOR");
        start.Environment.Remove("CLICOLOR_FORCE");
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended without reading all of its input.
        }

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
