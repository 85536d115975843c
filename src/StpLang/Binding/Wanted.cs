using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>What is wanted in a place.</summary>
/// <param name="Type">The type; null where any will do.</param>
/// <param name="Property">The property it is given to; null where there is none.</param>
internal readonly record struct Wanted(PropertyType? Type, PropertyDefinition? Property);
