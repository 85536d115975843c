using System.Collections.Immutable;

namespace StpLang.Model;

/// <summary>What a programme costs and what its sources give it.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Years">The years in which it costs or receives something, in order.</param>
public sealed record ProgrammeFunding(
    Programme Programme,
    ImmutableArray<ProgrammeFundingYear> Years
)
{
    /// <summary>The funding of each programme of a plan, in the order of the plan.</summary>
    public static ImmutableArray<ProgrammeFunding> Of(PlanModel model) =>
        [.. model.Programmes.Select(Of)];

    /// <summary>The funding of one programme.</summary>
    public static ProgrammeFunding Of(Programme programme)
    {
        var cost = programme.Cost;
        var funded = Draw.Sum(Draw.Of(programme));
        return new ProgrammeFunding(
            programme,
            [
                .. (cost + funded).Years.Select(year => new ProgrammeFundingYear(
                    year,
                    cost.MoneyIn(year),
                    funded.MoneyIn(year)
                )),
            ]
        );
    }
}
