using StpLang.Diagnostics;

namespace StpLang;

/// <summary>
/// A name that nothing has, or a definition of something else than is wanted, is told once, where it is first used, with the other
/// places. Where some of the plan is not read, what is missing may be in that, and the first name stands for all.
/// </summary>
internal static class LostNames
{
    /// <summary>The findings, of which those that have one cause are one.</summary>
    /// <param name="found">The findings, by file and place.</param>
    /// <param name="isRead">Whether all declarations of the plan are read.</param>
    /// <param name="nameless">How many declarations lack the names that they are to give.</param>
    public static IEnumerable<Diagnostic> ToldOnce(
        List<Diagnostic> found,
        bool isRead,
        Func<int> nameless
    )
    {
        if (!found.Exists(finding => finding.Name is not null))
        {
            return found;
        }

        var names = found.Where(IsLost).Select(finding => finding.Name).ToHashSet();
        if (names.Count > 0 && names.Count <= nameless())
        {
            // They are the names that declarations lack, which is told there.
            found.RemoveAll(IsLost);
        }

        var others = found
            .Where(finding => finding.Name is not null)
            .GroupBy(finding => (finding.Descriptor, CauseOf(finding, isRead)))
            .ToDictionary(uses => uses.First(), uses => uses.Skip(1).ToList());
        return found
            .Where(finding => finding.Name is null || others.ContainsKey(finding))
            .Select(finding =>
                others.GetValueOrDefault(finding) is { Count: > 0 } uses
                    ? finding with
                    {
                        Related = [.. finding.Related, .. uses.Select(use => Told(use, finding))],
                    }
                    : finding
            );
    }

    private static bool IsLost(Diagnostic finding) =>
        finding.Name is not null && finding.Descriptor == MeaningRules.UnresolvedName;

    private static string CauseOf(Diagnostic finding, bool isRead) =>
        isRead || !finding.Data.IsEmpty || !IsLost(finding) ? finding.Name! : "";

    private static RelatedLocation Told(Diagnostic use, Diagnostic first) =>
        new(
            use.Location,
            use.Name == first.Name
                ? "is used here too"
                : $"`{Excerpt.Of(use.Name!)}` is not known either"
        );
}
