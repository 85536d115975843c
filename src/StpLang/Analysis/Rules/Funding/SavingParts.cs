using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Funding;

/// <summary>Where programmes state their savings, with what those come to in some years; the largest where there are many.</summary>
/// <param name="years">The years, in order.</param>
/// <param name="isCumulative">Whether a year counts all savings so far.</param>
internal sealed class SavingParts(ImmutableArray<FinancialYear> years, bool isCumulative)
    : ISummary<SumParts>,
        IEquatable<SavingParts>
{
    private readonly ImmutableArray<FinancialYear> _years = years;
    private readonly bool _isCumulative = isCumulative;

    public KindSet Kinds { get; } = new(DeclarationKind.Programme);

    public SumParts Empty => SumParts.None;

    public SumParts Of(Declaration declaration)
    {
        if (declaration.Find(Programme.SavingProperty) is not { } saving)
        {
            return SumParts.None;
        }

        var series = ((Programme)declaration).Saving;
        return SumParts.Of([
            new SumPart(
                saving.OriginOf(_isCumulative ? series.Years : _years),
                $"{declaration.Quoted()} saves",
                [.. _years.Select(year => (year, GapBridge.Counted(series, year, _isCumulative)))]
            ),
        ]);
    }

    public SumParts Merge(SumParts left, SumParts right) => left + right;

    public bool Equals(SavingParts? other) =>
        other is not null
        && _isCumulative == other._isCumulative
        && _years.SequenceEqual(other._years);

    public override bool Equals(object? obj) => Equals(obj as SavingParts);

    public override int GetHashCode() => HashCode.Combine(_isCumulative, _years.Length);
}
