using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Symbols;

namespace StpLang;

/// <summary>Finds the words of a plan that stand for a symbol, looking only into declarations that may have one.</summary>
internal sealed class ReferenceFinder
{
    private readonly Compilation _compilation;
    private readonly Symbol _symbol;
    private readonly PlanBinding _binding;
    private readonly RuleCatalogue? _rules;

    // Those that asked what the symbol's name names.
    private readonly HashSet<BoundUnit> _askers = [];

    public ReferenceFinder(Compilation compilation, Symbol symbol)
    {
        _compilation = compilation;
        _symbol = symbol;
        _binding = compilation.Bind();
        _rules = symbol is RuleSymbol rule ? new RuleCatalogue([rule.Descriptor]) : null;
        if (symbol is DeclaredSymbol)
        {
            _binding.CollectAskers(symbol.Name, _askers);
        }
    }

    /// <summary>Those of all files, by file and place.</summary>
    public IEnumerable<SymbolReference> Find(CancellationToken cancellationToken) =>
        Enumerable
            .Range(0, _compilation.SyntaxTrees.Length)
            .SelectMany(file => FindIn(file, cancellationToken));

    /// <summary>Those of a file, in the order of the text.</summary>
    public IEnumerable<SymbolReference> FindIn(int file, CancellationToken cancellationToken)
    {
        var tree = _compilation.SyntaxTrees[file];
        var model = _compilation.GetSemanticModel(tree, _rules);
        var count = _binding.UnitsOf(file).Length;
        for (var unit = 0; unit < count; unit++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!MayHold(_binding[file, unit]))
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
            DeclaredSymbol => _askers.Contains(unit)
                || Declares(unit)
                || (!unit.IsComplete && unit.Unit.Mentions(LastWord)),
            RuleSymbol { Descriptor: var rule } => unit.Unit.Mentions(rule.Id)
                || unit.Unit.Mentions(rule.Name),
            FileSymbol => unit.Unit.IsInclude,
            _ => unit.Unit.Mentions(_symbol.Name),
        };

    private bool Declares(BoundUnit unit)
    {
        foreach (var declared in unit.Unit.Names)
        {
            if (declared.Name == _symbol.Name)
            {
                return true;
            }
        }

        return false;
    }

    private string LastWord => _symbol.Name[(_symbol.Name.LastIndexOf('.') + 1)..];
}
