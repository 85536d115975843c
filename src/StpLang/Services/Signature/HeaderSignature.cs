using StpLang.Services.Explanations;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.Signature;

/// <summary>The form of a declaration whose header is being written.</summary>
internal static class HeaderSignature
{
    /// <summary>That of a declaration; null where the position is not behind its keyword, on its line and before its block.</summary>
    public static SignatureHelp? Of(MemberSyntax member, SourceText text, int position)
    {
        var start = member.Keyword.Span.End;
        if (
            position <= start
            || (BlockStart(member) is { } block && position > block)
            || text.Lines.IndexOf(position) != text.Lines.IndexOf(start)
        )
        {
            return null;
        }

        var definition = member.Definition;
        var form = DeclarationForm.Of(definition);
        return form.Parts.IsEmpty
            ? null
            : new SignatureHelp(
                form.Text,
                $"{definition.Summary}.",
                form.Parts,
                Math.Min(PartAt(member, position), form.Parts.Length - 1)
            );
    }

    private static int? BlockStart(MemberSyntax member) =>
        member is DeclarationSyntax { Block.OpenBrace: { IsMissing: false } brace }
            ? brace.Span.Start
            : null;

    // A part is written as soon as something follows it.
    private static int PartAt(MemberSyntax member, int position) =>
        member switch
        {
            DeclarationSyntax declaration => (IsBehind(declaration.Name, position) ? 1 : 0)
                + (IsBehind(declaration.SecondName, position) ? 1 : 0),
            LetSyntax let => IsBehind(let.Name, position) ? 1 : 0,
            FundingSyntax funding => IsBehind(funding.Name, position) ? 1 : 0,
            _ => 0,
        };

    private static bool IsBehind(SyntaxToken token, int position) =>
        !token.IsMissing && token.Span.End < position;
}
