using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>A class of declarations of one kind.</summary>
public interface IDeclaration
{
    /// <summary>The kind of them all.</summary>
    static abstract DeclarationKind Kind { get; }
}
