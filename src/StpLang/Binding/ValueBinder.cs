using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>Works out values: what an author wrote against the type that is wanted there.</summary>
/// <remarks>Values with a finding become <see cref="ErrorValue"/>, which gives no second one.</remarks>
internal sealed partial class ValueBinder
{
    private readonly BindingContext _context;
    private readonly Dependencies _dependencies;
    private readonly Action<UnitDiagnostic>? _report;
    private readonly List<PropertyValue.Part> _parts = [];

    public ValueBinder(
        BindingContext context,
        Dependencies dependencies,
        Action<UnitDiagnostic>? report
    )
    {
        _context = context;
        _dependencies = dependencies;
        _report = report;
    }

    /// <summary>A way from the value back to itself that was met; null where there is none.</summary>
    public ValueName[]? Cycle { get; private set; }

    /// <summary>Whether the value was given up because it takes too many steps.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The entries of the list or series bound last, each with where it stands.</summary>
    public ImmutableArray<PropertyValue.Part> Parts { get; private set; } = [];

    /// <summary>The value of an expression that is to be of a type.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type wanted.</param>
    /// <param name="property">The property it is given to.</param>
    public Value Bind(ExpressionSyntax expression, PropertyType type, PropertyDefinition property)
    {
        Parts = [];
        switch (type.Kind)
        {
            case PropertyTypeKind.Choice:
                return BindChoice(expression, type, property);
            case PropertyTypeKind.Reference:
                return BindReference(expression, type, property);
            case PropertyTypeKind.List:
                return BindList(expression, type, property);
            case PropertyTypeKind.Series when expression is SeriesExpressionSyntax series:
                return BindSeries(series, type, property);
        }

        var value = Evaluate(expression);
        if (value is ErrorValue)
        {
            return value;
        }

        if (!Fits(value, type))
        {
            return Mismatch(expression, type, property, value);
        }

        return IsInWindow(expression, value, property) ? value : ErrorValue.Instance;
    }

    private static bool Fits(Value value, PropertyType type) =>
        type.Kind switch
        {
            PropertyTypeKind.Text => value is TextValue,
            PropertyTypeKind.Bool => value is BoolValue,
            PropertyTypeKind.Number => value is NumberValue,
            PropertyTypeKind.Percent => value is PercentValue,
            PropertyTypeKind.Money => value is MoneyValue,
            PropertyTypeKind.Year => value is YearValue,
            PropertyTypeKind.Years => value is YearsValue,
            PropertyTypeKind.Date => value is DateValue,
            PropertyTypeKind.Series => value is SeriesValue { Series: var series }
                && type.Units.Contains(series.Unit),
            _ => false,
        };

    private Value BindChoice(
        ExpressionSyntax expression,
        PropertyType type,
        PropertyDefinition property
    )
    {
        var choices = type.Choices!;
        if (expression is MissingExpressionSyntax)
        {
            return ErrorValue.Instance;
        }

        if (expression is not NameExpressionSyntax { IsSimple: true } name)
        {
            return Mismatch(expression, type, property, Evaluate(expression));
        }

        var word = name.FirstName.Text;
        if (choices.Find(word) is not null)
        {
            return new ChoiceValue(word);
        }

        var names = choices.Names.ToList();
        var question = NearestNames.Question(word, names);
        return Report(
            MeaningRules.UnknownChoice,
            expression.Span,
            $"`{word}` is no {choices.Noun}{question}",
            question.Length > 0 && names.Count > 12
                ? null
                : $"it is one of: {string.Join(", ", names)}"
        );
    }

    private Value BindList(
        ExpressionSyntax expression,
        PropertyType type,
        PropertyDefinition property
    )
    {
        switch (expression)
        {
            case MissingExpressionSyntax:
                return ErrorValue.Instance;
            case ListExpressionSyntax list:
                return BindElements(list, type, property);
            case NameExpressionSyntax { IsSimple: true } name
                when _context.Names.Find(name.FirstName.Text) is { Kind: DeclarationKind.Let } let:
                return CheckItems(name, let, type, property);
            default:
                var single = type.Element!.Kind
                    is PropertyTypeKind.Choice
                        or PropertyTypeKind.Reference
                    ? expression is NameExpressionSyntax
                    : Evaluate(expression) is var value && Fits(value, type.Element);
                return single
                    ? Report(
                        MeaningRules.TypeMismatch,
                        expression.Span,
                        $"`{property.Name}` takes {type.Describe()}; write it in brackets: [{expression}]"
                    )
                    : Mismatch(expression, type, property, Evaluate(expression));
        }
    }

    private ListValue BindElements(
        ListExpressionSyntax list,
        PropertyType type,
        PropertyDefinition property
    )
    {
        var items = new List<Value>();
        _parts.Clear();
        for (var i = 0; i < list.ChildCount; i++)
        {
            if (list.ChildAt(i).Node is not ExpressionSyntax element)
            {
                continue;
            }

            var value = Bind(element, type.Element!, property);
            if (value is not ErrorValue)
            {
                items.Add(value);
                _parts.Add(new PropertyValue.Part(null, element.Span));
            }
        }

        Parts = [.. _parts];
        return new ListValue([.. items]);
    }

