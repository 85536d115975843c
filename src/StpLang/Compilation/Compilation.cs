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
    private RecordBook? _records;
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
                binding.Incomplete
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
    /// <param name="tree">The file.</param>
    /// <param name="rules">The rules that an <c>accepts</c> can name; none unless given.</param>
    /// <exception cref="ArgumentException">The tree is not one of this compilation's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree, RuleCatalogue? rules = null) =>
        new(this, tree, rules ?? RuleCatalogue.Empty);

    /// <summary>Every word of the plan that stands for a symbol, by file and place.</summary>
    /// <param name="symbol">The symbol, of this compilation.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public IEnumerable<SymbolReference> FindReferences(
        Symbol symbol,
        CancellationToken cancellationToken = default
    ) => new ReferenceFinder(this, symbol).Find(cancellationToken);

    /// <summary>Where a symbol is named by its declaration.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Location LocationOf(DeclaredSymbol symbol) => _files[symbol.Tree].LocationOf(symbol);

    /// <summary>The text of a declaration, as syntax.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public MemberSyntax SyntaxOf(DeclaredSymbol symbol) => SyntaxAt(LocationOf(symbol));

    /// <summary>The text of a declaration, as syntax.</summary>
    /// <param name="declaration">A declaration of this compilation's model.</param>
    public MemberSyntax SyntaxOf(Declaration declaration) =>
        SyntaxAt(LocationOf(declaration.Origin));

    /// <summary>A declaration as understood; null for a <c>let</c> and for what stands in the wrong place.</summary>
    /// <param name="symbol">A symbol of this compilation.</param>
    public Declaration? DeclarationOf(DeclaredSymbol symbol) =>
        GetSemanticModel(SyntaxTrees[symbol.Tree]).GetDeclaration(SyntaxOf(symbol));

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

    internal RecordBook Records
    {
        get
        {
            if (_records is null)
            {
                Interlocked.CompareExchange(
                    ref _records,
                    new RecordBook(_names, s => _files[s.Tree].Units[s.Child]),
                    null
                );
            }

            return _records;
        }
    }

    /// <summary>The path of the file of this plan that an <c>include</c> names; null where it names none.</summary>
    internal string? IncludedBy(int file, IncludeSyntax include) =>
        IncludeGraph.TryResolve(
            _source,
            SourceFiles.FolderOf(RootPath),
            SyntaxTrees[file].FilePath,
            include.Path.Value,
            out var path,
            out _
        ) && SyntaxTrees.Any(tree => tree.FilePath == path)
            ? path
            : null;

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

    // A declaration is told by the word that names it, or its keyword.
    private MemberSyntax SyntaxAt(Location location) =>
        (MemberSyntax)
            SyntaxTrees
                .First(tree => tree.FilePath == location.FilePath)
                .Root.FindToken(location.Span.Start)
                .Parent!;

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
                    names.Add(
                        new DeclaredSymbol(declared[i].Name, declared[i].Kind, tree, child, i)
                    );
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
