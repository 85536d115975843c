using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Services;

internal sealed class NoCareModel()
    : PlanRule(
        DiagnosticCategory.Services.Warning(
            "STP7501",
            "no_care_model",
            "A plan of three programmes or more of which none is a new care model",
            "Five Year Forward View, October 2014; King's Fund report on the 44 STPs, February 2017: explicit recognition of new care models"
        ) with
        {
            Scope = RuleScope.Stp,
        }
    )
{
    // A plan of one or two pieces of work is not one for a footprint.
    private const int FewestProgrammes = 3;

    public override void Check(RuleContext context)
    {
        var seen = context.Model.Fold(CareModels.Instance);
        if (seen.Programmes >= FewestProgrammes && !seen.HasModel)
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

    // How many programmes there are, and whether one of them is a care model.
    private readonly record struct Seen(int Programmes, bool HasModel);

    private sealed class CareModels : ISummary<Seen>
    {
        public static CareModels Instance { get; } = new();

        public KindSet Kinds { get; } = new(DeclarationKind.Programme);

        public Seen Empty => default;

        public Seen Of(Declaration declaration) =>
            new(
                1,
                declaration
                    is Programme { Kind: ProgrammeKind.CareModel }
                        or Programme { Model: not null }
            );

        public Seen Merge(Seen left, Seen right) =>
            new(left.Programmes + right.Programmes, left.HasModel || right.HasModel);
    }
}
