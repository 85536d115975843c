using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Engagement;

internal sealed class EngagementTestUnbacked()
    : DeclarationRule<Programme>(
        DiagnosticCategory.Engagement.Warning(
            "STP6507",
            "engagement_test_unbacked",
            "A substantial change that claims the test of engagement and no engagement is about it",
            "the four tests: strong public and patient engagement"
        )
    )
{
    // What is told of an engagement is what it is about.
    private static readonly Aspect Abouts = new(
        new KindSet(DeclarationKind.Engagement),
        (before, after) =>
            before.Name == after.Name
            && before.Title == after.Title
            && ((Model.Engagement)before).About.SequenceEqual(((Model.Engagement)after).About)
    );

    public override void Check(Programme programme, RuleContext context)
    {
        if (
            !programme.Substantial
            || programme.EngagementTest is not { } words
            || Placeholder.Is(words)
            || programme.Find(Programme.EngagementTestProperty) is not { } test
            || context.Model.ReferencesTo(programme.Name, Abouts).Count > 0
            || context
                .Model.All<Model.Engagement>(Abouts)
                .Any(engagement => IsNamedIn(words, engagement))
        )
        {
            return;
        }

        context.Report(
            new Finding(
                test.Origin,
                $"{Wording.Quote(words)} names no engagement of the plan, and none is about {programme.Quoted()}, so nobody can see who was asked and what they said"
            )
            {
                Help =
                    $"add an `engagement` with {Wording.Quote($"about: [{programme.Name}]")} and what was answered: `responses`, `in_favour`, `against`, `petition`",
            }
        );
    }

    private static bool IsNamedIn(string words, Model.Engagement engagement) =>
        words.Contains(engagement.Name, StringComparison.OrdinalIgnoreCase)
        || (
            engagement.Title.Length > 0
            && words.Contains(engagement.Title, StringComparison.OrdinalIgnoreCase)
        );
}
