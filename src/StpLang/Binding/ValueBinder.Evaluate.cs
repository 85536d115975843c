using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Notation;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

// Values that say by themselves what they are.
internal sealed partial class ValueBinder
{
    /// <summary>The value of an expression of whatever type it is.</summary>
    public Value Evaluate(ExpressionSyntax expression) =>
        expression switch
        {
            LiteralExpressionSyntax literal => EvaluateLiteral(literal),
            TextExpressionSyntax text => new TextValue(text.Value),
            NameExpressionSyntax name => EvaluateName(name),
            CallExpressionSyntax call => EvaluateCall(call),
            GroupExpressionSyntax group => Evaluate(group.Inner),
            ListExpressionSyntax list => new ListValue([
                .. list.Elements.Select(Evaluate).Where(v => v is not ErrorValue),
            ]),
            SeriesExpressionSyntax series => BindSeries(series, null, null),
            OperationExpressionSyntax operation => EvaluateOperation(operation),
            _ => ErrorValue.Instance,
        };

    private Value EvaluateLiteral(LiteralExpressionSyntax literal)
    {
        var token = literal.Token;
        var text = token.TextSpan;
        var problem = LiteralProblem.None;
        switch (token.Kind)
        {
            case SyntaxKind.Money when Money.TryParse(text, out var money, out problem):
                return new MoneyValue(money);
            case SyntaxKind.Percent when Percent.TryParse(text, out var percent, out problem):
                return new PercentValue(percent);
            case SyntaxKind.Number when NumberLiteral.TryParse(text, out var number, out problem):
                return new NumberValue(number);
            case SyntaxKind.Date when DateLiteral.TryParse(text, out var date, out problem):
                return new DateValue(date);
            case SyntaxKind.Year when FinancialYear.TryParse(text, out var year, out problem):
                return new YearValue(year);
            case SyntaxKind.Date:
                return Report(
                    MeaningRules.InvalidDate,
                    token.Span,
                    $"{token.Text} is not a date",
                    HelpForDate(token.Text),
                    data: LastDayOf(token.Text) is { } last ? [DateLiteral.ToSource(last)] : []
                );
            case SyntaxKind.Year:
                var meant =
                    text.Length >= 4
                    && int.TryParse(text[..4], out var start)
                    && start is >= FinancialYear.FirstStartYear and < FinancialYear.LastStartYear
                        ? new FinancialYear(start).ToString()
                        : null;
                return Report(
                    MeaningRules.BadFinancialYear,
                    token.Span,
                    $"`{Excerpt.Of(token.Text)}` is not a financial year{(meant is null ? "" : $"; write {meant}")}",
                    meant is null ? "to divide, put blanks round `/`" : null,
                    data: meant is null ? [] : [meant]
                );
            default:
                // A unit that is none has its finding already.
                return problem == LiteralProblem.UnevenGroups
                        ? Report(
                            SyntaxRules.Notation,
                            token.Span,
                            $"`{Excerpt.Of(token.Text)}` has a digit too many or too few: `_` groups digits by three, as in 18_400"
                        )
                    : problem == LiteralProblem.OutOfRange
                        ? Report(
                            MeaningRules.Arithmetic,
                            token.Span,
                            $"{Excerpt.Of(token.Text)} is out of range",
                            $"figures go up to {NumberLiteral.ToDisplay(FigureLimits.Largest)} and down to {FigureLimits.DecimalPlaces} decimal places"
                        )
                    : ErrorValue.Instance;
        }
    }

