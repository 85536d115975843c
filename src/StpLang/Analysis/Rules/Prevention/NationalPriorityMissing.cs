using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Prevention;

internal sealed class NationalPriorityMissing()
    : PlanRule(
        DiagnosticCategory.Prevention.Warning(
            "STP3005",
            "national_priority_missing",
            "A plan in which no programme addresses diabetes, or none addresses obesity",
            "Delivering the Forward View: NHS planning guidance 2016/17-2020/21, December 2015"
        ) with
        {
            Scope = RuleScope.Stp,
        }
    )
{
    private static readonly ProgrammeCondition[] Priorities =
    [
        ProgrammeCondition.Diabetes,
        ProgrammeCondition.Obesity,
    ];

    private static readonly ISummary<Chosen<ProgrammeCondition>> Addressed =
        Chosen<ProgrammeCondition>.SummaryOf<Programme>(programme =>
            programme.Addresses.Intersect(Priorities)
        );

    public override void Check(RuleContext context)
    {
        var addressed = context.Model.Fold(Addressed);
        string[] missing =
        [
            .. Priorities.Where(each => !addressed.Contains(each)).Select(each => each.Word()),
        ];
        if (missing.Length == 0)
        {
            return;
        }

        context.Report(
            new Finding(
                context.Plan.Origin,
                $"no programme addresses {Wording.List(missing, "or")}, as the NHS planning guidance for 2016/17 to 2020/21 (Delivering the Forward View, December 2015) asks"
            )
            {
                Help =
                    $"name {Wording.List(missing)} in the `addresses` of a programme that acts on {(missing.Length == 1 ? "it" : "them")}, or accept this and say why none does",
            }
        );
    }
}
