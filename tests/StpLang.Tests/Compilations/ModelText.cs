using System.Text;
using StpLang.Model;

namespace StpLang.Tests.Compilations;

/// <summary>A compilation's model and findings as text, so that two of them can be compared.</summary>
internal static class ModelText
{
    /// <param name="compilation">The compilation.</param>
    /// <param name="withPlaces">Whether to say where everything stands.</param>
    public static string Of(Compilation compilation, bool withPlaces = true)
    {
        var text = new StringBuilder();
        foreach (var declaration in compilation.Model.Declarations)
        {
            Write(compilation, declaration, withPlaces, "", text);
        }

        return text.ToString();
    }

    private static void Write(
        Compilation compilation,
        Declaration declaration,
        bool withPlaces,
        string indent,
        StringBuilder text
    )
    {
        string At(Origin origin)
        {
            if (!withPlaces)
            {
                return "";
            }

            var location = compilation.LocationOf(origin);
            return $"{location.FilePath}@{location.Span.Start}+{location.Span.Length}";
        }

        text.Append(indent)
            .AppendLine(
                $"{declaration.DeclarationKind} {declaration.Name}/{declaration.SecondName} \"{declaration.Title}\" {At(declaration.Origin)} {At(declaration.Extent)} {declaration.Documentation}"
            );
        foreach (var property in declaration.Properties)
        {
            text.Append(indent)
                .Append("  ")
                .AppendLine(
                    $"{property.Definition.Name} {At(property.NameOrigin)} = {property.Value.Describe()} {property.Value} {At(property.Origin)} [{string.Join(", ", property.Parts.Select(p => withPlaces ? $"{p.Years}@{p.Span}" : $"{p.Years}"))}]"
                );
        }

        foreach (var nested in declaration.Nested)
        {
            Write(compilation, nested, withPlaces, indent + "  ", text);
        }
    }
}
