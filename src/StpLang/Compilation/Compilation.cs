using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>
/// A plan with all its files: what it means and what is wrong with it. Immutable, and safe to read from many threads; a change
/// makes a new compilation that works out again only what the change may have touched.
/// </summary>
public sealed class Compilation
{
    private readonly SourceFiles? _source;
    private readonly IncludeGraph _includes;
    private readonly PlanFiles _files;
    private readonly Lock _lock = new();

    // What was bound before a change, and the names that it touched, until this is bound.
    private (PlanBinding Binding, HashSet<string> Touched)? _before;
    private volatile PlanBinding? _binding;
    private PlanModel? _model;
    private PlanModel? _soundModel;
    private PlanFindings? _findings;
    private RecordBook? _records;

    private Compilation(
        SourceFiles? source,
        IncludeGraph includes,
        PlanFiles files,
        NameTable names
    )
    {
        _source = source;
        _includes = includes;
        _files = files;
        Names = names;
        SyntaxTrees = [.. files.All.Select(file => file.Tree)];
    }

    /// <summary>The path of the root file; empty for a text without a file.</summary>
    public string RootPath => _files[0].Tree.FilePath;

    /// <summary>The files, the root first, each once, in the order they are included.</summary>
    public ImmutableArray<SyntaxTree> SyntaxTrees { get; }

    /// <summary>Whether anything found is an error, so that nothing can be built from the plan.</summary>
    public bool HasErrors => Findings.HasErrors;

    /// <summary>The plan as understood. What is in error is absent from it.</summary>
    public PlanModel Model =>
        _model
        ?? Interlocked.CompareExchange(ref _model, new PlanModel(Bind().Present), null)
        ?? _model;

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
    /// <param name="cancellationToken">Stops reading them.</param>
    public static Compilation Create(
        SourceFile root,
        SourceFiles? source = null,
        CancellationToken cancellationToken = default
    ) => Create(CompiledFile.Of(root), source, cancellationToken);

