using StpLang.Cli.Checking;

namespace StpLang.Cli.Reports;

/// <summary>A form of what a run of <c>stp check</c> found: one document for all plans.</summary>
internal interface IReportFormat
{
    /// <summary>What <c>--format</c> calls it: <c>json</c>.</summary>
    string Name { get; }

    /// <summary>Whether the document says which plans could not be read, and why.</summary>
    bool TellsFailures => true;

    /// <summary>Writes the document.</summary>
    /// <param name="report">The run.</param>
    /// <param name="output">Where to; left open.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    void Write(CheckReport report, Stream output);
}
