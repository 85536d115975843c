using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Text;

namespace StpLang;

/// <summary>Finds the words of a plan that stand for a symbol, looking only into declarations that may have one.</summary>
internal sealed class ReferenceFinder
{
    private readonly Compilation _compilation;
    private readonly Symbol _symbol;
    private readonly BoundUnit[][] _units;
    private readonly RuleCatalogue? _rules;

    // What gives the symbol its name, and those that asked what that names.
    private readonly HashSet<Lineage> _askers = [];

    public ReferenceFinder(Compilation compilation, Symbol symbol)
    {
        _compilation = compilation;
        _symbol = symbol;
        var binding = compilation.Bind();
        _units = binding.Units;
        _rules = symbol is RuleSymbol rule ? new RuleCatalogue([rule.Descriptor]) : null;
        if (symbol is DeclaredSymbol declared)
        {
            _askers.Add(declared.Lineage);
            _askers.UnionWith(binding.Index.ByName(symbol.Name));
        }
    }

    /// <summary>Those of all files, by file and place.</summary>
    public IEnumerable<SymbolReference> Find(CancellationToken cancellationToken) =>
        Enumerable.Range(0, _units.Length).SelectMany(file => FindIn(file, cancellationToken));

    /// <summary>Those of a file, in the order of the text.</summary>
    public IEnumerable<SymbolReference> FindIn(int file, CancellationToken cancellationToken)
    {
        var tree = _compilation.SyntaxTrees[file];
        var model = _compilation.GetSemanticModel(tree, _rules);
        for (var unit = 0; unit < _units[file].Length; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!MayHold(_units[file][unit]))
            {
                continue;
            }

            foreach (var (span, info) in model.SymbolsIn(unit))
            {
                if (info.Symbol == _symbol)
                {
                    yield return new SymbolReference(tree.LocationOf(span), info.IsDeclaration);
                }
            }
        }
    }

    private bool MayHold(BoundUnit unit) =>
        _symbol switch
        {
            // What is in error may not have been asked for all of its names.
            DeclaredSymbol => _askers.Contains(unit.Unit.Lineage)
                || (!unit.IsComplete && unit.Unit.Mentions(LastWord)),
            RuleSymbol { Descriptor: var rule } => unit.Unit.Mentions(rule.Id)
                || unit.Unit.Mentions(rule.Name),
            FileSymbol => unit.Unit.IsInclude,
            _ => unit.Unit.Mentions(_symbol.Name),
        };

    private string LastWord => _symbol.Name[(_symbol.Name.LastIndexOf('.') + 1)..];
}
