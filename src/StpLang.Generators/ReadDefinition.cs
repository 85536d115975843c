namespace StpLang.Generators;

/// <summary>A definition and what in it could not be read.</summary>
internal sealed record ReadDefinition(Definition Definition, EquatableArray<Problem> Problems);
