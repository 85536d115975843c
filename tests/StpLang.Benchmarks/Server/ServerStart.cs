using System.Diagnostics;

namespace StpLang.Benchmarks.Server;

/// <summary>From the start of the server to its first answer and to the findings of a real plan, beside a bare Node process.</summary>
/// <param name="server">The server.</param>
internal sealed class ServerStart(string server)
{
    // What a server in JavaScript has to do at the least: read a message and answer it.
    private const string BareServer = """
        let text = "";
        process.stdin.on("data", (data) => {
          text += data;
          for (let head; (head = /Content-Length: (\d+)\r\n\r\n/.exec(text)); ) {
            const start = head.index + head[0].length;
            const end = start + Number(head[1]);
            if (text.length < end) return;
            const { id } = JSON.parse(text.slice(start, end));
            text = text.slice(end);
            if (id === undefined) continue;
            const answer = JSON.stringify({ jsonrpc: "2.0", id, result: { capabilities: {} } });
            process.stdout.write(`Content-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}`);
          }
        });
        """;

    private readonly List<double>[] _own =
    [
        [],
        [],
        [],
    ];
    private readonly List<double>[] _node =
    [
        [],
        [],
    ];

    /// <summary>Measures in turn, and prints.</summary>
    public void Run(int runs)
    {
        // The first is to have the files in memory.
        for (var run = 0; run <= runs; run++)
        {
            StartOwn(isCounted: run > 0);
            StartNode(isCounted: run > 0);
        }

        Figures.Print("spawn to initialize", "ms", Of(_own[0], _node[0]));
        Figures.Print("spawn to findings of Norfolk and Waveney", "ms", Of(_own[1], _node[0]));
        Figures.Print("peak memory", "MB", Of(_own[2], _node[1]));
        Console.WriteLine("    the server; bare Node to initialize, and the ratio");
    }

    // Of each pair the ratio, for the machine was as busy for both.
    private static IEnumerable<double> Of(List<double> own, List<double> node)
    {
        double[] pairs = [.. own.Zip(node, (one, other) => one / other)];
        yield return Figures.Median([.. own]);
        if (node.Count > 0)
        {
            yield return Figures.Median([.. node]);
            yield return Figures.Median([.. pairs]);
        }
    }

    private void StartOwn(bool isCounted)
    {
        var plan = Path.Combine(Programs.Root, "examples", "norfolk-and-waveney", "plan.stp");
        var uri = new Uri(plan).AbsoluteUri;
        using var pipe = new ServerPipe(server);
        pipe.Initialize(null);
        var initialized = Since(pipe);
        pipe.Open(uri, "stp", File.ReadAllText(plan));
        pipe.WaitForFindings(uri);
        Count(_own, isCounted, initialized, Since(pipe), pipe.PeakMegabytes);
    }

    private void StartNode(bool isCounted)
    {
        if (Programs.Node is { } node)
        {
            using var pipe = new ServerPipe(node, "-e", BareServer);
            pipe.Initialize(null);
            Count(_node, isCounted, Since(pipe), pipe.PeakMegabytes);
        }
    }

    private static double Since(ServerPipe pipe) =>
        Stopwatch.GetElapsedTime(pipe.Started).TotalMilliseconds;

    private static void Count(List<double>[] lists, bool isCounted, params double[] figures)
    {
        for (var i = 0; isCounted && i < figures.Length; i++)
        {
            lists[i].Add(figures[i]);
        }
    }
}
