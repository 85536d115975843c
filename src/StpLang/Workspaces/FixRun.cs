using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.CodeFixes;
using StpLang.Diagnostics;

namespace StpLang.Workspaces;

/// <summary>What came of making the safe fixes of a plan, one round after another until none is left.</summary>
internal sealed class FixRun
{
    // Each round leaves fewer findings of the compiler; a rule of one's own might have no end.
    private const int MostRounds = 1_000;

    private FixRun(
        PlanCheck check,
        ImmutableArray<AppliedFix> applied,
        ImmutableArray<ImmutableArray<CodeEdit>> rounds
    )
    {
        Check = check;
        Applied = applied;
        Rounds = rounds;
    }

    /// <summary>The check of the plan as it is after them.</summary>
    public PlanCheck Check { get; }

    /// <summary>The fixes that were made, in the order they were.</summary>
    public ImmutableArray<AppliedFix> Applied { get; }

    /// <summary>The changes of each round, by file and place: each of the texts that the round before made.</summary>
    public ImmutableArray<ImmutableArray<CodeEdit>> Rounds { get; }

    /// <summary>Makes the safe fixes of a plan; nothing is written to any file.</summary>
    /// <param name="check">The plan and its findings. Only its own files are changed, not its settings.</param>
    /// <param name="isWanted">Which findings to fix, and how; all if null.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static FixRun Of(
        PlanCheck check,
        Func<Diagnostic, CodeFix, bool>? isWanted = null,
        CancellationToken cancellationToken = default
    )
    {
        var files = check
            .Compilation.SyntaxTrees.Select(tree => tree.FilePath)
            .ToHashSet(StringComparer.Ordinal);
        var applied = ImmutableArray.CreateBuilder<AppliedFix>();
        var rounds = ImmutableArray.CreateBuilder<ImmutableArray<CodeEdit>>();
        for (var round = 0; round < MostRounds; round++)
        {
            var wanted = new List<AppliedFix>();
            var edits = new SeparateEdits();
            foreach (var finding in check.Findings)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (
                    SafeFixOf(finding) is { } fix
                    && fix.Edits.All(edit => files.Contains(edit.Location.FilePath))
                    && isWanted?.Invoke(finding, fix) != false
                    && edits.TryAdd(fix.Edits)
                )
                {
                    wanted.Add(new AppliedFix(finding, fix));
                }
            }

            if (wanted.Count == 0)
            {
                break;
            }

            (check, var made) = Make(check, wanted, cancellationToken);
            applied.AddRange(made);
            rounds.Add(EditsOf(made));
        }

        return new FixRun(check, applied.ToImmutable(), rounds.ToImmutable());
    }

    // Each was tried by itself. Where they do not go together, one half waits for the next round.
    private static (PlanCheck Check, List<AppliedFix> Made) Make(
        PlanCheck check,
        List<AppliedFix> wanted,
        CancellationToken cancellationToken
    )
    {
        for (var fixes = wanted; ; fixes = fixes[..(fixes.Count / 2)])
        {
            var changed = EditedPlan.Of(check.Compilation, EditsOf(fixes));
            if (fixes.Count == 1 || GoTogether(fixes, check.Compilation, changed))
            {
                return (check.WithCompilation(changed, cancellationToken), fixes);
            }
        }
    }

    // As many errors are gone as were to go.
    private static bool GoTogether(List<AppliedFix> fixes, Compilation before, Compilation after) =>
        ErrorsIn(after)
        <= ErrorsIn(before) - fixes.Count(each => each.Finding.Descriptor.Category.IsOfCompiler);

    private static int ErrorsIn(Compilation compilation)
    {
        compilation.Bind();
        return compilation.Findings.All.Count(finding =>
            finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error
        );
    }

    private static ImmutableArray<CodeEdit> EditsOf(IEnumerable<AppliedFix> fixes)
    {
        var edits = new SeparateEdits();
        foreach (var each in fixes)
        {
            edits.TryAdd(each.Fix.Edits);
        }

        return [.. edits.All];
    }

    /// <summary>The fix of a finding that can be made without asking; null where there is none, or the finding is accepted.</summary>
    public static CodeFix? SafeFixOf(Diagnostic finding) =>
        finding.Acceptance is null ? finding.SafeFix : null;
}
