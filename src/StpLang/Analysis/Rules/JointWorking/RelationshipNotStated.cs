using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.JointWorking;

internal sealed class RelationshipNotStated()
    : PlanRule(
        DiagnosticCategory.JointWorking.Note(
            "STP6001",
            "relationship_not_stated",
            "An NHS body and a council that share a programme, with no word on how well they work together",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: 25% limited, 54% reasonable, 21% very strong"
        )
    )
{
    // More of them are one matter, and told as one.
    private const int MostSingle = 3;

    // Nobody fills in more at once.
    private const int MostFixed = 25;

    public override void Check(RuleContext context)
    {
        var stated = new List<PartnerPair>();
        foreach (var relationship in context.Model.Relationships)
        {
            stated.Add(PartnerPair.Of(relationship));
            if (relationship.Strength == RelationshipStrength.ToBeStated)
            {
                Report(relationship, context);
            }
        }

        var (open, isCut) = SharedWork.In(context.Model, stated);
        if (open.Count > MostSingle)
        {
            Report([.. SharedWork.ByCount(open)], isCut, context);
            return;
        }

        foreach (var sharing in open)
        {
            Report(sharing, context);
        }
    }

    private static void Report(Relationship relationship, RuleContext context) =>
        context.Report(
            new Finding(
                relationship.Find(Relationship.StrengthProperty)!.Origin,
                $"how well {context.Called(relationship.Name)} and {context.Called(relationship.SecondName)} work together is still to be stated"
            )
            {
                Help = "ask both, and say `limited`, `reasonable` or `very_strong`",
            }
        );

    private static void Report(List<SharedWork> open, bool isCut, RuleContext context)
    {
        var pairs = Wording.Few([
            .. open.Select(each =>
                $"{context.Called(each.Nhs)} with {context.Called(each.Council)}"
            ),
        ]);
        var count = isCut
            ? $"more than {SharedWork.MostPairs:N0} pairs of NHS bodies and councils share programmes"
            : $"{open.Count:N0} pairs of NHS bodies and councils share programmes";
        context.Report(
            new Finding(
                context.Plan.Origin,
                $"{count} here with no word on how well they work together: {pairs}"
            )
            {
                Help = "state a `relationship` for each, or for those that matter most",
                Related =
                [
                    .. open.Select(each => new Related(
                        each.First.Origin,
                        $"shared by {context.Called(each.Nhs)} and {context.Called(each.Council)}"
                    )),
                ],
                // How well only they know.
                Fixes =
                    open.Count > MostFixed
                        ? []
                        :
                        [
                            new Fix(
                                "Add a `relationship` of each pair, its `strength` to be filled in",
                                [
                                    .. open.Select(each => new FixStep.AddAfter(
                                        each.First.Extent,
                                        $"relationship {each.Nhs} with {each.Council} {{ strength: {RelationshipStrength.ToBeStated.Word()} }}"
                                    )),
                                ]
                            ),
                        ],
            }
        );
    }

    private static void Report(SharedWork sharing, RuleContext context)
    {
        var nhs = context.Model.Find(sharing.Nhs)!;
        var council = context.Model.Find(sharing.Council)!;
        var first = sharing.First;
        var more =
            sharing.Count == 1 ? "" : $" and {Wording.Count(sharing.Count - 1, "more programme")}";
        context.Report(
            new Finding(
                first.Origin,
                $"{nhs.Called()} and {council.Called()} share {first.Quoted()}{more}; how well do they work together? State a `relationship`"
            )
            {
                Related = [.. sharing.Next.Select(each => new Related(each.Origin, "shared too"))],
                // How well only they know.
                Fixes =
                [
                    new Fix(
                        "Add a `relationship`, its `strength` to be filled in",
                        new FixStep.AddAfter(
                            first.Extent,
                            $"relationship {nhs.Name} with {council.Name} {{ strength: {RelationshipStrength.ToBeStated.Word()} }}"
                        )
                    ),
                ],
            }
        );
    }
}
