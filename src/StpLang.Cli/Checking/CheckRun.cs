using System.Diagnostics;
using StpLang.Cli.Input;
using StpLang.Workspaces;

namespace StpLang.Cli.Checking;

/// <summary>Checks the plans that a command is given.</summary>
internal static class CheckRun
{
    /// <summary>
    /// The plans in the order given, each as soon as it and those before it are checked. A search that finds none is in the
    /// place of one that cannot be read.
    /// </summary>
    /// <param name="inputs">What to check.</param>
    /// <param name="settings">What to check it against.</param>
    /// <param name="jobs">How many plans to check at a time.</param>
    public static IEnumerable<CheckedPlan> Of(PlanInputs inputs, CheckSettings settings, int jobs)
    {
        var plans = OrderedWork.Select(
            inputs.Steps,
            jobs,
            step =>
                (
                    step.Search,
                    Plan: step.Path is { } path
                        ? Check(path, settings, mustDeclarePlan: step.Search is not null)
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
                yield return CheckedPlan.Unreadable(search.Written, search.Failure);
            }
        }
    }

    // Null for a file without a `plan`, where one is looked for. Each plan has a workspace to itself, let go with it, so that there is
    // room for many.
    private static CheckedPlan? Check(string path, CheckSettings settings, bool mustDeclarePlan)
    {
        var start = Stopwatch.GetTimestamp();
        var files = new CommandLineFiles();
        if (Workspace.Of(files, settings).PlanAt(path, out var failure) is not { } plan)
        {
            return CheckedPlan.Unreadable(path, failure!);
        }

        if (mustDeclarePlan && plan.IsLoose)
        {
            return null;
        }

        var compilation = plan.GetCompilation();
        var parsed = Stopwatch.GetTimestamp();
        compilation.GetDiagnostics();
        var bound = Stopwatch.GetTimestamp();
        settings.OptionsFor(path, out var problems);
        var asked = Stopwatch.GetTimestamp();
        var check = plan.GetCheck();
        var times = new PlanTimes(
            files.ReadingTime,
            // Reading on several threads can take longer than they do together.
            TimeSpan.FromTicks(
                Math.Max(0, (Stopwatch.GetElapsedTime(start, parsed) - files.ReadingTime).Ticks)
            ),
            Stopwatch.GetElapsedTime(parsed, bound),
            Stopwatch.GetElapsedTime(asked)
        );
        return new CheckedPlan(check, problems, times);
    }
}