    private static string HelpForDate(string text) =>
        LastDayOf(text) is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"{last:MMMM yyyy} has {last.Day} days")
            : "a date is year, month and day, such as 2017-02-28";

    // Of the month that a text names; null where it names none.
    private static DateOnly? LastDayOf(string text) =>
        int.TryParse(text.AsSpan(0, 4), out var year)
        && int.TryParse(text.AsSpan(5, 2), out var month)
        && year > 0
        && month is > 0 and <= 12
            ? new DateOnly(year, month, DateTime.DaysInMonth(year, month))
            : null;

    private Value EvaluateName(NameExpressionSyntax name)
    {
        var value = EvaluatePath(name);
        if (name.IsSimple || name.Index is not { } index)
        {
            return value;
        }

        var year = Evaluate(index);
        return value is ErrorValue || year is ErrorValue
            ? ErrorValue.Instance
            : Unwrap(ValueArithmetic.Entry(value, year), name.Span);
    }

    private Value EvaluatePath(NameExpressionSyntax name)
    {
        var firstToken = name.FirstName;
        var first = firstToken.Text;
        if (name.IsSimple && first is "yes" or "no")
        {
            return new BoolValue(first == "yes");
        }

        if (LookUp(first, firstToken) is not { } symbol)
        {
            var nearest = NotFound(first, firstToken, []);
            return Report(
                MeaningRules.UnresolvedName,
                firstToken.Span,
                $"nothing is called `{Excerpt.Of(first)}`{NearestNames.Question(nearest)}",
                Home is { Property: not null } home
                && PlanVocabulary.Get(home.Kind).FindProperty(first) is not null
                    ? $"a property is called by its declaration's name too: `{Excerpt.Of(home.Path)}.{first}`"
                    : null,
                data: [.. nearest],
                name: first
            );
        }

        return name.IsSimple ? ValueOf(symbol, name) : EvaluateSteps(name, symbol);
    }

    private Value ValueOf(DeclaredSymbol symbol, NameExpressionSyntax name) =>
        symbol.Kind == DeclarationKind.Let
            ? ValueOf(new ValueKey(symbol, null), name.Span) ?? ErrorValue.Instance
            : new ReferenceValue(symbol.Name);

    private Value EvaluateSteps(NameExpressionSyntax name, DeclaredSymbol symbol)
    {
        var names = name.Names.ToList();
        var next = 1;
        if (names.Count > 1 && LookUp($"{names[0].Text}.{names[1].Text}", names[1]) is { } nested)
        {
            symbol = nested;
            next = 2;
        }

        if (names.Exists(n => n.IsMissing))
        {
            return ErrorValue.Instance;
        }

        if (next == names.Count)
        {
            return ValueOf(symbol, name);
        }

        if (symbol.Kind == DeclarationKind.Let)
        {
            _dependencies.AddValue(symbol.Name);
            return Report(
                MeaningRules.UnresolvedName,
                names[next].Span,
                $"`{Excerpt.Of(symbol.Name)}` is a definition and has no `{Excerpt.Of(names[next].Text)}`"
            );
        }

        var property = FindProperty(symbol, names[next]);
        if (next < names.Count - 1)
        {
            return Report(
                MeaningRules.UnresolvedName,
                names[next + 1].Span,
                $"`{Excerpt.Of(names[next + 1].Text)}` goes a step too far: properties have no parts",
                $"the figure of one year is written `{Excerpt.Of(symbol.Name)}.{Excerpt.Of(names[next].Text)}[2018/19]`"
            );
        }

        return property is null
            ? ReportUnknownProperty(symbol, names[next])
            : EvaluateProperty(name, symbol, property, names[next]);
    }

    private PropertyDefinition? FindProperty(DeclaredSymbol symbol, SyntaxToken name)
    {
        var definition = PlanVocabulary.Get(symbol.Kind);
        var property = definition.FindProperty(name.Text);
        if (property is not null)
        {
            _record?.Word(name, new PropertySymbol(definition, property));
        }

        return property;
    }

    private ErrorValue ReportUnknownProperty(DeclaredSymbol symbol, SyntaxToken name)
    {
        var definition = PlanVocabulary.Get(symbol.Kind);
        var nearest = NearestNames.Of(name.Text, definition.Properties.Select(p => p.Name));
        _record?.UnknownWord(
            name,
            nearest.Select(near => new PropertySymbol(definition, definition.FindProperty(near)!))
        );
        return Report(
            MeaningRules.UnknownProperty,
            name.Span,
            $"{Articles.With(definition.Keyword)} has no `{Excerpt.Of(name.Text)}`{NearestNames.Question(nearest)}",
            data: [.. nearest]
        );
    }

    private Value EvaluateProperty(
        NameExpressionSyntax name,
        DeclaredSymbol symbol,
        PropertyDefinition property,
        SyntaxToken propertyName
    )
    {
        return ValueOf(new ValueKey(symbol, property), name.Span)
            ?? Report(
                MeaningRules.UnresolvedName,
                propertyName.Span,
                $"`{Excerpt.Of(symbol.Name)}` does not state its `{property.Name}`",
                $"give `{Excerpt.Of(symbol.Name)}` its `{property.Name}`, or state a figure here",
                related: At(symbol, $"`{Excerpt.Of(symbol.Name)}` is declared here")
            );
    }

    private Value? ValueOf(ValueKey key, TextSpan span)
    {
        _dependencies.AddValue(key.Symbol.Name);
        var cell = _context.ValueOf(key);
        if (cell.Circle is [var first, ..] circle && IsHome(first))
        {
            ReportCircle(circle, key, span);
        }

        return cell.Value;
    }

    // One finding for values tied up with each other: at the first of them, where it leads on to the next.
    private void ReportCircle(ValueKey[] circle, ValueKey key, TextSpan span)
    {
        if (_saysCircle || key != circle[1 % circle.Length])
        {
            return;
        }

        _saysCircle = true;
        const int most = 8;
        var first = Excerpt.Of(circle[0].ToString());
        var way =
            circle.Length <= most
                ? circle.Select(k => Excerpt.Of(k.ToString()))
                : [.. circle.Take(most - 1).Select(k => Excerpt.Of(k.ToString())), "…"];
        Report(
            MeaningRules.CyclicDefinition,
            span,
            $"`{first}` depends on itself: {string.Join(" -> ", way)} -> {first}",
            circle.Length == 1
                ? "give it a value that does not need itself"
                : "give one of them a value of its own"
        );
    }

    // Whether the value being bound is the one others ask for by a key.
    private bool IsHome(ValueKey key)
    {
        if (_report is null || Home is not { } home || home.Path != key.Symbol.Name)
        {
            return false;
        }

        _dependencies.AddName(home.Path);
        return ReferenceEquals(home.Property, key.Property)
            && key.Symbol.Lineage == home.Unit.Lineage
            && home.Unit.Names[key.Symbol.Ordinal].Span == home.NameSpan;
    }

    private Value EvaluateCall(CallExpressionSyntax call)
    {
        var name = call.Name.Text;
        var arguments = call.Arguments.Select(Evaluate).ToList();
        if (PlanVocabulary.FindFunction(name) is not { IsInfix: false } function)
        {
            return ReportUnknownFunction(call.Name);
        }

        _record?.Word(call.Name, new FunctionSymbol(function));
        if (FindGroupedByComma(call) is { } grouped)
        {
            _report?.Invoke(grouped);
            return ErrorValue.Instance;
        }

        if (
            arguments.Count < function.MinimumArguments
            || arguments.Count > (function.MaximumArguments ?? int.MaxValue)
        )
        {
            return Report(
                MeaningRules.TypeMismatch,
                call.Span,
                $"`{name}` takes {(function.MaximumArguments == 1 ? "one value" : $"at least {function.MinimumArguments} values")}, not {arguments.Count}",
                $"write {function.Signature}"
            );
        }

        return arguments.Exists(a => a is ErrorValue)
            ? ErrorValue.Instance
            : Unwrap(function.Evaluate(arguments), call.Span);
    }

    // Three digits right behind a comma are never meant for an argument of their own.
    private Finding? FindGroupedByComma(CallExpressionSyntax call)
    {
        LiteralExpressionSyntax? before = null;
        foreach (var argument in call.Arguments)
        {
            var behind = argument as LiteralExpressionSyntax;
            if (
                before is not null
                && behind is not null
                && behind.Span.Start == before.Span.End + 1
                && NotationReader.ReadWithin($"{before},{behind}") is { } reading
            )
            {
                return NotationFinding.Of(
                    OriginOf(TextSpan.FromBounds(before.Span.Start, behind.Span.End)),
                    reading
                );
            }

            before = behind;
        }

        return null;
    }

    private ErrorValue ReportUnknownFunction(SyntaxToken name)
    {
        var functions = PlanVocabulary.Functions.Where(f => !f.IsInfix).ToList();
        var meant = functions.Find(f => f.Synonyms.Contains(name.Text));
        IReadOnlyList<string> nearest = meant is null
            ? NearestNames.Of(name.Text, functions.Select(f => f.Name))
            : [meant.Name];
        _record?.UnknownWord(
            name,
            nearest.Select(near => new FunctionSymbol(PlanVocabulary.FindFunction(near)!))
        );
        return Report(
            MeaningRules.UnresolvedName,
            name.Span,
            $"there is no function `{Excerpt.Of(name.Text)}`{NearestNames.Question(nearest)}",
            $"the functions are: {string.Join(", ", functions.Select(f => f.Signature))}",
            data: [.. nearest]
        );
    }
}
