using System.Collections.Immutable;

namespace StpLang.Vocabulary;

/// <summary>
/// One kind of declaration: how it is written, what it contains, what it means. What refers to other kinds does so by
/// <see cref="DeclarationKind"/>, so that each definition can be made without the others.
/// </summary>
public sealed class DeclarationDefinition
{
    private ImmutableArray<PropertyDefinition> _ownProperties;
    private ImmutableArray<PropertyDefinition> _properties;
    private ImmutableArray<DeclarationKind> _nested;

    /// <summary>Which kind it defines.</summary>
    public required DeclarationKind Kind { get; init; }

    /// <summary>The word it begins with.</summary>
    public string Keyword => Kind.Keyword();

    /// <summary>What it is for, one line without a final full stop.</summary>
    public required string Summary { get; init; }

    /// <summary>It with its article, as in "`falls_prevention` is a programme".</summary>
    public string Description
    {
        get => field ?? Articles.With(Keyword);
        init;
    }

    /// <summary>What stands between keyword and body.</summary>
    internal DeclarationHeader Header { get; init; } = DeclarationHeader.Bare;

    /// <summary>Names as a message shows them where an author left theirs out.</summary>
    public string Example { get; init; } = "name";

    /// <summary>What follows the header.</summary>
    internal DeclarationBody Body { get; init; } = DeclarationBody.Block;

    /// <summary>The value after the colon; null unless <see cref="Body"/> is <see cref="DeclarationBody.Value"/>.</summary>
    public PropertyDefinition? Value { get; init; }

    /// <summary>The JSON member that holds it, or all of its kind; null for what leaves no trace in JSON.</summary>
    public string? JsonName { get; init; }

    /// <summary>How often it may occur in its place.</summary>
    internal Occurrence Occurrence { get; init; }

    /// <summary>
    /// Whether several in one place may be about the same declaration; otherwise one that is about another, such as an
    /// <c>involves</c>, is given once for each.
    /// </summary>
    public bool MayRepeat { get; init; }

    /// <summary>The kinds it stands in; empty for one that stands at the top, or anywhere.</summary>
    public ImmutableArray<DeclarationKind> StandsIn { get; init; } = [];

    /// <summary>Whether it answers a finding, and so stands in every declaration that has a block but its own.</summary>
    public bool IsAnswer { get; init; }

    /// <summary>Whether it stands outside every other declaration.</summary>
    public bool IsTopLevel => StandsIn.IsEmpty && !IsAnswer;

    /// <summary>Whether it states money, people or shares whose source a reader will ask for.</summary>
    public bool CarriesFigures { get; init; }

    /// <summary>The properties of this kind alone, in the order to write them: that in which they are defined.</summary>
    public ImmutableArray<PropertyDefinition> OwnProperties =>
        _ownProperties.IsDefault
            ? _ownProperties = DeclarationTable.PropertiesOf(Kind)
            : _ownProperties;

    /// <summary>All properties it takes, in the order to write them: its own, then those every declaration takes.</summary>
    public ImmutableArray<PropertyDefinition> Properties =>
        _properties.IsDefault
            ? _properties = TakesAnswers
                ? OwnProperties.AddRange(CommonProperties.All)
                : OwnProperties
            : _properties;

    /// <summary>The kinds of declaration that only this kind and its like contain, in the order to write them.</summary>
    public ImmutableArray<DeclarationKind> OwnNested => DeclarationTable.NestedIn(Kind);

    /// <summary>All kinds of declaration it may contain: its own, then <c>accepts</c>.</summary>
    public ImmutableArray<DeclarationKind> Nested =>
        _nested.IsDefault
            ? _nested = TakesAnswers ? OwnNested.Add(DeclarationKind.Accepts) : OwnNested
            : _nested;

    /// <summary>The property of that name, or null; case matters.</summary>
    public PropertyDefinition? FindProperty(ReadOnlySpan<char> name)
    {
        // A few dozen at most, told apart mostly by length: a table would take longer to make than it saves.
        foreach (PropertyDefinition property in Properties)
        {
            if (name.SequenceEqual(property.Name))
            {
                return property;
            }
        }
        return null;
    }

    private bool TakesAnswers => Body == DeclarationBody.Block && !IsAnswer;

    /// <inheritdoc/>
    public override string ToString() => Keyword;
}
