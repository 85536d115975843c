using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Cli.Checking;

/// <summary>How many findings there are of each severity, and what plans accept, by weight and in money.</summary>
internal readonly record struct FindingCounts
{
    private readonly ImmutableArray<Stake> _stakes;

    private FindingCounts(
        SeverityCounts open,
        SeverityCounts accepted,
        ImmutableArray<Stake> stakes
    )
    {
        Open = open;
        Accepted = accepted;
        _stakes = stakes;
    }

    /// <summary>Those that count.</summary>
    public SeverityCounts Open { get; }

    /// <summary>Those that plans accept.</summary>
    public SeverityCounts Accepted { get; }

    /// <summary>The money that those are about, added up where it is of one kind; the most first.</summary>
    public ImmutableArray<Stake> AcceptedStakes => _stakes.IsDefault ? [] : _stakes;

    public static FindingCounts Of(ImmutableArray<Diagnostic> findings)
    {
        SeverityCounts open = default;
        SeverityCounts accepted = default;
        foreach (var finding in findings)
        {
            if (finding.Acceptance is null)
            {
                open += SeverityCounts.Of(finding.Severity);
            }
            else
            {
                accepted += SeverityCounts.Of(finding.Severity);
            }
        }

        return new FindingCounts(
            open,
            accepted,
            Sum(findings.Where(finding => finding.Acceptance is not null).Select(f => f.Stake))
        );
    }

    public static FindingCounts operator +(FindingCounts left, FindingCounts right) =>
        new(
            left.Open + right.Open,
            left.Accepted + right.Accepted,
            Sum(left.AcceptedStakes.Concat(right.AcceptedStakes))
        );

    /// <summary>In words: <c>2 errors, 1 warning, 3 accepted (1 error, 2 notes), £215m of the gap among it</c>; <c>no findings</c>.</summary>
    public override string ToString()
    {
        var parts = new List<string>(3);
        if (Open.Total > 0)
        {
            parts.Add(Open.ToString());
        }

        if (Accepted.Total > 0)
        {
            parts.Add($"{Accepted.Total:N0} accepted ({Accepted})");
        }

        if (AcceptedStakes is { IsEmpty: false } stakes)
        {
            parts.Add($"{Wording.List(stakes.Select(stake => stake.ToString()))} among it");
        }

        return parts.Count == 0 ? "no findings" : string.Join(", ", parts);
    }

    private static ImmutableArray<Stake> Sum(IEnumerable<Stake?> stakes) =>
        [
            .. stakes
                .OfType<Stake>()
                .GroupBy(
                    stake => stake.Of,
                    (of, all) => new Stake(new Money(all.Sum(stake => stake.Amount.Pounds)), of)
                )
                .OrderByDescending(stake => stake.Amount)
                .ThenBy(stake => stake.Of, StringComparer.Ordinal),
        ];
}
