using System.Text;
using StpLang.Values;

namespace StpLang.Vocabulary;

/// <summary>One property of a kind of declaration: the only place where its name, type and meaning are written down.</summary>
public sealed class PropertyDefinition
{
    private string? _jsonName;

    /// <summary>A property.</summary>
    /// <param name="name">Its name in a plan, snake_case.</param>
    /// <param name="type">What it takes.</param>
    /// <param name="summary">What it means, with its unit, one line without a final full stop.</param>
    public PropertyDefinition(string name, PropertyType type, string summary)
    {
        Name = name;
        Type = type;
        Summary = summary;
    }

    /// <summary>Its name in a plan, snake_case.</summary>
    public string Name { get; }

    /// <summary>Its name in JSON, camelCase.</summary>
    public string JsonName => _jsonName ??= CamelCase(Name);

    /// <summary>What it takes.</summary>
    public PropertyType Type { get; }

    /// <summary>What it means, with its unit, one line without a final full stop.</summary>
    public string Summary { get; }

    /// <summary>Whether a declaration without it is incomplete.</summary>
    public bool IsRequired { get; init; }

    /// <summary>What holds where it is not written; null where nothing does.</summary>
    public Value? Default { get; init; }

    /// <summary>Whether its years may come before the plan's window, as a baseline may.</summary>
    public bool MayPrecedeWindow { get; init; }

    /// <summary>Whether its years may come after the plan's window, as a target may.</summary>
    public bool MayFollowWindow { get; init; }

    /// <summary>The figures that make sense; null where any does.</summary>
    internal FigureRange? Range { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static string CamelCase(string snakeCase)
    {
        var name = new StringBuilder(snakeCase.Length);
        bool startsWord = false;
        foreach (char c in snakeCase)
        {
            if (c != '_')
            {
                name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            }
            startsWord = c == '_';
        }
        return name.ToString();
    }
}
