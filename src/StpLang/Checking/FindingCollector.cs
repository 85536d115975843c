using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Puts what the rules found among what the compiler found, each with its severity and its acceptance.</summary>
internal sealed class FindingCollector(Compilation compilation, CheckOptions options, RuleRuns runs)
{
    // Nobody reads more places than these, and a plan can have tens of thousands.
    private const int MostRelated = 25;

    private readonly List<Diagnostic> _found = [];
    private readonly FixFinder _fixes = new(compilation);

    public ImmutableArray<Diagnostic> Collect()
    {
        foreach (var diagnostic in compilation.GetDiagnostics())
        {
            Add(diagnostic);
        }

        ImmutableArray<RuleRun> placed = [.. runs.Runs.Select(Placed)];
        var acceptances = new AcceptanceBook(compilation, options, runs.Model, placed, _fixes);
        foreach (var run in placed)
        {
            foreach (var (_, finding) in run.Findings)
            {
                var location = compilation.LocationOf(finding.Origin);
                var severity = SeverityOf(run.Rule.Descriptor, location);
                if (severity != DiagnosticSeverity.None)
                {
                    var diagnostic = Place(run.Rule.Descriptor, finding, location);
                    _found.Add(
                        diagnostic with
                        {
                            Severity = severity,
                            Acceptance = acceptances.Answer(diagnostic, finding.Origin),
                        }
                    );
                }
            }

            // A rule that is switched off need not work.
            if (
                run.Failure is { } failure
                && SeverityOf(run.Rule.Descriptor, PlaceOfPlan()) != DiagnosticSeverity.None
            )
            {
                Add(Failed(run.Rule.Descriptor, failure));
            }
        }

        foreach (var diagnostic in acceptances.Judge())
        {
            Add(diagnostic);
        }

        return
        [
            .. ByPlace(),
            .. options.Settings.ProblemsOf(compilation.SyntaxTrees.Select(tree => tree.FilePath)),
        ];
    }

    // A rule that reports places of another plan, or none, is as broken as one that throws.
    private RuleRun Placed(RuleRun run) =>
        run.Findings.All(each => IsPlaced(each.Finding))
            ? run
            : run with
            {
                Findings = [.. run.Findings.Where(each => IsPlaced(each.Finding))],
                Failure =
                    run.Failure
                    ?? new InvalidOperationException(
                        "It reports a place that is not in this plan."
                    ),
            };

    private bool IsPlaced(Finding finding) =>
        compilation.Holds(finding.Origin)
        && finding.Related.All(related => compilation.Holds(related.Origin))
        && finding.Fixes.All(fix => fix.Steps.All(step => compilation.Holds(step.Place)));

    private void Add(Diagnostic diagnostic)
    {
        var severity = SeverityOf(diagnostic.Descriptor, diagnostic.Location);
        if (severity != DiagnosticSeverity.None)
        {
            _found.Add(
                diagnostic with
                {
                    Severity = severity,
                    FindFixes = diagnostic.FindFixes ?? _fixes.Of,
                }
            );
        }
    }

    private DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, Location location) =>
        options.Settings.SeverityOf(rule, location.FilePath);

    private Diagnostic Place(DiagnosticDescriptor rule, Finding finding, Location location) =>
        new(rule, finding.Message, location)
        {
            Help = finding.Help,
            FindFixes = _ => _fixes.Of(rule, finding),
            Related = RelatedTo(finding),
        };

    private ImmutableArray<RelatedLocation> RelatedTo(Finding finding)
    {
        var places = finding.Related;
        var shown = places.Length <= MostRelated ? places : places[..(MostRelated - 1)];
        if (shown.Length < places.Length)
        {
            shown = shown.Add(
                new Related(
                    places[shown.Length].Origin,
                    $"the first of {Wording.Count(places.Length - shown.Length, "more place")}"
                )
            );
        }

        return
        [
            .. shown.Select(related => new RelatedLocation(
                compilation.LocationOf(related.Origin),
                related.Message
            )),
        ];
    }

    private Diagnostic Failed(DiagnosticDescriptor rule, Exception failure) =>
        new(
            CheckingRules.RuleFailed,
            $"{rule.Id} {rule.Name} broke ({failure.GetType().Name}: {Excerpt.Of(failure.Message)}), so what it would say is not known",
            PlaceOfPlan()
        )
        {
            Help =
                "this is a mistake in the rule, not in the plan: please report it"
                + (
                    rule.Category.IsFixed
                        ? ""
                        : $"; until it is mended, `stp_diagnostic.{rule.Id}.severity = none` goes on without the rule"
                ),
        };

    private Location PlaceOfPlan() =>
        compilation.Model.Plan is { } plan
            ? compilation.LocationOf(plan.Origin)
            : compilation.SyntaxTrees[0].LocationOf(default(TextSpan));

    private IEnumerable<Diagnostic> ByPlace()
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            files.TryAdd(tree.FilePath, files.Count);
        }

        return _found
            .OrderBy(finding => files[finding.Location.FilePath])
            .ThenBy(finding => finding, PlanFindings.ByPlace);
    }
}
