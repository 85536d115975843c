using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class OfficersOnly()
    : DeclarationRule<Involves>(
        DiagnosticCategory.Councils.Warning(
            "STP4003",
            "officers_only",
            "A council that takes part without its councillors",
            "King's Fund report on the 44 STPs, February 2017: meaningful engagement with councillors; LGA survey: 21% say councillors are sufficiently engaged"
        )
    )
{
    public override void Check(Involves involves, RuleContext context)
    {
        if (context.Model.Find(involves.Name) is not Partner { IsCouncil: true } council)
        {
            return;
        }

        var stated = involves
            .Nested.Select(stage => stage.Find(CouncillorsOf(stage)))
            .OfType<PropertyValue>()
            .ToList();
        if (stated.Exists(councillors => councillors.Value is BoolValue { IsYes: true }))
        {
            return;
        }

        context.Report(
            new Finding(
                involves.Origin,
                stated.Count > 0
                    ? $"{council.Called()} takes part only through officers"
                    : $"{council.Called()} is involved, but the plan does not say that its councillors are"
            )
            {
                Help =
                    "take the plan to its councillors, in a committee, cabinet or full council, and state `councillors: yes` for the stage at which they take part",
                Related =
                [
                    .. stated.Select(councillors => new Related(
                        councillors.Origin,
                        "councillors take no part here"
                    )),
                ],
            }
        );
    }

    private static PropertyDefinition CouncillorsOf(Declaration stage) =>
        stage is Development ? Development.CouncillorsProperty : Implementation.CouncillorsProperty;
}
