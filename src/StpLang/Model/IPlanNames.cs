using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What a model needs to know of the names of its plan.</summary>
internal interface IPlanNames
{
    /// <summary>The declaration, at the top or nested, that a name names; null where none does.</summary>
    Declaration? Find(string name);

    /// <summary>The top declarations that name a name anywhere in them, in the order of the plan.</summary>
    IReadOnlyList<Declaration> ReferencesTo(string name);

    /// <summary>Whether a top declaration of some kinds names a name that is in error, and read as it was before.</summary>
    bool IsNamedInError(string name, KindSet kinds);
}
