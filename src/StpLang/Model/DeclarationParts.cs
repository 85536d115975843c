using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What a declaration is made of; see <see cref="Declaration"/>.</summary>
internal readonly record struct DeclarationParts()
{
    public required DeclarationDefinition Definition { get; init; }

    public string Name { get; init; } = "";

    public string SecondName { get; init; } = "";

    public string Title { get; init; } = "";

    public string Documentation { get; init; } = "";

    public ImmutableArray<PropertyValue> Properties { get; init; } = [];

    public ImmutableArray<Declaration> Nested { get; init; } = [];

    public required Origin Origin { get; init; }

    public required TextSpan Extent { get; init; }
}
