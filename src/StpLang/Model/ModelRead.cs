using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>Something of a model that was read; while it stays the same, so does what was worked out from it.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Subject">The name, the <see cref="ISummary"/> or the property; for a kind of declaration, its definition.</param>
/// <param name="Aspect">What was read of the declarations; null for all they say.</param>
internal readonly record struct ModelRead(ReadKind Kind, object Subject, Aspect? Aspect = null)
{
    /// <summary>That it is known which declarations there are.</summary>
    public static ModelRead Whole { get; } = new(ReadKind.Whole, "");

    public static ModelRead OfName(string name, Aspect? aspect = null) =>
        new(ReadKind.Name, name, aspect);

    public static ModelRead OfReferences(string name, Aspect? aspect) =>
        new(ReadKind.References, name, aspect);

    public static ModelRead OfKind(DeclarationKind kind, Aspect? aspect = null) =>
        new(ReadKind.Kind, PlanVocabulary.Get(kind), aspect);

    public static ModelRead OfSummary(ISummary summary) => new(ReadKind.Summary, summary);

    public static ModelRead OfPlanProperty(PropertyDefinition property) =>
        new(ReadKind.PlanProperty, property);
}
