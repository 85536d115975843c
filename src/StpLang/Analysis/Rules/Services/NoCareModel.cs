using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Services;

internal sealed class NoCareModel()
    : PlanRule(
        DiagnosticCategory.Services.Warning(
            "STP7501",
            "no_care_model",
            "A plan with programmes of which none is a new care model",
            "Five Year Forward View, October 2014; King's Fund report on the 44 STPs, February 2017: explicit recognition of new care models"
        ) with
        {
            Scope = RuleScope.Stp,
        }
    )
{
    public override void Check(RuleContext context)
    {
        var models = context.Model.Fold(CareModels.Instance);
        if (models is { HasProgrammes: true, HasModel: false })
        {
            context.Report(
                new Finding(
                    context.Plan.Origin,
                    "no programme of the plan is a new care model, so nothing says by what new way of working care changes"
                )
                {
                    Help =
                        "say `kind: care_model` and which `model` of the programme that brings care together in a new way, or add one",
                }
            );
        }
    }

    // Whether there are programmes, and whether one of them is a care model.
    private readonly record struct Seen(bool HasProgrammes, bool HasModel);

    private sealed class CareModels : ISummary<Seen>
    {
        public static CareModels Instance { get; } = new();

        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public Seen Empty => default;

        public Seen Of(Declaration declaration) =>
            new(
                true,
                ((Programme)declaration) is { Kind: ProgrammeKind.CareModel } or { Model: not null }
            );

        public Seen Merge(Seen left, Seen right) =>
            new(left.HasProgrammes || right.HasProgrammes, left.HasModel || right.HasModel);
    }
}
