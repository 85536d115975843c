using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class ConflictNotDeclared()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Warning(
            "STP5007",
            "conflict_not_declared",
            "A provider on a board that decides on a programme it leads and has declared no interest in it",
            "NHS Act 2006 s.14O(3) and (4)"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var boards = governance.Boards.ToDictionary(
            board => board.Name,
            board => new Seats(board),
            StringComparer.Ordinal
        );
        var conflicts = new Dictionary<(string Board, string Member), Conflict>();
        foreach (var decision in governance.Decisions)
        {
            var programmes = ProgrammesOf(decision, context.Model);
            var deciders = decision.DecidedBy;
            for (var i = 0; i < deciders.Length; i++)
            {
                if (
                    deciders.IndexOf(deciders[i]) < i
                    || !boards.TryGetValue(deciders[i], out var seats)
                )
                {
                    continue;
                }

                foreach (var programme in programmes)
                {
                    if (
                        programme.Lead is { } lead
                        && seats.AreInConflict(lead, programme)
                        && !IsItsOwnCommissioner(lead, context.Model)
                    )
                    {
                        var key = (seats.Board.Name, lead);
                        if (!conflicts.TryGetValue(key, out var conflict))
                        {
                            conflict = new Conflict(seats.Board, lead, decision);
                            conflicts.Add(key, conflict);
                        }

                        conflict.Add(programme, decision);
                    }
                }
            }
        }

        foreach (var conflict in conflicts.Values)
        {
            context.Report(conflict.ToFinding(context));
        }
    }

    // A commissioner that leads commissions, and so does a council: what it gains is no one's loss.
    private static bool IsItsOwnCommissioner(string lead, PlanModel model) =>
        model.Find(lead, Partner.Sort)
            is Partner { IsCommissioner: true }
                or Partner { IsCouncil: true };

    private static List<Programme> ProgrammesOf(Decision decision, PlanModel model)
    {
        var found = new List<Programme>();
        foreach (var name in decision.About)
        {
            if (
                model.Find(name, Programme.Delivery) is Programme programme
                && !found.Contains(programme)
            )
            {
                found.Add(programme);
            }
        }

        return found;
    }

    // Who sits on a board, and which interests they have declared.
    private sealed class Seats(Board board)
    {
        private readonly HashSet<string> _members = [.. board.Members];

        private readonly HashSet<(string Member, string? Programme)> _declared =
        [
            .. board.Interests.Select(interest => (interest.Name, interest.In)),
        ];

        public Board Board => board;

        // Whether a body that leads a programme would have had to declare an interest in it.
        public bool AreInConflict(string lead, Programme programme) =>
            _members.Contains(lead) && !_declared.Contains((lead, programme.Name));
    }

    // What a member of a board leads and decides on without having declared it.
    private sealed class Conflict(Board board, string member, Decision first)
    {
        private readonly HashSet<Programme> _seen = [];
        private readonly List<Programme> _programmes = [];
        private readonly List<Decision> _decisions = [];

        public void Add(Programme programme, Decision decision)
        {
            if (_seen.Add(programme))
            {
                _programmes.Add(programme);
            }

            if (_decisions is [] || _decisions[^1] != decision)
            {
                _decisions.Add(decision);
            }
        }

        public Finding ToFinding(RuleContext context)
        {
            var isOne = _programmes.Count == 1;
            var names = Wording.Few([.. _programmes.Select(programme => programme.Quoted())]);
            return new Finding(
                first.Find(Decision.DecidedByProperty)!.Origin,
                $"{context.Called(member)} votes on {names}, which it leads; declare the {(isOne ? "interest" : "interests")}"
            )
            {
                Help =
                    $"add {Wording.Quote($"interest {member}")} to {board.Quoted()} with the programme in `in`, or take the member out of the decision",
                Related =
                [
                    .. _programmes.Select(programme => new Related(
                        programme.Find(Programme.LeadProperty)!.Origin,
                        $"leads {programme.Quoted()}"
                    )),
                    .. _decisions
                        .Skip(1)
                        .Select(decision => new Related(
                            decision.Find(Decision.DecidedByProperty)!.Origin,
                            $"also votes in {decision.Quoted()}"
                        )),
                ],
                Fixes =
                [
                    new Fix(
                        isOne
                            ? $"Add {Wording.Quote($"interest {member}")}, to be filled in"
                            : $"Add the interests of {Wording.Quote(member)}, to be filled in",
                        [
                            .. _programmes.Select(programme => new FixStep.AddTo(
                                board.Extent,
                                $"interest {member} {{ in: {programme.Name}  source: {FixText.ToBeStated} }}"
                            )),
                        ]
                    ),
                ],
            };
        }
    }
}
