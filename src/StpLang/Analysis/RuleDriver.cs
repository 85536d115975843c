using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>
/// Runs rules on a plan, each by itself and in a large plan several at a time: one that throws stops no other. After a change only those run again that read what
/// changed, and those on each declaration of a kind only on the declarations that changed.
/// </summary>
internal sealed class RuleDriver
{
    // With fewer declarations to judge, the work is done before others have joined in.
    private const int WorthSharing = 1_000;

    private readonly PlanModel _model;
    private readonly Register _register;
    private readonly bool _isWhole;
    private readonly RuleRuns? _before;
    private readonly ConcurrentDictionary<DeclarationKind, KindChange> _changes = new();
    private readonly bool[] _isComplete;

    private RuleDriver(PlanModel model, bool isWhole, Register register, RuleRuns? before)
    {
        _model = model;
        _register = register;
        _isWhole = isWhole;
        _before = before;
        _isComplete = new bool[DeclarationTable.Count];
        for (var kind = 0; kind < _isComplete.Length; kind++)
        {
            _isComplete[kind] = model.AreComplete((DeclarationKind)kind);
        }
    }

    /// <summary>Runs rules.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="isWhole">Whether every declaration of the plan is in the model.</param>
    /// <param name="rules">The rules.</param>
    /// <param name="register">The codes of footprints and bodies.</param>
    /// <param name="before">What came of the same rules, with the same register, on the plan before a change; or null.</param>
    public static RuleRuns Run(
        PlanModel model,
        bool isWhole,
        ImmutableArray<Rule> rules,
        Register register,
        RuleRuns? before = null
    )
    {
        var driver = new RuleDriver(model, isWhole, register, before);
        var runs = new RuleRun[rules.Length];
        void RunAt(int i) => runs[i] = driver.Run(rules[i], before?.Runs[i]);
        if (model.Declarations.Length < WorthSharing)
        {
            for (var i = 0; i < runs.Length; i++)
            {
                RunAt(i);
            }
        }
        else
        {
            Parallel.For(0, runs.Length, RunAt);
        }

        return new RuleRuns(model, [.. runs]);
    }

    private RuleRun Run(Rule rule, RuleRun? before)
    {
        var isSame =
            before is { WasRun: true, Failure: null }
            && before.Reads.All(kind => ChangeOf(kind).IsNone);
        var reads = new HashSet<DeclarationKind>();
        var run = rule switch
        {
            DeclarationRule each => Run(each, reads, isSame ? before : null),
            PlanRule whole => isSame ? before!.AsKept() : Run(whole, reads),
            _ => throw new UnreachableException(),
        };
        run = run with { Reads = [.. reads.Union(isSame ? before!.Reads : [])] };
        return IsKnown(rule, run.Reads) ? run : new RuleRun { Rule = rule, WasRun = false };
    }

    private bool IsKnown(Rule rule, ImmutableArray<DeclarationKind> reads) =>
        (_isWhole || (rule is DeclarationRule && reads.IsEmpty))
        && reads.All(kind =>
            _isComplete[(int)kind] && (kind != DeclarationKind.Plan || _model.Plan is not null)
        );

    private RuleRun Run(PlanRule rule, HashSet<DeclarationKind> reads)
    {
        var findings = ImmutableArray.CreateBuilder<JudgedFinding>();
        var context = new RuleContext(
            rule.Descriptor,
            _model.Noting(kind => reads.Add(kind)),
            _register,
            finding => findings.Add(new JudgedFinding(0, finding))
        );
        var start = Stopwatch.GetTimestamp();
        var failure = Guard(() => rule.Check(context));
        return new RuleRun
        {
            Rule = rule,
            WasRun = true,
            Findings = findings.ToImmutable(),
            Failure = failure,
            Elapsed = Stopwatch.GetElapsedTime(start),
            Asked = 1,
        };
    }

    private RuleRun Run(DeclarationRule rule, HashSet<DeclarationKind> reads, RuleRun? before)
    {
        var subjects = SubjectsOf(rule, _model);
        var change = before is null
            ? KindChange.All(0, subjects.Length)
            : KindChange.Between(SubjectsOf(rule, _before!.Model), subjects);
        if (before is not null && change.IsNone)
        {
            return before.AsKept();
        }

        var findings = ImmutableArray.CreateBuilder<JudgedFinding>();
        var old = before?.Findings ?? [];
        foreach (var kept in old)
        {
            if (kept.Subject < change.Start)
            {
                findings.Add(kept);
            }
        }

        var index = 0;
        var context = new RuleContext(
            rule.Descriptor,
            _model.Noting(kind => reads.Add(kind)),
            _register,
            finding => findings.Add(new JudgedFinding(index, finding))
        );
        var start = Stopwatch.GetTimestamp();
        var failure = Guard(() =>
        {
            for (index = change.Start; index < change.NewEnd; index++)
            {
                if (_model.IsComplete(subjects[index].Top))
                {
                    rule.Check(subjects[index], context);
                }
            }
        });
        var elapsed = Stopwatch.GetElapsedTime(start);
        var shift = change.NewEnd - change.OldEnd;
        foreach (var kept in old)
        {
            if (kept.Subject >= change.OldEnd)
            {
                findings.Add(shift == 0 ? kept : kept with { Subject = kept.Subject + shift });
            }
        }

        return new RuleRun
        {
            Rule = rule,
            WasRun = true,
            Findings = findings.ToImmutable(),
            Failure = failure,
            Elapsed = elapsed,
            Asked = change.NewEnd - change.Start,
        };
    }

    private static ImmutableArray<Declaration> SubjectsOf(DeclarationRule rule, PlanModel model)
    {
        var subjects = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var declaration in model.Declarations)
        {
            Add(declaration);
        }

        return subjects.ToImmutable();

        void Add(Declaration declaration)
        {
            if (rule.Kinds.Contains(declaration.DeclarationKind))
            {
                subjects.Add(declaration);
            }

            foreach (var nested in declaration.Nested)
            {
                Add(nested);
            }
        }
    }

    private static Exception? Guard(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (Exception exception)
            when (exception is not (OutOfMemoryException or InsufficientExecutionStackException))
        {
            return exception;
        }
    }

    private KindChange ChangeOf(DeclarationKind kind) =>
        _changes.GetOrAdd(
            kind,
            each => KindChange.Between(_before!.Model.Of(each), _model.Of(each))
        );

    // Which declarations of a kind are others now: those from Start on, up to OldEnd before and up to NewEnd after.
    private readonly record struct KindChange(int Start, int OldEnd, int NewEnd)
    {
        public bool IsNone => Start == OldEnd && Start == NewEnd;

        public static KindChange All(int old, int now) => new(0, old, now);

        public static KindChange Between(
            ImmutableArray<Declaration> old,
            ImmutableArray<Declaration> now
        )
        {
            var most = Math.Min(old.Length, now.Length);
            var start = 0;
            while (start < most && ReferenceEquals(old[start], now[start]))
            {
                start++;
            }

            var after = 0;
            while (after < most - start && ReferenceEquals(old[^(after + 1)], now[^(after + 1)]))
            {
                after++;
            }

            return new KindChange(start, old.Length - after, now.Length - after);
        }
    }
}
