namespace StpLang.Services.CodeActions;

/// <summary>Offers what removes the findings of a place, and to accept them.</summary>
internal static class CheckerFixes
{
    // A whole file may be selected; nobody reads through more.
    private const int MostFindings = 100;

    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        var fixes = place
            .Findings.Take(MostFindings)
            .SelectMany(finding => finding.Fixes, (finding, fix) => (Finding: finding, Fix: fix))
            // What is accepted need not be accepted again.
            .Where(each => !(each.Fix.IsAcceptance && each.Finding.Acceptance is not null))
            .GroupBy(each => each.Fix, each => each.Finding, SameFix.Instance)
            .OrderBy(same => same.Key.IsAcceptance);
        foreach (var same in fixes)
        {
            place.Cancellation.ThrowIfCancellationRequested();
            yield return new CodeAction(
                same.Key.Title,
                CodeActionKind.QuickFix,
                cancellation => place.Draft().Change(same.Key.Edits).Finish(cancellation)
            )
            {
                IsPreferred = place.IsSafe(same.Key),
                Diagnostics = [.. same],
            };
        }
    }
}
