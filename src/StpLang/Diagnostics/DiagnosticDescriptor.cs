namespace StpLang.Diagnostics;

/// <summary>What all diagnostics of one rule share. Each rule has one descriptor, and a diagnostic points at it.</summary>
/// <param name="Id">The rule's number: <c>STP1001</c>.</param>
/// <param name="Name">The rule's name, snake_case: <c>unresolved_name</c>. Accepted wherever the id is.</param>
/// <param name="DefaultSeverity">How much it matters unless settings say otherwise.</param>
/// <param name="Category">The group it belongs to.</param>
/// <param name="Title">When it is reported, one line without a final full stop.</param>
public sealed record DiagnosticDescriptor(
    string Id,
    string Name,
    DiagnosticSeverity DefaultSeverity,
    DiagnosticCategory Category,
    string Title
)
{
    internal const string TheLanguage = "The language";

    /// <summary>Whose words, law or practice the rule rests on, with its date, one line without a final full stop.</summary>
    public string Basis { get; init; } = TheLanguage;

    /// <summary>The path of its page in the documentation, which <c>stp explain</c> shows too.</summary>
    public string Page => $"docs/rules/{Id}.md";

    /// <summary>Which plans it is asked of.</summary>
    public RuleScope Scope { get; init; } = RuleScope.All;

    /// <summary>Whether the rule finds more where a register is given.</summary>
    public bool ReadsRegister { get; init; }

    /// <summary>Whether what is underlined could be left out: nothing uses it.</summary>
    public bool IsAboutUnused { get; init; }

    /// <summary>Whether an <c>accepts</c> may cover its findings.</summary>
    public bool CanBeAccepted => !Category.IsFixed;

    /// <summary>Whether both are the same rule.</summary>
    public bool Equals(DiagnosticDescriptor? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"{Id} {Name}";
}
