using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Checking;

/// <summary>
/// The <c>accepts</c> of a plan. One covers findings of its rule that are reported on the declaration it stands in or inside
/// that; in the <c>plan</c>, findings anywhere. Where several do, the innermost that has not run out answers.
/// </summary>
internal sealed class AcceptanceBook
{
    private readonly Compilation _compilation;
    private readonly CheckOptions _options;
    private readonly Dictionary<DiagnosticDescriptor, RuleRun> _runs;
    private readonly FixFinder _fixes;
    private readonly DateOnly? _asOf;
    private readonly List<Entry> _entries = [];

    // By the top declaration they stand in; those of the plan cover all.
    private readonly Dictionary<TextUnit, List<Entry>> _byPlace = [];
    private readonly List<Entry> _ofPlan = [];

    public AcceptanceBook(
        Compilation compilation,
        CheckOptions options,
        PlanModel model,
        ImmutableArray<RuleRun> runs,
        FixFinder fixes
    )
    {
        _fixes = fixes;
        _compilation = compilation;
        _options = options;
        _runs = runs.ToDictionary(run => run.Rule.Descriptor);
        _asOf = model.Plan?.AsOf;
        foreach (var declaration in model.Declarations)
        {
            if (declaration.HoldsAcceptances)
            {
                Collect(declaration, declaration);
            }
        }
    }

    /// <summary>The acceptance that covers a finding, or null.</summary>
    public Acceptance? Answer(Diagnostic finding, Origin origin)
    {
        if (_entries.Count == 0 || !finding.Descriptor.CanBeAccepted)
        {
            return null;
        }

        Entry? answer = null;
        IEnumerable<Entry> nearby =
            origin.Unit is { } unit && _byPlace.TryGetValue(unit, out var found) ? found : [];
        foreach (var entry in nearby.Concat(_ofPlan))
        {
            if (entry.Rule != finding.Descriptor || !entry.Covers(origin))
            {
                continue;
            }

            if (entry.HasExpired)
            {
                entry.Findings.Add(finding);
            }
            else if (answer is null || entry.Depth > answer.Depth)
            {
                answer = entry;
            }
        }

        answer?.Findings.Add(finding);
        return answer is null
            ? null
            : new Acceptance(
                answer.Accepts.Because ?? "",
                answer.Accepts.Until,
                _compilation.LocationOf(answer.Accepts.Extent)
            );
    }

    /// <summary>What is wrong with the acceptances, once every finding has been shown to them.</summary>
    public IEnumerable<Diagnostic> Judge() => _entries.Select(Judge).OfType<Diagnostic>();

    private Diagnostic? Judge(Entry entry)
    {
        var accepts = entry.Accepts;
        var name = Excerpt.Of(accepts.Name);
        if (accepts.Name.Length == 0)
        {
            return null;
        }

        if (entry.Rule is null)
        {
            var nearest = _options.Catalogue.NearestTo(accepts.Name);
            return At(
                CheckingRules.UnknownRule,
                accepts.Origin,
                $"no rule `{name}`{NearestNames.Question(nearest)}",
                nearest.Count == 0 ? "`stp explain --list` lists the rules" : null
            ) with
            {
                Data = [.. nearest],
            };
        }

        if (!entry.Rule.CanBeAccepted)
        {
            return At(
                CheckingRules.UnknownRule,
                accepts.Origin,
                $"`{name}` cannot be accepted: a plan that breaks it has no meaning to judge",
                "correct what it finds, and remove this"
            );
        }

        if (entry.Findings.Count == 0)
        {
            return IsAnswered(entry)
                ? At(
                    CheckingRules.AcceptanceUnused,
                    accepts.Origin,
                    $"nothing {entry.Where} breaks {entry.Rule.Id} {entry.Rule.Name}; remove this"
                ) with
                {
                    FindFixes = _ => _fixes.OfUnused(accepts),
                }
                : null;
        }

        return entry.HasExpired
            ? At(
                CheckingRules.AcceptanceExpired,
                accepts.Find(Accepts.UntilProperty)!.Origin,
                $"this acceptance ran out on {Wording.Day(accepts.Until!.Value)}, before the plan's `as_of` of {Wording.Day(_asOf!.Value)}, so {(entry.Findings.Count == 1 ? "the finding counts" : Wording.Count(entry.Findings.Count, "finding") + " count")} again",
                "mend the plan, or agree a later day with those who accepted it",
                [
                    .. entry.Findings.Select(finding => new RelatedLocation(
                        finding.Location,
                        finding.Message
                    )),
                ]
            )
            : null;
    }

    // Whether the rule had its say: it was run to its end, is not switched off, and would say no more with a register.
    private bool IsAnswered(Entry entry) =>
        _runs.TryGetValue(entry.Rule!, out var run)
        && run is { WasRun: true, Failure: null }
        && (!entry.Rule!.ReadsRegister || _options.Register.IsGiven)
        && (entry.IsOfPlan || _compilation.Model.IsComplete(entry.Top))
        && _options.Settings.SeverityOf(
            entry.Rule,
            _compilation.LocationOf(entry.Accepts.Origin).FilePath
        ) != DiagnosticSeverity.None;

    private Diagnostic At(
        DiagnosticDescriptor rule,
        Origin origin,
        string message,
        string? help = null,
        ImmutableArray<RelatedLocation>? related = null
    ) =>
        new(rule, message, _compilation.LocationOf(origin))
        {
            Help = help,
            Related = related ?? [],
        };

    private void Collect(Declaration declaration, Declaration top, int depth = 0)
    {
        foreach (var nested in declaration.Nested)
        {
            if (nested is not Accepts accepts)
            {
                if (nested.HoldsAcceptances)
                {
                    Collect(nested, top, depth + 1);
                }

                continue;
            }

            var entry = new Entry(accepts, declaration, top, depth)
            {
                Rule = _options.Catalogue.Find(accepts.Name),
                HasExpired = accepts.Until < _asOf,
            };
            _entries.Add(entry);
            if (entry.IsOfPlan)
            {
                _ofPlan.Add(entry);
            }
            else
            {
                var unit = declaration.Extent.Unit!;
                if (!_byPlace.TryGetValue(unit, out var entries))
                {
                    _byPlace.Add(unit, entries = []);
                }

                entries.Add(entry);
            }
        }
    }

    private sealed class Entry(Accepts accepts, Declaration within, Declaration top, int depth)
    {
        public Accepts Accepts => accepts;

        public Declaration Top => top;

        public bool IsOfPlan => within is Plan;

        // The plan is around all else.
        public int Depth => IsOfPlan ? -1 : depth;

        public required DiagnosticDescriptor? Rule { get; init; }

        public required bool HasExpired { get; init; }

        // Those it answers, or would if it had not run out.
        public List<Diagnostic> Findings { get; } = [];

        public string Where => IsOfPlan ? "in this plan" : "here";

        public bool Covers(Origin origin) =>
            IsOfPlan
            || (
                ReferenceEquals(origin.Unit, within.Extent.Unit)
                && within.Extent.Span.Start <= origin.Span.Start
                && origin.Span.End <= within.Extent.Span.End
            );
    }
}
