using StpLang.Model;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.Completion;

/// <summary>Where an author is about to write: what can stand there, what is there already, and in which plan.</summary>
internal sealed class Caret
{
    private Caret(Document document, SemanticModel semantics, PositionContext place, int position)
    {
        Document = document;
        Semantics = semantics;
        Place = place;
        Span = Surroundings.SpanOf(place, position);
        Typed = document.Text.ToString(
            TextSpan.FromBounds(Span.Start, Math.Max(Span.Start, position))
        );
        Next = Surroundings.TokenAfter(semantics.SyntaxTree.Root, Span.End);
    }

    public Document Document { get; }

    public SemanticModel Semantics { get; }

    public PositionContext Place { get; }

    /// <summary>What is to be replaced.</summary>
    public TextSpan Span { get; }

    /// <summary>What the author has typed of it so far.</summary>
    public string Typed { get; }

    /// <summary>The token behind it; one of no kind at the end.</summary>
    public SyntaxToken Next { get; }

    /// <summary>The plan, with what is in error as it last was not.</summary>
    public PlanModel Plan => Semantics.Compilation.SoundModel;

    /// <summary>The node in which the author is writing.</summary>
    public SyntaxNode? Node => Place.Token.Parent;

    /// <summary>Whether the author is in a word and not before one.</summary>
    public bool IsInToken => !Place.Span.IsEmpty;

    /// <summary>Whether the author is in a text.</summary>
    public bool IsInText =>
        IsInToken && Place.Token.Kind is SyntaxKind.Text or SyntaxKind.UnclosedText;

    /// <summary>The declaration in whose header or block the author is; null at the top.</summary>
    public MemberSyntax? Around => field ??= Surroundings.MemberAround(this);

    /// <summary>The years of the plan.</summary>
    public YearRange Window =>
        Plan.All<Plan>() is [{ Window: { } window }, ..]
            ? window
            : new YearRange(new FinancialYear(2016), new FinancialYear(2020));

    /// <summary>The type of the value that is to be written or that it is to become a part of; null where any will do.</summary>
    public PropertyType? Wanted => field ??= Place.Type ?? Surroundings.TypeAround(this);

    /// <summary>What stands in front of the line, so that lines below it can be put as far in.</summary>
    public string Indentation
    {
        get
        {
            var lines = Document.Text.Lines;
            var start = lines[lines.IndexOf(Span.Start)].Start;
            var end = start;
            while (end < Span.Start && Document.Text[end] is ' ' or '\t')
            {
                end++;
            }

            return Document.Text.ToString(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>The caret at a position.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">The position; past the end it is the end.</param>
    /// <param name="cancellationToken">Stops reading the plan.</param>
    public static Caret At(Document document, int position, CancellationToken cancellationToken)
    {
        var semantics = document.GetSemanticModel(cancellationToken);
        position = Math.Clamp(position, 0, document.Text.Length);
        var place = semantics.GetPositionContext(position);
        // A word that begins at the caret is the one being written.
        var isBefore =
            place is { Span.IsEmpty: true, Kind: not PlaceKind.Comment }
            && Surroundings.IsWordAt(semantics.SyntaxTree.Root, position);
        return new Caret(
            document,
            semantics,
            isBefore ? semantics.GetPositionContext(position + 1) : place,
            position
        );
    }

    /// <summary>Something to write, as it is written here.</summary>
    public CompletionItem Write(Offer offer) =>
        new(offer.Label, offer.Kind, Span, offer.Text.Text)
        {
            Detail = offer.Detail,
            FilterText = offer.Title.Length > 0 ? $"{offer.Label} {offer.Title}" : offer.Label,
            Placeholders = offer.Text.Holes,
            Topic = offer.Topic,
        };
}
