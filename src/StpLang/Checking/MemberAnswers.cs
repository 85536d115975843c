namespace StpLang.Checking;

/// <summary>What rules say of a member of a declaration.</summary>
/// <param name="Identity">What the member shares with its other versions; null for the declaration around it.</param>
/// <param name="Answers">What is said.</param>
internal readonly record struct MemberAnswers(object? Identity, UnitAnswers Answers);
