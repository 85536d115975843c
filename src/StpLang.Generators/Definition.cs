namespace StpLang.Generators;

/// <summary>A declaration as its definition in <c>Vocabulary/Declarations</c> says it.</summary>
/// <param name="Name">The name of the definition's class, without <c>Definition</c>.</param>
/// <param name="Summary">What it is for.</param>
/// <param name="JsonName">The JSON member that holds it; null where none does.</param>
/// <param name="Body">What follows the header: the name of a <c>DeclarationBody</c>.</param>
/// <param name="IsSingle">Whether there is one at most in its place.</param>
/// <param name="IsAnswer">Whether it answers a finding and stands in all that have a block.</param>
/// <param name="StandsIn">The names of those it stands in; none at the top.</param>
/// <param name="Properties">Its properties in the order written.</param>
/// <param name="Choices">Its sets of choices.</param>
internal sealed record Definition(
    string Name,
    string Summary,
    string? JsonName,
    string Body,
    bool IsSingle,
    bool IsAnswer,
    EquatableArray<string> StandsIn,
    EquatableArray<Property> Properties,
    EquatableArray<ChoiceSet> Choices
)
{
    public string Keyword => Words.Snake(Name);

    public bool IsTop => !IsAnswer && !StandsIn.Any();

    public bool HasBlock => Body == "Block";

    /// <summary>Whether the model has it: what defines a value or names a file leaves no trace there.</summary>
    public bool IsInModel => JsonName is not null;
}
