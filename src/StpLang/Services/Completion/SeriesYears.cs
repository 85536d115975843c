using StpLang.Syntax;
using StpLang.Values;

namespace StpLang.Services.Completion;

/// <summary>The years of the series in which a caret is.</summary>
internal static class SeriesYears
{
    /// <summary>The series around a caret; null where there is none.</summary>
    public static SeriesExpressionSyntax? SeriesAround(Caret caret) =>
        caret
            .Node?.Ancestors()
            .Prepend(caret.Node)
            .OfType<SeriesExpressionSyntax>()
            .FirstOrDefault();

    /// <summary>The years that the other entries of the series give.</summary>
    public static HashSet<FinancialYear> Given(Caret caret)
    {
        var own = EntryAround(caret);
        var given = new HashSet<FinancialYear>();
        foreach (var entry in SeriesAround(caret)?.Entries ?? [])
        {
            if (entry != own)
            {
                given.UnionWith(YearsOf(entry, caret));
            }
        }

        return given;
    }

    /// <summary>The first year of the entry in which a caret is, else that of the plan.</summary>
    public static FinancialYear YearAt(Caret caret) =>
        EntryAround(caret) is { } entry && YearsOf(entry, caret) is [var first, ..]
            ? first
            : caret.Window.First;

    private static SeriesEntrySyntax? EntryAround(Caret caret) =>
        caret.IsInToken || caret.Node is not SeriesExpressionSyntax
            ? caret
                .Node?.Ancestors()
                .Prepend(caret.Node)
                .OfType<SeriesEntrySyntax>()
                .FirstOrDefault(entry =>
                    caret.Span.Start <= entry.Span.End
                    || entry.Value is null or MissingExpressionSyntax
                )
            : null;

    private static FinancialYear[] YearsOf(SeriesEntrySyntax entry, Caret caret) =>
        caret.Semantics.GetValue(entry.Key) switch
        {
            YearValue { Year: var year } => [year],
            YearsValue { Years: var years } => [.. years],
            _ => [],
        };
}