    /// <summary>Compiles a plan from the tree of its root file.</summary>
    /// <param name="root">The tree.</param>
    /// <param name="source">Where included files come from; without it no file can be included.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    public static Compilation Create(
        SyntaxTree root,
        SourceFiles? source = null,
        CancellationToken cancellationToken = default
    ) => Create(CompiledFile.Of(root), source, cancellationToken);

    /// <summary>All that is wrong with the plan, by file and place.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    public ImmutableArray<Diagnostic> GetDiagnostics(CancellationToken cancellationToken = default)
    {
        Bind(cancellationToken);
        return Findings.Placed;
    }

    /// <summary>Where the text stands that made something of the model.</summary>
    /// <exception cref="ArgumentException">It is not of this compilation's model.</exception>
    public Location LocationOf(Origin origin) =>
        Holds(origin)
            ? _files.Locate(origin)!
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
    public Location LocationOf(DeclaredSymbol symbol) => LocationOf(_files.OriginOf(symbol));

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
        GetSemanticModel(SyntaxTrees[_files.PlaceOf(symbol.Lineage)!.Value.File])
            .GetDeclaration(SyntaxOf(symbol));

    /// <summary>The file that a place is in; null where what was there is gone.</summary>
    internal SyntaxTree? TreeOf(Origin origin) =>
        origin.Unit is { } unit && Bind().PlaceOf(unit.Lineage) is var (file, _)
            ? SyntaxTrees[file]
            : null;

    /// <summary>The compilation with a change of a file.</summary>
    /// <param name="tree">The file as it is in this compilation.</param>
    /// <param name="change">The change of its text.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    /// <exception cref="ArgumentException"><paramref name="tree"/> is not one of this compilation's.</exception>
    public Compilation WithChange(
        SyntaxTree tree,
        TextChange change,
        CancellationToken cancellationToken = default
    )
    {
        var index = IndexOf(tree);
        var changed = tree.WithChange(change, out var made, cancellationToken);
        return WithFile(index, _files[index].WithTree(changed, made), _source, cancellationToken);
    }

    /// <summary>The compilation with a changed file.</summary>
    /// <param name="oldTree">The file as it is in this compilation.</param>
    /// <param name="newTree">The file as it is to be; best made with <see cref="SyntaxTree.WithChange(TextChange, CancellationToken)"/>.</param>
    /// <param name="source">Where files come from that are included from now on; by default where the others did.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    /// <exception cref="ArgumentException"><paramref name="oldTree"/> is not one of this compilation's.</exception>
    public Compilation WithTree(
        SyntaxTree oldTree,
        SyntaxTree newTree,
        SourceFiles? source = null,
        CancellationToken cancellationToken = default
    )
    {
        var index = IndexOf(oldTree);
        return WithFile(
            index,
            _files[index].WithTree(newTree),
            source ?? _source,
            cancellationToken
        );
    }

    /// <summary>
    /// The compilation after files changed, appeared or went: these are asked for again, as are includes that failed; all else
    /// is shared.
    /// </summary>
    /// <param name="source">Where files come from now.</param>
    /// <param name="paths">The files' paths, as this compilation's trees or <see cref="SourceFiles.TryResolve"/> give them.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    public Compilation WithFilesChanged(
        SourceFiles source,
        IEnumerable<string> paths,
        CancellationToken cancellationToken = default
    )
    {
        var changed = paths.ToHashSet(StringComparer.Ordinal);
        var files = _files.All;
        for (var i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = files[i].Tree.FilePath;
            if (changed.Contains(path) && source.TryRead(path, out var file, out _))
            {
                changed.Remove(path);
                files = files.SetItem(i, files[i].WithSource(file));
            }
        }

        return Following(
            source,
            files,
            file => !changed.Contains(file.Tree.FilePath),
            cancellationToken
        );
    }

    /// <summary>
    /// The plan as rules are to read it: what is in error stands there as it was when it last was not, as far as it ever was.
    /// </summary>
    internal PlanModel SoundModel =>
        _soundModel
        ?? Interlocked.CompareExchange(ref _soundModel, new PlanModel(Bind().Sound), null)
        ?? _soundModel;

    internal PlanFiles Files => _files;

    /// <summary>Whether a file cannot be read that the plan includes.</summary>
    internal bool HasUnreadIncludes =>
        _includes.Findings.Any(finding => finding.Descriptor == MeaningRules.IncludeNotFound);

    internal NameTable Names { get; }

    internal RecordBook Records =>
        _records
        ?? Interlocked.CompareExchange(ref _records, new RecordBook(Names, _files), null)
        ?? _records;

    /// <summary>What the compiler finds.</summary>
    internal PlanFindings Findings =>
        _findings
        ?? Interlocked.CompareExchange(
            ref _findings,
            new PlanFindings(Bind(), _includes.Findings),
            null
        )
        ?? _findings;

    /// <summary>
    /// Whether every declaration of the plan is there and has one place: no file is missing, nothing stands outside the
    /// declarations, no name is given twice.
    /// </summary>
    internal bool IsWhole => Findings.IsWhole;

    internal IncludeGraph Includes => _includes;

    /// <summary>How this plan differs from another version of it.</summary>
    internal PlanChange ChangesSince(Compilation before) =>
        PlanChange.Between(before.Bind(), Bind());

    /// <summary>Whether that is a place in this plan, or was one in an earlier version of what stands there.</summary>
    internal bool Holds(Origin origin) =>
        origin is { Unit: { } unit, Span: { Start: >= 0, Length: >= 0 } span }
        && span.End <= unit.Width
        && _files.PlaceOf(unit.Lineage) is not null;

    /// <summary>The top declaration in which a text stands, as rules read it; null where that is gone, or none of the model.</summary>
    internal Declaration? DeclarationOf(Origin origin) =>
        origin.Unit is { } unit && Bind().Find(unit.Lineage) is { } bound
            ? bound.Read().FirstOrDefault()?.Declaration
            : null;

    /// <summary>The value that a <c>let</c> names; null for another declaration.</summary>
    internal Value? ValueOf(DeclaredSymbol symbol) =>
        symbol.Kind == DeclarationKind.Let
            ? Records.With(context => context.ValueOf(new ValueKey(symbol, null)).Value)
            : null;

    /// <summary>An origin, be it of an earlier version, as one of this version; null where what it stood in is gone.</summary>
    internal Origin? Current(Origin origin) => _files.Current(origin);

    /// <summary>The origin of a place in a top declaration; null where it is in none.</summary>
    internal Origin? OriginAt(Location location)
    {
        var file = _files.All.FirstOrDefault(each => each.Tree.FilePath == location.FilePath);
        if (file is null)
        {
            return null;
        }

        var unit = file.UnitAt(location.Span.Start);
        return file.Units[unit].IsDeclaration
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

    /// <summary>What everything means; worked out when first asked for.</summary>
    internal PlanBinding Bind(CancellationToken cancellationToken = default)
    {
        if (_binding is { } bound)
        {
            return bound;
        }

        lock (_lock)
        {
            _binding ??= _before is var (before, touched)
                ? Rebinder.Rebind(before, _files, Names, touched, cancellationToken)
                : PlanBinder.Bind(_files, Names, cancellationToken);
            _before = null;
            return _binding;
        }
    }

    // A declaration is told by the word that names it, or its keyword.
    private MemberSyntax SyntaxAt(Location location) =>
        (MemberSyntax)
            SyntaxTrees
                .First(tree => tree.FilePath == location.FilePath)
                .Root.FindToken(location.Span.Start)
                .Parent!;

    private static Compilation Create(
        CompiledFile root,
        SourceFiles? source,
        CancellationToken cancellationToken
    )
    {
        var includes = IncludeGraph.Of(root, source, cancellationToken);
        var files = includes.Files;
        return new Compilation(source, includes, files, files.NameAll());
    }

    private Compilation Following(
        SourceFiles? source,
        ImmutableArray<CompiledFile> files,
        Func<CompiledFile, bool> isKnown,
        CancellationToken cancellationToken
    )
    {
        var includes = _includes.Again(source, files, isKnown, cancellationToken);
        return With(source, includes, includes.Files, cancellationToken);
    }

    private Compilation WithFile(
        int index,
        CompiledFile file,
        SourceFiles? source,
        CancellationToken cancellationToken
    )
    {
        var files = _files.All.SetItem(index, file);
        return HasSameIncludes(_files[index], file)
            ? With(source, _includes, new PlanFiles(files), cancellationToken)
            : Following(source, files, each => true, cancellationToken);
    }

    private Compilation With(
        SourceFiles? source,
        IncludeGraph includes,
        PlanFiles files,
        CancellationToken cancellationToken
    )
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var names = files.NameAgain(Names, _files, touched);
        return new Compilation(source, includes, files, names)
        {
            _before = HasBegun() ? (Bind(cancellationToken), touched) : null,
        };
    }

    private bool HasBegun()
    {
        lock (_lock)
        {
            return _binding is not null || _before is not null;
        }
    }

    private static bool HasSameIncludes(CompiledFile before, CompiledFile after)
    {
        var change = FileChange.Between(0, before.Units, after.Units);
        return !HasIncludes(before.Units.AsSpan(change.Start, change.OldCount))
            && !HasIncludes(after.Units.AsSpan(change.Start, change.NewCount));
    }

    private static bool HasIncludes(ReadOnlySpan<DeclarationUnit> units)
    {
        foreach (var unit in units)
        {
            if (unit.IsInclude)
            {
                return true;
            }
        }

        return false;
    }
}
