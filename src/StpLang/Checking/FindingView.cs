using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>
/// All findings of a plan in its order, the compiler's and the rules', each with its severity and its acceptance. What was
/// found is kept with the declarations, whose order is the plan's, so that little has to be sorted.
/// </summary>
internal sealed class FindingView
{
    private readonly Compilation _compilation;
    private readonly CheckOptions _options;
    private readonly RuleAnswers _answers;
    private readonly FindingPlaces _places;
    private readonly AcceptanceBook _acceptances;
    private readonly ImmutableArray<Diagnostic>.Builder _found =
        ImmutableArray.CreateBuilder<Diagnostic>();
    private readonly List<Diagnostic>?[] _others;
    private readonly Dictionary<int, bool> _answeredEverywhere = [];
    private readonly int[] _starts;
    private readonly Dictionary<DiagnosticDescriptor, DiagnosticSeverity>?[] _severities;

    private FindingView(Compilation compilation, CheckOptions options, RuleAnswers answers)
    {
        _compilation = compilation;
        _options = options;
        _answers = answers;
        _places = new FindingPlaces(compilation);
        _acceptances = new AcceptanceBook(
            AllAccepts(),
            options,
            compilation.SoundModel.Plan?.AsOf,
            _places
        );
        _others = new List<Diagnostic>?[compilation.SyntaxTrees.Length];
        _starts = new int[compilation.SyntaxTrees.Length + 1];
        _severities = new Dictionary<DiagnosticDescriptor, DiagnosticSeverity>?[_others.Length];
    }

    /// <summary>The findings by file and place, and behind them what is wrong with the settings.</summary>
    public ImmutableArray<Diagnostic> Findings { get; private set; }

    /// <summary>The findings of a file.</summary>
    public ImmutableArray<Diagnostic> Of(int file) => Findings[_starts[file].._starts[file + 1]];

    /// <summary>What is wrong with the settings.</summary>
    public ImmutableArray<Diagnostic> InSettings => Findings[_starts[^1]..];

    /// <summary>Puts the findings together.</summary>
    public static FindingView Of(Compilation compilation, CheckOptions options, RuleAnswers answers)
    {
        var view = new FindingView(compilation, options, answers);
        view.AddOthers();
        view.AddUnits();
        view.Judge();
        view._found.AddRange(
            options.Settings.ProblemsOf(compilation.SyntaxTrees.Select(tree => tree.FilePath))
        );
        view.Findings = view._found.DrainToImmutable();
        return view;
    }

    // What is not found by rules on the declaration it stands in.
    private void AddOthers()
    {
        var files = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tree in _compilation.SyntaxTrees)
        {
            files.TryAdd(tree.FilePath, files.Count);
        }

        foreach (var diagnostic in _compilation.GetDiagnostics())
        {
            var file = files[diagnostic.Location.FilePath];
            AddOther(file, diagnostic with { Places = _places });
        }

        for (var i = 0; i < _answers.OnPlan.Length; i++)
        {
            var answer = _answers.OnPlan[i];
            foreach (var finding in answer.Findings)
            {
                AddOther(finding, answer.Certainty != Certainty.Sound);
            }

            AddFailure(_options.Book.OnPlan[i], answer.Failure);
        }

        var failures = new Dictionary<int, Exception>();
        var count = 0;
        var binding = _compilation.Bind();
        for (var file = 0; file < _others.Length; file++)
        {
            var all = _answers.Of(file);
            foreach (var failure in all.Failures)
            {
                failures.TryAdd(failure.Rule, failure.Exception);
            }

            foreach (var unit in all.Telling)
            {
                var (answers, bound) = (all.Units[unit], binding.Units[file][unit]);
                count += answers.Findings.Length;
                foreach (var finding in answers.Findings)
                {
                    if (!IsOf(finding, bound))
                    {
                        AddOther(finding, IsHeld(finding, answers, bound));
                    }
                }
            }
        }

        foreach (var (rule, exception) in failures)
        {
            AddFailure(rule, exception);
        }

