using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Diagnostics;

/// <summary>
/// Which plans a rule is asked of: of a duty that is not theirs, or that had not begun or is over, plans are told nothing.
/// </summary>
public sealed record RuleScope
{
    private static readonly ImmutableArray<PlanKind> Every = [.. Enum.GetValues<PlanKind>()];

    /// <summary>All plans, whenever they were written.</summary>
    public static RuleScope All { get; } = new();

    /// <summary>Sustainability and transformation plans alone, as long as there were any: integrated care boards took over on 1 July 2022.</summary>
    public static RuleScope Stp { get; } =
        new() { Plans = [PlanKind.Stp], Until = new(2022, 6, 30) };

    /// <summary>The kinds of plan, in the order of the language.</summary>
    public ImmutableArray<PlanKind> Plans { get; init; } = Every;

    /// <summary>The first day on which the rule holds; null where it always did.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day on which the rule holds; null where it still does.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Whether the rule holds on a day.</summary>
    public bool HoldsOn(DateOnly day) => !(day < From) && !(day > Until);

    /// <summary>In words: "plans of `kind: stp`, from 31 March 2017"; null where it is all plans.</summary>
    public string? InWords
    {
        get
        {
            var plans =
                Plans == Every
                    ? "plans"
                    : $"plans of {string.Join(" or ", Plans.Select(plan => $"`kind: {plan.Word()}`"))}";
            var time = (From, Until) switch
            {
                (null, null) => "",
                ({ } from, null) => $" that speak as of {DateLiteral.ToDisplay(from)} or later",
                (null, { } until) => $" that speak as of {DateLiteral.ToDisplay(until)} or earlier",
                ({ } from, { } until) =>
                    $" that speak as of {DateLiteral.ToDisplay(from)} to {DateLiteral.ToDisplay(until)}",
            };
            return plans + time is var words && words == "plans" ? null : words;
        }
    }
}
