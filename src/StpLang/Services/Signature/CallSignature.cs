using System.Collections.Immutable;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Signature;

/// <summary>The form of a function whose arguments are being written.</summary>
internal static class CallSignature
{
    /// <summary>That of a call; null where the position is not between its brackets, or there is no such function.</summary>
    public static SignatureHelp? Of(CallExpressionSyntax call, int position)
    {
        if (PlanVocabulary.FindFunction(call.Name.Text) is not { IsInfix: false } function)
        {
            return null;
        }

        var open = call.ChildTokens().FirstOrDefault(each => each.Kind == SyntaxKind.OpenParen);
        var close = call.ChildTokens().FirstOrDefault(each => each.Kind == SyntaxKind.CloseParen);
        if (position < open.Span.End || (!close.IsMissing && position > close.Span.Start))
        {
            return null;
        }

        var commas = call.ChildTokens()
            .Count(each => each.Kind == SyntaxKind.Comma && each.Span.End <= position);
        var parameters = ParametersOf(function.Signature);
        // The last stands for all that follow.
        return new SignatureHelp(
            function.Signature,
            $"{function.Summary}.",
            parameters,
            Math.Min(commas, parameters.Length - 1)
        );
    }

    private static ImmutableArray<TextSpan> ParametersOf(string signature)
    {
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        var start = signature.IndexOf('(', StringComparison.Ordinal) + 1;
        foreach (var part in signature[start..^1].Split(", "))
        {
            spans.Add(new TextSpan(start, part.Length));
            start += part.Length + 2;
        }

        return spans.ToImmutable();
    }
}