        _found.Capacity = count + _others.Sum(others => others?.Count ?? 0);
    }

    private static bool IsOf(Finding finding, BoundUnit bound) =>
        ReferenceEquals(finding.Origin.Unit, bound.Unit)
        || ReferenceEquals(finding.Origin.Unit?.Lineage, bound.Unit.Lineage);

    private bool IsHeld(Finding finding, UnitAnswers answers, BoundUnit bound) =>
        !bound.IsComplete
        || (
            !(answers.Withheld | answers.Held).IsEmpty
            && (answers.Withheld | answers.Held).Contains(_options.Book.IndexOf(finding.Descriptor))
        );

    private bool IsInError(Origin origin) =>
        origin.Unit is { } unit
        && _compilation.Bind() is var binding
        && binding.PlaceOf(unit.Lineage) is var (file, index)
        && !binding.Units[file][index].IsComplete;

    private void AddOther(Finding finding, bool isHeld)
    {
        var file = FileOf(finding.Origin);
        AddOther(
            file,
            new Diagnostic(finding, _places)
            {
                IsHeld = isHeld,
                Acceptance =
                    SeverityOf(finding.Descriptor, file) == DiagnosticSeverity.None
                        ? null
                        : _acceptances.Answer(finding, isHeld),
            }
        );
    }

    private void AddOther(int file, Diagnostic diagnostic)
    {
        var severity = SeverityOf(diagnostic.Descriptor, file);
        if (severity != DiagnosticSeverity.None)
        {
            (_others[file] ??= []).Add(
                severity == diagnostic.Severity
                    ? diagnostic
                    : diagnostic with
                    {
                        Severity = severity,
                    }
            );
        }
    }

    private void AddFailure(int rule, Exception? failure)
    {
        var descriptor = _options.Book.Rules[rule].Descriptor;
        // A rule that is switched off need not work.
        if (failure is null || SeverityOf(descriptor, FileOfPlan()) == DiagnosticSeverity.None)
        {
            return;
        }

        AddOther(
            FileOfPlan(),
            new Diagnostic(
                CheckingRules.RuleFailed,
                $"{descriptor.Id} {descriptor.Name} broke ({failure.GetType().Name}: {Excerpt.Of(failure.Message)}), so what it would say is not known",
                PlaceOfPlan()
            )
            {
                Help =
                    "this is a mistake in the rule, not in the plan: please report it"
                    + (
                        descriptor.Category.IsFixed
                            ? ""
                            : $"; until it is mended, `stp_diagnostic.{descriptor.Id}.severity = none` goes on without the rule"
                    ),
            }
        );
    }

    private void AddUnits()
    {
        var binding = _compilation.Bind();
        for (var file = 0; file < _others.Length; file++)
        {
            var start = _starts[file] = _found.Count;
            var cutShort = CutShort(file);
            foreach (var unit in _answers.Of(file).Telling)
            {
                if (!cutShort.Contains(unit))
                {
                    AddUnit(file, binding.Units[file][unit], _answers.Of(file).Units[unit]);
                }
            }

            if (_others[file] is { } others)
            {
                Merge(start, others);
            }
        }

        _starts[^1] = _found.Count;
    }

    // What comes right behind a declaration and belongs to none was meant to be part of it.
    private HashSet<int> CutShort(int file)
    {
        var binding = _compilation.Bind();
        return
        [
            .. binding
                .RemarkableIn(file)
                .Where(unit => UnitCauses.IsMember(binding.Units[file][unit]))
                .Select(unit => unit - 1),
        ];
    }

    // Puts others among what was found in a file, which is in order but for what is held there.
    private void Merge(int start, List<Diagnostic> others)
    {
        others.Sort(PlanFindings.ByPlace);
        var next = _found.Count - 1;
        _found.Count += others.Count;
        var target = _found.Count - 1;
        for (var other = others.Count - 1; other >= 0; target--)
        {
            _found[target] =
                next >= start && PlanFindings.ByPlace.Compare(_found[next], others[other]) > 0
                    ? _found[next--]
                    : others[other--];
        }
    }

    private void AddUnit(int file, BoundUnit bound, UnitAnswers answers)
    {
        foreach (var finding in answers.Findings)
        {
            var severity = SeverityOf(finding.Descriptor, file);
            if (severity == DiagnosticSeverity.None || !IsOf(finding, bound))
            {
                continue;
            }

            var diagnostic = new Diagnostic(finding, _places)
            {
                Severity = severity,
                IsHeld = IsHeld(finding, answers, bound),
            };
            _found.Add(
                _acceptances.Answer(finding, diagnostic.IsHeld) is { } acceptance
                    ? diagnostic with
                    {
                        Acceptance = acceptance,
                    }
                    : diagnostic
            );
        }
    }

    private void Judge()
    {
        var judged = _acceptances.Judge(IsAnswered).ToList();
        if (judged.Count == 0)
        {
            return;
        }

        Array.Clear(_others);
        foreach (var (finding, isHeld) in judged)
        {
            AddOther(finding, isHeld || IsInError(finding.Origin));
        }

        var all = _found.ToArray();
        var starts = (int[])_starts.Clone();
        _found.Clear();
        for (var file = 0; file < _others.Length; file++)
        {
            var start = _starts[file] = _found.Count;
            _found.AddRange(all.AsSpan(starts[file]..starts[file + 1]));
            if (_others[file] is { } others)
            {
                Merge(start, others);
            }
        }

        _starts[^1] = _found.Count;
    }

    private IEnumerable<(Accepts Accepts, string FilePath)> AllAccepts()
    {
        for (var file = 0; file < _compilation.SyntaxTrees.Length; file++)
        {
            foreach (var accepts in _answers.Of(file).Accepts)
            {
                yield return (accepts, _compilation.SyntaxTrees[file].FilePath);
            }
        }
    }

    // Whether a rule had its say: it was run to its end, is not switched off, and would say no more with a register.
    private bool IsAnswered(DiagnosticDescriptor rule, Declaration accepts)
    {
        var place = _options.Book.IndexOf(rule);
        if (
            place < 0
            || (rule.ReadsRegister && !_options.Register.IsGiven)
            || _compilation.Bind().PlaceOf(accepts.Extent.Unit!.Lineage) is not var (file, index)
            || SeverityOf(rule, file) == DiagnosticSeverity.None
        )
        {
            return false;
        }

        return _options.Book.OnPlan.IndexOf(place) is var onPlan and >= 0
                ? _answers.OnPlan[onPlan] is { Certainty: Certainty.Sound, Failure: null }
            : accepts.Parent is Plan ? IsKnownToBeAnsweredEverywhere(place)
            : _compilation.Bind().Units[file][index].IsComplete
                && IsAnswered(place, _answers.Of(file).Units[index]);
    }

    // Asked for each `accepts` of a plan, of which there may be thousands.
    private bool IsKnownToBeAnsweredEverywhere(int rule)
    {
        if (!_answeredEverywhere.TryGetValue(rule, out var isAnswered))
        {
            isAnswered = IsAnsweredEverywhere(rule);
            _answeredEverywhere.Add(rule, isAnswered);
        }

        return isAnswered;
    }

    private bool IsAnsweredEverywhere(int rule)
    {
        for (var file = 0; file < _others.Length; file++)
        {
            foreach (var answers in _answers.Of(file).Units)
            {
                if (!IsAnswered(rule, answers))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsAnswered(int rule, UnitAnswers answers) =>
        !(answers.Withheld | answers.Held).Contains(rule)
        && !answers.Failures.Any(failure => failure.Rule == rule);

    private DiagnosticSeverity SeverityOf(DiagnosticDescriptor rule, int file)
    {
        var severities = _severities[file] ??= new(ReferenceEqualityComparer.Instance);
        if (!severities.TryGetValue(rule, out var severity))
        {
            severity = _options.Settings.SeverityOf(rule, _compilation.SyntaxTrees[file].FilePath);
            severities.Add(rule, severity);
        }

        return severity;
    }

    private int FileOf(Origin origin) =>
        origin.Unit is { } unit && _compilation.Bind().PlaceOf(unit.Lineage) is var (file, _)
            ? file
            : 0;

    private int FileOfPlan() => _compilation.SoundModel.Plan is { } plan ? FileOf(plan.Origin) : 0;

    private Location PlaceOfPlan() =>
        _compilation.SoundModel.Plan is { } plan
            ? _places.LocationOf(plan.Origin)
            : _compilation.SyntaxTrees[0].LocationOf(default(TextSpan));
}
