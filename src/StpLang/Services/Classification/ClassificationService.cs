using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Classification;

/// <summary>
/// Says of each word, figure, sign and comment of a file what it is, by the first of its plans. What stands for nothing has no
/// classification, nor have braces and commas.
/// </summary>
public static class ClassificationService
{
    /// <summary>Classifies a whole file.</summary>
    /// <param name="document">The file.</param>
    /// <param name="before">What was made of an earlier version of it, so that only what changed is done again; null where none is kept.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ClassifiedText Classify(
        Document document,
        ClassifiedText? before = null,
        CancellationToken cancellationToken = default
    ) => ClassifierOf(document, cancellationToken).Classify(before);

    /// <summary>Classifies what lies in a range of a file, or reaches into it.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">The range; outside the text there is nothing.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<ClassifiedSpan> Classify(
        Document document,
        TextSpan range,
        CancellationToken cancellationToken = default
    )
    {
        var length = document.Text.Length;
        var start = Math.Clamp(range.Start, 0, length);
        var end = Math.Clamp(range.End, start, length);
        return
        [
            .. ClassifierOf(document, cancellationToken).Classify(TextSpan.FromBounds(start, end)),
        ];
    }

    private static FileClassifier ClassifierOf(
        Document document,
        CancellationToken cancellationToken
    ) => new(document.GetSemanticModel(cancellationToken), cancellationToken);
}
