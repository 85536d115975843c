using StpLang.Diagnostics;
using StpLang.Services.Navigation;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to put the value of a <c>let</c> in the place of its name: where the caret is, or everywhere.</summary>
internal static class InlineLet
{
    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        if (
            place.Model.GetSymbolInfo(place.Token).Symbol
            is not DeclaredSymbol { Kind: DeclarationKind.Let } symbol
        )
        {
            yield break;
        }

        var found = SymbolUses.Of(place.Document, place.Token.Span.Start, place.Cancellation);
        if (DefinitionOf(place, found) is not var (path, let))
        {
            yield break;
        }

        var uses = UsesOf(place, found).ToList();
        var name = Excerpt.Of(symbol.Name);
        if (uses.Count > 0 && uses.TrueForAll(use => CanTake(use.Name, let.Value)))
        {
            yield return new CodeAction(
                $"Inline `{name}` everywhere",
                CodeActionKind.Inline,
                cancellation =>
                    Inline(place, let.Value, uses)
                        .Change([MemberText.Remove(place.Document.Workspace.TreeOf(path)!, let)])
                        .Finish(cancellation)
            );
        }

        var here = uses.Where(use =>
                use.Path == place.Document.Path && use.Name.FirstName.Span == place.Token.Span
            )
            .ToList();
        if (uses.Count > 1 && here is [var one] && CanTake(one.Name, let.Value))
        {
            yield return new CodeAction(
                $"Inline `{name}` here",
                CodeActionKind.Inline,
                cancellation => Inline(place, let.Value, here).Finish(cancellation)
            );
        }
    }

    // A name in the place of which a value is to stand.
    private readonly record struct Use(string Path, NameExpressionSyntax Name);

    // The definition and its file; null where it is not sound, or not the same for all of its uses.
    private static (string Path, LetSyntax Let)? DefinitionOf(
        ActionPlace place,
        SymbolUses found
    ) =>
        found.References.Where(use => use.IsDeclaration).ToList() is [{ Location: var location }]
        && NodeAt(place, location) is LetSyntax { HasProblems: false } let
        && found.Symbols.All(each =>
            each.Plan.Names.AllOf(each.Symbol.Name) is [var only]
            && each.Plan.Bind(place.Cancellation).Find(only.Lineage) is { IsComplete: true }
        )
            ? (location.FilePath, let)
            : null;

    private static IEnumerable<Use> UsesOf(ActionPlace place, SymbolUses found)
    {
        foreach (var (location, isDeclaration) in found.References)
        {
            if (!isDeclaration && NodeAt(place, location) is NameExpressionSyntax name)
            {
                yield return new Use(location.FilePath, name);
            }
        }
    }

    private static SyntaxNode? NodeAt(ActionPlace place, Location location) =>
        place
            .Document.Workspace.TreeOf(location.FilePath)!
            .Root.FindToken(location.Span.Start)
            .Parent;

    // An entry can only be asked of what has a name.
    private static bool CanTake(NameExpressionSyntax use, ExpressionSyntax value) =>
        use.IsSimple || (value is NameExpressionSyntax { Index: null } && !use.Names.Skip(1).Any());

    private static PlanDraft Inline(
        ActionPlace place,
        ExpressionSyntax value,
        IEnumerable<Use> uses
    )
    {
        var draft = place.Draft();
        foreach (var (path, use) in uses)
        {
            draft.Change(path, use.FirstName.Span, Precedence.Fit(value, use));
        }

        return draft;
    }
}
