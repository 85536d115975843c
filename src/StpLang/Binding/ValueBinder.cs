using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>Works out values: what an author wrote against the type that is wanted there.</summary>
/// <remarks>Values with a finding become <see cref="ErrorValue"/>, which gives no second one.</remarks>
internal sealed partial class ValueBinder
{
    private readonly BindingContext _context;
    private readonly DependencyRecorder _dependencies;
    private readonly Action<Finding>? _report;
    private readonly BindingRecord? _record;
    private readonly List<PropertyValue.Part> _parts = [];
    private Series.Builder? _idleSeries;
    private bool _saysCircle;

    /// <param name="context">What is known of others.</param>
    /// <param name="dependencies">Takes down what is asked.</param>
    /// <param name="report">Takes findings; null where nobody wants any.</param>
    /// <param name="record">Takes down what words stand for; null where nobody asks.</param>
    public ValueBinder(
        BindingContext context,
        DependencyRecorder dependencies,
        Action<Finding>? report,
        BindingRecord? record = null
    )
    {
        _context = context;
        _dependencies = dependencies;
        _report = report;
        _record = record;
    }

    /// <summary>What the values stand in.</summary>
    public DeclarationUnit? Unit { get; set; }

    /// <summary>Which value is being bound; null for one that nobody can ask for.</summary>
    public BindingHome? Home
    {
        get;
        set
        {
            field = value;
            _saysCircle = false;
        }
    }

    /// <summary>The entries of the list or series bound last, each with where it stands.</summary>
    public ImmutableArray<PropertyValue.Part> Parts { get; private set; } = [];

    /// <summary>The value of an expression that is to be of a type.</summary>
    /// <param name="expression">The expression.</param>
    /// <param name="type">The type wanted.</param>
    /// <param name="property">The property it is given to.</param>
    public Value Bind(ExpressionSyntax expression, PropertyType type, PropertyDefinition property)
    {
        Parts = [];
        _record?.Wants(expression, type, property);
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

        if (Misread(expression) is { } reading)
        {
            return Report(expression, reading);
        }

        return IsInWindow(expression, value, property) ? value : ErrorValue.Instance;
    }

    /// <summary>
    /// Reads what is in error already and has no value: only where it is asked what its words stand for.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="property">The property it seems to be meant for; null where that is not known.</param>
    public void LookInto(ExpressionSyntax expression, PropertyDefinition? property)
    {
        if (_record is null)
        {
            return;
        }

        if (property is null)
        {
            Evaluate(expression);
        }
        else
        {
            Bind(expression, property.Type, property);
        }
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

        if (expression is ListExpressionSyntax list)
        {
            return ReportList(list, type, property);
        }

        if (expression is not NameExpressionSyntax { IsSimple: true } name)
        {
            return Mismatch(expression, type, property, Evaluate(expression));
        }

        var word = name.FirstName.Text;
        if (choices.Find(word) is { } choice)
        {
            _record?.Word(name.FirstName, new ChoiceSymbol(choices, choice));
            return new ChoiceValue(choice.Name);
        }

        var names = choices.Names.ToList();
        var nearest = NearestNames.Of(word, names);
        _record?.UnknownWord(
            name.FirstName,
            nearest.Select(near => new ChoiceSymbol(choices, choices.Find(near)!))
        );
        return Report(
            MeaningRules.UnknownChoice,
            expression.Span,
            $"`{Excerpt.Of(word)}` is no {choices.Noun}{NearestNames.Question(nearest)}",
            nearest.Count > 0 && names.Count > 12
                ? null
                : $"it is one of: {NearestNames.Listed(names)}",
            data: [.. nearest]
        );
    }

    private ErrorValue ReportList(
        ListExpressionSyntax list,
        PropertyType type,
        PropertyDefinition property
    )
    {
        if (_record is not null)
        {
            BindElements(list, type, property);
        }

        var elements = list.Elements.Select(element => element.ToString()).ToList();
        return Report(
            MeaningRules.TypeMismatch,
            list.Span,
            $"`{property.Name}` takes {type.Describe()}, not a list",
            elements is [var only]
                ? $"write it without brackets: {Excerpt.Of(only)}"
                : "write one of them, without brackets",
            data: elements.Count <= 4 ? [.. elements] : []
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
                return BindElements(list, type.Element!, property);
            case NameExpressionSyntax { IsSimple: true } name when FindLet(name) is { } let:
                return CheckItems(name, let, type, property);
            default:
                return BindSingle(expression, type, property);
        }
    }

