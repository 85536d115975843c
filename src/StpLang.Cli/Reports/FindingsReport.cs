using StpLang.Cli.Checking;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>Reports plans on standard error, one after another.</summary>
/// <param name="streams">Standard error.</param>
/// <param name="showsAccepted">Whether findings that plans accept are shown too.</param>
internal sealed class FindingsReport(StandardStreams streams, bool showsAccepted = false)
{
    private readonly TextRenderer _renderer = new(
        streams.Error,
        streams.ErrorStyle,
        StandardStreams.IsErrorTerminal ? TerminalWidth.Get() : null
    )
    {
        ShowsAccepted = showsAccepted,
    };

    /// <summary>Writes what was found in a plan, or why it could not be read.</summary>
    public void Add(LoadedPlan plan)
    {
        AddFailure(plan);
        Add(plan.Findings);
    }

    /// <summary>Writes why a plan could not be read, if it could not.</summary>
    public void AddFailure(LoadedPlan plan)
    {
        if (plan.Failure is not null)
        {
            streams.ReportFailure($"cannot read `{plan.Path}`: {plan.Failure}", help: null);
        }
    }

    /// <summary>Writes findings.</summary>
    public void Add(IEnumerable<Diagnostic> findings)
    {
        _renderer.Write(findings);
        streams.Error.Flush();
    }
}
