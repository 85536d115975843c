using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Services;

internal sealed class CareModelNotLinked()
    : DeclarationRule(
        DiagnosticCategory.Services.Warning(
            "STP7501",
            "care_model_not_linked",
            "Savings of an efficiency or operational programme that rest on no new care model",
            "King's Fund report on the 44 STPs, February 2017: explicit recognition of new care models"
        ),
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        if (
            declaration.Choice(ProgrammeDefinition.Kind) is not ("efficiency" or "operational")
            || declaration.Find(ProgrammeDefinition.Saving) is not { } saving
        )
        {
            return;
        }

        var total = new Money(declaration.MoneyByYear(ProgrammeDefinition.Saving).Total);
        var through = declaration.Reference(ProgrammeDefinition.SavingThrough);
        var model = through is null ? null : context.Model.Find(through);
        var kind = model?.Choice(ProgrammeDefinition.Kind);
        if (total <= Money.Zero || kind == "care_model" || (through is not null && kind is null))
        {
            return;
        }

        context.Report(
            new Finding(
                saving.Origin,
                model is null
                    ? $"{declaration.Quoted()} counts on {total} of savings, but no care model says how they come about"
                    : $"{declaration.Quoted()} counts on {total} of savings through {model.Quoted()}, which is of kind `{kind}`, not a care model"
            )
            {
                Help =
                    "name the care model programme that makes the saving possible in `saving_through`",
                Related = model is null
                    ? []
                    :
                    [
                        new Related(
                            model.Find(ProgrammeDefinition.Kind)!.Origin,
                            $"{model.Quoted()} is of kind `{kind}`"
                        ),
                    ],
            }
        );
    }
}
