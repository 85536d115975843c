using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Puts what the rules found among what the compiler found, each with its severity and its acceptance.</summary>
internal sealed class FindingCollector(Compilation compilation, CheckOptions options, RuleRuns runs)
{
    private readonly List<Diagnostic> _found = [];
    private readonly FixFinder _fixes = new(compilation);

    public ImmutableArray<Diagnostic> Collect()
    {
        foreach (var diagnostic in compilation.GetDiagnostics())
        {
            Add(diagnostic);
        }

        var acceptances = new AcceptanceBook(compilation, options, runs, _fixes);
        foreach (var run in runs.Runs)
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

        SortByPlace();
        return
        [
            .. _found,
            .. options.Settings.ProblemsOf(compilation.SyntaxTrees.Select(tree => tree.FilePath)),
        ];
    }

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
            Related =
            [
                .. finding.Related.Select(related => new RelatedLocation(
                    compilation.LocationOf(related.Origin),
                    related.Message
                )),
            ],
        };

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

    private void SortByPlace()
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            files.TryAdd(tree.FilePath, files.Count);
        }

        _found.Sort(
            (a, b) =>
                files[a.Location.FilePath].CompareTo(files[b.Location.FilePath])
                    is var byFile
                        and not 0
                    ? byFile
                    : DiagnosticCollector.ByPlace.Compare(a, b)
        );
    }
}
