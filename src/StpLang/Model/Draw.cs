using System.Collections.Immutable;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>Money taken from a source: the <c>from</c> of a programme, or the <c>contribution</c> of a budget to a pool.</summary>
/// <param name="Taker">The programme or pool that receives the money.</param>
/// <param name="Declaration">The <c>from</c> or <c>contribution</c>.</param>
public sealed record Draw(Declaration Taker, Declaration Declaration)
{
    // What a source is told of who draws on it: what that is called, what sort of programme it is and whose, how much it draws.
    private static readonly Aspect OfTakers = new(
        new KindSet(DeclarationKind.Programme, DeclarationKind.Pool),
        (before, after) =>
            before.DeclarationKind == after.DeclarationKind
            && before.Name == after.Name
            && (before as Programme)?.Kind == (after as Programme)?.Kind
            && (before as Programme)?.Purpose == (after as Programme)?.Purpose
            && ((before as Programme)?.Partners ?? []).SequenceEqual(
                (after as Programme)?.Partners ?? []
            )
            && Of(before)
                .Select(draw => (draw.Source, draw.Amount))
                .SequenceEqual(Of(after).Select(draw => (draw.Source, draw.Amount)))
    );

    /// <summary>The name of the budget or pool the money comes from.</summary>
    public string Source => Declaration.Name;

    /// <summary>The money by year, in pounds.</summary>
    public Series Amount => Declaration.MoneyByYear(Declaration.Definition.Value!);

    /// <summary>What draws come to together by year, in pounds.</summary>
    public static Series Sum(IEnumerable<Draw> draws) =>
        Series.Sum(FigureUnit.Money, draws.Select(draw => draw.Amount));

    /// <summary>What draws on a budget or pool: pools that receive it, then programmes, each in the order of the plan.</summary>
    internal static ImmutableArray<Draw> On(Declaration source, PlanModel model)
    {
        var draws = ImmutableArray.CreateBuilder<Draw>();
        var programmes = new List<Draw>();
        foreach (var taker in model.ReferencesTo(source.Name, OfTakers))
        {
            foreach (var draw in Of(taker))
            {
                if (draw.Source != source.Name)
                {
                    continue;
                }

                if (taker is Pool)
                {
                    draws.Add(draw);
                }
                else
                {
                    programmes.Add(draw);
                }
            }
        }

        draws.AddRange(programmes);
        return draws.ToImmutable();
    }

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
