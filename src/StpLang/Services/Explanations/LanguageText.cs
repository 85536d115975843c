using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Explanations;

/// <summary>Declarations, properties and choices in Markdown, as the reference of the language and an editor show them.</summary>
/// <param name="link">How a kind of declaration is shown: as a link, or only its word.</param>
internal sealed class LanguageText(Func<DeclarationKind, string> link)
{
    /// <summary>Without links.</summary>
    public static LanguageText Plain { get; } = new(kind => $"`{kind.Keyword()}`");

    /// <summary>What a kind of declaration is for, how it is written, where it stands, what it contains.</summary>
    public string Of(DeclarationDefinition declaration)
    {
        List<string> parts =
        [
            $"{declaration.Summary}.",
            $"```stp\n{DeclarationForm.Of(declaration).Text}\n```",
            $"{Place(declaration)}{Times(declaration)}{Title(declaration)}",
        ];
        if (declaration.Value is { } value)
        {
            parts.Add($"After the colon stands {Takes(value)}. {value.Summary}.");
        }

        if (!declaration.OwnProperties.IsEmpty)
        {
            parts.Add(TableOf(declaration.OwnProperties));
        }

        parts.AddRange(
            declaration.OwnProperties.Where(each => ChoicesOf(each) is not null).Select(Words)
        );
        if (!declaration.OwnNested.IsEmpty)
        {
            parts.Add($"It may contain {string.Join(", ", declaration.OwnNested.Select(link))}.");
        }

        return string.Join("\n\n", parts);
    }

    /// <summary>What a property means and takes, with all choices.</summary>
    public string Of(DeclarationDefinition declaration, PropertyDefinition property)
    {
        var presence = Presence(property);
        var text =
            $"{property.Summary}.\n\n{declaration.Keyword} `{property.Name}`: {Takes(property)}{(presence.Length > 0 ? $", {presence}" : "")}";
        return ChoicesOf(property) is { } set ? $"{text}\n\n{TableOf(set)}" : text;
    }

    /// <summary>What a word of a closed set means, and which others there are.</summary>
    public static string Of(ChoiceSet set, Choice choice) =>
        $"{choice.Summary}.\n\n{set.Noun}: `{choice.Name}`\n\n{TableOf(set)}";

    /// <summary>Properties, each with what it takes and means.</summary>
    public string TableOf(ImmutableArray<PropertyDefinition> properties) =>
        "| property | takes | | meaning |\n| --- | --- | --- | --- |"
        + string.Concat(
            properties.Select(property =>
                $"\n| `{property.Name}` | {Takes(property)} | {Presence(property)} | {property.Summary} |"
            )
        );

    /// <summary>How a function is written and what it gives.</summary>
    public static string Of(FunctionDefinition function) =>
        $"{function.Summary}.\n\n```stp\n{function.Signature}\n```";

    private static string TableOf(ChoiceSet set) =>
        "| word | meaning |\n| --- | --- |"
        + string.Concat(set.Choices.Select(choice => $"\n| `{choice.Name}` | {choice.Summary} |"));

    private static string Words(PropertyDefinition property) =>
        $"`{property.Name}` {(property.Type.Choices is null ? "is a list of" : "is one of")}:\n\n{TableOf(ChoicesOf(property)!)}";

    private static ChoiceSet? ChoicesOf(PropertyDefinition property) =>
        property.Type.Choices ?? property.Type.Element?.Choices;

    private static string Presence(PropertyDefinition property) =>
        property.IsRequired ? "**required**"
        : property.Default is { } value ? $"`{value}` if left out"
        : "";

    private string Place(DeclarationDefinition declaration) =>
        declaration.IsTopLevel ? "Stands by itself, outside other declarations"
        : declaration.Kind == DeclarationKind.Accepts ? "Stands in any declaration with a block"
        : $"Stands in {string.Join(" or ", PlanVocabulary.ParentsOf(declaration.Kind).Select(parent => link(parent.Kind)))}";

    private static string Times(DeclarationDefinition declaration) =>
        declaration.Occurrence switch
        {
            Occurrence.ExactlyOnce => ", exactly once.",
            Occurrence.Once => ", at most once.",
            _ => ", any number of times.",
        };

    private static string Title(DeclarationDefinition declaration) =>
        declaration.Header.Title == TitlePresence.Optional ? " The title may be left out." : "";

    private string Takes(PropertyDefinition property)
    {
        var type = property.Type;
        var takes = type.Kind switch
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

    private string References(PropertyType type, string article) =>
        article + string.Join(" or ", type.Targets.Select(link));

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
}
