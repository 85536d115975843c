using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

// What operators make of values.
internal sealed partial class ValueBinder
{
    private Value EvaluateOperation(OperationExpressionSyntax operation)
    {
        var position = 0;
        return EvaluateOperation(operation, ref position, 0, out _);
    }

    // Operators in the order they bind.
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
            var binds = SyntaxFacts.LevelOf(sign.Kind);
            if (binds < level)
            {
                break;
            }

            position++;
            RecordOf(sign);
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

    // `of` is a word; the other operators are signs.
    private void RecordOf(SyntaxToken sign)
    {
        if (_record is not null && PlanVocabulary.FindFunction(sign.Text) is { } function)
        {
            _record.Word(sign, new FunctionSymbol(function));
        }
    }

    private Value Apply(SyntaxKind sign, Value left, Value right, TextSpan span)
    {
        if (left is ErrorValue || right is ErrorValue)
        {
            return ErrorValue.Instance;
        }

        return sign == SyntaxKind.Range
            ? ApplyRange(left, right, span)
            : Unwrap(ValueArithmetic.Apply(OperatorOf(sign), left, right), span);
    }

    private static ArithmeticOperator OperatorOf(SyntaxKind sign) =>
        sign switch
        {
            SyntaxKind.Plus => ArithmeticOperator.Add,
            SyntaxKind.Minus => ArithmeticOperator.Subtract,
            SyntaxKind.Times => ArithmeticOperator.Multiply,
            SyntaxKind.Divide => ArithmeticOperator.Divide,
            _ => ArithmeticOperator.Of,
        };

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
                $"write {last}..{first}",
                data: [$"{last}..{first}"]
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
