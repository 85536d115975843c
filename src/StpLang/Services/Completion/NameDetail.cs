using StpLang.Analysis;
using StpLang.Model;
using StpLang.Values;

namespace StpLang.Services.Completion;

/// <summary>What is good to know of a declaration before naming it.</summary>
internal static class NameDetail
{
    /// <summary>Its title, and what is left of it where it is money.</summary>
    public static string Of(Declaration declaration, PlanModel plan)
    {
        string[] parts =
        [
            .. new[] { declaration.Title, More(declaration, plan) }.Where(each => each.Length > 0),
        ];
        return string.Join(" · ", parts);
    }

    /// <summary>Whether it is money that is drawn to the last pound, or beyond.</summary>
    public static bool IsSpent(Declaration declaration, PlanModel plan) =>
        declaration is Budget or Pool
        && Commitment.Of(declaration, plan).Years is { IsEmpty: false } years
        && years.All(year => year.Left <= Money.Zero);

    private static string More(Declaration declaration, PlanModel plan) =>
        declaration switch
        {
            Partner partner => partner.Describe(),
            Budget or Pool => Left(Commitment.Of(declaration, plan)),
            _ => "",
        };

    private static string Left(Commitment commitment) =>
        commitment.Years.All(year => year.Left == Money.Zero)
            ? "nothing left"
            : $"left: {Wording.ByYear(commitment.Years.Select(year => (year.Year, year.Left)))}";
}
