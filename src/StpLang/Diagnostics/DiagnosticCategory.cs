namespace StpLang.Diagnostics;

/// <summary>A group of diagnostics.</summary>
/// <param name="Key">Its name in settings, lower case: <c>syntax</c>.</param>
/// <param name="Title">Its name in text: "Syntax".</param>
/// <param name="IsFixed">
/// Whether its diagnostics always hold: their severity cannot be lowered and no <c>accepts</c> covers them, because a plan
/// that breaks them has no meaning to judge.
/// </param>
public sealed record DiagnosticCategory(string Key, string Title, bool IsFixed = false)
{
    /// <summary>The form of the text: STP0001 and on.</summary>
    public static DiagnosticCategory Syntax { get; } = new("syntax", "Syntax", IsFixed: true);

    /// <summary>Names, types and values: STP1001 and on.</summary>
    public static DiagnosticCategory Meaning { get; } =
        new("meaning", "Names, types and values", IsFixed: true);
}
