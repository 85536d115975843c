using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang;

/// <summary>
/// A plan with all its files: what it means and what is wrong with it. Immutable; a change makes a new compilation
/// that works out again only what the change may have touched.
/// </summary>
public sealed class Compilation
{
    private readonly SourceFiles? _source;
    private readonly ImmutableArray<CompiledFile> _files;
    private readonly IReadOnlyList<PlacedFinding> _includeFindings;
    private readonly NameTable _names;
    private readonly Lock _lock = new();
    private PlanBinding? _binding;
    private volatile Diagnostic[]? _diagnostics;
    private bool _isWhole;
    private PlanModel? _model;
    private Dictionary<Lineage, (int File, int Unit)>? _lineages;
    private Dictionary<DeclarationUnit, (CompiledFile File, int Unit)>? _places;

    private Compilation(
        SourceFiles? source,
        ImmutableArray<CompiledFile> files,
        IReadOnlyList<PlacedFinding> includeFindings,
        NameTable? names
    )
    {
        _source = source;
        _files = files;
        _includeFindings = includeFindings;
        _names = names ?? NamesOf(files);
        SyntaxTrees = [.. files.Select(f => f.Tree)];
    }

    /// <summary>The path of the root file; empty for a text without a file.</summary>
    public string RootPath => _files[0].Tree.FilePath;

    /// <summary>The files, the root first, each once, in the order they are included.</summary>
    public ImmutableArray<SyntaxTree> SyntaxTrees { get; }

    /// <summary>Whether anything found is an error, so that nothing can be built from the plan.</summary>
    public bool HasErrors => GetDiagnostics().Any(d => d.IsError);

    /// <summary>The plan as understood. What is in error is absent from it.</summary>
    public PlanModel Model
    {
        get
        {
            var binding = Bind();
            return _model ??= new PlanModel(
                binding.Declarations,
                new PlanNames(_names, binding),
                binding.Incomplete,
                () => IsWhole
            );
        }
    }

    /// <summary>Compiles the plan in a file and the files it includes.</summary>
    /// <param name="rootPath">The root file's path, as findings are to show it.</param>
    /// <param name="source">Where files come from.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="failure">Where the root file cannot be read: why, to follow a colon: <c>no such file</c>.</param>
    public static bool TryCreate(
        string rootPath,
        SourceFiles source,
        [NotNullWhen(true)] out Compilation? compilation,
        [NotNullWhen(false)] out string? failure
    )
    {
        compilation = source.TryRead(rootPath, out var file, out failure)
            ? Create(file, source)
            : null;
        return compilation is not null;
    }

    /// <summary>Compiles a plan from its root file.</summary>
    /// <param name="root">The root file.</param>
    /// <param name="source">Where included files come from; without it no file can be included.</param>
    public static Compilation Create(SourceFile root, SourceFiles? source = null) =>
        Create(CompiledFile.Of(SyntaxTree.Parse(root.Text, root.Path), root.NotText), source);

    /// <summary>Compiles a plan from the tree of its root file.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="source">Where included files come from; without it no file can be included.</param>
    public static Compilation Create(SyntaxTree root, SourceFiles? source = null) =>
        Create(CompiledFile.Of(root, null), source);

