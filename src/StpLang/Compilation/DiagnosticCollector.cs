using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Puts the findings on declarations in their places, and adds those that only the whole plan shows.</summary>
internal sealed class DiagnosticCollector(
    ImmutableArray<CompiledFile> files,
    NameTable names,
    PlanBinding binding,
    IReadOnlyList<(int File, int Unit, UnitDiagnostic Finding)> includeFindings
)
{
    private readonly List<Diagnostic> _found = [];

    public Diagnostic[] Collect()
    {
        var whole = FindOnWhole().ToLookup(f => f.File);
        for (var i = 0; i < files.Length; i++)
        {
            var start = _found.Count;
            CollectFile(i, whole[i]);
            _found.Sort(start, _found.Count - start, s_byPlace);
        }

        return [.. _found];
    }

    private static readonly Comparer<Diagnostic> s_byPlace = Comparer<Diagnostic>.Create(
        static (a, b) =>
            a.Location.Span.CompareTo(b.Location.Span) is var order and not 0 ? order
            : string.CompareOrdinal(a.Descriptor.Id, b.Descriptor.Id) is var byId and not 0 ? byId
            : string.CompareOrdinal(a.Message, b.Message)
    );

    private void CollectFile(
        int index,
        IEnumerable<(int File, int Unit, UnitDiagnostic Finding)> whole
    )
    {
        var file = files[index];
        if (file.NotText is { } notText)
        {
            // What stands in it is not what the author wrote; nothing else can be said of it.
            _found.Add(notText);
            return;
        }

        _found.AddRange(file.Tree.GetDiagnostics());

        var units = binding.UnitsOf(index);
        for (var unit = 0; unit < units.Length; unit++)
        {
            foreach (var finding in units[unit]!.Diagnostics)
            {
                _found.Add(Place(index, unit, finding));
            }
        }

        foreach (var (_, unit, finding) in whole)
        {
            _found.Add(Place(index, unit, finding));
        }
    }

    private IEnumerable<(int File, int Unit, UnitDiagnostic Finding)> FindOnWhole()
    {
        foreach (var finding in includeFindings)
        {
            yield return finding;
        }

        foreach (var (first, again) in names.Duplicates)
        {
            if (first.Kind == DeclarationKind.Plan && again.Kind == DeclarationKind.Plan)
            {
                continue;
            }

            yield return On(
                again,
                MeaningRules.DuplicateName,
                $"`{again.Name}` is declared twice; the other is {WhereIs(first, again)}",
                "names are unique in a plan, whatever they name",
                first.Name,
                $"`{first.Name}` is first declared here"
            );
        }

        foreach (var finding in FindPlans().Concat(FindUnusedLets()).Concat(FindRepeated()))
        {
            yield return finding;
        }
    }

    private IEnumerable<(int, int, UnitDiagnostic)> FindPlans()
    {
        if (names.Plans.Count == 0 && files.All(f => f.NotText is null))
        {
            yield return (
                0,
                -1,
                new UnitDiagnostic(
                    MeaningRules.OnePlan,
                    default,
                    "a plan needs one `plan` declaration; this one has none",
                    "begin with: plan name \"Title\" { footprint: \"E54…\"  window: 2016/17..2020/21  as_of: 2016-10-21 }"
                )
            );
        }

        for (var i = 1; i < names.Plans.Count; i++)
        {
            yield return On(
                names.Plans[i],
                MeaningRules.OnePlan,
                i == 1
                    ? "a plan needs one `plan` declaration; this is a second one"
                    : $"a plan needs one `plan` declaration; this is number {i + 1}",
                "keep one of them; plans that stand for themselves are compiled one by one",
                names.Plans[0].Name,
                "the first one"
            );
        }
    }

    private IEnumerable<(int, int, UnitDiagnostic)> FindUnusedLets()
    {
        if (names.Lets.Count == 0)
        {
            yield break;
        }

        var used = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < files.Length; i++)
        {
            foreach (var unit in binding.UnitsOf(i))
            {
                foreach (var name in unit!.Dependencies.Values)
                {
                    if (
                        unit.Unit.Names is not [{ Kind: DeclarationKind.Let, Name: var own }]
                        || own != name
                    )
                    {
                        used.Add(name);
                    }
                }
            }
        }

        foreach (var let in names.Lets)
        {
            // Of several with one name the others cannot be used; that is said of them already.
            if (let.Name.Length > 0 && !used.Contains(let.Name) && names.Find(let.Name) == let)
            {
                yield return On(
                    let,
                    MeaningRules.UnusedDefinition,
                    $"`{let.Name}` is never used",
                    "remove it, or use it"
                );
            }
        }
    }

    // Declarations that a plan has once and that have no name to be found twice by.
    private IEnumerable<(int, int, UnitDiagnostic)> FindRepeated()
    {
        var first = new Dictionary<DeclarationKind, (int File, int Unit)>();
        for (var i = 0; i < files.Length; i++)
        {
            for (var j = 0; j < files[i].Units.Length; j++)
            {
                if (
                    binding[i, j].Declaration
                        is not {
                            Definition: { IsTopLevel: true, Occurrence: Occurrence.Once } definition
                        } declaration
                    || first.TryAdd(definition.Kind, (i, j))
                )
                {
                    continue;
                }

                var (file, unit) = first[definition.Kind];
                var line = files[file]
                    .Tree.Text.PositionOf(
                        binding[file, unit].Declaration!.Origin.Span.Start
                            + files[file].OffsetOf(unit)
                    );
                var where =
                    file == i ? $"on line {line.Line + 1}" : $"in `{files[file].Tree.FilePath}`";
                yield return (
                    i,
                    j,
                    new UnitDiagnostic(
                        MeaningRules.DuplicateName,
                        declaration.Origin.Span,
                        $"`{definition.Keyword}` is declared twice; the other is {where}",
                        $"a plan has one `{definition.Keyword}`; put both together"
                    )
                );
            }
        }
    }

    private (int, int, UnitDiagnostic) On(
        Symbol symbol,
        DiagnosticDescriptor rule,
        string message,
        string? help,
        string? relatedName = null,
        string relatedMessage = ""
    ) =>
        (
            symbol.Tree,
            symbol.Child,
            new UnitDiagnostic(
                rule,
                SpanOf(symbol),
                message,
                help,
                null,
                relatedName,
                relatedMessage
            )
        );

    private TextSpan SpanOf(Symbol symbol) =>
        files[symbol.Tree].Units[symbol.Child].Names[symbol.Ordinal].Span;

    private string WhereIs(Symbol symbol, Symbol seenFrom)
    {
        var location = LocationOf(symbol);
        return symbol.Tree == seenFrom.Tree
            ? $"on line {location.LineSpan.Start.Line + 1}"
            : $"in `{location.FilePath}`, line {location.LineSpan.Start.Line + 1}";
    }

    private Location LocationOf(Symbol symbol) =>
        files[symbol.Tree]
            .Tree.LocationOf(SpanOf(symbol).Shift(files[symbol.Tree].OffsetOf(symbol.Child)));

    private Diagnostic Place(int index, int unit, UnitDiagnostic finding)
    {
        var file = files[index];
        var offset = unit < 0 ? 0 : file.OffsetOf(unit);
        return new Diagnostic(
            finding.Descriptor,
            finding.Message,
            file.Tree.LocationOf(finding.Span.Shift(offset))
        )
        {
            Help = finding.Help,
            Related =
                finding.RelatedSpan is { } span
                    ?
                    [
                        new RelatedLocation(
                            file.Tree.LocationOf(span.Shift(offset)),
                            finding.RelatedMessage
                        ),
                    ]
                : finding.RelatedName is { } name && names.Find(name) is { } symbol
                    ? [new RelatedLocation(LocationOf(symbol), finding.RelatedMessage)]
                : [],
        };
    }
}
