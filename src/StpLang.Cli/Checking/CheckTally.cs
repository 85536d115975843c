using System.Diagnostics;
using StpLang.Analysis;
using StpLang.Diagnostics;

namespace StpLang.Cli.Checking;

/// <summary>Adds up what a run comes to, plan by plan.</summary>
internal sealed class CheckTally
{
    private readonly long _start = Stopwatch.GetTimestamp();
    private readonly Dictionary<DiagnosticDescriptor, RuleCount> _findings = [];
    private readonly Dictionary<DiagnosticDescriptor, RuleTiming> _rules = [];
    private readonly HashSet<DiagnosticDescriptor> _notAsked = [];
    private readonly HashSet<Diagnostic> _known = [];
    private readonly List<Diagnostic> _problems = [];
    private readonly HashSet<DateOnly> _days = [];

    /// <summary>How many plans were checked.</summary>
    public int Checked { get; private set; }

    /// <summary>How many could not be read.</summary>
    public int Unreadable { get; private set; }

    /// <summary>How much was found, in settings and registers too.</summary>
    public FindingCounts Counts { get; private set; }

    /// <summary>The days by which acceptances of plans run out.</summary>
    public IReadOnlySet<DateOnly> Days => _days;

    /// <summary>Whether any acceptance was asked for, or has run out.</summary>
    public bool HasAcceptances =>
        Counts.Accepted.Total > 0 || _findings.ContainsKey(CheckingRules.AcceptanceExpired);

    /// <summary>What the shell is told.</summary>
    public int ExitCode => Output.ExitCode.Of(Unreadable, Counts.Open.Errors);

    /// <summary>How long the run took so far.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>How long the steps took, of all plans together.</summary>
    public PlanTimes Times { get; private set; }

    /// <summary>What is wrong with settings and registers, each once.</summary>
    public IReadOnlyList<Diagnostic> Problems => _problems;

    /// <summary>The rules that could not be asked of some plan, since what they read is in error, by id.</summary>
    public IEnumerable<DiagnosticDescriptor> NotAsked =>
        _notAsked.OrderBy(rule => rule.Id, StringComparer.Ordinal);

    /// <summary>The rules of which something was found, by id.</summary>
    public IEnumerable<RuleCount> ByRule => _findings.Values.OrderBy(count => count.Rule.Id);

    /// <summary>The rules that were asked, those that took longest first.</summary>
    public IEnumerable<RuleTiming> ByTime =>
        _rules
            .Values.OrderByDescending(time => time.Elapsed)
            .ThenBy(time => time.Rule.Id, StringComparer.Ordinal);

    /// <summary>Adds a plan.</summary>
    public void Add(CheckedPlan plan)
    {
        Checked += plan.Failure is null ? 1 : 0;
        Unreadable += plan.Failure is null ? 0 : 1;
        Counts += plan.Counts;
        Times += plan.Times;
        if (plan.Check?.AsOf is { } day)
        {
            _days.Add(day);
        }

        foreach (var finding in plan.Findings)
        {
            Count(finding);
        }

        foreach (var problem in plan.Problems)
        {
            if (_known.Add(problem))
            {
                _problems.Add(problem);
                Count(problem);
                Counts += FindingCounts.Of([problem]);
            }
        }

        _notAsked.UnionWith(plan.Check?.NotAsked ?? []);
        foreach (var (rule, elapsed, asked) in plan.Check?.Timings ?? [])
        {
            var before = _rules.GetValueOrDefault(rule, new RuleTiming(rule, default, 0));
            _rules[rule] = new RuleTiming(rule, before.Elapsed + elapsed, before.Asked + asked);
        }
    }

    private void Count(Diagnostic finding)
    {
        var before = _findings.GetValueOrDefault(
            finding.Descriptor,
            new RuleCount(finding.Descriptor, 0, 0)
        );
        _findings[finding.Descriptor] = before with
        {
            Findings = before.Findings + 1,
            Accepted = before.Accepted + (finding.Acceptance is null ? 0 : 1),
        };
    }
}
