using StpLang.Model;

namespace StpLang.Checking;

/// <summary>Something that rules read to judge a declaration.</summary>
/// <param name="Read">What was read.</param>
/// <param name="Rules">Which rules read it.</param>
internal readonly record struct RuleRead(ModelRead Read, RuleSet Rules);
