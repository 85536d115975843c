using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Notation;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

// What is said of values that do not fit.
internal sealed partial class ValueBinder
{
    // A name says more than that it is one.
    private string Describe(Value value) =>
        value is ReferenceValue reference && FindReferred(reference) is { } symbol
            ? $"`{Excerpt.Of(symbol.Name)}`, {symbol.Kind.Describe()}"
            : value.Describe();

    // What it is may change while the value stays the same.
    private DeclaredSymbol? FindReferred(ReferenceValue reference)
    {
        _dependencies.AddName(reference.Path);
        return _context.Names.Find(reference.Path);
    }

    private Value Mismatch(
        ExpressionSyntax expression,
        PropertyType type,
        PropertyDefinition property,
        Value value
    )
    {
        if (value is ErrorValue)
        {
            return value;
        }

        return Report(
            MeaningRules.TypeMismatch,
            expression.Span,
            type.Kind == PropertyTypeKind.Series && value is MoneyValue
                ? $"`{property.Name}` takes {type.Describe()}, not a single amount"
                : $"`{property.Name}` takes {type.Describe()}, not {Describe(value)}",
            HelpFor(expression, type, value),
            data: CorrectionOf(expression, type, value) is { } correction ? [correction] : [],
            name: DefinitionIn(expression)
        );
    }

    // What may stand there instead; null where only the author knows.
    private string? CorrectionOf(ExpressionSyntax expression, PropertyType type, Value value)
    {
        var text = expression.ToString();
        switch (type.Kind)
        {
            case PropertyTypeKind.Series
                when value is MoneyValue or NumberValue or PercentValue
                    && Figure.TryOf(value, out var figure)
                    && type.Units.Contains(figure.Unit)
                    && _context.Window is { } window:
                return $"{{ {window}: {text} }}";
            case PropertyTypeKind.Money
                when value is NumberValue && expression is LiteralExpressionSyntax:
                return $"£{text}";
            case PropertyTypeKind.Percent
                when value is NumberValue && expression is LiteralExpressionSyntax:
                return $"{text}%";
            case PropertyTypeKind.Choice
                when value is TextValue { Text: var word } && type.Choices!.Find(word) is not null:
                return word;
            case PropertyTypeKind.Date
                when value is TextValue { Text: var day }
                    && DateLiteral.TryParse(day, out _, out _):
                return day;
            default:
                return null;
        }
    }

    private string? HelpFor(ExpressionSyntax expression, PropertyType type, Value value)
    {
        switch (type.Kind)
        {
            case PropertyTypeKind.Series when value is MoneyValue or NumberValue or PercentValue:
                _dependencies.UsesWindow = true;
                var years = _context.Window is { } window ? window.ToString() : "2016/17..2020/21";
                var sign =
                    value is NumberValue
                    && type.Units is [FigureUnit.Money]
                    && expression is LiteralExpressionSyntax
                        ? "£"
                        : "";
                return $"say in which years: {{ {years}: {sign}{CodeExcerpt.Of(expression)} }}";
            case PropertyTypeKind.Series
                when value is ReferenceValue reference
                    && FindFigures(reference, type) is { } figures:
                return $"its figures are `{Excerpt.Of(reference.Path)}.{figures.Name}`";
            case PropertyTypeKind.Series when type.Units is [FigureUnit.Money]:
                _dependencies.UsesWindow = true;
                return $"write the money of each year, such as {{ {(_context.Window is { } span ? span.ToString() : "2016/17..2020/21")}: £2m }}";
            case PropertyTypeKind.Money when value is NumberValue:
                return expression is LiteralExpressionSyntax
                    ? $"an amount of money begins with '£': £{CodeExcerpt.Of(expression)}"
                    : "an amount of money begins with '£'";
            case PropertyTypeKind.Percent when value is NumberValue:
                return expression is LiteralExpressionSyntax
                    ? $"a percentage ends with '%': {CodeExcerpt.Of(expression)}%"
                    : "a percentage ends with '%'";
            case PropertyTypeKind.Number when value is TextValue:
                return "write the number without quotes, such as 18_400";
            case PropertyTypeKind.Date
                when value is NumberValue && expression is OperationExpressionSyntax:
                return "a date has two digits for month and day, such as 2016-04-01";
            case PropertyTypeKind.Date when value is TextValue:
                return "write the date without quotes, such as 2016-10-21";
            case PropertyTypeKind.Text when value is not ListValue:
                return $"text stands in double quotes: \"{CodeExcerpt.Of(expression)}\"";
            case PropertyTypeKind.Choice
                when value is TextValue { Text: var word } && type.Choices!.Find(word) is not null:
                return $"write the word without quotes: {word}";
            case PropertyTypeKind.Choice:
                return $"it is one of: {string.Join(", ", type.Choices!.Names)}";
            case PropertyTypeKind.Reference when value is TextValue:
                return $"write the name that the {Articles.Either([.. type.Targets.Select(t => t.Keyword())])} is declared by, without quotes";
            case PropertyTypeKind.Years when value is YearValue:
                return "write the first and the last year, such as 2016/17..2020/21";
            case PropertyTypeKind.Bool:
                return "write yes or no";
            default:
                return null;
        }
    }

