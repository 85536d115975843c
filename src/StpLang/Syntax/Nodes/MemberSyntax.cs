using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Syntax;

/// <summary>A declaration of any form, at the top of a file or in a block.</summary>
public abstract class MemberSyntax : SyntaxNode
{
    private protected MemberSyntax(GreenBranch green, SyntaxNode? parent, int position)
        : base(green, parent, position) { }

    /// <summary>Which kind of declaration it is.</summary>
    public DeclarationKind DeclarationKind => SyntaxFacts.DeclarationKindOf(Green);

    /// <summary>What the vocabulary says of the kind.</summary>
    internal DeclarationDefinition Definition => PlanVocabulary.Get(DeclarationKind);

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
            var leading = Keyword.Green!.LeadingText.ToString();
            var lexer = new Lexer(leading);
            while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
            {
                if (kind == SyntaxKind.DocComment)
                {
                    var line = leading.AsSpan(lexer.Position - length + 3, length - 3);
                    lines.Add((line.StartsWith(" ") ? line[1..] : line).TrimEnd().ToString());
                }
            }

            return string.Join('\n', lines);
        }
    }
}
