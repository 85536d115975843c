using System.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Explanations;

/// <summary>How declarations are written: <c>relationship a with b { … }</c>.</summary>
internal static class DeclarationForm
{
    /// <summary>The form of a kind of declaration.</summary>
    public static string Of(DeclarationDefinition declaration)
    {
        var form = new StringBuilder(declaration.Keyword);
        for (var i = 0; i < declaration.Header.Names.Length; i++)
        {
            form.Append(i > 0 ? $" {declaration.Header.Separator} " : " ")
                .Append(declaration.Header.Names[i].Label);
        }

        if (declaration.Header.Title != TitlePresence.None)
        {
            form.Append($" \"{declaration.Header.TitleLabel}\"");
        }

        return form.Append(BodyOf(declaration)).ToString();
    }

    private static string BodyOf(DeclarationDefinition declaration) =>
        declaration.Body switch
        {
            DeclarationBody.Block => " { … }",
            DeclarationBody.Value => ": { 2018/19: £2m }",
            DeclarationBody.Definition => " = expression",
            _ => "",
        };
}
