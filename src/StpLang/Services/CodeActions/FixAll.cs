using StpLang.Diagnostics;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to make all safe fixes of one rule or of all, in the file or in the plan, where one can be made.</summary>
internal static class FixAll
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        var safe = place
            .Findings.Where(finding => FixRun.SafeFixOf(finding) is { } fix && place.IsSafe(fix))
            .Select(finding => finding.Descriptor)
            .Distinct()
            .ToList();
        foreach (var rule in safe)
        {
            place.Cancellation.ThrowIfCancellationRequested();
            if (HasSeveral(place, rule, place.Document.Path))
            {
                yield return OfRule(place, rule, "file", place.Document.Path);
            }

            if (HasSeveral(place, rule, null))
            {
                yield return OfRule(place, rule, "plan", null);
            }
        }

        if (safe.Count > 0)
        {
            yield return OfAll(place, "file", place.Document.Path);
            yield return OfAll(place, "plan", null);
        }
    }

    private static CodeAction OfRule(
        ActionPlace place,
        DiagnosticDescriptor rule,
        string where,
        string? path
    ) =>
        new(
            $"Fix every {rule.Id} {rule.Name} of the {where}",
            CodeActionKind.QuickFix,
            cancellation =>
                Fix(
                    place,
                    finding => finding.Descriptor == rule && IsIn(finding, path),
                    cancellation
                )
        );

    private static CodeAction OfAll(ActionPlace place, string where, string? path) =>
        new(
            $"Fix all of the {where} that can be fixed safely",
            CodeActionKind.FixAll,
            cancellation => Fix(place, finding => IsIn(finding, path), cancellation)
        );

    private static bool IsIn(Diagnostic finding, string? path) =>
        path is null || finding.Location.FilePath == path;

    private static bool HasSeveral(ActionPlace place, DiagnosticDescriptor rule, string? path) =>
        place
            .Document.GetCheck(place.Cancellation)
            .Findings.Where(finding =>
                finding.Descriptor == rule
                && IsIn(finding, path)
                && FixRun.SafeFixOf(finding) is not null
            )
            .Skip(1)
            .Any();

    private static CodeActionResult Fix(
        ActionPlace place,
        Func<Diagnostic, bool> isWanted,
        CancellationToken cancellationToken
    )
    {
        // A file of the plan may be one of other plans too.
        var workspace = place.Document.Workspace;
        var agreement = FixAgreement.Of(
            workspace.AllPlans(cancellationToken).Select(plan => plan.GetCheck(cancellationToken)),
            workspace.Files
        );
        var run = FixRun.Of(
            place.Document.GetCheck(cancellationToken),
            (finding, fix) => isWanted(finding) && agreement.Allows(fix),
            cancellationToken
        );
        var files = new SortedDictionary<string, FileDraft>(StringComparer.Ordinal);
        foreach (var ofFile in run.Rounds.SelectMany(round => ByFile(round)))
        {
            if (!files.TryGetValue(ofFile.Key, out var file))
            {
                file = new FileDraft(workspace.TreeOf(ofFile.Key)!);
                files.Add(ofFile.Key, file);
            }

            file.Apply([
                .. ofFile.Select(edit => new TextChange(edit.Location.Span, edit.NewText)),
            ]);
        }

        foreach (var file in files.Values)
        {
            file.LayOut(cancellationToken);
        }

        return new CodeActionResult(
            new WorkspaceEdit([.. files.Values.Select(file => file.ToEdit())])
        );
    }

    private static IEnumerable<IGrouping<string, CodeEdit>> ByFile(IEnumerable<CodeEdit> round) =>
        round.GroupBy(edit => edit.Location.FilePath);
}
