using System.Diagnostics;

namespace StpLang.Benchmarks.Server;

/// <summary>From the start of the server to the findings of a large plan, beside <c>stp check</c> of the same.</summary>
/// <param name="server">The server.</param>
/// <param name="folder">The plan.</param>
internal sealed class ServerOpening(string server, ServerFolder folder)
{
    /// <summary>Measures in turn, and prints.</summary>
    public void Run(int runs)
    {
        List<double> opening = [];
        List<double> checking = [];
        for (var run = 0; run < runs; run++)
        {
            opening.Add(Open());
            checking.Add(Check());
        }

        Figures.Print(
            $"opening {folder.Programmes:N0} programmes; `stp check`; ratio",
            "ms",
            Figures.Median([.. opening]),
            Figures.Median([.. checking]),
            Figures.Median([.. opening.Zip(checking, (one, other) => one / other)])
        );
    }

    private double Open()
    {
        using var pipe = new ServerPipe(server);
        pipe.Initialize(folder.Path);
        pipe.Open(folder.UriOf(PlanFolder.Root), "stp", folder.TextOf(PlanFolder.Root));
        pipe.WaitForFindings(folder.UriOf(PlanFolder.Root));
        return Stopwatch.GetElapsedTime(pipe.Started).TotalMilliseconds;
    }

    private double Check()
    {
        if (Programs.Command is not { } command)
        {
            return double.NaN;
        }

        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(
            new ProcessStartInfo(command, ["check", folder.PathOf(PlanFolder.Root)])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        process.ErrorDataReceived += static (_, _) => { };
        process.BeginErrorReadLine();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(started).TotalMilliseconds;
    }
}
