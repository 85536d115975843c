using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>A plan that a command was given, checked as far as it can be read.</summary>
internal sealed class CheckedPlan
{
    private readonly ImmutableArray<Diagnostic> _registerProblems;

    /// <summary>A plan that was checked.</summary>
    /// <param name="check">The plan and what was found.</param>
    /// <param name="registerProblems">What is wrong with the registers it was checked against.</param>
    /// <param name="times">How long it took.</param>
    public CheckedPlan(
        PlanCheck check,
        ImmutableArray<Diagnostic> registerProblems,
        PlanTimes times
    )
    {
        _registerProblems = registerProblems;
        Path = check.Compilation.RootPath;
        Check = check;
        Times = times;
        var files = check
            .Compilation.SyntaxTrees.Select(tree => tree.FilePath)
            .ToHashSet(StringComparer.Ordinal);
        Findings = [.. check.Findings.Where(f => files.Contains(f.Location.FilePath))];
        Problems =
        [
            .. registerProblems,
            .. check.Findings.Where(f => !files.Contains(f.Location.FilePath)),
        ];
        Counts = FindingCounts.Of(Findings);
    }

    private CheckedPlan(string path, string failure)
    {
        Path = path;
        Failure = failure;
    }

    /// <summary>The path as findings show it.</summary>
    public string Path { get; }

    /// <summary>The plan and what was found in it; null where its file cannot be read.</summary>
    public PlanCheck? Check { get; }

    /// <summary>Why its file cannot be read, or null.</summary>
    public string? Failure { get; }

    /// <summary>What was found in its files, accepted or not, in the order of the files and within them.</summary>
    public ImmutableArray<Diagnostic> Findings { get; } = [];

    /// <summary>What is wrong with the settings and registers it was checked by, which other plans may share.</summary>
    public ImmutableArray<Diagnostic> Problems { get; } = [];

    /// <summary>How much was found in its files.</summary>
    public FindingCounts Counts { get; }

    /// <summary>Whether it was read and compiles, whatever rules find in it.</summary>
    public bool Compiles => Check is { Compilation.HasErrors: false };

    /// <summary>Whether it was read, and no error was found in its files.</summary>
    public bool IsSound => Failure is null && Counts.Open.Errors == 0;

    /// <summary>How long it took.</summary>
    public PlanTimes Times { get; }

    /// <summary>A plan that cannot be read.</summary>
    public static CheckedPlan Unreadable(string path, string failure) => new(path, failure);

    /// <summary>The plan as it is found after its files were changed.</summary>
    public CheckedPlan With(PlanCheck check) => new(check, _registerProblems, Times);
}
