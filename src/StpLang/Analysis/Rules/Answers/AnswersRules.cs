using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Answers;

/// <summary>The rules on how findings are answered.</summary>
internal static class AnswersRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All = [new ReasonWithoutWords()];
}
