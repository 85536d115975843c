using System.Collections.Immutable;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A plan as understood: all its declarations, from all its files. What rules, JSON and reports read.
/// </summary>
public sealed class PlanModel
{
    private readonly Dictionary<string, Declaration> _byName = new(StringComparer.Ordinal);
    private readonly ImmutableArray<Declaration>[] _byKind;

    /// <summary>A model of declarations.</summary>
    /// <param name="declarations">
    /// The declarations at the top, in the order of the files; of those that share a name, the first is found by it.
    /// </param>
    public PlanModel(IEnumerable<Declaration> declarations)
    {
        var builders = new ImmutableArray<Declaration>.Builder?[(int)DeclarationKind.Accepts + 1];
        var all = ImmutableArray.CreateBuilder<Declaration>();
        foreach (var declaration in declarations)
        {
            all.Add(declaration);
            (builders[(int)declaration.Kind] ??= ImmutableArray.CreateBuilder<Declaration>()).Add(
                declaration
            );
            AddName(declaration);
            foreach (var nested in declaration.Nested)
            {
                AddName(nested);
            }
        }

        Declarations = all.ToImmutable();
        _byKind = [.. builders.Select(b => b?.ToImmutable() ?? [])];
    }

    /// <summary>The declarations at the top, in the order of the files.</summary>
    public ImmutableArray<Declaration> Declarations { get; }

    /// <summary>The <c>plan</c> declaration, the first where there are several; null where there is none.</summary>
    public Declaration? Plan => Of(DeclarationKind.Plan) is [var plan, ..] ? plan : null;

    /// <summary>The top declarations of a kind, in the order of the files.</summary>
    public ImmutableArray<Declaration> Of(DeclarationKind kind) => _byKind[(int)kind];

    /// <summary>The declaration with a name that is unique in the plan, or null.</summary>
    public Declaration? Find(string name) => _byName.GetValueOrDefault(name);

    private void AddName(Declaration declaration)
    {
        if (
            declaration.Name.Length > 0
            && declaration.Definition.Header.Names is [{ Role: HeaderNameRole.Declares }, ..]
        )
        {
            _byName.TryAdd(declaration.Name, declaration);
        }
    }
}
