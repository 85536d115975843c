using StpLang.Cli.Checking;
using StpLang.Diagnostics;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Cli.Commands.Fix;

/// <summary>
/// Which changes are right for all plans of a run. What is wrong with a file for one plan may be what another plan that
/// includes it needs: an <c>accepts</c>, say. A file that several plans share is changed only as all of them ask for.
/// </summary>
internal sealed class FixAgreement
{
    private readonly Dictionary<string, int> _plans = new(StringComparer.Ordinal);

    // With what is replaced: after a change, another stretch may be where it was.
    private readonly Dictionary<
        (string Path, TextSpan Span, string Before, string After),
        int
    > _wishes = [];

    /// <summary>Of all the plans of a run, none of which is fixed yet.</summary>
    public static FixAgreement Of(IEnumerable<LoadedPlan> plans)
    {
        var agreement = new FixAgreement();
        foreach (var plan in plans)
        {
            agreement.Add(plan);
        }

        return agreement;
    }

    /// <summary>Whether no plan speaks against a fix.</summary>
    public bool Allows(CodeFix fix) =>
        fix.Edits.All(edit =>
            _plans.GetValueOrDefault(PathOf(edit)) is var plans
            && (plans < 2 || _wishes.GetValueOrDefault(Wish(edit)) == plans)
        );

    private void Add(LoadedPlan plan)
    {
        if (plan.Check is not { } check)
        {
            return;
        }

        foreach (var tree in check.Compilation.SyntaxTrees)
        {
            var path = Path.GetFullPath(tree.FilePath);
            _plans[path] = _plans.GetValueOrDefault(path) + 1;
        }

        var wishes = plan
            .Findings.Select(FixRun.SafeFixOf)
            .OfType<CodeFix>()
            .SelectMany(fix => fix.Edits.Select(Wish));
        foreach (var wish in wishes.Distinct())
        {
            _wishes[wish] = _wishes.GetValueOrDefault(wish) + 1;
        }
    }

    private static (string, TextSpan, string, string) Wish(CodeEdit edit) =>
        (
            PathOf(edit),
            edit.Location.Span,
            edit.Location.Text.ToString(edit.Location.Span),
            edit.NewText
        );

    private static string PathOf(CodeEdit edit) => Path.GetFullPath(edit.Location.FilePath);
}
