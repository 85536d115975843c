using StpLang.Symbols;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>A value that an expression can ask for by name.</summary>
/// <param name="Symbol">The <c>let</c> or the declaration.</param>
/// <param name="Property">Which property of the declaration; null for a <c>let</c>.</param>
internal sealed record ValueKey(DeclaredSymbol Symbol, PropertyDefinition? Property)
{
    /// <summary>As an expression writes it.</summary>
    public override string ToString() =>
        Property is null ? Symbol.Name : $"{Symbol.Name}.{Property.Name}";
}
