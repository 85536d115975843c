using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang.Checking;

/// <summary>
/// A compilation with the answers of all rules: what the compiler finds, whether the plan is credible, and what of that its
/// authors accept. Immutable, and safe to ask from several threads; <see cref="WithCompilation"/> checks a changed plan and
/// asks again only what the change may have touched.
/// </summary>
public sealed class PlanCheck
{
    private readonly RuleAnswers _answers;
    private FindingView? _view;

    private PlanCheck(Compilation compilation, CheckOptions options, RuleAnswers answers)
    {
        Compilation = compilation;
        Options = options;
        _answers = answers;
    }

    /// <summary>The plan.</summary>
    public Compilation Compilation { get; }

    /// <summary>What it was checked against.</summary>
    public CheckOptions Options { get; }

    /// <summary>
    /// All that was found, by file and place; accepted findings too, with their acceptance. Findings of severity
    /// <see cref="DiagnosticSeverity.None"/> are left out.
    /// </summary>
    public ImmutableArray<Diagnostic> Findings => View.Findings;

    /// <summary>Whether any finding is an error that is not accepted.</summary>
    public bool HasErrors => Findings.Any(finding => finding.IsError);

    /// <summary>The day by which acceptances run out; null where neither the options nor the plan name one.</summary>
    public DateOnly? AsOf => Options.AsOf ?? Compilation.SoundModel.Plan?.AsOf;

    /// <summary>
    /// The rules whose answer is not known, by id: something that they read is in error. What they last said, if they were
    /// asked before that, is still among the findings (<see cref="Diagnostic.IsHeld"/>).
    /// </summary>
    public ImmutableArray<DiagnosticDescriptor> NotAsked =>
        [
            .. Options
                .Rules.Where((_, rule) => _answers.IsWithheld(rule, Compilation))
                .Select(rule => rule.Descriptor)
                .OrderBy(rule => rule.Id, StringComparer.Ordinal),
        ];

    /// <summary>
    /// What asking the rules took this time, in their order; no time at all unless <see cref="CheckOptions.TimesRules"/> is set.
    /// </summary>
    internal ImmutableArray<RuleTiming> Timings =>
        [
            .. Options.Rules.Select(
                (rule, i) => new RuleTiming(rule.Descriptor, _answers.Elapsed[i], _answers.Asked[i])
            ),
        ];

    /// <summary>What is wrong with the settings of its files.</summary>
    internal ImmutableArray<Diagnostic> FindingsInSettings => View.InSettings;

    private FindingView View =>
        _view
        ?? Interlocked.CompareExchange(
            ref _view,
            FindingView.Of(Compilation, Options, _answers),
            null
        )
        ?? _view;

    /// <summary>Checks a plan.</summary>
    /// <param name="compilation">The plan.</param>
    /// <param name="options">What to check it against; by default, the rules of the language.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static PlanCheck Of(
        Compilation compilation,
        CheckOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        options ??= CheckOptions.Default;
        return new PlanCheck(
            compilation,
            options,
            RuleAnswers.Of(compilation, options, cancellationToken)
        );
    }

    /// <summary>What is known of the names and values in a file, those of rules too.</summary>
    /// <param name="tree">The file.</param>
    /// <exception cref="ArgumentException">The tree is not one of the plan's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree) =>
        Compilation.GetSemanticModel(tree, Options.Catalogue);

    /// <summary>The check of a changed plan, against the same options. This one stays as it is.</summary>
    /// <param name="compilation">The plan after the change, best made with <see cref="Compilation.WithTree"/>.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public PlanCheck WithCompilation(
        Compilation compilation,
        CancellationToken cancellationToken = default
    ) => new(compilation, Options, _answers.After(Compilation, compilation, cancellationToken));

    /// <summary>The findings of one file of the plan, by place.</summary>
    /// <exception cref="ArgumentException">The tree is not one of the plan's.</exception>
    public ImmutableArray<Diagnostic> FindingsIn(SyntaxTree tree) =>
        View.Of(Compilation.IndexOf(tree));
}
