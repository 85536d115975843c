using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class EndorsementContradicted()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Councils.Error(
            "STP4007",
            "endorsement_contradicted",
            "A body that leads the plan or decides something and is against it",
            "Council minutes, 2016: two boroughs declined to sign up"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var against = governance
            .Involvement.Where(involves => involves.IsAgainst)
            .ToDictionary(involves => involves.Name, StringComparer.Ordinal);
        var stances = governance
            .Involvement.Where(involves => !involves.IsAgainst)
            .SelectMany(involves =>
                involves
                    .Stances.Where(stance => stance.IsAgainst)
                    .Select(stance => (Body: involves.Name, Stance: stance))
            )
            .ToList();
        if (against.Count == 0 && stances.Count == 0)
        {
            return;
        }

        // One that a list names twice decides once.
        var rolesByName = RolesOf(governance, context.Plan)
            .DistinctBy(role => (role.Name, role.Decision))
            .ToLookup(role => role.Name, StringComparer.Ordinal);
        foreach (var involves in against.Values)
        {
            if (rolesByName[involves.Name].ToList() is [var first, .. var others])
            {
                context.Report(Contradiction(involves, first, others, context));
            }
        }

        foreach (var (body, stance) in stances)
        {
            var about = stance.About.ToHashSet(StringComparer.Ordinal);
            var roles = rolesByName[body]
                .Where(role =>
                    role.Decision is { } decision
                    && (about.Contains(decision.Name) || decision.About.Any(about.Contains))
                )
                .ToList();
            if (roles is [var first, .. var others])
            {
                context.Report(Contradiction(body, stance, first, others, context));
            }
        }
    }

    private static IEnumerable<Role> RolesOf(Model.Governance governance, Plan plan)
    {
        if (plan.Find(Plan.LeadProperty) is { } lead)
        {
            yield return new Role(plan.Lead!, lead.Origin, null);
        }

        var unanimous = governance
            .Boards.Where(board => board.Voting is BoardVoting.Consensus or BoardVoting.Unanimity)
            .ToDictionary(board => board.Name, StringComparer.Ordinal);
        foreach (var decision in governance.Decisions)
        {
            var deciders = decision.DecidedBy;
            for (var i = 0; i < deciders.Length; i++)
            {
                var origin = decision.Find(Decision.DecidedByProperty)!.OriginOf(i);
                yield return new Role(deciders[i], origin, decision);
                // A board that decides only if all agree cannot decide against one of its members.
                if (unanimous.TryGetValue(deciders[i], out var board))
                {
                    foreach (var member in board.Members)
                    {
                        yield return new Role(member, origin, decision, board);
                    }
                }
            }
        }
    }

    private static Finding Contradiction(
        Involves involves,
        Role role,
        List<Role> others,
        RuleContext context
    )
    {
        var hasDeclined = involves.Position == InvolvesPosition.Declined;
        var plan = role.Decision is null ? "it" : "the plan";
        var view = hasDeclined ? $"has declined to sign up to {plan}" : $"objects to {plan}";
        var position = involves.Find(Involves.PositionProperty)!;
        var since = involves.On is { } day ? $" on {Wording.Day(day)}" : "";
        return new Finding(role.Origin, $"{context.Called(involves.Name)} {role.Verb}, yet {view}")
        {
            Help =
                role.Decision is null
                    ? "name as `lead` a partner that supports the plan, or correct the `position` if it has changed"
                : role.Board is not null
                    ? "have the board vote by majority or others decide, or correct the `position` if it has changed"
                : "take it out of `decided_by`, or correct the `position` if it has changed",
            Related =
            [
                new Related(
                    position.Origin,
                    $"it {(hasDeclined ? "declined" : "objected")}{since}"
                ),
                .. others.Select(other => new Related(other.Origin, $"also {other.Verb}")),
            ],
        };
    }

    // Of a body that goes along with the plan and is against some of it.
    private static Finding Contradiction(
        string body,
        Stance stance,
        Role role,
        List<Role> others,
        RuleContext context
    )
    {
        var what = Wording.Few([.. stance.About.Distinct().Select(Wording.Quote)]);
        var view =
            stance.Position == InvolvesPosition.Declined
                ? $"has declined {what}"
                : $"objects to {what}";
        return new Finding(role.Origin, $"{context.Called(body)} {role.Verb}, yet {view}")
        {
            Help = role.Board is not null
                ? "have the board vote by majority or others decide, or correct the `position` if it has changed"
                : "take it out of `decided_by`, or correct the `position` if it has changed",
            Related =
            [
                new Related(
                    stance.Find(Stance.PositionProperty)!.Origin,
                    $"what it says{Opposition.Because(stance.Reason)}"
                ),
                .. others.Select(other => new Related(other.Origin, $"also {other.Verb}")),
            ],
        };
    }

    // A body leads the plan or, where there is one, decides a decision, by itself or as a member of a board that must agree.
    private sealed record Role(string Name, Origin Origin, Decision? Decision, Board? Board = null)
    {
        public string Verb =>
            Decision is null ? "leads the plan"
            : Board is null ? $"decides {Decision.Quoted()}"
            : $"must agree before {Board.Called()} decides {Decision.Quoted()}";
    }
}
