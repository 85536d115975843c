using StpLang.CodeFixes;
using StpLang.Syntax.Parsing;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Writes declarations that are not there yet, with what they cannot be without.</summary>
internal sealed class DeclarationText(Compilation compilation)
{
    private readonly Placeholders _placeholders = new(compilation);

    /// <summary>A declaration with a name of its own.</summary>
    /// <param name="definition">What it declares.</param>
    /// <param name="name">Its name.</param>
    /// <param name="title">Its title; made of the name where it is empty.</param>
    /// <param name="given">The properties that are known, as written; those that are required and unknown get a placeholder.</param>
    /// <param name="notes">What else is to be kept, as comments; each a line.</param>
    public DraftedDeclaration Of(
        DeclarationDefinition definition,
        string name,
        string title,
        IReadOnlyDictionary<PropertyDefinition, string> given,
        params IEnumerable<string> notes
    )
    {
        var header = $"{definition.Keyword} {name}";
        if (definition.Header.Title != TitlePresence.None)
        {
            header += " " + TextEscape.Write(title.Length > 0 ? title : TitleOf(name));
        }

        var members = definition
            .Properties.Select(property =>
                given.TryGetValue(property, out var value) ? $"{property.Name}: {value}"
                : Unknown(property) is { } unknown ? $"{property.Name}: {unknown}"
                : null
            )
            .OfType<string>()
            .ToList();
        // Before the brace a comment ends with its line.
        var comments = notes.Select(note => $"// {note.ReplaceLineEndings(" ")}").ToList();
        members.AddRange(comments);
        var source =
            members.Count < 2 && comments.Count == 0
                ? $"{header} {{ {string.Concat(members)} }}"
                : $"{header} {{\n{string.Concat(members.Select(member => $"  {member}\n"))}}}";
        var first = definition.Properties.FirstOrDefault(property =>
            !given.ContainsKey(property) && Unknown(property) is not null
        );
        return new DraftedDeclaration(
            source,
            first is null
                ? null
                : PlaceOf($"{first.Name}: ", Unknown(first)!, source, header.Length)
        );
    }

    /// <summary>A <c>let</c> whose value nobody knows yet.</summary>
    public static DraftedDeclaration OfLet(string name, string placeholder)
    {
        var start = $"let {name} = ";
        return new DraftedDeclaration(
            start + placeholder,
            new TextSpan(start.Length, placeholder.Length)
        );
    }

    private string? Unknown(PropertyDefinition property) =>
        property.IsRequired ? _placeholders.For(property.Type) : null;

    private static TextSpan PlaceOf(string property, string value, string source, int from) =>
        new(
            source.IndexOf(property + value, from, StringComparison.Ordinal) + property.Length,
            value.Length
        );

    /// <summary>A name in words: <c>county_council</c> is "County council".</summary>
    private static string TitleOf(string name)
    {
        var words = name.Replace('_', ' ').Trim();
        return words.Length == 0 ? name : char.ToUpperInvariant(words[0]) + words[1..];
    }
}
