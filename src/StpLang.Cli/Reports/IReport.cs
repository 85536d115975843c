using StpLang.Cli.Checking;

namespace StpLang.Cli.Reports;

/// <summary>Where a run of checks reports, plan by plan.</summary>
internal interface IReport
{
    /// <summary>Reports a plan, or why it could not be read.</summary>
    void Add(CheckedPlan plan);

    /// <summary>Reports what belongs to no plan, and ends.</summary>
    /// <param name="tally">The run.</param>
    void End(CheckTally tally);
}
