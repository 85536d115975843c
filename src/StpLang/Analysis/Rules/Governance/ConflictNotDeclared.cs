using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class ConflictNotDeclared()
    : DeclarationRule(
        DiagnosticCategory.Governance.Warning(
            "STP5007",
            "conflict_not_declared",
            "A member of a board that decides on a programme it leads and has declared no interest in it",
            "NHS Act 2006 s.14O"
        ),
        DeclarationKind.Governance
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var boards = declaration
            .NestedOf(DeclarationKind.Board)
            .ToDictionary(board => board.Name, board => new Seats(board), StringComparer.Ordinal);
        var conflicts = new Dictionary<(string Board, string Member), Conflict>();
        foreach (var decision in declaration.NestedOf(DeclarationKind.Decision))
        {
            var ledBy = decision
                .Entries(DecisionDefinition.About)
                .Distinct()
                .Select(name => context.Model.Find(name, Programme.Delivery))
                .OfType<Declaration>()
                .ToLookup(
                    programme => programme.Reference(ProgrammeDefinition.Lead) ?? "",
                    StringComparer.Ordinal
                );
            foreach (var name in decision.Entries(DecisionDefinition.DecidedBy).Distinct())
            {
                if (!boards.TryGetValue(name, out var seats))
                {
                    continue;
                }

                foreach (var led in ledBy)
                {
                    foreach (var programme in seats.InConflict(led.Key, led))
                    {
                        if (!conflicts.TryGetValue((name, led.Key), out var conflict))
                        {
                            conflict = new Conflict(seats.Board, led.Key, decision);
                            conflicts.Add((name, led.Key), conflict);
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

    // Who sits on a board, and which interests they have declared.
    private sealed class Seats(Declaration board)
    {
        private readonly HashSet<string> _members = [.. board.Entries(BoardDefinition.Members)];

        private readonly HashSet<(string Member, string? Programme)> _declared =
        [
            .. board
                .NestedOf(DeclarationKind.Interest)
                .Select(interest => (interest.Name, interest.Reference(InterestDefinition.In))),
        ];

        public Declaration Board => board;

        // What of the programmes that a body leads it would have had to declare an interest in.
        public IEnumerable<Declaration> InConflict(string lead, IEnumerable<Declaration> led) =>
            _members.Contains(lead)
                ? led.Where(programme => !_declared.Contains((lead, programme.Name)))
                : [];
    }

    // What a member of a board leads and decides on without having declared it.
    private sealed class Conflict(Declaration board, string member, Declaration first)
    {
        private readonly HashSet<Declaration> _seen = [];
        private readonly List<Declaration> _programmes = [];
        private readonly List<Declaration> _decisions = [];

        public void Add(Declaration programme, Declaration decision)
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
                first.Find(DecisionDefinition.DecidedBy)!.Origin,
                $"{context.Called(member)} votes on {names}, which it leads; declare the {(isOne ? "interest" : "interests")}"
            )
            {
                Help =
                    $"add {Wording.Quote($"interest {member}")} to {board.Quoted()} with the programme in `in`, or take the member out of the decision",
                Related =
                [
                    .. _programmes.Select(programme => new Related(
                        programme.Find(ProgrammeDefinition.Lead)!.Origin,
                        $"leads {programme.Quoted()}"
                    )),
                    .. _decisions
                        .Skip(1)
                        .Select(decision => new Related(
                            decision.Find(DecisionDefinition.DecidedBy)!.Origin,
                            $"also votes in {decision.Quoted()}"
                        )),
                ],
                Fixes =
                [
                    new Fix(
                        isOne
                            ? $"Add {Wording.Quote($"interest {member}")}"
                            : $"Add the interests of {Wording.Quote(member)}",
                        [
                            .. _programmes.Select(programme => new FixStep.AddTo(
                                board.Extent,
                                $"interest {member} {{ in: {programme.Name} }}"
                            )),
                        ]
                    ),
                ],
            };
        }
    }
}
