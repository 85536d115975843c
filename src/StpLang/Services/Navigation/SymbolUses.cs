using System.Collections.Immutable;
using StpLang.Symbols;
using StpLang.Workspaces;

namespace StpLang.Services.Navigation;

/// <summary>
/// All that a word is one of. A file may belong to several plans, and its words stand for something in each: a name that two plans
/// give is one name as soon as a file that both include uses it.
/// </summary>
internal sealed class SymbolUses
{
    private readonly Workspace _workspace;
    private readonly CancellationToken _cancellationToken;
    private readonly Queue<(Compilation Plan, Symbol Symbol)> _pending = new();
    private readonly HashSet<(Compilation Plan, Symbol Symbol)> _symbols = [];
    private readonly Dictionary<(string Path, int Start), SymbolReference> _references = [];
    private readonly Dictionary<string, Document?> _documents = new(StringComparer.Ordinal);

    private SymbolUses(Workspace workspace, CancellationToken cancellationToken)
    {
        _workspace = workspace;
        _cancellationToken = cancellationToken;
    }

    /// <summary>What the word stands for, in each plan that has a place of it.</summary>
    public IReadOnlyCollection<(Compilation Plan, Symbol Symbol)> Symbols => _symbols;

    /// <summary>The places, each once, by file and place.</summary>
    public ImmutableArray<SymbolReference> References =>
        [
            .. _references
                .Values.OrderBy(each => each.Location.FilePath, StringComparer.Ordinal)
                .ThenBy(each => each.Location.Span),
        ];

    /// <summary>Those of the word at a position; none where it stands for nothing.</summary>
    public static SymbolUses Of(
        Document document,
        int position,
        CancellationToken cancellationToken
    )
    {
        var uses = new SymbolUses(document.Workspace, cancellationToken);
        foreach (var model in document.GetSemanticModels(cancellationToken))
        {
            uses.Add(model.Compilation, SymbolWord.At(model, position).Symbol);
        }

        while (uses._pending.TryDequeue(out var next))
        {
            uses.AddUses(next.Plan, next.Symbol);
        }

        return uses;
    }

    private void Add(Compilation plan, Symbol? symbol)
    {
        if (symbol is not null && _symbols.Add((plan, symbol)))
        {
            _pending.Enqueue((plan, symbol));
        }
    }

    private void AddUses(Compilation plan, Symbol symbol)
    {
        foreach (var use in plan.FindReferences(symbol, _cancellationToken))
        {
            var key = (use.Location.FilePath, use.Location.Span.Start);
            if (_references.TryAdd(key, use) && symbol is DeclaredSymbol)
            {
                AddOtherPlans(plan, use);
            }
        }
    }

    private void AddOtherPlans(Compilation plan, SymbolReference use)
    {
        foreach (var model in ModelsOf(use.Location.FilePath))
        {
            if (model.Compilation != plan)
            {
                Add(model.Compilation, SymbolWord.At(model, use.Location.Span.Start).Symbol);
            }
        }
    }

    private IEnumerable<SemanticModel> ModelsOf(string path)
    {
        if (!_documents.TryGetValue(path, out var document))
        {
            document = _workspace.GetDocument(path, _cancellationToken);
            _documents.Add(path, document);
        }

        return document is { Plans.Length: > 1 }
            ? document.GetSemanticModels(_cancellationToken)
            : [];
    }
}
