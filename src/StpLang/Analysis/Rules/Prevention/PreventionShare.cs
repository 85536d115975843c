using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

/// <summary>How much of what programmes draw goes to prevention, pounds.</summary>
/// <param name="Drawn">What all programmes draw.</param>
/// <param name="Received">What prevention draws.</param>
/// <param name="Programmes">The prevention programmes.</param>
internal sealed record PreventionShare(decimal Drawn, decimal Received, RelatedPlaces Programmes)
{
    /// <summary>That of a whole plan.</summary>
    public static ISummary<PreventionShare> Summary { get; } = new OfProgrammes();

    private sealed class OfProgrammes : ISummary<PreventionShare>
    {
        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public PreventionShare Empty { get; } = new(0m, 0m, RelatedPlaces.None);

        public PreventionShare Of(Declaration declaration)
        {
            var drawn = Draw.Of(declaration).Sum(draw => draw.Amount.Total);
            var told = Values.Money.ToPenny(drawn);
            return ((Programme)declaration).IsPrevention
                ? new(
                    drawn,
                    drawn,
                    RelatedPlaces.Of(
                        new Related(
                            declaration.Origin,
                            told == Values.Money.Zero ? "draws nothing" : $"draws {told}"
                        )
                    )
                )
                : new(drawn, 0m, RelatedPlaces.None);
        }

        public PreventionShare Merge(PreventionShare left, PreventionShare right) =>
            new(
                left.Drawn + right.Drawn,
                left.Received + right.Received,
                left.Programmes + right.Programmes
            );
    }
}
