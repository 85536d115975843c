using StpLang.Cli.Checking;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>Reports plans on standard error, one after another.</summary>
/// <param name="streams">Standard error.</param>
/// <param name="showsAccepted">Whether findings that plans accept are shown too.</param>
internal sealed class FindingsReport(StandardStreams streams, bool showsAccepted = false) : IReport
{
    private readonly TextRenderer _renderer = new(
        streams.Error,
        streams.ErrorStyle,
        StandardStreams.IsErrorTerminal ? TerminalWidth.Get() : null
    )
    {
        ShowsAccepted = showsAccepted,
    };

    /// <summary>Writes why a plan could not be read, if it could not.</summary>
    public static void AddFailure(StandardStreams streams, CheckedPlan plan)
    {
        if (plan.Failure is not null)
        {
            streams.ReportFailure($"cannot read `{plan.Path}`: {plan.Failure}", help: null);
        }
    }

    /// <inheritdoc/>
    public void Add(CheckedPlan plan)
    {
        AddFailure(streams, plan);
        Add(plan.Findings);
    }

    /// <inheritdoc/>
    public void End(CheckTally tally) => Add(tally.Problems);

    private void Add(IReadOnlyCollection<Diagnostic> findings)
    {
        _renderer.Write(findings);
        streams.Error.Flush();
    }
}
