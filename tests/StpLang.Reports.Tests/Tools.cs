using System.Diagnostics;
using StpLang.Tests;

namespace StpLang.Reports.Tests;

/// <summary>What pages are looked at with: programs of this machine, and packages that npm brings. Without them tests are skipped.</summary>
internal static class Tools
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private static readonly Lock Bringing = new();

    /// <summary>The folder with what npm brings.</summary>
    public static string Folder { get; } =
        Repository.PathOf("tests", "StpLang.Reports.Tests", "browser");

    /// <summary>The path of a program; skips the test where none of these is there.</summary>
    /// <param name="names">What it may be called.</param>
    public static string Find(params string[] names)
    {
        var found = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        Assert.SkipUnless(
            found is not null,
            $"needs {names[0]}: install it, and have it on the PATH"
        );
        return found!;
    }

    /// <summary>Brings the packages, once; skips the test where they cannot be brought, but not where all is to be tested.</summary>
    public static void BringPackages()
    {
        var npm = Find("npm");
        lock (Bringing)
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules")))
            {
                return;
            }

            var (exitCode, _, error) = Run(
                npm,
                ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]
            );
            Assert.SkipUnless(
                exitCode == 0 || Environment.GetEnvironmentVariable("CI") == "true",
                $"`npm ci` in {Folder} brings nothing: {error}"
            );
            Assert.Equal((0, ""), (exitCode, exitCode == 0 ? "" : error));
        }
    }

    /// <summary>Runs a program in the folder, to its end.</summary>
    /// <exception cref="TimeoutException">It did not end within five minutes.</exception>
    public static (int ExitCode, string Output, string Error) Run(
        string program,
        string[] arguments
    )
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException(program);
        }

        return (process.ExitCode, output.Result, error.Result);
    }
}
