using System.Collections.Immutable;
using StpLang.Symbols;
using StpLang.Workspaces;

namespace StpLang.Services.Navigation;

/// <summary>
/// From a word to what it stands for, and back. A file may belong to several plans: what any of them says is found, each place once.
/// A position that is none of the text's is taken as the end of the text that is nearer; words that stand for nothing lead nowhere.
/// </summary>
public static class NavigationService
{
    /// <summary>
    /// Where it is said what the word stands for: the declaration of a name, the line that gives a property behind a dot its value,
    /// the file that an <c>include</c> reads.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the word.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<NavigationTarget> GetDefinition(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => Find(document, position, finder => finder.Definition(), cancellationToken);

    /// <summary>As the definition, but a property leads to the declaration whose property it is.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the word.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<NavigationTarget> GetDeclaration(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => Find(document, position, finder => finder.Declaration(), cancellationToken);

    /// <summary>
    /// The declarations that a definition or property has for its value, such as the partner behind <c>holder</c>; else as the
    /// definition.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the word.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<NavigationTarget> GetTypeDefinition(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => Find(document, position, finder => finder.TypeDefinition(), cancellationToken);

    /// <summary>Every place that stands for what the word stands for, in all files of all its plans, by file and place.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the word.</param>
    /// <param name="includeDeclaration">Whether the places that give it its name are among them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<SymbolReference> GetReferences(
        Document document,
        int position,
        bool includeDeclaration = true,
        CancellationToken cancellationToken = default
    ) =>
        [
            .. SymbolUses
                .Of(document, position, cancellationToken)
                .References.Where(each => includeDeclaration || !each.IsDeclaration),
        ];

    /// <summary>The places of the file itself that stand for what the word stands for, in the order of the text.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the word.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<SymbolReference> GetHighlights(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) =>
        [
            .. document
                .GetSemanticModels(cancellationToken)
                .SelectMany(model =>
                    SymbolWord.At(model, position).Symbol is { } symbol
                        ? model.FindReferences(symbol, cancellationToken)
                        : []
                )
                .DistinctBy(each => each.Location.Span)
                .OrderBy(each => each.Location.Span),
        ];

    private static ImmutableArray<NavigationTarget> Find(
        Document document,
        int position,
        Func<TargetFinder, IEnumerable<NavigationTarget>> find,
        CancellationToken cancellationToken
    ) =>
        [
            .. document
                .GetSemanticModels(cancellationToken)
                .SelectMany(model => find(new TargetFinder(model, SymbolWord.At(model, position))))
                .Distinct(),
        ];
}