    // A list that a `let` holds: its names were written where no type was wanted, so they are looked at here.
    private Value CheckItems(
        NameExpressionSyntax name,
        Symbol let,
        PropertyType type,
        PropertyDefinition property
    )
    {
        var value = EvaluateName(name);
        if (value is not ListValue list)
        {
            return value is ErrorValue ? value : Mismatch(name, type, property, value);
        }

        foreach (var item in list.Items)
        {
            var fits = type.Element!.Kind switch
            {
                PropertyTypeKind.Reference => item is ReferenceValue reference
                    && _context.Names.Find(reference.Path) is { } symbol
                    && type.Element.Targets.Contains(symbol.Kind),
                PropertyTypeKind.Choice => false,
                _ => Fits(item, type.Element),
            };
            if (!fits)
            {
                return Report(
                    MeaningRules.TypeMismatch,
                    name.Span,
                    $"`{property.Name}` takes {type.Describe()}; `{let.Name}` holds `{item}`",
                    relatedName: let.Name,
                    relatedMessage: "defined here"
                );
            }
        }

        return list;
    }

    private Value BindReference(
        ExpressionSyntax expression,
        PropertyType type,
        PropertyDefinition property
    )
    {
        if (expression is MissingExpressionSyntax)
        {
            return ErrorValue.Instance;
        }

        if (expression is not NameExpressionSyntax { Index: null } name)
        {
            return Mismatch(expression, type, property, Evaluate(expression));
        }

        return
            Resolve(
                name.ToString().Replace(" ", "", StringComparison.Ordinal),
                name.Span,
                type.Targets,
                $"`{property.Name}`"
            )
                is { } symbol
            ? new ReferenceValue(symbol.Name)
            : ErrorValue.Instance;
    }

    /// <summary>What a name refers to, which must be of one of the kinds; null, and a finding, where it is not.</summary>
    /// <param name="name">The name.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="targets">The kinds.</param>
    /// <param name="place">What takes it, for the message.</param>
    public Symbol? Resolve(
        string name,
        TextSpan span,
        ImmutableArray<DeclarationKind> targets,
        string place
    )
    {
        _dependencies.AddName(name);
        var symbol = _context.Names.Find(name);
        if (symbol is null)
        {
            var wanted = Articles.Either([.. targets.Select(t => t.Keyword())]);
            _dependencies.HasFailures = true;
            Report(
                MeaningRules.UnresolvedName,
                span,
                $"no {wanted} called `{name}`{Suggest(name, k => targets.Contains(k))}"
            );
            return null;
        }

        if (!targets.Contains(symbol.Kind))
        {
            Report(
                MeaningRules.WrongKind,
                span,
                $"{place} takes {Articles.Either([.. targets.Select(t => Articles.With(t.Keyword()))])}; `{name}` is {Articles.With(symbol.Kind.Keyword())}",
                relatedName: name,
                relatedMessage: $"`{name}` is declared here"
            );
            return null;
        }

        return symbol;
    }

    private string Suggest(string name, Func<DeclarationKind, bool> isWanted) =>
        _report is null ? "" : NearestNames.Question(name, _context.Names.NamesOf(isWanted));

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
            $"`{property.Name}` takes {type.Describe()}, not {value.Describe()}",
            HelpFor(expression, type, value)
        );
    }

    private string? HelpFor(ExpressionSyntax expression, PropertyType type, Value value)
    {
        switch (type.Kind)
        {
            case PropertyTypeKind.Series when value is MoneyValue or NumberValue or PercentValue:
                _dependencies.UsesWindow = true;
                var years = _context.Window is { } window ? window.ToString() : "2016/17..2020/21";
                return $"say in which years: {{ {years}: {expression} }}";
            case PropertyTypeKind.Money when value is NumberValue:
                return $"an amount of money begins with '£': £{expression}";
            case PropertyTypeKind.Percent when value is NumberValue:
                return $"a percentage ends with '%': {expression}%";
            case PropertyTypeKind.Date
                when value is NumberValue && expression is OperationExpressionSyntax:
                return "a date has two digits for month and day, such as 2016-04-01";
            case PropertyTypeKind.Date when value is TextValue:
                return "write the date without quotes, such as 2016-10-21";
            case PropertyTypeKind.Text when value is not ListValue:
                return "text stands in double quotes";
            case PropertyTypeKind.Years when value is YearValue:
                return $"write a range, such as {expression}..{expression}";
            case PropertyTypeKind.Bool:
                return "write yes or no";
            default:
                return null;
        }
    }

    private ErrorValue Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        string message,
        string? help = null,
        string? relatedName = null,
        string relatedMessage = ""
    )
    {
        _report?.Invoke(
            new UnitDiagnostic(rule, span, message, help, null, relatedName, relatedMessage)
        );
        return ErrorValue.Instance;
    }
}
