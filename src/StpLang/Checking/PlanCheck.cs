using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang.Checking;

/// <summary>
/// A compilation with the answers of all rules: what the compiler finds, whether the plan is credible, and what of that its
/// authors accept. Immutable; <see cref="WithCompilation"/> checks a changed plan and asks again only what the change may
/// have touched.
/// </summary>
public sealed class PlanCheck
{
    private readonly RuleRuns _runs;

    private PlanCheck(Compilation compilation, CheckOptions options, PlanCheck? before)
    {
        Compilation = compilation;
        Options = options;
        _runs = RuleDriver.Run(
            compilation.Model,
            compilation.IsWhole,
            options.Rules,
            options.Register,
            before?._runs
        );
        Findings = new FindingCollector(compilation, options, _runs).Collect();
    }

    /// <summary>The plan.</summary>
    public Compilation Compilation { get; }

    /// <summary>What it was checked against.</summary>
    public CheckOptions Options { get; }

    /// <summary>
    /// All that was found, by file and place; accepted findings too, with their acceptance. Findings of severity
    /// <see cref="DiagnosticSeverity.None"/> are left out.
    /// </summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    /// <summary>Whether any finding is an error that is not accepted: nothing is built from such a plan.</summary>
    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <summary>How long each rule took, in the order of the rules.</summary>
    internal ImmutableArray<RuleTiming> Timings =>
        [.. _runs.Runs.Select(run => new RuleTiming(run.Rule.Descriptor, run.Elapsed, run.Asked))];

    /// <summary>Checks a plan.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="options">What to check it against; by default, the rules of the language.</param>
    public static PlanCheck Of(Compilation compilation, CheckOptions? options = null) =>
        new(compilation, options ?? CheckOptions.Default, null);

    /// <summary>What is known of the names and values in a file, those of rules too.</summary>
    /// <param name="tree">The file.</param>
    /// <exception cref="ArgumentException">The tree is not one of the plan's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree) =>
        Compilation.GetSemanticModel(tree, Options.Catalogue);

    /// <summary>The check of a changed plan, against the same options.</summary>
    /// <param name="compilation">The plan after the change, best made with <see cref="Compilation.WithTree"/>.</param>
    public PlanCheck WithCompilation(Compilation compilation) => new(compilation, Options, this);
}
