using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Syntax.Diagnostics;

namespace StpLang;

/// <summary>All that the compiler finds in a plan: by declaration, where it is kept from version to version, and on the whole.</summary>
internal sealed class PlanFindings
{
    private readonly PlanBinding _binding;
    private readonly Finding[] _onWhole;
    private Diagnostic[]? _placed;
    private HalfDeclared? _halfDeclared;
    private HashSet<DeclarationUnit>? _cutShort;

    public PlanFindings(PlanBinding binding, IEnumerable<Finding> onIncludes)
    {
        _binding = binding;
        _onWhole = [.. onIncludes, .. WholePlan.Find(binding)];
    }

    /// <summary>By file and place.</summary>
    public static readonly Comparer<Diagnostic> ByPlace = Comparer<Diagnostic>.Create(
        static (a, b) =>
            a.Location.Span.CompareTo(b.Location.Span) is var order and not 0 ? order
            : string.CompareOrdinal(a.Descriptor.Id, b.Descriptor.Id) is var byId and not 0 ? byId
            : string.CompareOrdinal(a.Message, b.Message)
    );

    /// <summary>What only the whole plan shows.</summary>
    public ReadOnlySpan<Finding> OnWhole => _onWhole;

    /// <summary>Whether no error leaves it open which declarations there are.</summary>
    public bool IsWhole =>
        !Array.Exists(_onWhole, IsError)
        && _binding.Files.All.All(file => file is { NotText: null, HasStray: false });

    // Whether all that may declare something is read.
    private bool IsRead =>
        !Array.Exists(_onWhole, finding => finding.Descriptor == MeaningRules.IncludeNotFound)
        && _binding.Files.All.All(file => file is { NotText: null, HasStray: false });

    /// <summary>Whether anything found is an error.</summary>
    public bool HasErrors =>
        Array.Exists(_onWhole, IsError)
        || _binding.Files.All.Any(file => file.NotText is not null || file.Tree.Green.HasProblems)
        || Array.Exists(
            _binding.Units,
            file => Array.Exists(file, unit => Array.Exists(unit.Findings, IsError))
        );

    /// <summary>All of it, file by file, without places.</summary>
    public IEnumerable<Finding> All
    {
        get
        {
            foreach (var finding in _onWhole)
            {
                yield return finding;
            }

            for (var i = 0; i < _binding.Files.Count; i++)
            {
                foreach (var finding in FindInSyntax(i))
                {
                    yield return finding;
                }

                foreach (var finding in FindInMeaning(i))
                {
                    yield return finding;
                }
            }
        }
    }

    /// <summary>All of it in its place, by file and place.</summary>
    public ImmutableArray<Diagnostic> Placed =>
        ImmutableCollectionsMarshal.AsImmutableArray(
            _placed ?? Interlocked.CompareExchange(ref _placed, Place(), null) ?? _placed
        );

    private static bool IsError(Finding finding) =>
        finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private static bool IsOfSyntax(Diagnostic finding) =>
        finding.Descriptor.Category == DiagnosticCategory.Syntax && finding.IsError;

    private Diagnostic[] Place()
    {
        var found = new List<Diagnostic>();
        var titles = new NamesByTitle(_binding);
        var onWhole = _onWhole.ToLookup(finding => finding.Origin.Unit!.Lineage.Within);
        for (var i = 0; i < _binding.Files.Count; i++)
        {
            var file = _binding.Files[i];
            if (file.NotText is { } notText)
            {
                // What stands in it is not what the author wrote; nothing else can be said of it.
                found.Add(notText);
                continue;
            }

            var start = found.Count;
            foreach (var unit in ToldIn(i))
            {
                foreach (var finding in FindIn(i, unit))
                {
                    found.Add(Place(titles.Named(finding)));
                }
            }

            found.AddRange(onWhole[file.Lineage].Select(Place));
            found.Sort(start, found.Count - start, ByPlace);
        }

        // What is not used, or not there, may be in what is not read.
        if (found.Exists(IsOfSyntax))
        {
            found.RemoveAll(finding =>
                finding.Descriptor == MeaningRules.UnusedDefinition
                || (
                    finding.Descriptor == MeaningRules.OnePlan
                    && _binding.Names.Plans.IsEmpty
                    && !IsRead
                )
            );
        }

        return [.. LostNames.ToldOnce(found, IsRead, () => HalfDeclared.Nameless)];
    }