    // What stands where a list should.
    private Value BindSingle(
        ExpressionSyntax expression,
        PropertyType type,
        PropertyDefinition property
    )
    {
        var element = type.Element!;
        if (_record is not null)
        {
            Bind(expression, element, property);
            _record.Wants(expression, type, property);
        }

        var isNamed = element.Kind is PropertyTypeKind.Choice or PropertyTypeKind.Reference;
        var value = isNamed && expression is NameExpressionSyntax ? null : Evaluate(expression);
        return value is null || Fits(value, element)
            ? Report(
                MeaningRules.TypeMismatch,
                expression.Span,
                $"`{property.Name}` takes a list, even of one",
                $"put it in brackets: [{CodeExcerpt.Of(expression)}]"
            )
            : Mismatch(expression, type, property, value);
    }

    private DeclaredSymbol? FindLet(NameExpressionSyntax name)
    {
        var token = name.FirstName;
        return LookUp(token.Text, token) is { Kind: DeclarationKind.Let } let ? let : null;
    }

    private ListValue BindElements(
        ListExpressionSyntax list,
        PropertyType element,
        PropertyDefinition property
    )
    {
        var items = new List<Value>();
        var firstPart = _parts.Count;
        for (var i = 0; i < list.ChildCount; i++)
        {
            if (list.NewNodeAt(i) is not ExpressionSyntax item)
            {
                continue;
            }

            var value = Bind(item, element, property);
            if (value is not ErrorValue)
            {
                items.Add(value);
                _parts.Add(new PropertyValue.Part(item.Span));
            }
        }

        Parts = TakeParts(firstPart);
        return new ListValue([.. items]);
    }

    // The entries met since; those of a list or series around it stay.
    private ImmutableArray<PropertyValue.Part> TakeParts(int first)
    {
        var parts = CollectionsMarshal.AsSpan(_parts)[first..].ToImmutableArray();
        _parts.RemoveRange(first, _parts.Count - first);
        return parts;
    }

    // A list that a `let` holds: its names were written where no type was wanted, so they are looked at here.
    private Value CheckItems(
        NameExpressionSyntax name,
        DeclaredSymbol let,
        PropertyType type,
        PropertyDefinition property
    )
    {
        var value = EvaluateName(name);
        if (value is not ListValue list)
        {
            return value is ErrorValue ? value : MismatchOfLet(name, let, value, type, property);
        }

        foreach (var item in list.Items)
        {
            var fits = type.Element!.Kind switch
            {
                PropertyTypeKind.Reference => IsReferenceTo(item, type.Element),
                PropertyTypeKind.Choice => false,
                _ => Fits(item, type.Element),
            };
            if (!fits)
            {
                return Report(
                    MeaningRules.TypeMismatch,
                    name.Span,
                    $"`{property.Name}` takes {type.Describe()}; `{Excerpt.Of(let.Name)}` holds {Describe(item)}",
                    related: At(let, $"`{Excerpt.Of(let.Name)}` is defined here"),
                    name: let.Name
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

        if (expression is ListExpressionSyntax list)
        {
            return ReportList(list, type, property);
        }

        if (expression is not NameExpressionSyntax { Index: null } name)
        {
            return Mismatch(expression, type, property, Evaluate(expression));
        }

        var last = name.IsSimple ? name.FirstName : LookUpOwners(name);
        if (last.IsMissing)
        {
            return ErrorValue.Instance;
        }

        if (name.IsSimple && FindLet(name) is { } let)
        {
            return
                EvaluateName(name) is var held && (held is ErrorValue || IsReferenceTo(held, type))
                ? held
                : MismatchOfLet(name, let, held, type, property);
        }

        return Resolve(name.Path, last, name.Span, type.Targets, $"`{property.Name}`") is { } symbol
            ? new ReferenceValue(symbol.Name)
            : ErrorValue.Instance;
    }

    private bool IsReferenceTo(Value value, PropertyType type) =>
        value is ReferenceValue reference
        && FindReferred(reference) is { } symbol
        && type.Targets.Contains(symbol.Kind);

    private ErrorValue MismatchOfLet(
        NameExpressionSyntax name,
        DeclaredSymbol let,
        Value held,
        PropertyType type,
        PropertyDefinition property
    ) =>
        Report(
            MeaningRules.TypeMismatch,
            name.Span,
            $"`{property.Name}` takes {type.Describe()}; `{Excerpt.Of(let.Name)}` is {Describe(held)}",
            related: At(let, $"`{Excerpt.Of(let.Name)}` is defined here"),
            name: let.Name
        );
}
