using StpLang.Analysis;
using StpLang.Model;

namespace StpLang.Services.Explanations;

/// <summary>What part a partner takes: with whom it decides, and where it is not involved.</summary>
internal static class PartnerExplanation
{
    /// <summary>What it is, the boards it sits on and with whom, those it does not, and a council's part in the plan.</summary>
    public static IEnumerable<string> Of(Partner partner, PlanModel plan)
    {
        yield return Capital(partner.Describe());
        var boards = plan.All<Governance>().SelectMany(each => each.Boards).ToList();
        foreach (var board in boards.Where(each => each.Members.Contains(partner.Name)))
        {
            string[] others = [.. board.Members.Where(each => each != partner.Name).Distinct()];
            var where = MarkdownText.Escape(board.Called());
            yield return others.Length == 0
                ? $"Decides alone on {where}"
                : $"Decides on {where} with {DeclarationExplanation.Names(others, plan)}";
        }

        string[] without =
        [
            .. boards
                .Where(each => !each.Members.Contains(partner.Name))
                .Select(each => MarkdownText.Escape(each.Called())),
        ];
        if (without.Length > 0)
        {
            yield return $"Not on {Wording.Few(without)}";
        }

        if (plan.Councils.FirstOrDefault(each => each.Council == partner) is { } part)
        {
            yield return $"While the plan was written {Say(part.Development)}; in carrying it out {Say(part.Implementation)}";
        }
    }

    private static string Say(CouncilPart part) =>
        part switch
        {
            CouncilPart.Councillors => "its councillors take part",
            CouncilPart.Officers => "its officers take part, not its councillors",
            _ => "it is not involved",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
