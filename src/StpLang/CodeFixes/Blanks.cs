using StpLang.Analysis;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.CodeFixes;

/// <summary>
/// Places to fill in, for what only the author knows. One that is no text is a name that nothing has, so that no plan
/// compiles in which it was overlooked.
/// </summary>
internal static class Blanks
{
    private const string ToBeStated = "to_be_stated";

    /// <summary>A place to fill in with a value of a type, as the language writes it.</summary>
    /// <param name="type">The type.</param>
    /// <param name="window">The years of the plan, if they are known.</param>
    public static string For(PropertyType type, YearRange? window) =>
        type.Kind switch
        {
            PropertyTypeKind.Text => FixText.ToBeStated,
            PropertyTypeKind.Series when window is { } years => $"{{ {years}: {ToBeStated} }}",
            PropertyTypeKind.List => $"[{For(type.Element!, window)}]",
            _ => ToBeStated,
        };
}
