using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>Reads names as people write them: <c>county-council</c>, <c>County Council</c>, <c>"county_council"</c>.</summary>
internal static class NameReader
{
    /// <summary>What was meant by a text where a name is asked; null where nothing is called so, or as it stands.</summary>
    public static Reading? Read(string text, PropertyType type, INamesKnown names)
    {
        var name = text.Contains('.') ? text.Trim('"') : Words.Slug(text);
        return
            name.Length > 0 && name != text && text[0] != '[' && names.IsKnown(name, type.Targets)
            ? Reading.Certain("a name is written as it is declared", name)
            : null;
    }
}
