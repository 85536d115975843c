using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>What fixes write, as the language reads it.</summary>
internal static class FixText
{
    /// <summary>The text that stands for what only the author knows; the same everywhere, so that none is overlooked.</summary>
    public const string ToBeStated = "\"to be stated\"";

    /// <summary>Stands in a source for the name that <c>FixStep.NewName</c> asks for.</summary>
    public const string NewName = "$name";

    /// <summary>A part in carrying the plan out, to be filled in.</summary>
    public const string Implementation = $"implementation {{ role: {ToBeStated} }}";

    /// <summary>An outcome to be filled in; its name is unique in the programme it is put into, which has none.</summary>
    public const string Outcome = $"outcome to_be_named {ToBeStated} {{ unit: {ToBeStated} }}";

    /// <summary>A body's part in the plan, to be filled in.</summary>
    public static string Involves(string body) => $"involves {body} {{ {Implementation} }}";

    /// <summary>Money by year: <c>{ 2017/18: £1.9m, 2018/19: £18_400 }</c>.</summary>
    /// <param name="amounts">At least one year.</param>
    public static string Money(IEnumerable<(FinancialYear Year, Money Amount)> amounts) =>
        $"{{ {string.Join(", ", amounts.Select(each => $"{each.Year}: {each.Amount.ToSource()}"))} }}";
}
