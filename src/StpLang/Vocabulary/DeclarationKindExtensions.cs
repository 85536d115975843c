namespace StpLang.Vocabulary;

/// <summary>The words for the kinds of declaration.</summary>
public static class DeclarationKindExtensions
{
    /// <summary>The word a declaration of the kind begins with: <c>programme</c>.</summary>
    public static string Keyword(this DeclarationKind kind) => DeclarationTable.KeywordOf(kind);

    /// <summary>The kind with its article, as in "`falls_prevention` is a programme".</summary>
    public static string Describe(this DeclarationKind kind) =>
        PlanVocabulary.Get(kind).Description;
}
