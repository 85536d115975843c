using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Services;

internal sealed class SavingWithoutCareModel()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Services.Warning(
            "STP7505",
            "saving_without_care_model",
            "Savings of an operational programme that rest on no new care model",
            "King's Fund report on the 44 STPs, February 2017: explicit recognition of new care models"
        )
    )
{
    public override void Check(Programme programme, RuleContext context)
    {
        if (
            programme.Kind != ProgrammeKind.Operational
            || programme.Find(Programme.SavingProperty) is not { } saving
        )
        {
            return;
        }

        var total = Money.ToPenny(programme.Saving.Total);
        var through = programme.SavingThrough;
        var model = through is null ? null : context.Model.Find(through) as Programme;
        var kind = model?.Kind;
        if (
            total <= Money.Zero
            || kind == ProgrammeKind.CareModel
            || (through is not null && kind is null)
        )
        {
            return;
        }

        context.Report(
            new Finding(
                saving.Origin,
                model is null
                    ? $"{programme.Quoted()} counts on {total} of savings, but no care model says how they come about"
                    : $"{programme.Quoted()} counts on {total} of savings through {model.Quoted()}, which is of kind `{kind?.Word()}`, not a care model"
            )
            {
                Help =
                    "name the care model programme that makes the saving possible in `saving_through`",
                Related = model is null
                    ? []
                    :
                    [
                        new Related(
                            model.Find(Programme.KindProperty)!.Origin,
                            $"{model.Quoted()} is of kind `{kind?.Word()}`"
                        ),
                    ],
            }
        );
    }
}
