using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>
/// The <c>accepts</c> of a plan. One covers findings of its rule that are reported on the declaration it stands in or inside
/// that; in the <c>plan</c>, findings anywhere. Where several do, the innermost that has not run out answers.
/// </summary>
internal sealed class AcceptanceBook
{
    private readonly CheckOptions _options;
    private readonly IFindingPlaces _places;
    private readonly DateOnly? _asOf;
    private readonly List<Entry> _entries = [];

    // By the top declaration they stand in; those of the plan cover all.
    private readonly Dictionary<Lineage, List<Entry>> _byPlace = [];
    private readonly List<Entry> _ofPlan = [];

    /// <summary>The acceptances among declarations.</summary>
    /// <param name="accepts">The <c>accepts</c>, in the order of the plan.</param>
    /// <param name="options">Which rules there are.</param>
    /// <param name="asOf">The day the plan speaks as of.</param>
    /// <param name="places">Where they stand.</param>
    public AcceptanceBook(
        IEnumerable<Accepts> accepts,
        CheckOptions options,
        DateOnly? asOf,
        IFindingPlaces places
    )
    {
        _options = options;
        _places = places;
        _asOf = asOf;
        foreach (var each in accepts)
        {
            Add(
                new Entry(each)
                {
                    Rule = options.Catalogue.Find(each.Name),
                    HasExpired = each.Until < asOf,
                }
            );
        }
    }

    /// <summary>The acceptance that covers a finding, or null.</summary>
    public Acceptance? Answer(Finding finding)
    {
        if (_entries.Count == 0 || !finding.Descriptor.CanBeAccepted)
        {
            return null;
        }

        Entry? answer = null;
        IEnumerable<Entry> nearby =
            finding.Origin.Unit is { } unit && _byPlace.TryGetValue(unit.Lineage, out var found)
                ? found
                : [];
        foreach (var entry in nearby.Concat(_ofPlan))
        {
            if (entry.Rule != finding.Descriptor || !entry.Covers(finding.Origin))
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
        return answer?.Acceptance ?? (answer is null ? null : answer.Acceptance = Make(answer));
    }

    /// <summary>What is wrong with the acceptances, once every finding has been shown to them.</summary>
    /// <param name="isAnswered">
    /// Whether a rule had its say where an <c>accepts</c> stands: only then it is known that there is nothing to accept.
    /// </param>
    public IEnumerable<Finding> Judge(Func<DiagnosticDescriptor, Declaration, bool> isAnswered) =>
        _entries.Select(entry => Judge(entry, isAnswered)).OfType<Finding>();

    private Acceptance Make(Entry entry) =>
        new(
            entry.Accepts.Because ?? "",
            entry.Accepts.Until,
            _places.LocationOf(entry.Accepts.Extent)
        );

    private Finding? Judge(Entry entry, Func<DiagnosticDescriptor, Declaration, bool> isAnswered)
    {
        var accepts = entry.Accepts;
        var name = Excerpt.Of(accepts.Name);
        if (accepts.Name.Length == 0)
        {
            return null;
        }

        if (entry.Rule is null)
        {
            return Unknown(accepts, name);
        }

        if (!entry.Rule.CanBeAccepted)
        {
            return new Finding(
                CheckingRules.UnknownRule,
                accepts.Origin,
                $"`{name}` cannot be accepted: a plan that breaks it has no meaning to judge"
            )
            {
                Help = "correct what it finds, and remove this",
            };
        }

        if (entry.Findings.Count > 0)
        {
            return entry.HasExpired ? Expired(entry) : null;
        }

        return isAnswered(entry.Rule, accepts)
            ? new Finding(
                CheckingRules.AcceptanceUnused,
                accepts.Origin,
                $"nothing {entry.Where} breaks {entry.Rule.Id} {entry.Rule.Name}; remove this"
            )
            {
                Fixes = [new Fix($"Remove `accepts {name}`", new FixStep.Remove(accepts.Extent))],
            }
            : null;
    }

    private Finding Unknown(Accepts accepts, string name)
    {
        var nearest = _options.Catalogue.NearestTo(accepts.Name);
        return new Finding(
            CheckingRules.UnknownRule,
            accepts.Origin,
            $"no rule `{name}`{NearestNames.Question(nearest)}"
        )
        {
            Help = nearest.Count == 0 ? "`stp explain --list` lists the rules" : null,
            Data = [.. nearest],
        };
    }

    private Finding Expired(Entry entry) =>
        new(
            CheckingRules.AcceptanceExpired,
            entry.Accepts.Find(Accepts.UntilProperty)!.Origin,
            $"this acceptance ran out on {Wording.Day(entry.Accepts.Until!.Value)}, before the plan's `as_of` of {Wording.Day(_asOf!.Value)}, so {(entry.Findings.Count == 1 ? "the finding counts" : Wording.Count(entry.Findings.Count, "finding") + " count")} again"
        )
        {
            Help = "mend the plan, or agree a later day with those who accepted it",
            Related =
            [
                .. entry.Findings.Select(finding => new Related(finding.Origin, finding.Message)),
            ],
        };

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        if (entry.IsOfPlan)
        {
            _ofPlan.Add(entry);
            return;
        }

        var lineage = entry.Accepts.Extent.Unit!.Lineage;
        if (!_byPlace.TryGetValue(lineage, out var entries))
        {
            _byPlace.Add(lineage, entries = []);
        }

        entries.Add(entry);
    }

    private sealed class Entry(Accepts accepts)
    {
        private readonly Declaration _within = accepts.Parent!;

        public Accepts Accepts => accepts;

        public bool IsOfPlan => _within is Plan;

        // The plan is around all else.
        public int Depth => IsOfPlan ? -1 : DepthOf(_within);

        public required DiagnosticDescriptor? Rule { get; init; }

        public required bool HasExpired { get; init; }

        public Acceptance? Acceptance { get; set; }

        // Those it answers, or would if it had not run out.
        public List<Finding> Findings { get; } = [];

        public string Where => IsOfPlan ? "in this plan" : "here";

        public bool Covers(Origin origin) =>
            IsOfPlan
            || (
                origin.IsOfSame(_within.Extent)
                && _within.Extent.Span.Start <= origin.Span.Start
                && origin.Span.End <= _within.Extent.Span.End
            );

        private static int DepthOf(Declaration declaration) =>
            declaration.Parent is { } parent ? DepthOf(parent) + 1 : 0;
    }
}
