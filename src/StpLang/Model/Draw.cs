using StpLang.Values;

namespace StpLang.Model;

/// <summary>Money taken from a source: the <c>from</c> of a programme, or the <c>contribution</c> of a budget to a pool.</summary>
/// <param name="Taker">The programme or pool that receives the money.</param>
/// <param name="Declaration">The <c>from</c> or <c>contribution</c>.</param>
public sealed record Draw(Declaration Taker, Declaration Declaration)
{
    /// <summary>The name of the budget or pool the money comes from.</summary>
    public string Source => Declaration.Name;

    /// <summary>The money by year, in pounds.</summary>
    public Series Amount => Declaration.MoneyByYear(Declaration.Definition.Value!);

    /// <summary>What draws come to together by year, in pounds.</summary>
    public static Series Sum(IEnumerable<Draw> draws) =>
        Series.Sum(FigureUnit.Money, draws.Select(draw => draw.Amount));

    /// <summary>The draws of a programme, or what budgets contribute to a pool, in the order written.</summary>
    public static IEnumerable<Draw> Of(Declaration taker)
    {
        foreach (var each in taker.Nested)
        {
            if (each is From or Contribution)
            {
                yield return new Draw(taker, each);
            }
        }
    }
}
