using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Symbols;

namespace StpLang;

/// <summary>Finds the words of a plan that stand for a symbol, looking only into declarations that may have one.</summary>
internal sealed class ReferenceFinder(Compilation compilation, Symbol symbol)
{
    private readonly PlanBinding _binding = compilation.Bind();

    public IEnumerable<SymbolReference> Find(CancellationToken cancellationToken)
    {
        var askers = symbol is DeclaredSymbol declared ? _binding.AskersOf(declared) : null;
        var rules = symbol is RuleSymbol rule ? new RuleCatalogue([rule.Descriptor]) : null;
        for (var file = 0; file < compilation.SyntaxTrees.Length; file++)
        {
            var model = compilation.GetSemanticModel(compilation.SyntaxTrees[file], rules);
            var count = _binding.Units[file].Length;
            for (var unit = 0; unit < count; unit++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!MayHold(_binding.Units[file][unit], askers))
                {
                    continue;
                }

                foreach (var reference in model.ReferencesIn(unit, symbol))
                {
                    yield return reference;
                }
            }
        }
    }

    private bool MayHold(BoundUnit unit, HashSet<BoundUnit>? askers) =>
        symbol switch
        {
            // What is in error may not have been asked for all of its names.
            DeclaredSymbol declared => askers!.Contains(unit)
                || Array.Exists(unit.Unit.Names, name => name.Name == declared.Name)
                || (!unit.IsComplete && unit.Unit.Mentions(LastWordOf(declared))),
            RuleSymbol { Descriptor: var rule } => unit.Unit.Mentions(rule.Id)
                || unit.Unit.Mentions(rule.Name),
            FileSymbol => unit.Unit.IsInclude,
            _ => unit.Unit.Mentions(symbol.Name),
        };

    private static string LastWordOf(DeclaredSymbol symbol) =>
        symbol.Name[(symbol.Name.LastIndexOf('.') + 1)..];
}
