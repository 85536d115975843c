using StpLang.Syntax.Green;

namespace StpLang.Syntax;

/// <summary>A declaration of any form, at the top of a file or in a block.</summary>
public abstract class MemberSyntax : SyntaxNode
{
    private protected MemberSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>The word it begins with.</summary>
    public SyntaxToken Keyword => TokenOf(SyntaxKind.Word);

    /// <summary>The lines of <c>///</c> before it, without the slashes and one blank; empty where there are none.</summary>
    public string Documentation
    {
        get
        {
            if (!HasComments)
            {
                return "";
            }

            var lines = new List<string>();
            foreach (var trivia in Keyword.LeadingTrivia)
            {
                if (trivia.Kind == SyntaxKind.DocComment)
                {
                    var line = trivia.Text.AsSpan(3);
                    lines.Add((line.StartsWith(" ") ? line[1..] : line).TrimEnd().ToString());
                }
            }

            return string.Join('\n', lines);
        }
    }
}
