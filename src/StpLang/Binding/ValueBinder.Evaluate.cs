using System.Collections.Immutable;
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
                    "a date is year, month and day, such as 2017-02-28"
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
                $"nothing is called `{first}`{Suggest(first, _ => true)}"
            );
        }

        return name.IsSimple ? ValueOf(symbol, name) : EvaluateSteps(name, symbol);
    }

    private Value ValueOf(Symbol symbol, NameExpressionSyntax name) =>
        symbol.Kind == DeclarationKind.Let
            ? Unwrap(_context.ValueOf(symbol, _dependencies), name.Span)
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

        if (next < names.Count - 1 || symbol.Kind == DeclarationKind.Let)
        {
            return Report(
                MeaningRules.UnresolvedName,
                names[next].Span,
                symbol.Kind == DeclarationKind.Let
                    ? $"`{symbol.Name}` is a definition and has no `{names[next].Text}`"
                    : $"`{names[^1].Text}` goes a step too far; properties have no parts, only years: `{symbol.Name}.{names[next].Text}[2018/19]`"
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

        var cell = _context.ValueOf(symbol, property, _dependencies);
        if (cell.Value is null)
        {
            return Report(
                MeaningRules.UnresolvedName,
                propertyName.Span,
                $"`{symbol.Name}` does not state its `{property.Name}`",
                relatedName: symbol.Name,
                relatedMessage: $"`{symbol.Name}` is declared here"
            );
        }

        return Unwrap(cell, name.Span);
    }

    private Value Unwrap(BindingContext.Cell cell, TextSpan span)
    {
        if (cell.IsTooLong)
        {
            IsTooLong = true;
            return Report(
                MeaningRules.Arithmetic,
                span,
                $"this is worked out over more than {BindingContext.MostSteps} definitions, one from the other",
                "state a figure somewhere on the way"
            );
        }

        if (cell.Cycle is { } cycle)
        {
            Cycle = cycle;
            ReportCycle(cycle, span);
        }

        return cell.Value ?? ErrorValue.Instance;
    }

    // One finding for a cycle, at the member whose name comes first: the same one wherever it was entered.
    private void ReportCycle(ValueName[] cycle, TextSpan span)
    {
        if (_report is null || _context.Path is not [var home, ..])
        {
            return;
        }

        var members = cycle.AsSpan(0, cycle.Length - 1);
        var start = members.IndexOf(home);
        if (
            start < 0
            || home.ToString() != cycle.Select(c => c.ToString()).Min(StringComparer.Ordinal)
        )
        {
            return;
        }

        var way = string.Join(" -> ", [.. members[start..], .. members[..start], home]);
        Report(
            MeaningRules.CyclicDefinition,
            span,
            $"`{home}` depends on itself: {way}",
            "state one of them as a figure"
        );
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
