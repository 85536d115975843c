using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Reports.Pictures;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>How certain the money is that programmes are given, by the status of the budget it comes from.</summary>
internal sealed class Certainties
{
    /// <summary>What no source pays for.</summary>
    public const string Unfunded = "short";

    private const string Pooled = "pooled";
    private const string NotStated = "not stated";

    private readonly Dictionary<string, Series> _given;
    private readonly Dictionary<FinancialYear, Money> _unfunded;

    private Certainties(Dictionary<string, Series> given, Dictionary<FinancialYear, Money> unfunded)
    {
        _given = given;
        _unfunded = unfunded;
    }

    /// <summary>The kinds of money, the most certain first, and what is missing.</summary>
    public static ImmutableArray<string> Kinds { get; } =
    [.. Budget.StatusProperty.Type.Choices!.Names, Pooled, NotStated, Unfunded];

    /// <summary>The money of all programmes of a plan.</summary>
    public static Certainties Of(PlanModel model)
    {
        var given = model
            .Programmes.SelectMany(Draw.Of)
            .GroupBy(
                draw =>
                    model.Find(draw.Source) switch
                    {
                        Pool => Pooled,
                        Budget { Status: { } status } => status.Word(),
                        _ => NotStated,
                    },
                draw => draw.Amount
            );
        return new Certainties(
            given.ToDictionary(each => each.Key, each => Series.Sum(FigureUnit.Money, each)),
            YearSums.Of(model).ToDictionary(year => year.Year, year => year.Unfunded)
        );
    }

    /// <summary>How much of a kind there is in a year.</summary>
    public Money Of(string kind, FinancialYear year) =>
        kind == Unfunded ? _unfunded.GetValueOrDefault(year)
        : _given.TryGetValue(kind, out var series) ? series.MoneyIn(year)
        : Money.Zero;

    /// <summary>What a kind is called.</summary>
    public static string Called(string kind) =>
        kind switch
        {
            NotStated => "of a status not stated",
            Pooled => "from a pool",
            Unfunded => "that no source pays for",
            _ => Words.Plain(kind),
        };

    /// <summary>How a kind is filled.</summary>
    public static Fill FillOf(string kind) =>
        kind == Unfunded ? Fill.Hatched : (Fill)(Kinds.IndexOf(kind) % (int)Fill.Hatched);
}
