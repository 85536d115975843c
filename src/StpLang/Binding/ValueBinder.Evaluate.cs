using System.Globalization;
using StpLang.Diagnostics;
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
        var text = token.Text;
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
                    $"{text} is not a date",
                    HelpForDate(text)
                );
            case SyntaxKind.Year:
                var meant =
                    text.Length >= 4
                    && int.TryParse(text.AsSpan(0, 4), out var start)
                    && start is >= FinancialYear.FirstStartYear and < FinancialYear.LastStartYear
                        ? $"; write {new FinancialYear(start)}"
                        : "";
                return Report(
                    MeaningRules.BadFinancialYear,
                    token.Span,
                    $"`{text}` is not a financial year{meant}"
                );
            default:
                // A unit that is none has its finding already.
                return problem == LiteralProblem.OutOfRange
                    ? Report(
                        MeaningRules.Arithmetic,
                        token.Span,
                        $"{text} is out of range",
                        $"figures go up to {NumberLiteral.ToDisplay(FigureLimits.Largest)} and down to {FigureLimits.DecimalPlaces} decimal places"
                    )
                    : ErrorValue.Instance;
        }
    }

    private static string HelpForDate(string text) =>
        int.TryParse(text.AsSpan(0, 4), out var year)
        && int.TryParse(text.AsSpan(5, 2), out var month)
        && year > 0
        && month is > 0 and <= 12
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{new DateOnly(year, month, 1):MMMM yyyy} has {DateTime.DaysInMonth(year, month)} days"
            )
            : "a date is year, month and day, such as 2017-02-28";

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

        _dependencies.AddName(first);
        if (_context.Names.Find(first) is not { } symbol)
        {
            _dependencies.HasFailures = true;
            return Report(
                MeaningRules.UnresolvedName,
                firstToken.Span,
                $"nothing is called `{first}`{Suggest(first, [])}",
                Home is { Property: not null } home
                && PlanVocabulary.Get(home.Kind).FindProperty(first) is not null
                    ? $"a property is called by its declaration's name too: `{home.Path}.{first}`"
                    : null
            );
        }

        return name.IsSimple ? ValueOf(symbol, name) : EvaluateSteps(name, symbol);
    }

    private Value ValueOf(Symbol symbol, NameExpressionSyntax name) =>
        symbol.Kind == DeclarationKind.Let
            ? ValueOf(new ValueKey(symbol, null), name.Span) ?? ErrorValue.Instance
            : new ReferenceValue(symbol.Name);

    private Value EvaluateSteps(NameExpressionSyntax name, Symbol symbol)
    {
        var names = name.Names.ToList();
        if (names.Any(n => n.IsMissing))
        {
            return ErrorValue.Instance;
        }

        var next = 1;
        if (names.Count > 1)
        {
            var path = $"{names[0].Text}.{names[1].Text}";
            if (_context.Names.Find(path) is { } nested)
            {
                _dependencies.AddName(path);
                symbol = nested;
                next = 2;
            }
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
                $"`{symbol.Name}` is a definition and has no `{names[next].Text}`"
            );
        }

        if (next < names.Count - 1)
        {
            return Report(
                MeaningRules.UnresolvedName,
                names[next + 1].Span,
                $"`{names[next + 1].Text}` goes a step too far: properties have no parts",
                $"the figure of one year is written `{symbol.Name}.{names[next].Text}[2018/19]`"
            );
        }

        return EvaluateProperty(name, symbol, names[next]);
    }

    private Value EvaluateProperty(
        NameExpressionSyntax name,
        Symbol symbol,
        SyntaxToken propertyName
    )
    {
        var definition = PlanVocabulary.Get(symbol.Kind);
        if (definition.FindProperty(propertyName.Text) is not { } property)
        {
            // An outcome of that name may yet come.
            _dependencies.HasFailures = true;
            return Report(
                MeaningRules.UnknownProperty,
                propertyName.Span,
                $"{Articles.With(definition.Keyword)} has no `{propertyName.Text}`{NearestNames.Question(propertyName.Text, definition.Properties.Select(p => p.Name))}"
            );
        }

        return ValueOf(new ValueKey(symbol, property), name.Span)
            ?? Report(
                MeaningRules.UnresolvedName,
                propertyName.Span,
                $"`{symbol.Name}` does not state its `{property.Name}`",
                $"give `{symbol.Name}` its `{property.Name}`, or state a figure here",
                relatedName: symbol.Name,
                relatedMessage: $"`{symbol.Name}` is declared here"
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
        var way =
            circle.Length <= most
                ? circle.Select(k => k.ToString())
                : [.. circle.Take(most - 1).Select(k => k.ToString()), "…"];
        Report(
            MeaningRules.CyclicDefinition,
            span,
            $"`{circle[0]}` depends on itself: {string.Join(" -> ", way)} -> {circle[0]}",
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
            && _context.IsDeclaredIn(key.Symbol, home.Unit)
            && home.Unit.Names[key.Symbol.Ordinal].Span == home.NameSpan;
    }

    private Value EvaluateCall(CallExpressionSyntax call)
    {
        var name = call.Name.Text;
        var arguments = call.Arguments.Select(Evaluate).ToList();
        if (PlanVocabulary.FindFunction(name) is not { IsInfix: false } function)
        {
            return Report(
                MeaningRules.UnresolvedName,
                call.Name.Span,
                $"there is no function `{name}`{NearestNames.Question(name, PlanVocabulary.Functions.Where(f => !f.IsInfix).Select(f => f.Name))}",
                $"the functions are: {string.Join(", ", PlanVocabulary.Functions.Where(f => !f.IsInfix).Select(f => f.Signature))}"
            );
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

    private Value EvaluateOperation(OperationExpressionSyntax operation)
    {
        var position = 0;
        return EvaluateOperation(operation, ref position, 0, out _);
    }

    // Operators in the order they bind: `..`, then + and -, then * and /, then `of`, then signs.
    private Value EvaluateOperation(
        OperationExpressionSyntax operation,
        ref int position,
        int level,
        out TextSpan span
    )
    {
        var left = EvaluateOperand(operation, ref position, out span);
        while (position < operation.ChildCount)
        {
            var sign = operation.ChildAt(position).Token;
            var binds = LevelOf(sign.Kind);
            if (binds < level)
            {
                break;
            }

            position++;
            var right = EvaluateOperation(operation, ref position, binds + 1, out var rightSpan);
            span = TextSpan.FromBounds(span.Start, rightSpan.End);
            left = Apply(sign.Kind, left, right, span);
        }

        return left;
    }

    private Value EvaluateOperand(
        OperationExpressionSyntax operation,
        ref int position,
        out TextSpan span
    )
    {
        var isNegative = false;
        var start = operation.ChildAt(position).Span.Start;
        while (operation.ChildAt(position) is { IsToken: true, Token.Kind: SyntaxKind.Minus })
        {
            isNegative = !isNegative;
            position++;
        }

        var operand = operation.ChildAt(position++).Node as ExpressionSyntax;
        span = TextSpan.FromBounds(start, operand?.Span.End ?? start);
        var value = operand is null ? ErrorValue.Instance : Evaluate(operand);
        return isNegative ? Unwrap(ValueArithmetic.Negate(value), span) : value;
    }

    private static int LevelOf(SyntaxKind sign) =>
        sign switch
        {
            SyntaxKind.Range => 0,
            SyntaxKind.Plus or SyntaxKind.Minus => 1,
            SyntaxKind.Times or SyntaxKind.Divide => 2,
            _ => 3,
        };

    private Value Apply(SyntaxKind sign, Value left, Value right, TextSpan span)
    {
        if (left is ErrorValue || right is ErrorValue)
        {
            return ErrorValue.Instance;
        }

        return sign switch
        {
            SyntaxKind.Range => ApplyRange(left, right, span),
            SyntaxKind.Plus => Unwrap(
                ValueArithmetic.Apply(ArithmeticOperator.Add, left, right),
                span
            ),
            SyntaxKind.Minus => Unwrap(
                ValueArithmetic.Apply(ArithmeticOperator.Subtract, left, right),
                span
            ),
            SyntaxKind.Times => Unwrap(
                ValueArithmetic.Apply(ArithmeticOperator.Multiply, left, right),
                span
            ),
            SyntaxKind.Divide => Unwrap(
                ValueArithmetic.Apply(ArithmeticOperator.Divide, left, right),
                span
            ),
            _ => Unwrap(ValueArithmetic.Apply(ArithmeticOperator.Of, left, right), span),
        };
    }

    private Value ApplyRange(Value left, Value right, TextSpan span)
    {
        if (left is not YearValue { Year: var first } || right is not YearValue { Year: var last })
        {
            return Report(
                MeaningRules.TypeMismatch,
                span,
                $"'..' stands between two financial years, not between {left.Describe()} and {right.Describe()}"
            );
        }

        return last >= first
            ? new YearsValue(new YearRange(first, last))
            : Report(
                MeaningRules.YearOutsideWindow,
                span,
                $"this range runs backwards: {last} comes before {first}",
                $"write {last}..{first}"
            );
    }

    private Value Unwrap(ArithmeticResult result, TextSpan span) =>
        result.Failure is { } failure
            ? Report(
                failure.Kind == ArithmeticFailureKind.TypeMismatch
                    ? MeaningRules.TypeMismatch
                    : MeaningRules.Arithmetic,
                span,
                failure.Message,
                failure.Help
            )
            : result.Value;
}
