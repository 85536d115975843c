using StpLang.Checking;
using StpLang.Cli.Diffs;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.CodeFixes;
using StpLang.Syntax;

namespace StpLang.Cli.Commands;

/// <summary>Makes the safe fixes of plans, or shows them, and says which they are.</summary>
/// <param name="streams">Where to report.</param>
/// <param name="files">Where the plans come from.</param>
/// <param name="isDryRun">Whether to show what would change instead of writing it.</param>
internal sealed class FixPlans(StandardStreams streams, SourceFiles files, bool isDryRun)
{
    /// <summary>Makes the safe fixes of a plan. A file is written whole or not at all.</summary>
    /// <returns>The check of the plan as it is then; with a dry run, of what it is still.</returns>
    /// <exception cref="CommandFailure">A file cannot be written, or is no longer as it was checked.</exception>
    public PlanCheck Fix(PlanCheck check)
    {
        var run = FixRun.Of(check);
        foreach (var (before, after) in Changes(check.Compilation, run.Check.Compilation))
        {
            if (isDryRun)
            {
                streams.WriteOutputText(output =>
                    new UnifiedDiff(output, streams.OutputStyle).Write(
                        before.FilePath,
                        before.Text.ToString(),
                        after.Text.ToString()
                    )
                );
            }
            else
            {
                Write(before, after);
            }
        }

        foreach (var (finding, fix) in run.Applied)
        {
            streams.Error.WriteLine(
                Sanitizer.Clean(
                    $"{finding.Location}: {(isDryRun ? "would fix" : "fixed")} {finding.Descriptor}: {fix.Title}"
                )
            );
        }

        return isDryRun ? check : run.Check;
    }

    private static IEnumerable<(SyntaxTree Before, SyntaxTree After)> Changes(
        Compilation before,
        Compilation after
    ) =>
        from old in before.SyntaxTrees
        join now in after.SyntaxTrees on old.FilePath equals now.FilePath
        where old != now
        select (old, now);

    private void Write(SyntaxTree before, SyntaxTree after)
    {
        var path = before.FilePath;
        // Read again for what is no part of its text, and so that no one's change meanwhile is lost.
        if (
            !files.TryRead(path, out var file, out var failure)
            || file.Text.ToString() != before.Text.ToString()
        )
        {
            throw new CommandFailure(
                $"cannot fix `{path}`: {failure ?? "it was changed while it was checked"}"
            )
            {
                Help = "nothing was written to it; run the command again",
            };
        }

        AtomicFile.Write(path, output => output.Write(file.Encode(after.Text.ToString())));
    }
}
