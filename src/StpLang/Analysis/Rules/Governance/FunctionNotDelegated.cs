using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Analysis.Rules.Governance;

internal sealed class FunctionNotDelegated()
    : DeclarationRule<Model.Governance>(
        DiagnosticCategory.Governance.Error(
            "STP5011",
            "function_not_delegated",
            "A board that decides for several commissioners, of which one neither decides nor has delegated to it",
            "NHS Act 2006 s.14Z3(2) and (6) until 30 June 2022, s.65Z5(1) since"
        )
    )
{
    public override void Check(Model.Governance governance, RuleContext context)
    {
        var given = governance.DelegationsByBoard;
        var commissioners = new Commissioners(context.Model);
        var boards = governance
            .Boards.Where(board => given.Contains(board.Name))
            .ToDictionary(
                board => board.Name,
                board => new Deciding(board, [.. given[board.Name]], commissioners),
                StringComparer.Ordinal
            );
        if (boards.Count == 0)
        {
            return;
        }

        foreach (var decision in governance.Decisions)
        {
            var deciders = decision.DecidedBy;
            for (var i = 0; i < deciders.Length; i++)
            {
                if (boards.TryGetValue(deciders[i], out var board))
                {
                    board.Add(decision, i, context.Model);
                }
            }
        }

        foreach (var board in boards.Values)
        {
            board.Report(governance, context);
        }
    }

    // Of the many programmes that decisions are about the partners are few.
    private sealed class Commissioners(PlanModel model)
    {
        private readonly Dictionary<string, bool> _known = new(StringComparer.Ordinal);

        public IEnumerable<string> Among(IEnumerable<string> names) => names.Where(Are);

        private bool Are(string name)
        {
            if (!_known.TryGetValue(name, out var are))
            {
                are = model.Find(name, Partner.Sort) is Partner { IsCommissioner: true };
                _known.Add(name, are);
            }

            return are;
        }
    }

    // A board, what is delegated to it, and for whom it decides without.
    private sealed class Deciding(Board board, List<Delegation> given, Commissioners commissioners)
    {
        private readonly List<string> _members = [.. commissioners.Among(board.Members)];
        private readonly HashSet<string?> _givers = [.. given.Select(each => each.From)];
        private readonly List<string> _missing = [];
        private readonly List<(Decision Decision, Origin Origin)> _decisions = [];

        public void Add(Decision decision, int place, PlanModel model)
        {
            var without = _members
                .Concat(CommissionersOf(decision, model))
                .Where(body => !_givers.Contains(body) && !decision.DecidedBy.Contains(body))
                .ToList();
            if (without.Count == 0 || (_decisions is [.., var last] && last.Decision == decision))
            {
                return;
            }

            _missing.AddRange(without.Except(_missing));
            _decisions.Add((decision, decision.Find(Decision.DecidedByProperty)!.OriginOf(place)));
        }

        public void Report(Model.Governance governance, RuleContext context)
        {
            if (_decisions is not [var first, .. var others])
            {
                return;
            }

            var bodies = Wording.Few([.. _missing.Select(context.Called)]);
            var isOne = _missing.Count == 1;
            var givers = Wording.Few([.. _givers.OfType<string>().Select(context.Called)]);
            context.Report(
                new Finding(
                    first.Origin,
                    $"{bodies} {(isOne ? "has" : "have")} not delegated {first.Decision.Quoted()} to {board.Called()} and {(isOne ? "does" : "do")} not decide it"
                        + (
                            givers.Length == 0
                                ? ""
                                : $"; what {givers} delegated does not bind {(isOne ? "it" : "them")}"
                        )
                )
                {
                    Help =
                        "have each commissioner whose function it is decide too, in `decided_by`, or add its `delegation` if it agrees",
                    Related =
                    [
                        .. given.Select(each => new Related(
                            each.Origin,
                            each.From is { } giver
                                ? $"what {context.Called(giver)} delegated"
                                : "what is delegated"
                        )),
                        .. others.Select(other => new Related(
                            other.Origin,
                            $"nor {other.Decision.Quoted()}"
                        )),
                    ],
                    Fixes =
                    [
                        new Fix(
                            isOne
                                ? $"Add a `delegation` from {Wording.Quote(_missing[0])}, to be filled in"
                                : "Add a `delegation` from each, to be filled in",
                            [
                                .. _missing.Select(body => new FixStep.AddTo(
                                    governance.Extent,
                                    $"delegation {{ from: {body}  to: {board.Name}  function: {FixText.ToBeStated} }}"
                                )),
                            ]
                        ),
                    ],
                }
            );
        }

        private IEnumerable<string> CommissionersOf(Decision decision, PlanModel model) =>
            decision.About.SelectMany(name =>
                model.Find(name, Programme.Delivery) is Programme programme
                    ? commissioners.Among(programme.Partners)
                    : []
            );
    }
}
