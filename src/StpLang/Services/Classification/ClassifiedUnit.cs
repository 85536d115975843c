using StpLang.Binding;
using StpLang.Symbols;
using StpLang.Vocabulary;

namespace StpLang.Services.Classification;

/// <summary>What stands in one place at the top of a file, classified.</summary>
/// <param name="unit">As it was understood.</param>
/// <param name="spans">Its spans, counted from where its text begins.</param>
/// <param name="names">The names it refers to, each with what sort of declaration had it.</param>
internal sealed class ClassifiedUnit(
    BoundUnit unit,
    ClassifiedSpan[] spans,
    (string Name, DeclarationKind? Kind)[] names
)
{
    /// <summary>As it was understood.</summary>
    public BoundUnit Unit => unit;

    /// <summary>Its spans, counted from where its text begins.</summary>
    public ClassifiedSpan[] Spans => spans;

    /// <summary>Whether its words are still what they were: what is in error may mean anything where names change.</summary>
    public bool HoldsIn(NameTable table) =>
        unit.IsComplete
        && Array.TrueForAll(names, each => table.Find(each.Name)?.Kind == each.Kind);
}
