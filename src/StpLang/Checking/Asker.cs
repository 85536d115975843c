using System.Collections.Immutable;
using System.Diagnostics;
using StpLang.Analysis;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Asks rules, one after the other, each by itself: one that throws stops no other. Notes what each reads.</summary>
internal sealed partial class Asker : IModelReader
{
    private readonly Compilation _compilation;
    private readonly bool _isWhole;
    private readonly RuleBook _book;
    private readonly RuleContext _context;
    private readonly ReadNotes _reads = new();
    private readonly List<Finding> _findings = [];
    private readonly List<RuleFailure> _failures = [];
    private readonly TimeSpan[]? _elapsed;
    private TextUnit? _unit;
    private int _rule;
    private Certainty _certainty;
    private int _firstUnknown;
    private Exception? _failure;
    private RuleSet _withheld;
    private RuleSet _held;
    private UnitAnswers _last = UnitAnswers.None;

    public Asker(Compilation compilation, CheckOptions options)
    {
        _compilation = compilation;
        _isWhole = compilation.IsWhole;
        _book = options.Book;
        _context = new RuleContext(compilation.SoundModel.ReadBy(this), options.Register, Add);
        Asked = new int[_book.Rules.Length];
        _elapsed = options.TimesRules ? new TimeSpan[_book.Rules.Length] : null;
    }

    /// <summary>Of how many declarations each rule was asked.</summary>
    public int[] Asked { get; }

    /// <summary>How long each rule took; null where nobody wants to know.</summary>
    public TimeSpan[]? Elapsed => _elapsed;

    /// <summary>Asks a rule of the plan as a whole.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="before">Its last answer; null where there is none.</param>
    public PlanAnswer AskOfPlan(int rule, PlanAnswer? before)
    {
        Begin();
        Ask(rule, null);
        return new PlanAnswer
        {
            Findings = _certainty == Certainty.Unknown ? before?.Findings ?? [] : [.. _findings],
            Reads = [.. _reads.Entries.Select(each => each.Read)],
            Certainty = _certainty,
            ChangedFrom = _firstUnknown,
            Failure = _failures is [var failure, ..] ? failure.Exception : null,
        };
    }

    /// <summary>Asks rules of the top declarations in one place, and of what is nested in them.</summary>
    /// <param name="unit">What is read in the place: mostly one declaration.</param>
    /// <param name="due">The rules; what the others say is kept.</param>
    /// <param name="changed">What of the things that were read is another now; null where nothing was read yet.</param>
    /// <param name="before">What they last said of it.</param>
    public UnitAnswers AskOf(
        BoundUnit[] unit,
        RuleSet due,
        ChangedReads? changed,
        UnitAnswers before
    )
    {
        // Findings of two versions cannot be put in one order: all rules are asked of this one.
        if (before.Findings.Any(finding => unit.Any(each => IsOfOtherVersion(finding, each.Unit))))
        {
            due = RuleSet.All;
        }

        var answers = unit is [{ IsComplete: true, Members.Length: > 0 } only]
            ? AskOfMembers(only, due, changed, before)
            : AskOf(unit, due, before);
        return answers.IsPlain && _last.IsPlain && answers.Reads == _last.Reads
            ? _last
            : _last = answers;
    }

    void IModelReader.Note(in ModelRead read, Certainty certainty)
    {
        _reads.Add(read, _rule);
        if (read == ModelRead.Whole && !_isWhole)
        {
            certainty = Certainty.Unknown;
        }

        if (certainty > _certainty)
        {
            _certainty = certainty;
            if (certainty == Certainty.Unknown)
            {
                _firstUnknown = _reads.Entries.Count - 1;
            }
        }
    }

    private static bool IsOfOtherVersion(Finding finding, TextUnit unit) =>
        finding.Origin.Unit is { } made
        && !ReferenceEquals(made, unit)
        && ReferenceEquals(made.Lineage, unit.Lineage);

    private static int ByPlace(Finding left, Finding right) =>
        left.Origin.Span.CompareTo(right.Origin.Span) is var order and not 0 ? order
        : string.CompareOrdinal(left.Descriptor.Id, right.Descriptor.Id) is var byId and not 0
            ? byId
        : string.CompareOrdinal(left.Message, right.Message);

    private static IEnumerable<Accepts> AcceptsIn(Declaration declaration)
    {
        foreach (var nested in declaration.Nested)
        {
            if (nested is Accepts accepts)
            {
                yield return accepts;
            }
            else if (nested.HoldsAcceptances)
            {
                foreach (var deeper in AcceptsIn(nested))
                {
                    yield return deeper;
                }
            }
        }
    }

    private UnitAnswers AskOf(BoundUnit[] unit, RuleSet due, UnitAnswers before)
    {
        Begin();
        var accepts = ImmutableArray.CreateBuilder<Accepts>();
        foreach (var each in unit)
        {
            if (each is { IsComplete: true, Declaration: { } top })
            {
                _unit = each.Unit;
                AskOfEach(top, due);
                if (top.HoldsAcceptances)
                {
                    accepts.AddRange(AcceptsIn(top));
                }
            }
        }

        return ToAnswers(due, before) with
        {
            Accepts = accepts.ToImmutable(),
        };
    }

