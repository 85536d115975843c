using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Hints;

/// <summary>What a plan does not say itself and is worth seeing where it is written, by the first of the file's plans.</summary>
public static class HintService
{
    /// <summary>The hints of a range, by place.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">The range, such as what is on the screen.</param>
    /// <param name="options">Which hints to show.</param>
    /// <param name="typingAt">Where the author is typing: that line is left alone, so that it does not move. Null where nobody types.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<InlayHint> GetHints(
        Document document,
        TextSpan range,
        HintOptions options,
        int? typingAt = null,
        CancellationToken cancellationToken = default
    )
    {
        var reader = new HintReader(
            document.GetSemanticModel(cancellationToken),
            document.Plan.Register,
            range,
            cancellationToken
        );
        var lines = document.Text.Lines;
        int? typedLine = typingAt is { } position ? lines.IndexOf(Math.Max(position, 0)) : null;
        return
        [
            .. reader
                .Read()
                .Where(hint => options.Shows(hint.Kind))
                .Where(hint => range.Start <= hint.Position && hint.Position <= range.End)
                .Where(hint => lines.IndexOf(hint.Position) != typedLine)
                .OrderBy(hint => hint.Position),
        ];
    }
}
