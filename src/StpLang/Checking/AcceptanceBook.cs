using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>
/// The <c>accepts</c> of a plan. One covers findings of its rule that are reported on the declaration it stands in or inside
/// that; in the <c>plan</c>, findings anywhere. Where several do, the innermost answers that has not run out and that the settings
/// let count.
/// </summary>
internal sealed class AcceptanceBook
{
    private const int LongestReason = 1000;

    private readonly CheckOptions _options;
    private readonly IFindingPlaces _places;
    private readonly DateOnly? _asOf;
    private readonly List<Entry> _entries = [];

    // By their rule and the top declaration they stand in; those of the plan, which cover all, by the rule alone.
    private readonly Dictionary<(DiagnosticDescriptor, Lineage), List<Entry>> _byPlace = [];
    private readonly Dictionary<DiagnosticDescriptor, PlanEntries> _ofPlan = [];

    /// <summary>The acceptances among declarations.</summary>
    /// <param name="accepts">The <c>accepts</c>, in the order of the plan, each with the path of its file.</param>
    /// <param name="options">Which rules there are, and which acceptances count.</param>
    /// <param name="asOf">The day the plan speaks as of.</param>
    /// <param name="places">Where they stand.</param>
    public AcceptanceBook(
        IEnumerable<(Accepts Accepts, string FilePath)> accepts,
        CheckOptions options,
        DateOnly? asOf,
        IFindingPlaces places
    )
    {
        _options = options;
        _places = places;
        _asOf = options.AsOf ?? asOf;
        foreach (var (each, filePath) in accepts)
        {
            var rule = options.Catalogue.Find(each.Name);
            Add(
                new Entry(each)
                {
                    Rule = rule,
                    HasExpired = each.Until < _asOf,
                    Refusal =
                        rule is null || options.IgnoresAcceptances
                            ? null
                            : AcceptanceRefusal.Of(
                                each,
                                rule,
                                options.Settings.TermsOf(rule, filePath),
                                asOf
                            ),
                }
            );
        }
    }

    /// <summary>The acceptance that covers a finding, or null.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="isHeld">Whether it is what was last known.</param>
    public Acceptance? Answer(Finding finding, bool isHeld)
    {
        if (_entries.Count == 0 || !finding.Descriptor.CanBeAccepted)
        {
            return null;
        }

        var answer = Nearest(finding, isHeld);
        answer?.Findings.Add(finding, isHeld);
        return answer is null || _options.IgnoresAcceptances
            ? null
            : answer.Acceptance ??= Make(answer);
    }

    private Entry? Nearest(Finding finding, bool isHeld)
    {
        Entry? nearest = null;
        if (
            finding.Origin.Unit is { } unit
            && _byPlace.TryGetValue((finding.Descriptor, unit.Lineage), out var entries)
        )
        {
            foreach (var entry in entries.Where(entry => entry.Covers(finding.Origin, _places)))
            {
                if (!entry.Counts)
                {
                    entry.Findings.Add(finding, isHeld);
                }
                else if (nearest is null || entry.Depth > nearest.Depth)
                {
                    nearest = entry;
                }
            }
        }

        return _ofPlan.TryGetValue(finding.Descriptor, out var ofPlan)
            ? ofPlan.Answer(finding, isHeld, nearest)
            : nearest;
    }

    /// <summary>What is wrong with the acceptances, once every finding has been shown to them.</summary>
    /// <param name="isAnswered">
    /// Whether a rule had its say where an <c>accepts</c> stands: only then it is known that there is nothing to accept.
    /// </param>
    /// <returns>Each with whether it rests on what was last known.</returns>
    public IEnumerable<(Finding Finding, bool IsHeld)> Judge(
        Func<DiagnosticDescriptor, Declaration, bool> isAnswered
    ) =>
        _entries.SelectMany(entry =>
            Judge(entry, isAnswered) is { } finding
                ? new[] { (finding, entry.Findings.AreHeld) }
                : []
        );

    private Acceptance Make(Entry entry) =>
        new(
            Cut(entry.Accepts.Because ?? ""),
            entry.Accepts.Until,
            _places.LocationOf(entry.Accepts.Extent)
        )
        {
            IsOfPlan = entry.IsOfPlan,
        };

