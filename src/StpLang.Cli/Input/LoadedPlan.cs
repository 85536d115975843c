using System.Collections.Immutable;
using StpLang.Cli.Rendering;
using StpLang.Diagnostics;

namespace StpLang.Cli.Input;

/// <summary>A plan named on the command line, compiled as far as it can be read.</summary>
internal sealed class LoadedPlan
{
    private LoadedPlan(string path, Compilation? compilation, string? failure)
    {
        Path = path;
        Compilation = compilation;
        Failure = failure;
        Findings = compilation?.GetDiagnostics() ?? [];
        Counts = FindingCounts.Of(Findings);
    }

    /// <summary>The path as findings show it.</summary>
    public string Path { get; }

    /// <summary>The plan, or null where its file cannot be read.</summary>
    public Compilation? Compilation { get; }

    /// <summary>Why its file cannot be read, or null.</summary>
    public string? Failure { get; }

    /// <summary>What was found, in the order of the files and within them.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>How much was found.</summary>
    public FindingCounts Counts { get; }

    /// <summary>What the shell is told about this plan.</summary>
    public int ExitCode =>
        Failure is not null ? Cli.ExitCode.Failure
        : Counts.Errors > 0 ? Cli.ExitCode.Errors
        : Cli.ExitCode.Success;

    /// <summary>Reads and compiles the plan that an argument names.</summary>
    public static LoadedPlan Load(string argument, SourceFiles files)
    {
        var path = CommandLineFiles.PathOf(argument);
        Compilation.TryCreate(path, files, out var compilation, out var failure);
        return new LoadedPlan(path, compilation, failure);
    }
}