    private void Begin(int expectedReads = 0)
    {
        _unit = null;
        _reads.Clear(expectedReads);
        _findings.Clear();
        _failures.Clear();
        _withheld = _held = default;
    }

    // What was said since the beginning, and what was said before by rules that were not asked.
    private UnitAnswers ToAnswers(RuleSet due, UnitAnswers before)
    {
        if (before != UnitAnswers.None)
        {
            _withheld |= before.Withheld.Except(due);
            _held |= before.Held.Except(due);
            Keep(before, due, _withheld);
        }

        _findings.Sort(ByPlace);
        return new UnitAnswers
        {
            Findings = [.. _findings],
            Reads = _reads.ToArray(_last.Reads),
            Withheld = _withheld,
            Held = _held,
            Failures = [.. _failures],
        };
    }

    private void AskOfEach(Declaration declaration, RuleSet due)
    {
        AskOfOne(declaration, due);
        foreach (var nested in declaration.Nested)
        {
            AskOfEach(nested, due);
        }
    }

    private void AskOfOne(Declaration declaration, RuleSet due)
    {
        foreach (var rule in _book.On(declaration.DeclarationKind))
        {
            if (!due.Contains(rule))
            {
                continue;
            }

            Ask(rule, declaration);
            if (_certainty == Certainty.Unknown)
            {
                _withheld |= RuleSet.Of(rule);
            }
            else if (_certainty == Certainty.Held)
            {
                _held |= RuleSet.Of(rule);
            }
        }
    }

    private void Ask(int rule, Declaration? declaration)
    {
        var first = _findings.Count;
        _rule = rule;
        _certainty = Certainty.Sound;
        _firstUnknown = int.MaxValue;
        _failure = null;
        Asked[rule]++;
        var start = _elapsed is null ? 0 : Stopwatch.GetTimestamp();
        try
        {
            // Of a plan that it does not hold for, it says nothing.
            if (IsAskedOfPlan(_book.Rules[rule].Descriptor.Scope))
            {
                Check(_book.Rules[rule], declaration);
            }
        }
        catch (Exception exception)
            when (exception is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            _failure = exception;
        }

        if (_elapsed is not null)
        {
            _elapsed[rule] += Stopwatch.GetElapsedTime(start);
        }

        if (_certainty == Certainty.Unknown)
        {
            // It judged what nobody knows.
            _findings.RemoveRange(first, _findings.Count - first);
        }
        else if (_failure is not null)
        {
            _failures.Add(new RuleFailure(rule, _failure));
        }
    }

    private void Check(Rule rule, Declaration? declaration)
    {
        if (declaration is null)
        {
            ((PlanRule)rule).Check(_context);
        }
        else
        {
            ((DeclarationRule)rule).Check(declaration, _context);
        }
    }

    private bool IsAskedOfPlan(RuleScope scope) =>
        ReferenceEquals(scope, RuleScope.All)
        || (
            (scope.Plans == RuleScope.All.Plans || scope.Plans.Contains(_context.Kind))
            && ((scope.From ?? scope.Until) is null || scope.HoldsOn(_context.AsOf))
        );

    private void Add(Finding finding)
    {
        if (!IsPlaced(finding))
        {
            // A rule that reports places of another plan, or none, is as broken as one that throws.
            _failure ??= new InvalidOperationException(
                "It reports a place that is not in this plan."
            );
            return;
        }

        _findings.Add(
            finding with
            {
                Descriptor = _book.Rules[_rule].Descriptor,
                Related = RelatedPlaces.Of(finding.Related).ToRelated(),
            }
        );
    }

    private bool IsPlaced(Finding finding)
    {
        if (!IsPlaced(finding.Origin))
        {
            return false;
        }

        foreach (var related in finding.Related)
        {
            if (!IsPlaced(related.Origin))
            {
                return false;
            }
        }

        foreach (var fix in finding.Fixes)
        {
            foreach (var step in fix.Steps)
            {
                if (!IsPlaced(step.Place))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private bool IsPlaced(Origin origin) =>
        _unit is not null && ReferenceEquals(origin.Unit, _unit)
            ? origin.Span is { Start: >= 0, Length: >= 0 } span && span.End <= _unit.Width
            : origin is { Unit: { } unit, Span: { Start: >= 0, Length: >= 0 } there }
                && there.End <= unit.Width
                && _compilation.Bind().PlaceOf(unit.Lineage) is not null;

    // What rules said that are not asked, and what those said last whose answer is not known now.
    private void Keep(UnitAnswers before, RuleSet due, RuleSet withheld)
    {
        _findings.RemoveAll(finding => withheld.Contains(_book.IndexOf(finding.Descriptor)));
        foreach (var finding in before.Findings)
        {
            var rule = _book.IndexOf(finding.Descriptor);
            if (withheld.Contains(rule) || !due.Contains(rule))
            {
                _findings.Add(finding);
            }
        }

        foreach (var read in before.Reads)
        {
            _reads.Add(read.Read, read.Rules.Except(due));
        }

        foreach (var failure in before.Failures)
        {
            if (!due.Contains(failure.Rule))
            {
                _failures.Add(failure);
            }
        }
    }
}
