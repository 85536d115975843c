using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;

namespace StpLang.Cli.Input;

/// <summary>A plan named on the command line, checked as far as it can be read.</summary>
internal sealed class LoadedPlan
{
    private LoadedPlan(string path, PlanCheck? check, string? failure)
    {
        Path = path;
        Check = check;
        Failure = failure;
        Findings = check?.Findings ?? [];
        Counts = FindingCounts.Of(Findings);
    }

    /// <summary>The path as findings show it.</summary>
    public string Path { get; }

    /// <summary>The plan and what was found in it; null where its file cannot be read.</summary>
    public PlanCheck? Check { get; }

    /// <summary>Why its file cannot be read, or null.</summary>
    public string? Failure { get; }

    /// <summary>What was found, accepted or not, in the order of the files and within them.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>How much was found.</summary>
    public FindingCounts Counts { get; }

    /// <summary>What the shell is told about this plan.</summary>
    public int ExitCode =>
        Failure is not null ? Cli.ExitCode.Failure
        : Counts.Errors > 0 ? Cli.ExitCode.Errors
        : Cli.ExitCode.Success;

    /// <summary>Reads, compiles and checks the plan that an argument names.</summary>
    public static LoadedPlan Load(string argument, SourceFiles files, CheckOptions options)
    {
        var path = CommandLineFiles.PathOf(argument);
        return Compilation.TryCreate(path, files, out var compilation, out var failure)
            ? Of(PlanCheck.Of(compilation, options))
            : Unreadable(path, failure);
    }

    /// <summary>A plan that was checked.</summary>
    public static LoadedPlan Of(PlanCheck check) => new(check.Compilation.RootPath, check, null);

    /// <summary>A plan that cannot be read.</summary>
    public static LoadedPlan Unreadable(string path, string failure) => new(path, null, failure);
}
