using System.Text;
using StpLang.Services.Explanations;
using StpLang.Vocabulary;

namespace StpLang.Tests.Docs;

/// <summary>The users' reference of the language in Markdown, written from the vocabulary.</summary>
internal static class LanguageReference
{
    private static readonly LanguageText Language = new(Link);

    /// <summary>The whole reference, lines ending in LF; the same for the same vocabulary.</summary>
    public static string Render()
    {
        var text = new StringBuilder();
        Paragraph(
            text,
            LanguageReferenceText.Introduction.TrimEnd() + "\n" + FunctionRows().TrimEnd()
        );
        Paragraph(text, LanguageReferenceText.Units);
        Paragraph(text, LanguageReferenceText.Declarations);
        Paragraph(text, Language.TableOf(CommonProperties.All));
        AppendContents(text);
        foreach (DeclarationDefinition declaration in PlanVocabulary.Declarations)
        {
            AppendDeclaration(text, declaration);
        }
        return text.ToString().TrimEnd() + "\n";
    }

    private static void Paragraph(StringBuilder text, string paragraph) =>
        text.Append(paragraph).Append("\n\n");

    private static string FunctionRows()
    {
        var rows = new StringBuilder();
        foreach (FunctionDefinition function in PlanVocabulary.Functions)
        {
            rows.Append($"| `{function.Signature}` | {function.Summary} |\n");
        }
        return rows.ToString();
    }

    private static void AppendContents(StringBuilder text)
    {
        text.Append("They are:\n\n");
        foreach (DeclarationDefinition declaration in PlanVocabulary.TopLevel)
        {
            text.Append($"- {Link(declaration.Kind)}");
            if (!declaration.OwnNested.IsEmpty)
            {
                text.Append($" with {string.Join(", ", declaration.OwnNested.Select(Link))}");
            }
            text.Append('\n');
        }
        text.Append('\n');
    }

    private static void AppendDeclaration(StringBuilder text, DeclarationDefinition declaration)
    {
        Paragraph(text, $"### {declaration.Keyword}");
        Paragraph(text, Language.Of(declaration));
    }

    private static string Link(DeclarationKind kind) => $"[`{kind.Keyword()}`](#{kind.Keyword()})";
}
