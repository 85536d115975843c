using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Puts the findings on declarations in their places, and adds those that only the whole plan shows.</summary>
internal sealed class DiagnosticCollector(
    ImmutableArray<CompiledFile> files,
    NameTable names,
    PlanBinding binding,
    IReadOnlyList<PlacedFinding> includeFindings
)
{
    private readonly List<Diagnostic> _found = [];

    // By file; null where there are none, as in most.
    private readonly List<PlacedFinding>?[] _onWhole = new List<PlacedFinding>?[files.Length];

    /// <summary>Whether no error, once collected, leaves it open which declarations there are.</summary>
    public bool IsWhole { get; private set; } = true;

    public Diagnostic[] Collect()
    {
        foreach (var finding in includeFindings)
        {
            Add(finding);
        }

        FindDuplicates();
        FindPlans();
        FindUnusedLets();
        FindRepeated();
        for (var i = 0; i < files.Length; i++)
        {
            var start = _found.Count;
            CollectFile(i);
            _found.Sort(start, _found.Count - start, ByPlace);
        }

        return [.. _found];
    }

    private void Add(PlacedFinding finding)
    {
        IsWhole &= finding.Finding.Descriptor.DefaultSeverity != DiagnosticSeverity.Error;
        (_onWhole[finding.File] ??= []).Add(finding);
    }

    /// <summary>By place in a file, then by rule.</summary>
    public static readonly Comparer<Diagnostic> ByPlace = Comparer<Diagnostic>.Create(
        static (a, b) =>
            a.Location.Span.CompareTo(b.Location.Span) is var order and not 0 ? order
            : string.CompareOrdinal(a.Descriptor.Id, b.Descriptor.Id) is var byId and not 0 ? byId
            : string.CompareOrdinal(a.Message, b.Message)
    );

    private void CollectFile(int index)
    {
        var file = files[index];
        if (file.NotText is { } notText)
        {
            // What stands in it is not what the author wrote; nothing else can be said of it.
            _found.Add(notText);
            IsWhole = false;
            return;
        }

        IsWhole &= !file.HasStray;
        _found.AddRange(file.Tree.GetDiagnostics());

        var units = binding.UnitsOf(index);
        for (var unit = 0; unit < units.Length; unit++)
        {
            foreach (var finding in units[unit]!.Diagnostics)
            {
                _found.Add(Place(index, unit, finding));
            }
        }

        if (_onWhole[index] is { } onWhole)
        {
            foreach (var (_, unit, finding) in onWhole)
            {
                _found.Add(Place(index, unit, finding));
            }
        }
    }

    private void FindDuplicates()
    {
        foreach (var (first, again) in names.Duplicates)
        {
            if (first.Kind == DeclarationKind.Plan && again.Kind == DeclarationKind.Plan)
            {
                continue;
            }

            AddOn(
                again,
                MeaningRules.DuplicateName,
                $"`{Excerpt.Of(again.Name)}` is declared twice; the other is {WhereIs(first, again)}",
                "names are unique in a plan, whatever they name",
                first.Name,
                $"`{Excerpt.Of(first.Name)}` is first declared here"
            );
        }
    }

    private void FindPlans()
    {
        if (names.Plans.Count == 0 && AreAllText())
        {
            Add(
                new PlacedFinding(
                    0,
                    -1,
                    new UnitDiagnostic(
                        MeaningRules.OnePlan,
                        default,
                        "a plan needs one `plan` declaration; this one has none",
                        "begin with: plan name \"Title\" { footprint: \"E54…\"  window: 2016/17..2020/21  as_of: 2016-10-21 }"
                    )
                )
            );
        }

        for (var i = 1; i < names.Plans.Count; i++)
        {
            AddOn(
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

    private void FindUnusedLets()
    {
        if (names.Lets.Count == 0)
        {
            return;
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
                AddOn(
                    let,
                    MeaningRules.UnusedDefinition,
                    $"`{Excerpt.Of(let.Name)}` is never used",
                    "remove it, or use it"
                );
            }
        }
    }

    private bool AreAllText()
    {
        foreach (var file in files)
        {
            if (file.NotText is not null)
            {
                return false;
            }
        }

        return true;
    }

    // Declarations that a plan has once and that have no name to be found twice by.
    private void FindRepeated()
    {
        var first = new Dictionary<DeclarationKind, First>();
        for (var i = 0; i < files.Length; i++)
        {
            for (var j = 0; j < files[i].Units.Length; j++)
            {
                if (
                    binding[i, j].Declaration
                        is not {
                            Definition: { IsTopLevel: true, Occurrence: Occurrence.Once } definition
                        } declaration
                    || first.TryAdd(definition.Kind, new First(i, j))
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
                Add(
                    new PlacedFinding(
                        i,
                        j,
                        new UnitDiagnostic(
                            MeaningRules.DuplicateName,
                            declaration.Origin.Span,
                            $"`{definition.Keyword}` is declared twice; the other is {where}",
                            $"a plan has one `{definition.Keyword}`; put both together"
                        )
                    )
                );
            }
        }
    }

    private void AddOn(
        DeclaredSymbol symbol,
        DiagnosticDescriptor rule,
        string message,
        string? help,
        string? relatedName = null,
        string relatedMessage = ""
    ) =>
        Add(
            new PlacedFinding(
                symbol.Tree,
                symbol.Child,
                new UnitDiagnostic(
                    rule,
                    files[symbol.Tree].Units[symbol.Child].Names[symbol.Ordinal].Span,
                    message,
                    help,
                    null,
                    relatedName,
                    relatedMessage
                )
            )
        );

    private string WhereIs(DeclaredSymbol symbol, DeclaredSymbol seenFrom)
    {
        var location = LocationOf(symbol);
        return symbol.Tree == seenFrom.Tree
            ? $"on line {location.LineSpan.Start.Line + 1}"
            : $"in `{location.FilePath}`, line {location.LineSpan.Start.Line + 1}";
    }

    private Location LocationOf(DeclaredSymbol symbol) => files[symbol.Tree].LocationOf(symbol);

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
            Data = finding.Data.IsDefault ? [] : finding.Data,
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

    private sealed record First(int File, int Unit);
}
