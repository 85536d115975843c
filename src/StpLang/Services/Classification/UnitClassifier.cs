using StpLang.Binding;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Classification;

/// <summary>Classifies what stands in one place at the top of a file, from its tokens and from what the binder found for its words.</summary>
internal sealed class UnitClassifier
{
    private readonly BoundUnit _unit;
    private readonly NameTable _names;
    private readonly IList<TokenBinding> _words;
    private readonly List<ClassifiedSpan> _spans = [];
    private readonly Dictionary<string, DeclarationKind?> _referred = new(StringComparer.Ordinal);
    private readonly HashSet<int> _illustrative = [];
    private int _next;

    private UnitClassifier(BoundUnit unit, Compilation compilation)
    {
        _unit = unit;
        _names = compilation.Names;
        _words = compilation.Records.Of(unit).Tokens;
        if (unit.Declaration is { } declaration)
        {
            FindIllustrative(declaration, isAround: false);
        }
    }

    /// <summary>Classifies a unit of a plan.</summary>
    public static ClassifiedUnit Classify(BoundUnit unit, Compilation compilation)
    {
        var classifier = new UnitClassifier(unit, compilation);
        classifier.Add(unit.Unit.Green, 0);
        return new ClassifiedUnit(
            unit,
            [.. classifier._spans],
            [.. classifier._referred.Select(each => (each.Key, each.Value))]
        );
    }

    private void Add(GreenNode node, int position)
    {
        if (node is GreenToken token)
        {
            Add(token, position);
            return;
        }

        foreach (var child in ((GreenBranch)node).Children)
        {
            Add(child, position);
            position += child.FullWidth;
        }
    }

    private void Add(GreenToken token, int position)
    {
        AddComments(token, token.LeadingText, position);
        var span = new TextSpan(position + token.LeadingTextWidth, token.Width);
        if (span.Length > 0 && !token.IsSkipped && Classify(token, span) is { } classified)
        {
            _spans.Add(classified);
        }

        AddComments(token, token.TrailingText, span.End);
    }

    private void AddComments(GreenToken token, ReadOnlySpan<char> trivia, int position)
    {
        if (!token.HasComments || trivia.IsEmpty)
        {
            return;
        }

        var lexer = new Lexer(trivia.ToString());
        while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
        {
            if (kind is SyntaxKind.Comment or SyntaxKind.DocComment)
            {
                _spans.Add(
                    new ClassifiedSpan(
                        new TextSpan(position + lexer.Position - length, length),
                        kind == SyntaxKind.Comment
                            ? ClassificationKind.Comment
                            : ClassificationKind.DocComment
                    )
                );
            }
        }
    }

    private ClassifiedSpan? Classify(GreenToken token, TextSpan span)
    {
        while (_next < _words.Count && _words[_next].Span.Start < span.Start)
        {
            _next++;
        }

        return _next < _words.Count && _words[_next].Span.Start == span.Start
                ? Classify(_words[_next])
            : KindOf(token) is { } kind ? new ClassifiedSpan(span, kind)
            : null;
    }

    private ClassifiedSpan? Classify(TokenBinding word) =>
        word.Role switch
        {
            TokenRole.Declares => Declared(word.Span),
            TokenRole.Refers => Referred(word) is { } named
                ? new ClassifiedSpan(word.Span, ClassificationKind.Name, named)
                : null,
            TokenRole.NamesRule => new ClassifiedSpan(word.Span, ClassificationKind.Rule),
            TokenRole.NamesFile => new ClassifiedSpan(word.Span, ClassificationKind.Path),
            _ => KindOf(word.Symbol) is { } kind ? new ClassifiedSpan(word.Span, kind) : null,
        };

    private ClassifiedSpan? Declared(TextSpan span)
    {
        foreach (var name in _unit.Unit.Names)
        {
            if (name.Span == span)
            {
                return new ClassifiedSpan(
                    span,
                    ClassificationKind.Name,
                    name.Kind,
                    _illustrative.Contains(span.Start)
                        ? ClassificationModifiers.Declaration | ClassificationModifiers.Illustrative
                        : ClassificationModifiers.Declaration
                );
            }
        }

        return null;
    }

    private DeclarationKind? Referred(TokenBinding word)
    {
        if (!_referred.TryGetValue(word.Name, out var kind))
        {
            kind = _names.Find(word.Name)?.Kind;
            _referred.Add(word.Name, kind);
        }

        return kind;
    }

    // What is nested in something invented is so too.
    private void FindIllustrative(Declaration declaration, bool isAround)
    {
        var isIllustrative =
            isAround
            || declaration.Find(CommonProperties.Illustrative)?.Value is BoolValue { IsYes: true };
        if (isIllustrative)
        {
            _illustrative.Add(declaration.Origin.Span.Start);
        }

        foreach (var nested in declaration.Nested)
        {
            FindIllustrative(nested, isIllustrative);
        }
    }

    private static ClassificationKind? KindOf(Symbol? symbol) =>
        symbol switch
        {
            KeywordSymbol => ClassificationKind.Keyword,
            PropertySymbol => ClassificationKind.Property,
            ChoiceSymbol => ClassificationKind.Choice,
            FunctionSymbol => ClassificationKind.Function,
            _ => null,
        };

    private static ClassificationKind? KindOf(GreenToken token) =>
        token.Kind switch
        {
            SyntaxKind.Word when token.TextSpan is "yes" or "no" => ClassificationKind.Choice,
            SyntaxKind.Word when token.Keyword == Keyword.With => ClassificationKind.Keyword,
            SyntaxKind.Text or SyntaxKind.UnclosedText => ClassificationKind.Text,
            SyntaxKind.Number => ClassificationKind.Number,
            SyntaxKind.Money => ClassificationKind.Money,
            SyntaxKind.Percent => ClassificationKind.Percent,
            SyntaxKind.Year => ClassificationKind.Year,
            SyntaxKind.Date => ClassificationKind.Date,
            SyntaxKind.Range or >= SyntaxKind.Equals and <= SyntaxKind.Divide =>
                ClassificationKind.Operator,
            _ => null,
        };
}
