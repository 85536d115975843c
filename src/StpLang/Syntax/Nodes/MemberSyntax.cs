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

    /// <summary>
    /// The lines of <c>///</c> before it, without the slashes and one blank; empty where there are none. Those with a blank line
    /// behind them are about the file.
    /// </summary>
    public string Documentation
    {
        get
        {
            if (!HasComments)
            {
                return "";
            }

            var lines = new List<string>();
            var lineBreaks = 0;
            var leading = Keyword.Green!.LeadingText.ToString();
            var lexer = new Lexer(leading);
            while (lexer.NextTrivia(out var length) is var kind and not SyntaxKind.None)
            {
                switch (kind)
                {
                    case SyntaxKind.Whitespace:
                        break;
                    case SyntaxKind.EndOfLine when ++lineBreaks == 2:
                        lines.Clear();
                        break;
                    case SyntaxKind.EndOfLine:
                        break;
                    case SyntaxKind.DocComment:
                        lines.Add(TextOf(leading.AsSpan(lexer.Position - length, length)));
                        lineBreaks = 0;
                        break;
                    default:
                        lineBreaks = 0;
                        break;
                }
            }

            return string.Join('\n', lines);
        }
    }

    private static string TextOf(ReadOnlySpan<char> comment)
    {
        var line = comment[3..];
        return (line.StartsWith(" ") ? line[1..] : line).TrimEnd().ToString();
    }
}
