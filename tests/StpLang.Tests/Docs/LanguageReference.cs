using System.Collections.Immutable;
using System.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Tests.Docs;

/// <summary>The users' reference of the language in Markdown, written from the vocabulary.</summary>
internal static class LanguageReference
{
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
        AppendProperties(text, CommonProperties.All);
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
        Paragraph(text, $"{declaration.Summary}.");
        Paragraph(text, $"```stp\n{Form(declaration)}\n```");
        Paragraph(text, $"{Place(declaration)}{Times(declaration)}{Title(declaration)}");
        if (declaration.Value is { } value)
        {
            Paragraph(text, $"After the colon stands {Takes(value)}. {value.Summary}.");
        }
        AppendProperties(text, declaration.OwnProperties);
        AppendChoices(text, declaration);
        if (!declaration.OwnNested.IsEmpty)
        {
            Paragraph(
                text,
                $"It may contain {string.Join(", ", declaration.OwnNested.Select(Link))}."
            );
        }
    }

    private static string Form(DeclarationDefinition declaration)
    {
        var form = new StringBuilder(declaration.Keyword);
        for (int i = 0; i < declaration.Header.Names.Length; i++)
        {
            form.Append(i > 0 ? $" {declaration.Header.Separator} " : " ")
                .Append(declaration.Header.Names[i].Label);
        }
        if (declaration.Header.Title != TitlePresence.None)
        {
            form.Append($" \"{declaration.Header.TitleLabel}\"");
        }
        return form.Append(
                declaration.Body switch
                {
                    DeclarationBody.Block => " { … }",
                    DeclarationBody.Value => ": { 2018/19: £2m }",
                    DeclarationBody.Definition => " = expression",
                    _ => "",
                }
            )
            .ToString();
    }

    private static string Place(DeclarationDefinition declaration)
    {
        if (declaration.IsTopLevel)
        {
            return "Stands by itself, outside other declarations";
        }
        if (declaration.Kind == DeclarationKind.Accepts)
        {
            return "Stands in any declaration with a block";
        }
        var parents = PlanVocabulary
            .ParentsOf(declaration.Kind)
            .Select(parent => Link(parent.Kind));
        return $"Stands in {string.Join(" or ", parents)}";
    }

    private static string Times(DeclarationDefinition declaration) =>
        declaration.Occurrence switch
        {
            Occurrence.ExactlyOnce => ", exactly once.",
            Occurrence.Once => ", at most once.",
            _ => ", any number of times.",
        };

    private static string Title(DeclarationDefinition declaration) =>
        declaration.Header.Title == TitlePresence.Optional ? " The title may be left out." : "";

    private static void AppendProperties(
        StringBuilder text,
        ImmutableArray<PropertyDefinition> properties
    )
    {
        if (properties.IsEmpty)
        {
            return;
        }
        text.Append("| property | takes | | meaning |\n| --- | --- | --- | --- |\n");
        foreach (PropertyDefinition property in properties)
        {
            string presence =
                property.IsRequired ? "**required**"
                : property.Default is { } value ? $"`{value}` if left out"
                : "";
            text.Append(
                $"| `{property.Name}` | {Takes(property)} | {presence} | {property.Summary} |\n"
            );
        }
        text.Append('\n');
    }

    private static void AppendChoices(StringBuilder text, DeclarationDefinition declaration)
    {
        foreach (PropertyDefinition property in declaration.OwnProperties)
        {
            if ((property.Type.Choices ?? property.Type.Element?.Choices) is not { } set)
            {
                continue;
            }
            string words = property.Type.Choices is null ? "is a list of" : "is one of";
            text.Append($"`{property.Name}` {words}:\n\n| word | meaning |\n| --- | --- |\n");
            foreach (Choice choice in set.Choices)
            {
                text.Append($"| `{choice.Name}` | {choice.Summary} |\n");
            }
            text.Append('\n');
        }
    }

    private static string Takes(PropertyDefinition property)
    {
        PropertyType type = property.Type;
        string takes = type.Kind switch
        {
            PropertyTypeKind.Choice => "one of the words below",
            PropertyTypeKind.Reference => References(type, "a "),
            PropertyTypeKind.List when type.Element!.Kind == PropertyTypeKind.Choice =>
                "a list of the words below",
            PropertyTypeKind.List when type.Element!.Kind == PropertyTypeKind.Reference =>
                $"a list, each a {References(type.Element, "")}",
            _ => type.Describe(),
        };
        return property.Range is { } range
            ? $"{takes}, {Bound(type, range.Minimum)} to {Bound(type, range.Maximum)}"
            : takes;
    }

    private static string References(PropertyType type, string article) =>
        article + string.Join(" or ", type.Targets.Select(Link));

    private static string Bound(PropertyType type, decimal figure) =>
        Value
            .OfFigure(
                type.Kind switch
                {
                    PropertyTypeKind.Percent => FigureUnit.Percent,
                    PropertyTypeKind.Number => FigureUnit.Number,
                    _ => FigureUnit.Money,
                },
                figure
            )
            .ToString();

    private static string Link(DeclarationKind kind) => $"[`{kind.Keyword()}`](#{kind.Keyword()})";
}
