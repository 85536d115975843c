using StpLang.Services.Explanations;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Hover;

/// <summary>What there is to read about what is found in a place.</summary>
internal static class FindingPages
{
    /// <summary>The page of each rule that found something in a word, once, the narrowest finding first.</summary>
    public static IEnumerable<string> At(
        TextSpan word,
        Document document,
        CancellationToken cancellationToken
    ) =>
        document
            .Plan.FindingsIn(document.Path, cancellationToken)
            .Where(finding => finding.Location.Span is var span && span.Contains(word))
            .OrderBy(finding => finding.Location.Span.Length)
            .Select(finding => finding.Descriptor)
            .Distinct()
            .Select(Explanation.Of);
}
