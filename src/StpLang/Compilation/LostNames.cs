using StpLang.Diagnostics;
using StpLang.Symbols;

namespace StpLang;

/// <summary>
/// A name that nothing has is told once, where it is first used, with the other places. Where some of the plan is not read,
/// what is missing may be in that, and the first name stands for all.
/// </summary>
/// <param name="names">The names there are.</param>
/// <param name="isRead">Whether all declarations of the plan are read.</param>
internal sealed class LostNames(NameTable names, bool isRead)
{
    /// <summary>The findings, of which those that have one cause are one.</summary>
    /// <param name="found">The findings, by file and place.</param>
    public IEnumerable<Diagnostic> ToldOnce(List<Diagnostic> found)
    {
        if (!found.Exists(IsLost))
        {
            return found;
        }

        var others = found
            .Where(IsLost)
            .GroupBy(CauseOf)
            .ToDictionary(uses => uses.First(), uses => uses.Skip(1).ToList());
        return found
            .Where(finding => !IsLost(finding) || others.ContainsKey(finding))
            .Select(finding =>
                others.GetValueOrDefault(finding) is { Count: > 0 } uses
                    ? finding with
                    {
                        Related = [.. finding.Related, .. uses.Select(use => Told(use, finding))],
                    }
                    : finding
            );
    }

    private string CauseOf(Diagnostic finding) =>
        isRead || !finding.Data.IsEmpty ? NameOf(finding) : "";

    private static RelatedLocation Told(Diagnostic use, Diagnostic first) =>
        new(
            use.Location,
            NameOf(use) == NameOf(first)
                ? "is used here too"
                : $"`{Excerpt.Of(NameOf(use))}` is not known either"
        );

    // A function that there is not, and what a declaration does not state, are no lost names.
    private bool IsLost(Diagnostic finding) =>
        finding.Descriptor == MeaningRules.UnresolvedName
        && names.Find(NameOf(finding)) is null
        && !finding.Message.StartsWith("there is no function", StringComparison.Ordinal)
        && !finding.Message.StartsWith('`');

    private static string NameOf(Diagnostic finding) =>
        finding.Location.Text.ToString(finding.Location.Span);
}
