using StpLang.Checking;
using StpLang.Configuration;

namespace StpLang.Cli.Input;

/// <summary>What the plans of a run are checked against, from the command line and from the files around each.</summary>
/// <param name="overrides">The severities given on the command line.</param>
/// <param name="jobs">How many plans to check at a time.</param>
internal sealed class CheckSettings(SeverityOverrides overrides, int jobs)
{
    private readonly PlanSettings _settings = PlanSettings.For(
        new DiskSourceFiles(),
        overrides: overrides
    );

    /// <summary>How many plans to check at a time.</summary>
    public int Jobs => jobs;

    /// <summary>What a plan is checked against.</summary>
    /// <param name="rootPath">The path of its root file.</param>
    public CheckOptions For(string rootPath) => new() { Settings = _settings };
}
