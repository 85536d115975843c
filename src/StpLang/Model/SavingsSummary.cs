using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What programmes save in each year, pounds.</summary>
internal sealed class SavingsSummary : ISummary<Series>
{
    public static SavingsSummary Instance { get; } = new();

    public KindSet Kinds { get; } = new(DeclarationKind.Programme);

    public Series Empty { get; } = Series.Empty(FigureUnit.Money);

    public Series Of(Declaration declaration) => ((Programme)declaration).Saving;

    public Series Merge(Series left, Series right) => left + right;
}
