using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

/// <summary>Whom the engagements of a plan are with.</summary>
internal static class Audience
{
    /// <summary>Whether an engagement is with any of those, as <c>with</c> names them.</summary>
    public static bool IsWith(
        this Model.Engagement engagement,
        ReadOnlySpan<EngagementAudience> audiences
    )
    {
        foreach (var each in engagement.With)
        {
            if (audiences.Contains(each))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The engagements that do not say whom they are with, as places to look at.</summary>
    public static IEnumerable<Related> NotSaid(PlanModel model) =>
        model
            .Engagements.Where(each => !each.IsStated(Model.Engagement.WithProperty))
            .Select(each => new Related(each.Origin, "does not say `with` whom"));
}