    private IEnumerable<Finding> FindIn(int file, int index)
    {
        var bound = _binding.Units[file];
        var syntax = SyntaxOf(file, index);
        var end = EarlyEndOf(file, index);
        return syntax.Length == 0 && bound[index].Findings.Length == 0 && end is null
            ? []
            : new UnitCauses(NotExplained(syntax, bound[index]), bound[index], end)
                .Find(
                    index > 0
                        && (
                            UnitCauses.IsAstray(bound[index - 1])
                            || EarlyEndOf(file, index - 1) is not null
                        ),
                    // What is not read may be what is missing, whoever explains it.
                    Array.Exists(syntax, IsError)
                        || (index + 1 < bound.Length && UnitCauses.IsAstray(bound[index + 1]))
                )
                .Where(finding => IsNotHalfDeclared(finding) && !IsOfCutShort(finding));
    }

    // What a declaration does not state may stand behind a brace that ends it too early.
    private bool IsOfCutShort(Finding finding) =>
        finding.Descriptor == MeaningRules.UnresolvedName
        && finding.Related is [{ Origin.Unit: DeclarationUnit unit }, ..]
        && CutShort.Contains(unit);

    private HashSet<DeclarationUnit> CutShort =>
        _cutShort ??= [
            .. Enumerable
                .Range(0, _binding.Files.Count)
                .SelectMany(file =>
                    ToldIn(file)
                        .Where(index => EarlyEndOf(file, index) is not null)
                        .Select(index => _binding.Units[file][index].Unit)
                ),
        ];

    // Where something may be wrong, or what stands behind belongs in it.
    private IEnumerable<int> ToldIn(int file)
    {
        var last = -1;
        foreach (var index in _binding.RemarkableIn(file))
        {
            if (index - 1 > last && UnitCauses.IsAstray(_binding.Units[file][index]))
            {
                yield return index - 1;
            }

            yield return index;
            last = index;
        }
    }

    private Finding[] SyntaxOf(int file, int index)
    {
        var unit = _binding.Files[file].Units[index];
        return unit.Green.IsRemarkable
            ? unit.FindInSyntax(SyntaxNeighbours.Of(_binding.Files[file].Tree.Green, index))
            : [];
    }

    private EarlyEnd? EarlyEndOf(int file, int index)
    {
        var bound = _binding.Units[file];
        return index + 1 < bound.Length && UnitCauses.IsAstray(bound[index + 1])
            ? EarlyEnd.Of(bound[index], SyntaxOf(file, index), bound.AsSpan(index + 1))
            : null;
    }

    // But for a name whose declaration has no word of the language before it, which is told there.
    private IEnumerable<Finding> FindInMeaning(int file) =>
        _binding.Units[file].SelectMany(unit => unit.Findings).Where(IsNotHalfDeclared);

    private bool IsNotHalfDeclared(Finding finding) =>
        finding.Name is null || !HalfDeclared.Names.Contains(finding.Name);

    private HalfDeclared HalfDeclared => _halfDeclared ??= HalfDeclared.In(_binding.Files);

    private IEnumerable<Finding> FindInSyntax(int index)
    {
        var (file, units) = (_binding.Files[index], _binding.Units[index]);
        var tree = file.Tree.Green;
        for (var i = tree.NextProblem(0); i < tree.ChildCount; i = tree.NextProblem(i + 1))
        {
            foreach (
                var finding in NotExplained(
                    file.Units[i].FindInSyntax(SyntaxNeighbours.Of(tree, i)),
                    units[i]
                )
            )
            {
                yield return finding;
            }
        }
    }

    // But for what is told better by what was found in the meaning.
    private static Finding[] NotExplained(Finding[] syntax, BoundUnit unit) =>
        unit.Told.Length == 0
            ? syntax
            : Array.FindAll(syntax, finding => !BoundUnit.Explains(unit.Told, finding.Origin.Span));

    private Diagnostic Place(Finding finding)
    {
        RelatedLocation[] related =
        [
            .. finding.Related.SelectMany(related =>
                _binding.Files.Locate(related.Origin) is { } location
                    ? new[] { new RelatedLocation(location, related.Message) }
                    : []
            ),
        ];
        return new(
            finding.Descriptor,
            finding.MessageBeside(related.FirstOrDefault()?.Location),
            _binding.Files.Locate(finding.Origin)!
        )
        {
            Help = finding.Help,
            Data = finding.Data,
            Name = finding.Name,
            Proposed = finding.Fixes,
            Related = ImmutableCollectionsMarshal.AsImmutableArray(related),
        };
    }
}