    // The property of a declaration that an author means who names the declaration in place of its figures.
    private PropertyDefinition? FindFigures(ReferenceValue reference, PropertyType type) =>
        FindReferred(reference) is { } symbol
            ? PlanVocabulary
                .Get(symbol.Kind)
                .OwnProperties.FirstOrDefault(p =>
                    p.Type.Kind == PropertyTypeKind.Series && p.Type.Units.Any(type.Units.Contains)
                )
            : null;

    private ErrorValue Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        string message,
        string? help = null,
        Related? related = null,
        ImmutableArray<string> data = default,
        string? name = null
    )
    {
        _report?.Invoke(
            new Finding(rule, OriginOf(span), message)
            {
                Help = help,
                Related = related is null ? [] : [related],
                Data = data.IsDefault ? [] : data,
                Name = name,
            }
        );
        return ErrorValue.Instance;
    }

    // The definition that a value is or is worked out from, which is what is wrong wherever it is used.
    private string? DefinitionIn(ExpressionSyntax? expression) =>
        expression switch
        {
            NameExpressionSyntax { IsSimple: true, FirstName.Text: var name } =>
                _context.Names.Find(name) is { Kind: DeclarationKind.Let } ? name : null,
            OperationExpressionSyntax operation => operation
                .Operands.Select(DefinitionIn)
                .FirstOrDefault(name => name is not null),
            _ => null,
        };

    private ErrorValue Report(ExpressionSyntax expression, Reading reading)
    {
        _report?.Invoke(NotationFinding.Of(OriginOf(expression.Span), reading));
        return ErrorValue.Instance;
    }

    // What reckoning makes something of that nobody means: brackets round a figure, a dash between two.
    private Reading? Misread(ExpressionSyntax expression) =>
        expression switch
        {
            GroupExpressionSyntax
            {
                Inner: LiteralExpressionSyntax or SeriesExpressionSyntax
            } group => AmountReader.InBrackets(CodeExcerpt.Of(group.Inner)),
            OperationExpressionSyntax { ChildCount: 3 } operation
                when operation.ChildAt(0).Node is LiteralExpressionSyntax first
                    && operation.ChildAt(1).Token.Kind == SyntaxKind.Minus
                    && operation.ChildAt(2).Node is LiteralExpressionSyntax last
                    && IsRange(first, last) => AmountReader.OneOfRange(
                first.Token.Text,
                last.Token.Text
            ),
            _ => null,
        };

    // Nobody takes the larger from the smaller, and who subtracts leaves blanks.
    private bool IsRange(LiteralExpressionSyntax first, LiteralExpressionSyntax last) =>
        last.Span.Start == first.Span.End + 1
        || (
            Figure.TryOf(EvaluateLiteral(first), out var from)
            && Figure.TryOf(EvaluateLiteral(last), out var to)
            && from.Unit == to.Unit
            && from.Amount < to.Amount
        );

    private Origin OriginOf(TextSpan span) => new(Unit!, span);

    // Where a symbol is declared; nobody looks there where nothing is reported.
    private Related? At(DeclaredSymbol symbol, string message) =>
        _report is null || symbol.Name.Length == 0
            ? null
            : new Related(_context.OriginOf(symbol), message);
}
