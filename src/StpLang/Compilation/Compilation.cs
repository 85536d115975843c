using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;

namespace StpLang;

/// <summary>
/// A plan with all its files: what it means and what is wrong with it. Immutable, and safe to read from many threads; a change
/// makes a new compilation that works out again only what the change may have touched.
/// </summary>
public sealed partial class Compilation
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

    /// <summary>What is known of the names and values in a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="rules">The rules that an <c>accepts</c> can name; none unless given.</param>
    /// <exception cref="ArgumentException">The tree is not one of this compilation's.</exception>
    public SemanticModel GetSemanticModel(SyntaxTree tree, RuleCatalogue? rules = null) =>
        new(this, tree, rules ?? RuleCatalogue.Empty);

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
}
