using System.Collections.Immutable;
using StpLang.Services.Navigation;
using StpLang.Services.Outline;
using StpLang.Symbols;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.LanguageServer.Conversion;

/// <content>Places, and what stands there.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>Where a word leads: with the word itself, for a client that marks it.</summary>
    /// <param name="text">The text with the word.</param>
    /// <param name="targets">Where it leads.</param>
    public Protocol.LocationOrLocationArrayOrLocationLinkArray ToTargets(
        SourceText text,
        IEnumerable<NavigationTarget> targets
    ) =>
        client.TakesLinks
            ? targets.Select(target => ToLink(text, target)).ToArray()
            : targets.Select(target => ToLocation(target.Place)).ToArray();

    /// <summary>Places that stand for a symbol.</summary>
    public Protocol.Location[] ToLocations(IEnumerable<SymbolReference> references) =>
        [.. references.Select(reference => ToLocation(reference.Location))];

    /// <summary>Places of one file that stand for a symbol.</summary>
    public Protocol.DocumentHighlight[] ToHighlights(IEnumerable<SymbolReference> references) =>
        [
            .. references.Select(reference => new Protocol.DocumentHighlight
            {
                Range = ToLocation(reference.Location).Range,
                Kind = reference.IsDeclaration
                    ? Protocol.DocumentHighlightKind.Write
                    : Protocol.DocumentHighlightKind.Read,
            }),
        ];

    /// <summary>The outline of a text.</summary>
    public Protocol.DocumentSymbol[] ToSymbols(SourceText text, IEnumerable<OutlineItem> items) =>
        [
            .. items.Select(item => new Protocol.DocumentSymbol
            {
                Name = item.Name,
                Detail = item.Detail,
                Kind = ToKind(item.Kind),
                Range = RangeOf(text, item.Extent),
                SelectionRange = RangeOf(text, item.Place),
                Children = ToSymbols(text, item.Children),
            }),
        ];

    /// <summary>Declarations of all plans.</summary>
    public Protocol.WorkspaceSymbol[] ToSymbols(IEnumerable<NamedDeclaration> declarations) =>
        [
            .. declarations.Select(declaration => new Protocol.WorkspaceSymbol
            {
                Name = declaration.Name,
                ContainerName = declaration.Title,
                Kind = ToKind(declaration.Kind),
                Location = ToLocation(declaration.Place),
            }),
        ];

    /// <summary>What can be folded away.</summary>
    public Protocol.FoldingRange[] ToFoldings(
        SourceText text,
        IEnumerable<Services.Outline.FoldingRange> ranges
    ) => [.. ranges.Select(range => ToFolding(text, range))];

    /// <summary>What is selected step by step.</summary>
    public Protocol.SelectionRange ToSelection(SourceText text, ImmutableArray<TextSpan> spans)
    {
        Protocol.SelectionRange? outer = null;
        for (var i = spans.Length - 1; i >= 0; i--)
        {
            outer = new Protocol.SelectionRange { Range = RangeOf(text, spans[i]), Parent = outer };
        }

        return outer!;
    }

    /// <summary>What leads out of a text.</summary>
    public Protocol.DocumentLink[] ToLinks(
        SourceText text,
        IEnumerable<Services.Outline.DocumentLink> links
    ) =>
        [
            .. links.Select(link => new Protocol.DocumentLink
            {
                Range = RangeOf(text, link.Span),
                Target = link.IsFile ? UriOf(link.Target) : link.Target,
            }),
        ];

    /// <summary>Who has money, as an item of a hierarchy.</summary>
    public Protocol.CallHierarchyItem ToItem(MoneyParty party, string? detail = null) =>
        new()
        {
            Name = party.Title.Length > 0 ? party.Title : party.Name,
            Detail = detail ?? party.Kind.Keyword(),
            Kind = ToKind(party.Kind),
            Uri = UriOf(party.Place.FilePath),
            Range = RangeOf(party.Place.Text, party.Extent),
            SelectionRange = RangeOf(party.Place.Text, party.Place.Span),
        };

    /// <summary>Who gives money.</summary>
    public Protocol.CallHierarchyIncomingCall[] ToIncoming(IEnumerable<MoneyFlow> flows) =>
        [
            .. flows.Select(flow => new Protocol.CallHierarchyIncomingCall
            {
                From = ToItem(flow.Party, flow.Amounts),
                FromRanges = WrittenIn(flow.Party.Place.FilePath, flow),
            }),
        ];

    /// <summary>Who receives money.</summary>
    /// <param name="path">The file of the one who gives it.</param>
    /// <param name="flows">What flows.</param>
    public Protocol.CallHierarchyOutgoingCall[] ToOutgoing(
        string path,
        IEnumerable<MoneyFlow> flows
    ) =>
        [
            .. flows.Select(flow => new Protocol.CallHierarchyOutgoingCall
            {
                To = ToItem(flow.Party, flow.Amounts),
                FromRanges = WrittenIn(path, flow),
            }),
        ];

    // The protocol has ranges of one file here; the plan may say it in another.
    private Protocol.Range[] WrittenIn(string path, MoneyFlow flow) =>
        flow.Written.FilePath == path ? [ToLocation(flow.Written).Range] : [];

    private Protocol.LocationLink ToLink(SourceText text, NavigationTarget target) =>
        new()
        {
            OriginSelectionRange = RangeOf(text, target.Word),
            TargetUri = UriOf(target.Place.FilePath),
            TargetRange = RangeOf(target.Place.Text, target.Extent),
            TargetSelectionRange = RangeOf(target.Place.Text, target.Place.Span),
        };

    private Protocol.FoldingRange ToFolding(SourceText text, Services.Outline.FoldingRange range)
    {
        var lines = RangeOf(text, range.Span);
        // What closes a block stays to be seen.
        var isBlock = range.Kind == FoldingKind.Block;
        return new Protocol.FoldingRange
        {
            StartLine = lines.Start.Line,
            EndLine = isBlock ? lines.End.Line - 1 : lines.End.Line,
            Kind = range.Kind switch
            {
                FoldingKind.Comment => Protocol.FoldingRangeKind.Comment,
                FoldingKind.Includes => Protocol.FoldingRangeKind.Imports,
                _ => null,
            },
        };
    }

    private static Protocol.SymbolKind ToKind(DeclarationKind kind) =>
        kind switch
        {
            DeclarationKind.Plan => Protocol.SymbolKind.Package,
            DeclarationKind.Partner or DeclarationKind.Board => Protocol.SymbolKind.Interface,
            DeclarationKind.Budget or DeclarationKind.Pool => Protocol.SymbolKind.Number,
            DeclarationKind.Programme => Protocol.SymbolKind.Class,
            DeclarationKind.Let => Protocol.SymbolKind.Constant,
            DeclarationKind.Include => Protocol.SymbolKind.File,
            DeclarationKind.Milestone or DeclarationKind.Engagement => Protocol.SymbolKind.Event,
            DeclarationKind.Cohort or DeclarationKind.Outcome => Protocol.SymbolKind.Field,
            _ => Protocol.SymbolKind.Object,
        };
}
