using StpLang.Cli.Input;

namespace StpLang.Cli.Checking;

/// <summary>Checks the plans that a command is given.</summary>
internal static class CheckRun
{
    /// <summary>
    /// The plans in the order given, each as soon as it and those before it are checked. A search that finds none is in the
    /// place of one that cannot be read.
    /// </summary>
    public static IEnumerable<LoadedPlan> Of(PlanInputs inputs, CheckSettings settings)
    {
        var plans = OrderedWork.Select(
            inputs.Steps,
            settings.Jobs,
            step =>
                (
                    step.Search,
                    Plan: step.Path is { } path
                        ? LoadedPlan.Load(path, settings, mustDeclarePlan: step.Search is not null)
                        : null,
                    IsEnd: step.Path is null
                )
        );
        foreach (var (search, plan, isEnd) in plans)
        {
            if (plan is not null)
            {
                search?.HasFound = true;
                yield return plan;
            }
            else if (isEnd && !search!.HasFound)
            {
                yield return LoadedPlan.Unreadable(search.Written, search.Failure);
            }
        }
    }
}
