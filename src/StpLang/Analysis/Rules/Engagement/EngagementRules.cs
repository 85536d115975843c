using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Engagement;

/// <summary>The rules on engagement.</summary>
internal static class EngagementRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new NoPublicEngagement(),
        new EngagementStops(),
        new StaffNotInvolved(),
        new ChangeTestsNotMet(),
        new DecidedBeforeConsulted(),
        new DecidedBeforeEngaged(),
        new EngagementTestUnbacked(),
        new OpposedByPublic(),
        new AnswersUnanswered(),
    ];
}
