using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Says which changes an author can be offered in a place, and works them out.</summary>
public static class CodeActionService
{
    // In the order in which an author reads them.
    private static readonly ImmutableArray<Func<ActionPlace, IEnumerable<CodeAction>>> Sources =
    [
        CheckerFixes.At,
        DeclareMissing.At,
        FixAll.At,
        GiveWhatIsLeft.At,
        SpreadTotal.At,
        JoinYears.At,
        ExtractLet.At,
        InlineLet.At,
        MoveDeclaration.At,
        ExtractFile.At,
    ];

    /// <summary>The changes that are offered in a place, the likeliest first. None is worked out yet.</summary>
    /// <param name="document">The file.</param>
    /// <param name="range">What is selected; empty where the caret stands. What lies outside the text is left out.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<CodeAction> GetActions(
        Document document,
        TextSpan range,
        CancellationToken cancellationToken = default
    )
    {
        var place = new ActionPlace(document, range, cancellationToken);
        return [.. Sources.SelectMany(source => source(place))];
    }

    /// <summary>What a change comes to, in the texts that it was offered for.</summary>
    /// <param name="action">The change.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static CodeActionResult Resolve(
        CodeAction action,
        CancellationToken cancellationToken = default
    ) => action.Work(cancellationToken);
}
