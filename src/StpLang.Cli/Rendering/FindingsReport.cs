using StpLang.Cli.Input;
using StpLang.Cli.Output;

namespace StpLang.Cli.Rendering;

/// <summary>Reports plans on standard error, one after another.</summary>
internal sealed class FindingsReport(StandardStreams streams)
{
    private readonly TextRenderer _renderer = new(
        streams.Error,
        streams.ErrorStyle,
        StandardStreams.IsErrorTerminal ? TerminalWidth.Get() : null
    );

    private FindingCounts _sum;
    private int _plans;

    /// <summary>Writes what was found in a plan, or why it could not be read.</summary>
    public void Add(LoadedPlan plan)
    {
        _plans++;
        _sum += plan.Counts;
        if (plan.Failure is not null)
        {
            streams.ReportFailure($"cannot read `{plan.Path}`: {plan.Failure}", help: null);
        }

        _renderer.Write(plan.Findings);
        streams.Error.Flush();
    }

    /// <summary>Writes a line that sums up, for a person at a terminal.</summary>
    public void WriteSummary()
    {
        if (StandardStreams.IsErrorTerminal)
        {
            var plans = _plans == 1 ? "1 plan" : $"{_plans:N0} plans";
            streams.Error.WriteLine($"{plans} checked: {_sum}");
        }
    }
}
