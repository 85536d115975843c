using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Services.Tables;

/// <summary>The figures by year of a declaration.</summary>
/// <param name="Title">The declaration's title, else its name, else its keyword.</param>
/// <param name="Position">Where its keyword stands: the same table is asked for there.</param>
/// <param name="Years">The plan's years and those for which a figure is given, in order.</param>
/// <param name="Rows">The figures, in the order of the text.</param>
public sealed record FigureTable(
    string Title,
    int Position,
    ImmutableArray<FinancialYear> Years,
    ImmutableArray<FigureRow> Rows
);
