using StpLang.Cli.Checking;
using StpLang.Cli.Diffs;
using StpLang.Cli.Output;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Cli.Commands.Fix;

/// <summary>Makes the safe fixes of plans, or shows them, and says which they are.</summary>
/// <param name="streams">Where to report.</param>
/// <param name="agreement">Which changes of files that plans share are right for all of them.</param>
/// <param name="isDryRun">Whether to show what would change instead of writing it.</param>
internal sealed class FixPlans(StandardStreams streams, FixAgreement agreement, bool isDryRun)
{
    // Files that plans share are shown once, and so is what would be done in them.
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private int _fixes;

    /// <summary>What came of it, for the line that sums up: <c>2 fixed</c>, <c>2 would be fixed</c>, <c>nothing to fix</c>.</summary>
    public string Summary =>
        _fixes == 0 ? "nothing to fix"
        : isDryRun ? $"{_fixes:N0} would be fixed"
        : $"{_fixes:N0} fixed";

    /// <summary>What the shell is told: whether a file could not be written.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Makes the safe fixes of a plan. A file is written whole or not at all.</summary>
    /// <returns>The plan as its files are then; with a dry run, as they are still.</returns>
    public CheckedPlan Fix(CheckedPlan plan)
    {
        if (plan.Check is not { } check)
        {
            return plan;
        }

        var run = FixRun.Of(check, (_, fix) => agreement.Allows(fix));
        var fixedPlan = check.Compilation;
        var unwritten = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (before, after) in Changes(check.Compilation, run.Check.Compilation))
        {
            if (isDryRun)
            {
                Show(before, after);
            }
            else if (TryWrite(before, after))
            {
                fixedPlan = fixedPlan.WithTree(before, after);
            }
            else
            {
                unwritten.Add(before.FilePath);
            }
        }

        foreach (var applied in run.Applied)
        {
            if (!applied.Fix.Edits.Any(edit => unwritten.Contains(edit.Location.FilePath)))
            {
                Tell(applied);
            }
        }

        streams.Error.Flush();
        return isDryRun || run.Applied.IsEmpty ? plan
            : unwritten.Count == 0 ? plan.With(run.Check)
            : plan.With(check.WithCompilation(fixedPlan));
    }

    private static IEnumerable<(SyntaxTree Before, SyntaxTree After)> Changes(
        Compilation before,
        Compilation after
    ) =>
        from old in before.SyntaxTrees
        join now in after.SyntaxTrees on old.FilePath equals now.FilePath
        where old != now
        select (old, now);

    private void Show(SyntaxTree before, SyntaxTree after)
    {
        if (_shown.Add(Path.GetFullPath(before.FilePath)))
        {
            streams.WriteOutputText(output =>
                new UnifiedDiff(output, streams.OutputStyle).Write(
                    before.FilePath,
                    before.Text.ToString(),
                    after.Text.ToString()
                )
            );
        }
    }

    // One file that cannot be written does not keep the others from being fixed.
    private bool TryWrite(SyntaxTree before, SyntaxTree after)
    {
        try
        {
            Write(before, after);
            return true;
        }
        catch (CommandFailure failure)
        {
            streams.ReportFailure(failure.Message, failure.Help);
            ExitCode = Output.ExitCode.Failure;
            return false;
        }
    }

    private static void Write(SyntaxTree before, SyntaxTree after)
    {
        var path = before.FilePath;
        // Read again for what is no part of its text, and so that no one's change meanwhile is lost.
        if (!new DiskSourceFiles().TryRead(path, out var file, out var failure))
        {
            throw new CommandFailure($"cannot fix `{path}`: {failure}");
        }

        if (file.NotText is not null || file.Text.ToString() != before.Text.ToString())
        {
            throw new CommandFailure($"cannot fix `{path}`: it was changed while it was checked")
            {
                Help = "it is as it was changed; run the command again",
            };
        }

        AtomicFile.Write(path, output => output.Write(file.Encode(after.Text.ToString())));
    }

    private void Tell(AppliedFix applied)
    {
        var (finding, fix) = applied;
        var (file, line) = (finding.Location.FilePath, finding.Location.LineSpan.Start.Line);
        if (isDryRun && !_told.Add($"{Path.GetFullPath(file)}({line}) {fix.Title}"))
        {
            return;
        }

        _fixes++;
        var did = isDryRun ? "would fix" : "fixed";
        streams.Error.WriteLine(
            Sanitizer.Clean($"{finding.Location}: {did} {finding.Descriptor}: {fix.Title}")
        );
    }
}