    /// <summary>All that is wrong with the plan, by file and place.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics()
    {
        var binding = Bind();
        if (_diagnostics is null)
        {
            var collector = new DiagnosticCollector(_files, _names, binding, _includeFindings);
            var found = collector.Collect();
            _isWhole = collector.IsWhole;
            _diagnostics = found;
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(
            _diagnostics
        );
    }

    /// <summary>Where the text stands that made something of the model.</summary>
    /// <exception cref="ArgumentException">It is not of this compilation's model.</exception>
    public Location LocationOf(Origin origin) =>
        Holds(origin) && Places[(DeclarationUnit)origin.Unit!] is var (file, unit)
            ? file.Tree.LocationOf(origin.Span.Shift(file.OffsetOf(unit)))
            : throw new ArgumentException(
                "This is not of this compilation's model.",
                nameof(origin)
            );

    /// <summary>What is known of the names and values in a file.</summary>
    /// <exception cref="ArgumentException">The tree is not one of this compilation's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree) => new(this, tree);

    /// <summary>The compilation with a changed file.</summary>
    /// <param name="oldTree">The file as it is in this compilation.</param>
    /// <param name="newTree">The file as it is to be; best made with <see cref="SyntaxTree.WithChangedText"/>.</param>
    /// <exception cref="ArgumentException"><paramref name="oldTree"/> is not one of this compilation's.</exception>
    public Compilation WithTree(SyntaxTree oldTree, SyntaxTree newTree)
    {
        var index = IndexOf(oldTree);
        var file = _files[index].WithTree(newTree);
        var files = _files.SetItem(index, file);
        if (!HasSameIncludes(_files[index], file))
        {
            var known = files.Skip(1).ToDictionary(f => f.Tree.FilePath);
            var graph = IncludeGraph.Build(files[0], _source, known);
            return new Compilation(_source, graph.Files, graph.Findings, null);
        }

        var changes = BindingChanges.Between(_files[index], file);
        lock (_lock)
        {
            return new Compilation(
                _source,
                files,
                _includeFindings,
                changes.KeepsNames ? _names : null
            )
            {
                _binding = _binding?.WithChanges(changes, index),
            };
        }
    }

    /// <summary>
    /// Whether every declaration of the plan is there and has one place: no file is missing, nothing stands outside the
    /// declarations, no name is given twice.
    /// </summary>
    internal bool IsWhole
    {
        get
        {
            GetDiagnostics();
            return _isWhole;
        }
    }

    internal NameTable Names => _names;

    /// <summary>How this plan differs from an earlier version of it.</summary>
    internal PlanChange ChangesSince(Compilation before) =>
        Bind()
            .ChangesSince(
                before.Bind(),
                [
                    .. _files.Select(file =>
                        Array.FindIndex(
                            [.. before._files],
                            old => old.Tree.FilePath == file.Tree.FilePath
                        )
                    ),
                ]
            );

    /// <summary>Where a text of an earlier version stands now: at the name of the declaration it stood in.</summary>
    internal Location LocationOfLineage(Origin origin)
    {
        if (origin.Unit is not { } known || !TryPlace(known.Lineage, out var file, out var unit))
        {
            return SyntaxTrees[0].LocationOf(default(TextSpan));
        }

        var span = _files[file].Units[unit].Names is [var name, ..]
            ? name.Span
            : new TextSpan(0, 0);
        return SyntaxTrees[file].LocationOf(span.Shift(_files[file].OffsetOf(unit)));
    }

    /// <summary>The top declaration in which a text stands; null where that is gone, or none of the model.</summary>
    internal Declaration? DeclarationOf(Origin origin) =>
        origin.Unit is { } known && TryPlace(known.Lineage, out var file, out var unit)
            ? Bind()[file, unit].Declaration
            : null;

    /// <summary>Where a declaration stands of which a version is known; false where it is gone.</summary>
    internal bool TryPlace(Lineage lineage, out int file, out int unit)
    {
        var places =
            _lineages
            ?? Interlocked.CompareExchange(ref _lineages, PlaceLineages(), null)
            ?? _lineages;
        var isThere = places.TryGetValue(lineage, out var place);
        (file, unit) = place;
        return isThere;
    }

    private Dictionary<Lineage, (int File, int Unit)> PlaceLineages()
    {
        var places = new Dictionary<Lineage, (int File, int Unit)>();
        for (var file = 0; file < _files.Length; file++)
        {
            for (var unit = 0; unit < _files[file].Units.Length; unit++)
            {
                places[_files[file].Units[unit].Lineage] = (file, unit);
            }
        }

        return places;
    }

    /// <summary>Whether that is a place in this plan.</summary>
    internal bool Holds(Origin origin) =>
        origin.Unit is DeclarationUnit unit
        && origin.Span is { Start: >= 0, Length: >= 0 } span
        && span.End <= unit.Width
        && Places.ContainsKey(unit);

    /// <summary>The origin of a place in a top declaration; null where it is in none.</summary>
    internal Origin? OriginAt(Location location)
    {
        var file = _files.FirstOrDefault(each => each.Tree.FilePath == location.FilePath);
        return file?.UnitAt(location.Span.Start) is { } unit
            ? new Origin(file.Units[unit], location.Span.Shift(-file.OffsetOf(unit)))
            : null;
    }

    internal int IndexOf(SyntaxTree tree)
    {
        var index = SyntaxTrees.IndexOf(tree);
        return index >= 0
            ? index
            : throw new ArgumentException(
                "This tree is not one of the compilation's.",
                nameof(tree)
            );
    }

    internal CompiledFile FileAt(int index) => _files[index];

    internal Location LocationOf(Symbol symbol) => _files[symbol.Tree].LocationOf(symbol);

    internal PlanBinding Bind()
    {
        lock (_lock)
        {
            if (_binding is not { IsComplete: true })
            {
                _binding = PlanBinding.Complete(_binding, _files, _names);
            }

            return _binding;
        }
    }

    private Dictionary<DeclarationUnit, (CompiledFile File, int Unit)> Places =>
        _places ??= _files
            .SelectMany(f => f.Units.Select((u, i) => (Unit: u, Place: (f, i))))
            .ToDictionary(p => p.Unit, p => p.Place);

    private static Compilation Create(CompiledFile root, SourceFiles? source)
    {
        var graph = IncludeGraph.Build(
            root,
            source,
            ImmutableDictionary<string, CompiledFile>.Empty
        );
        return new Compilation(source, graph.Files, graph.Findings, null);
    }

    private static NameTable NamesOf(ImmutableArray<CompiledFile> files)
    {
        var names = new NameTable();
        for (var tree = 0; tree < files.Length; tree++)
        {
            var units = files[tree].Units;
            for (var child = 0; child < units.Length; child++)
            {
                var declared = units[child].Names;
                for (var i = 0; i < declared.Length; i++)
                {
                    names.Add(new Symbol(declared[i].Name, declared[i].Kind, tree, child, i));
                }
            }
        }

        return names;
    }

    // Findings on includes are kept by place, so each must also stand where it did.
    private static bool HasSameIncludes(CompiledFile before, CompiledFile after)
    {
        var most = Math.Max(before.Units.Length, after.Units.Length);
        for (var i = 0; i < most; i++)
        {
            var old = i < before.Units.Length ? before.Units[i] : null;
            var now = i < after.Units.Length ? after.Units[i] : null;
            if (
                !ReferenceEquals(old, now)
                && (old is { IsInclude: true } || now is { IsInclude: true })
            )
            {
                return false;
            }
        }

        return true;
    }
}
