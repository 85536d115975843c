using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Model;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>
/// What all rules say of a plan: those on declarations by the top declaration they were asked of, those on the plan each by
/// itself. After a change only those are asked again that read what changed.
/// </summary>
internal sealed class RuleAnswers
{
    // With fewer declarations to judge, the work is done before others have joined in.
    private const int WorthSharing = 1_000;
    private const int SharedAtOnce = 256;

    private readonly CheckOptions _options;
    private readonly FileAnswers[] _files;
    private ReadIndex? _index;

    private RuleAnswers(CheckOptions options, FileAnswers[] files, PlanAnswer[] onPlan)
    {
        _options = options;
        _files = files;
        OnPlan = onPlan;
    }

    /// <summary>The answers of the rules on the plan, in their order.</summary>
    public PlanAnswer[] OnPlan { get; }

    /// <summary>Of how many declarations each rule was asked this time; one for a rule on the plan.</summary>
    public int[] Asked { get; private init; } = [];

    /// <summary>How long each rule took this time.</summary>
    public TimeSpan[] Elapsed { get; private init; } = [];

    /// <summary>What is said of the declarations of a file.</summary>
    public FileAnswers Of(int file) => _files[file];

    /// <summary>Whether a rule's answer is not known, of the plan or of a declaration that is sound itself.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="compilation">The plan of these answers.</param>
    public bool IsWithheld(int rule, Compilation compilation)
    {
        if (_options.Book.OnPlan.IndexOf(rule) is var onPlan and >= 0)
        {
            return OnPlan[onPlan].Certainty == Certainty.Unknown;
        }

        var binding = compilation.Bind();
        for (var file = 0; file < _files.Length; file++)
        {
            for (var unit = 0; unit < _files[file].Units.Length; unit++)
            {
                if (
                    _files[file].Units[unit].Withheld.Contains(rule)
                    && binding.Units[file][unit].IsComplete
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Asks every rule.</summary>
    public static RuleAnswers Of(
        Compilation compilation,
        CheckOptions options,
        CancellationToken cancellationToken
    )
    {
        var binding = compilation.Bind(cancellationToken);
        var units = new UnitAnswers[compilation.SyntaxTrees.Length][];
        var stretches = new List<(int File, int Start, int End)>();
        for (var file = 0; file < units.Length; file++)
        {
            var count = binding.Units[file].Length;
            units[file] = new UnitAnswers[count];
            for (var start = 0; start < count; start += SharedAtOnce)
            {
                stretches.Add((file, start, Math.Min(count, start + SharedAtOnce)));
            }
        }

        var onPlan = new PlanAnswer[options.Book.OnPlan.Length];
        var askers = new Asker[onPlan.Length + stretches.Count];
        void AskAt(int task, Asker asker)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (task < onPlan.Length)
            {
                onPlan[task] = asker.AskOfPlan(options.Book.OnPlan[task], null);
                return;
            }

            var (file, start, end) = stretches[task - onPlan.Length];
            for (var unit = start; unit < end; unit++)
            {
                units[file][unit] = asker.AskOf(
                    binding.Units[file][unit].Read(),
                    RuleSet.All,
                    null,
                    UnitAnswers.None
                );
            }
        }

        if (units.Sum(file => file.Length) < WorthSharing)
        {
            var asker = new Asker(compilation, options);
            for (var task = 0; task < askers.Length; task++)
            {
                AskAt(task, asker);
            }

            askers = [asker];
        }
        else
        {
            Parallel.For(
                0,
                askers.Length,
                task => AskAt(task, askers[task] = new Asker(compilation, options))
            );
        }

        return new RuleAnswers(options, [.. units.Select(file => new FileAnswers(file))], onPlan)
        {
            Asked = Sum(options, askers),
            Elapsed = SumOfTimes(options, askers),
        };
    }

    /// <summary>Asks again what a change may have touched.</summary>
    /// <param name="before">The plan of these answers.</param>
    /// <param name="after">The plan after the change.</param>
    /// <param name="cancellationToken">Stops it; these answers stay as they are.</param>
    public RuleAnswers After(
        Compilation before,
        Compilation after,
        CancellationToken cancellationToken
    )
    {
        var change = after.ChangesSince(before);
        var touched = new ChangedReads(before, after, change);
        var index = LazyInitializer.EnsureInitialized(
            ref _index,
            () => Index(before.Bind(cancellationToken))
        );
        var binding = after.Bind(cancellationToken);
        var asker = new Asker(after, _options);
        var files = Align(before.Bind(cancellationToken), binding, change);
        var changed = new List<(int Unit, UnitAnswers Answers)>?[files.Length];
        var judged = new List<(Lineage, UnitAnswers)>();
        foreach (var (place, rules) in FindDue(after, change, touched, index))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (file, unit) = place;
            var old = files[file].Units[unit];
            var answers = asker.AskOf(binding[place].Read(), rules, touched, old);
            (changed[file] ??= []).Add((unit, answers));
            if (!answers.HasSameReads(old))
            {
                judged.Add((binding[place].Unit.Lineage, answers));
            }
        }

        return new RuleAnswers(
            _options,
            [.. files.Select((file, i) => changed[i] is { } those ? file.With(those) : file)],
            AskPlanAgain(asker, after, touched, cancellationToken)
        )
        {
            _index = index.With(judged),
            Asked = asker.Asked,
            Elapsed = SumOfTimes(_options, [asker]),
        };
    }

    private PlanAnswer[] AskPlanAgain(
        Asker asker,
        Compilation after,
        ChangedReads touched,
        CancellationToken cancellationToken
    )
    {
        var answers = (PlanAnswer[])OnPlan.Clone();
        for (var i = 0; i < answers.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            answers[i] = AskPlanAgain(asker, i, after, touched);
        }

        return answers;
    }

    private PlanAnswer AskPlanAgain(Asker asker, int place, Compilation after, ChangedReads touched)
    {
        var old = OnPlan[place];
        if (!old.Reads.Any(read => touched.Contains(read)))
        {
            return old;
        }

        // What comes before the first thing that changed is read again as it was, and that thing too.
        var changed = old.ChangedFrom;
        for (var i = 0; i < Math.Min(changed, old.Reads.Length); i++)
        {
            if (touched.IsAnother(old.Reads[i]))
            {
                changed = i;
            }
        }

        var probe = new ReadProbe(after);
        var certainty = Certainty.Sound;
        for (var i = 0; i < old.Reads.Length && i <= changed; i++)
        {
            var now = probe.Of(old.Reads[i]);
            certainty = now > certainty ? now : certainty;
            if (certainty == Certainty.Unknown)
            {
                return old with { Certainty = certainty, ChangedFrom = changed };
            }
        }

        return changed < int.MaxValue
            ? asker.AskOfPlan(_options.Book.OnPlan[place], old)
            : old with
            {
                Certainty = certainty,
            };
    }

    private static Dictionary<UnitPlace, RuleSet> FindDue(
        Compilation after,
        PlanChange change,
        ChangedReads touched,
        ReadIndex index
    )
    {
        var due = new Dictionary<UnitPlace, RuleSet>();
        for (var i = 0; i < change.Rebound.Count; i++)
        {
            // What is in error and held is judged as it was, and need not be judged again when it is mended.
            if (!change.Changes[i].ReadsSame)
            {
                due[change.Rebound[i]] = RuleSet.All;
            }
        }

        index.Collect(
            touched,
            (lineage, rules) =>
            {
                if (after.Files.PlaceOf(lineage) is { } place)
                {
                    due[place] = due.GetValueOrDefault(place) | rules;
                }
            }
        );
        return due;
    }

    // The answers by the places of another version: those of a declaration stay with it.
    private FileAnswers[] Align(PlanBinding before, PlanBinding after, PlanChange change)
    {
        var files = new FileAnswers[change.Files.Length];
        for (var file = 0; file < files.Length; file++)
        {
            var (was, start, oldCount, newCount) = change.Files[file];
            if (was >= 0 && oldCount == 0 && newCount == 0)
            {
                files[file] = _files[was];
                continue;
            }

            var old = was < 0 ? [] : _files[was].Units;
            var now = new UnitAnswers[old.Length - oldCount + newCount];
            old[..start].CopyTo(now);
            old[(start + oldCount)..].CopyTo(now.AsSpan(start + newCount));
            var known = new Dictionary<Lineage, UnitAnswers>();
            for (var unit = start; unit < start + oldCount; unit++)
            {
                known[before.Units[was][unit].Unit.Lineage] = old[unit];
            }

            for (var unit = start; unit < start + newCount; unit++)
            {
                now[unit] = known.GetValueOrDefault(
                    after.Units[file][unit].Unit.Lineage,
                    UnitAnswers.None
                );
            }

            files[file] = new FileAnswers(now);
        }

        return files;
    }

    private ReadIndex Index(PlanBinding binding) =>
        new(
            _files.SelectMany(
                (file, i) =>
                    file
                        .Units.ToArray()
                        .Select((answers, j) => (binding.Units[i][j].Unit.Lineage, answers))
            )
        );

    private static int[] Sum(CheckOptions options, IEnumerable<Asker> askers)
    {
        var sum = new int[options.Book.Rules.Length];
        foreach (var asker in askers)
        {
            for (var rule = 0; rule < sum.Length; rule++)
            {
                sum[rule] += asker.Asked[rule];
            }
        }

        return sum;
    }

    private static TimeSpan[] SumOfTimes(CheckOptions options, IEnumerable<Asker> askers)
    {
        var sum = new TimeSpan[options.Book.Rules.Length];
        foreach (var elapsed in askers.Select(asker => asker.Elapsed).OfType<TimeSpan[]>())
        {
            for (var rule = 0; rule < sum.Length; rule++)
            {
                sum[rule] += elapsed[rule];
            }
        }

        return sum;
    }
}
