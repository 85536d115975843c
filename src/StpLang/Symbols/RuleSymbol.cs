using StpLang.Diagnostics;

namespace StpLang.Symbols;

/// <summary>A rule, as an <c>accepts</c> names it by id or by name.</summary>
/// <param name="Descriptor">The rule.</param>
public sealed record RuleSymbol(DiagnosticDescriptor Descriptor) : Symbol(Descriptor.Id)
{
    /// <inheritdoc/>
    public override string ToString() => $"rule {Descriptor.Id} {Descriptor.Name}";
}
