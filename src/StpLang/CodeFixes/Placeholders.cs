using StpLang.Analysis;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.CodeFixes;

/// <summary>Writes values that are plainly not meant to stay, for what only the author knows.</summary>
/// <param name="compilation">The plan that they are to be sound in.</param>
internal sealed class Placeholders(Compilation compilation)
{
    /// <summary>A value of a type, as the language writes it; null where there is none.</summary>
    public string? For(PropertyType type)
    {
        var plan = compilation.Model.Plan;
        return type.Kind switch
        {
            PropertyTypeKind.Text => FixText.ToBeStated,
            PropertyTypeKind.Bool => "no",
            PropertyTypeKind.Number => "0",
            PropertyTypeKind.Percent => "0%",
            PropertyTypeKind.Money => "£0",
            PropertyTypeKind.Series when plan?.Window is { } window =>
                $"{{ {window}: {(type.Units is [FigureUnit.Money, ..] ? "£0" : "0")} }}",
            PropertyTypeKind.Date when plan?.AsOf is { } day => DateLiteral.ToSource(day),
            PropertyTypeKind.Years => "2016/17..2020/21",
            PropertyTypeKind.Date => "2016-10-21",
            PropertyTypeKind.Choice => type.Choices!.Names.First(),
            PropertyTypeKind.Reference => type
                .Targets.SelectMany(kind => compilation.Model.Of(kind))
                .FirstOrDefault()
                ?.Name,
            PropertyTypeKind.List when For(type.Element!) is { } element => $"[{element}]",
            _ => null,
        };
    }
}
