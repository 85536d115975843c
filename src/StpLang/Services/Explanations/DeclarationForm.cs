using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Explanations;

/// <summary>How declarations of a kind are written.</summary>
/// <param name="Text">The form: <c>relationship a with b { … }</c>.</param>
/// <param name="Parts">What an author fills in: the names, the title, the value.</param>
internal sealed record DeclarationForm(string Text, ImmutableArray<TextSpan> Parts)
{
    /// <summary>The form of a kind of declaration.</summary>
    public static DeclarationForm Of(DeclarationDefinition declaration)
    {
        var header = declaration.Header;
        var form = new DeclarationForm(declaration.Keyword, []);
        for (var i = 0; i < header.Names.Length; i++)
        {
            form = form.And(i > 0 ? $" {header.Separator} " : " ", header.Names[i].Label);
        }

        if (header.Title != TitlePresence.None)
        {
            form = form.And(" ", $"\"{header.TitleLabel}\"");
        }

        return declaration.Body switch
        {
            DeclarationBody.Block => form with { Text = form.Text + " { … }" },
            DeclarationBody.Value => form.And(": ", "{ 2018/19: £2m }"),
            DeclarationBody.Definition => form.And(" = ", "expression"),
            _ => form,
        };
    }

    private DeclarationForm And(string separator, string part) =>
        new(
            Text + separator + part,
            Parts.Add(new TextSpan(Text.Length + separator.Length, part.Length))
        );
}
