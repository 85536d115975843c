using System.Collections.Immutable;
using System.Diagnostics;
using StpLang.Checking;
using StpLang.Cli.Input;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Cli.Checking;

/// <summary>A plan named on the command line, checked as far as it can be read.</summary>
internal sealed class LoadedPlan
{
    private readonly ImmutableArray<Diagnostic> _registerProblems;

    private LoadedPlan(
        string path,
        PlanCheck? check,
        ImmutableArray<Diagnostic> problems,
        string? failure,
        PlanTimes times
    )
    {
        _registerProblems = problems;
        Path = path;
        Check = check;
        Failure = failure;
        Times = times;
        Problems = problems;
        if (check is not null)
        {
            var files = check
                .Compilation.SyntaxTrees.Select(tree => tree.FilePath)
                .ToHashSet(StringComparer.Ordinal);
            Findings = [.. check.Findings.Where(f => files.Contains(f.Location.FilePath))];
            Problems =
            [
                .. problems,
                .. check.Findings.Where(f => !files.Contains(f.Location.FilePath)),
            ];
            Counts = FindingCounts.Of(Findings);
        }
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
    public ImmutableArray<Diagnostic> Problems { get; }

    /// <summary>How much was found in its files.</summary>
    public FindingCounts Counts { get; }

    /// <summary>How long it took.</summary>
    public PlanTimes Times { get; }

    /// <summary>What the shell is told about this plan.</summary>
    public int ExitCode =>
        Failure is not null ? Cli.ExitCode.Failure
        : Counts.Errors > 0 ? Cli.ExitCode.Errors
        : Cli.ExitCode.Success;

    /// <summary>A plan that was checked.</summary>
    public static LoadedPlan Of(PlanCheck check) =>
        new(check.Compilation.RootPath, check, [], null, default);

    /// <summary>A plan that cannot be read.</summary>
    public static LoadedPlan Unreadable(string path, string failure) =>
        new(path, null, [], failure, default);

    /// <summary>The plan as it is found after its files were changed.</summary>
    public LoadedPlan With(PlanCheck check) => new(Path, check, _registerProblems, Failure, Times);

    /// <summary>Reads, compiles and checks a plan.</summary>
    /// <param name="path">Its root file.</param>
    /// <param name="settings">What it is checked against.</param>
    /// <param name="mustDeclarePlan">Whether a file without a <c>plan</c> is passed over.</param>
    /// <returns>The plan; null for a file that was passed over.</returns>
    public static LoadedPlan? Load(string path, CheckSettings settings, bool mustDeclarePlan)
    {
        var start = Stopwatch.GetTimestamp();
        var files = new CommandLineFiles();
        if (!files.TryRead(path, out var file, out var failure))
        {
            return Unreadable(path, failure);
        }

        Compilation compilation;
        if (file.NotText is null)
        {
            var tree = SyntaxTree.Parse(file.Text, path);
            if (mustDeclarePlan && !DeclaresPlan(tree))
            {
                return null;
            }

            compilation = Compilation.Create(tree, files);
        }
        else
        {
            compilation = Compilation.Create(file, files);
        }

        var parsed = Stopwatch.GetTimestamp();
        compilation.GetDiagnostics();
        var bound = Stopwatch.GetTimestamp();
        var options = settings.For(path, out var problems);
        var asked = Stopwatch.GetTimestamp();
        return new LoadedPlan(
            path,
            PlanCheck.Of(compilation, options),
            problems,
            null,
            new PlanTimes(
                files.ReadingTime,
                Stopwatch.GetElapsedTime(start, parsed) - files.ReadingTime,
                Stopwatch.GetElapsedTime(parsed, bound),
                Stopwatch.GetElapsedTime(asked)
            )
        );
    }

    // One that lost its place to a mistake before it counts too: the mistake is to be reported, not passed over.
    private static bool DeclaresPlan(SyntaxTree tree) =>
        tree.Root.Declarations.Any(declaration =>
            declaration.DeclarationKind == DeclarationKind.Plan
        )
        || (
            !tree.GetDiagnostics().IsEmpty
            && tree.Root.DescendantTokens()
                .Any(token =>
                    token.Text == "plan"
                    && (
                        token.IsSkipped
                        || token.Parent is MemberSyntax { DeclarationKind: DeclarationKind.Plan }
                    )
                )
        );
}
