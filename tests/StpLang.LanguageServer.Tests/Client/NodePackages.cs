using System.ComponentModel;
using System.Diagnostics;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>A folder of Node scripts, with the packages that its lock file names.</summary>
internal static class NodePackages
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>Copies a folder and brings its packages; skips the test without Node, npm or the packages.</summary>
    /// <returns>The copy.</returns>
    public static async Task<TemporaryFolder> RestoreAsync(string path)
    {
        var folder = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(path))
        {
            folder.Write(Path.GetFileName(file), await File.ReadAllBytesAsync(file));
        }

        var fault =
            await FaultAsync(folder, "node", "--version")
            ?? await FaultAsync(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        if (fault is not null)
        {
            folder.Dispose();
        }

        Assert.SkipWhen(fault is not null, $"needs Node and the packages of {path}: {fault}");
        return folder;
    }

    // Why a program did not do what it should; null where it did.
    private static async Task<string?> FaultAsync(
        TemporaryFolder folder,
        string program,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder.PathOf(""),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            using var process = Process.Start(start)!;
            using var stop = new Timer(_ => process.Kill(entireProcessTree: true));
            stop.Change(Limit, Timeout.InfiniteTimeSpan);
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            return process.ExitCode == 0 ? null : await error + await output;
        }
        catch (Win32Exception exception)
        {
            return exception.Message;
        }
    }
}