    // One reason may answer thousands of findings, each of which tells it.
    private static string Cut(string because) =>
        because.Length <= LongestReason
            ? because
            : $"{because[..(LongestReason - (char.IsHighSurrogate(because[LongestReason - 1]) ? 1 : 0))]}…";

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

        if (entry.Findings.All.Count > 0)
        {
            return entry.Refusal is { } refusal ? Refused(entry, refusal)
                : entry.HasExpired ? Expired(entry)
                : null;
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
            Fixes =
                nearest.Count == 0
                    ? [new Fix($"Remove `accepts {name}`", new FixStep.Remove(accepts.Extent))]
                    : [],
        };
    }

    private Finding Expired(Entry entry) =>
        new(
            CheckingRules.AcceptanceExpired,
            entry.Accepts.Find(Accepts.UntilProperty)!.Origin,
            $"this acceptance ran out on {Wording.Day(entry.Accepts.Until!.Value)}, before {Today}, so {entry.WhatCounts} again"
        )
        {
            Help = "mend the plan, or agree a later day with those who accepted it",
            Related = entry.Places,
        };

    private string Today =>
        _options.AsOf is { } day
            ? Wording.Day(day)
            : $"the plan's `as_of` of {Wording.Day(_asOf!.Value)}";

    private static Finding Refused(Entry entry, AcceptanceRefusal refusal) =>
        new(
            CheckingRules.AcceptanceRefused,
            refusal.Place,
            $"{refusal.Reason}, so {entry.WhatCounts}"
        )
        {
            Help = refusal.Help,
            Related = entry.Places,
        };

    private void Add(Entry entry)
    {
        _entries.Add(entry);
        if (entry.Rule is not { } rule)
        {
            return;
        }

        if (entry.IsOfPlan)
        {
            if (!_ofPlan.TryGetValue(rule, out var ofPlan))
            {
                _ofPlan.Add(rule, ofPlan = new PlanEntries());
            }

            ofPlan.Add(entry);
            return;
        }

        var place = (rule, entry.Accepts.Extent.Unit!.Lineage);
        if (!_byPlace.TryGetValue(place, out var entries))
        {
            _byPlace.Add(place, entries = []);
        }

        entries.Add(entry);
    }

    // Those in the plan of one rule: the first that counts answers, and what the others would answer is one list.
    private sealed class PlanEntries
    {
        private readonly AnsweredFindings _findings = new();
        private Entry? _first;
        private bool _hasOthers;

        public void Add(Entry entry)
        {
            if (entry.Counts)
            {
                _first ??= entry;
            }
            else
            {
                entry.Findings = _findings;
                _hasOthers = true;
            }
        }

        public Entry? Answer(Finding finding, bool isHeld, Entry? nearest)
        {
            if (_hasOthers)
            {
                _findings.Add(finding, isHeld);
            }

            return nearest ?? _first;
        }
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

        public required AcceptanceRefusal? Refusal { get; init; }

        public bool Counts => !HasExpired && Refusal is null;

        public Acceptance? Acceptance { get; set; }

        // Those it answers, or would if it counted.
        public AnsweredFindings Findings { get; set; } = new();

        public ImmutableArray<Related> Places =>
            RelatedPlaces
                .Of(Findings.All, finding => new Related(finding.Origin, finding.Message))
                .ToRelated();

        public string WhatCounts =>
            Findings.All.Count == 1
                ? "the finding counts"
                : $"{Wording.Count(Findings.All.Count, "finding")} count";

        public string Where => IsOfPlan ? "in this plan" : "here";

        public bool Covers(Origin origin, IFindingPlaces places) =>
            IsOfPlan
            || (
                origin.IsOfSame(_within.Extent)
                // Made of two versions of the declaration, they are compared where they stand now.
                && (
                    ReferenceEquals(origin.Unit, _within.Extent.Unit)
                        ? _within.Extent.Span.Contains(origin.Span)
                        : places
                            .LocationOf(_within.Extent)
                            .Span.Contains(places.LocationOf(origin).Span)
                )
            );

        private static int DepthOf(Declaration declaration) =>
            declaration.Parent is { } parent ? DepthOf(parent) + 1 : 0;
    }
}
