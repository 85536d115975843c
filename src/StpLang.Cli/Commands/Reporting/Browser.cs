using System.Diagnostics;
using StpLang.Cli.Output;

namespace StpLang.Cli.Commands.Reporting;

/// <summary>A Chromium or Edge on this machine, which prints pages without showing itself.</summary>
/// <param name="path">The program.</param>
internal sealed class Browser(string path)
{
    private const string PageName = "report.html";
    private const string PdfName = "report.pdf";

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    private static readonly string[] Names =
    [
        "chromium",
        "chromium-browser",
        "google-chrome",
        "google-chrome-stable",
        "chrome",
        "microsoft-edge",
        "msedge",
    ];

    private static readonly string[] InstalledAt =
    [
        @"C:\Program Files (x86)\Microsoft\Edge\Application",
        @"C:\Program Files\Google\Chrome\Application",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    /// <summary>The first that is found; null where there is none.</summary>
    public static Browser? Find()
    {
        var ending = OperatingSystem.IsWindows() ? ".exe" : "";
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(InstalledAt);
        return
            folders
                .SelectMany(folder => Names.Select(name => Path.Combine(folder, name + ending)))
                .Concat(InstalledAt)
                .FirstOrDefault(File.Exists)
                is { } found
            ? new Browser(found)
            : null;
    }

    /// <summary>Prints a page to PDF: tagged, with its title and numbered pages.</summary>
    /// <param name="writePage">Writes the page.</param>
    /// <returns>The bytes of the PDF.</returns>
    /// <exception cref="CommandFailure">It prints nothing, or takes too long.</exception>
    public byte[] Print(Action<Stream> writePage)
    {
        var folder = Directory.CreateTempSubdirectory("stp-report-");
        try
        {
            var page = Path.Combine(folder.FullName, PageName);
            using (var stream = File.Create(page))
            {
                writePage(stream);
            }

            var pdf = Path.Combine(folder.FullName, PdfName);
            Run(page, pdf, Path.Combine(folder.FullName, "profile"));
            return File.Exists(pdf)
                ? File.ReadAllBytes(pdf)
                : throw new CommandFailure($"`{path}` printed nothing") { Help = HowToPrint };
        }
        finally
        {
            RemoveQuietly(folder);
        }
    }

    /// <summary>How to print without a browser that this program finds.</summary>
    public const string HowToPrint =
        "write the page with `-o report.html`, open it in any browser and print it to PDF from there";

    // A profile of its own, and no name of the network that is found.
    private void Run(string page, string pdf, string profile)
    {
        var start = new ProcessStartInfo(path)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments =
        [
            "--headless",
            "--disable-gpu",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={profile}",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            $"--print-to-pdf={pdf}",
            // The administrator's browser has no sandbox on Linux, and the page is our own, without a script.
            .. OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess
                ? (string[])["--no-sandbox"]
                : [],
            new Uri(page).AbsoluteUri,
        ];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        process.OutputDataReceived += static (_, _) => { };
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new CommandFailure(
                $"`{path}` did not print within {Limit.TotalMinutes:0} minutes"
            )
            {
                Help = HowToPrint,
            };
        }
    }

    private static void RemoveQuietly(DirectoryInfo folder)
    {
        try
        {
            folder.Delete(recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The browser may hold its profile a moment longer; the system clears its temporary folder.
        }
    }
}
