using StpLang.Benchmarks.Server;

namespace StpLang.Benchmarks;

/// <summary>
/// The published language server through its pipes, as an editor uses it: how fast it starts beside a bare Node process that speaks the
/// protocol, how fast it opens a large plan beside <c>stp check</c>, and what a key and each question take. It runs the programs that
/// <c>STP_LANGUAGE_SERVER</c> and <c>STP_COMMAND</c> name, else those in <c>artifacts/</c>. Without Node, or without a program, what needs
/// it is left out; with <c>STP_JSON_SERVER</c> (the script <c>vscode-json-language-server</c> of the npm package
/// <c>vscode-langservers-extracted</c>) the same keys are typed into JSON of the same size.
/// </summary>
internal sealed class ServerBenchmark : IBenchmark
{
    public string Name => "server";

    public void Run(bool isQuick)
    {
        if (Programs.Server is not { } server)
        {
            Console.WriteLine(
                "No published language server: docs/editor.md says how to publish it."
            );
            return;
        }

        Console.WriteLine($"The language server {server}, milliseconds and MB: medians");
        new ServerStart(server).Run(isQuick ? 3 : 21);
        using var folder = new ServerFolder(isQuick ? 500 : 10_000);
        new ServerOpening(server, folder).Run(isQuick ? 1 : 5);
        new ServerTyping(server, folder).Run(isQuick ? 10 : 200);
    }
}
