using StpLang.Analysis;
using StpLang.Model;

namespace StpLang.Reports.Sections;

/// <summary>Something that the plan says will happen, or has.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day; the same where it takes one.</param>
/// <param name="What">What sort of thing it is.</param>
/// <param name="Declaration">What says so.</param>
internal sealed record PlanEvent(DateOnly From, DateOnly To, string What, Declaration Declaration)
{
    /// <summary>When, in words.</summary>
    public string When =>
        From == To ? Wording.Day(From) : $"{Wording.Day(From)} to {Wording.Day(To)}";

    /// <summary>Something that happens on one day.</summary>
    public static PlanEvent On(DateOnly day, string what, Declaration declaration) =>
        new(day, day, what, declaration);
}
