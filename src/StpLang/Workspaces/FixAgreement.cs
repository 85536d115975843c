using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Workspaces;

/// <summary>
/// Which changes are right for all of several plans. What is wrong with a file for one plan may be what another plan that
/// includes it needs: an <c>accepts</c>, say. A file that several plans share is changed only as all of them ask for.
/// </summary>
internal sealed class FixAgreement
{
    private readonly SourceFiles _files;
    private readonly Dictionary<string, int> _plans = new(StringComparer.Ordinal);

    // With what is replaced: after a change, another stretch may be where it was.
    private readonly Dictionary<
        (string Path, TextSpan Span, string Before, string After),
        int
    > _wishes = [];

    private FixAgreement(SourceFiles files) => _files = files;

    /// <summary>Of all the plans, none of which is fixed yet.</summary>
    /// <param name="plans">The plans and their findings; none is kept.</param>
    /// <param name="files">Where their files are, by which one is known whatever path it was given by.</param>
    public static FixAgreement Of(IEnumerable<PlanCheck> plans, SourceFiles files)
    {
        var agreement = new FixAgreement(files);
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

    private void Add(PlanCheck plan)
    {
        foreach (var tree in plan.Compilation.SyntaxTrees)
        {
            var path = _files.FullPathOf(tree.FilePath);
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

    private (string, TextSpan, string, string) Wish(CodeEdit edit) =>
        (
            PathOf(edit),
            edit.Location.Span,
            edit.Location.Text.ToString(edit.Location.Span),
            edit.NewText
        );

    private string PathOf(CodeEdit edit) => _files.FullPathOf(edit.Location.FilePath);
}
