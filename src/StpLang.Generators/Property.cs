namespace StpLang.Generators;

/// <summary>A property of a declaration.</summary>
/// <param name="Field">The field that defines it.</param>
/// <param name="Summary">What it means.</param>
/// <param name="Type">What it takes.</param>
internal sealed record Property(string Field, string Summary, PropertyType Type);
