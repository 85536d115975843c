using System.Collections.Immutable;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Workspaces;

/// <summary>What came of making the safe fixes of a plan, one round after another until none is left.</summary>
internal sealed class FixRun
{
    // A fix can bring out another finding, not many times over.
    private const int MostRounds = 10;

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
            var edits = new SeparateEdits();
            foreach (var finding in check.Findings)
            {
                if (
                    SafeFixOf(finding) is { } fix
                    && fix.Edits.All(edit => files.Contains(edit.Location.FilePath))
                    && isWanted?.Invoke(finding, fix) != false
                    && edits.TryAdd(fix.Edits)
                )
                {
                    applied.Add(new AppliedFix(finding, fix));
                }
            }

            if (edits.All.Count == 0)
            {
                break;
            }

            rounds.Add([.. edits.All]);
            check = check.WithCompilation(Apply(check.Compilation, edits.All), cancellationToken);
        }

        return new FixRun(check, applied.ToImmutable(), rounds.ToImmutable());
    }

    /// <summary>The fix of a finding that can be made without asking; null where there is none, or the finding is accepted.</summary>
    public static CodeFix? SafeFixOf(Diagnostic finding) =>
        finding.Acceptance is null ? finding.Fixes.FirstOrDefault(fix => fix.IsSafe) : null;

    /// <summary>A plan with changes of its files.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="edits">The changes; those of files that are not the plan's are passed over. They do not overlap.</param>
    public static Compilation Apply(Compilation compilation, IEnumerable<CodeEdit> edits)
    {
        foreach (var ofFile in edits.GroupBy(edit => edit.Location.FilePath))
        {
            var tree = compilation.SyntaxTrees.FirstOrDefault(t => t.FilePath == ofFile.Key);
            if (tree is null)
            {
                continue;
            }

            var text = tree.Text.WithChanges(
                ofFile.Select(edit => new TextChange(edit.Location.Span, edit.NewText))
            );
            compilation = compilation.WithTree(tree, tree.WithChangedText(text));
        }

        return compilation;
    }
}
