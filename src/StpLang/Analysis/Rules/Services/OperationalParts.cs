using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Services;

/// <summary>Where operational programmes state their cost, with what it comes to in some years; the largest where there are many.</summary>
/// <param name="years">The years, in order.</param>
internal sealed class OperationalParts(ImmutableArray<FinancialYear> years)
    : ISummary<SumParts>,
        IEquatable<OperationalParts>
{
    private readonly ImmutableArray<FinancialYear> _years = years;

    public KindSet Kinds { get; } = new(DeclarationKind.Programme);

    public SumParts Empty => SumParts.None;

    public SumParts Of(Declaration declaration) =>
        declaration is Programme { Kind: ProgrammeKind.Operational } programme
        && programme.Find(Programme.CostProperty) is { } cost
            ? SumParts.Of(
                SumPart.Of(
                    cost.OriginOf(_years),
                    $"{programme.Quoted()} costs",
                    programme.Cost,
                    _years
                )
            )
            : SumParts.None;

    public SumParts Merge(SumParts left, SumParts right) => left + right;

    public bool Equals(OperationalParts? other) =>
        other is not null && _years.SequenceEqual(other._years);

    public override bool Equals(object? obj) => Equals(obj as OperationalParts);

    public override int GetHashCode() => _years.Length;
}
