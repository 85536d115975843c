using StpLang.Model;
using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>What the names of a bound plan name, and who names them.</summary>
internal sealed class PlanNames(NameTable names, PlanBinding binding) : IPlanNames
{
    public Declaration? Find(string name) =>
        names.Find(name) is { } symbol
        && binding[symbol.Tree, symbol.Child].Declaration is { } declaration
            ? Find(declaration, symbol, "")
            : null;

    public IReadOnlyList<Declaration> ReferencesTo(string name)
    {
        var found = new List<Declaration>();
        foreach (var unit in binding.Units)
        {
            if (unit.Declaration is { } declaration && unit.Dependencies.Names.Contains(name))
            {
                found.Add(declaration);
            }
        }

        return found;
    }

    private static Declaration? Find(Declaration declaration, DeclaredSymbol symbol, string parent)
    {
        var path = declaration.PathIn(parent);
        if (path == symbol.Name && declaration.DeclarationKind == symbol.Kind)
        {
            return declaration;
        }

        foreach (var nested in declaration.Nested)
        {
            if (Find(nested, symbol, declaration.Name) is { } found)
            {
                return found;
            }
        }

        return null;
    }
}
