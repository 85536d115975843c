using StpLang.Analysis;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Vocabulary;

namespace StpLang.Reports.Sections;

/// <summary>Who decides, by what power, and what is delegated to whom until when.</summary>
internal static class GovernanceSection
{
    public static SectionKind Kind { get; } = new("governance", "Who decides");

    public static Section Of(PlanReading reading)
    {
        Declaration[] parts =
        [
            .. reading
                .Model.Of(DeclarationKind.Governance)
                .SelectMany(governance => governance.Nested),
        ];
        if (parts.Length == 0)
        {
            return new Section(Kind, "The plan does not say who decides.");
        }

        var decisions = parts.OfType<Decision>().ToList();
        var powerless = decisions.Count(decision => !decision.IsStated(Decision.PowerProperty));
        return new Section(
            Kind,
            $"{Wording.Count(parts.OfType<Board>().Count(), "board")}, {Wording.Count(parts.OfType<Delegation>().Count(), "delegation")} and "
                + $"{Wording.Count(decisions.Count, "decision")} are stated; "
                + (
                    powerless == 0
                        ? "each decision names its power."
                        : $"{Wording.Count(powerless, "decision")} {(powerless == 1 ? "names" : "name")} no power."
                )
        )
        {
            Tables =
            [
                .. new[]
                {
                    reading.PropertiesOf("governance-boards", "Boards", parts.OfType<Board>()),
                    reading.PropertiesOf(
                        "governance-delegations",
                        "What is delegated, up to what amount and until when",
                        parts.OfType<Delegation>(),
                        Delegated
                    ),
                    reading.PropertiesOf(
                        "governance-decisions",
                        "Decisions and the power behind them",
                        decisions
                    ),
                }.OfType<Table>(),
            ],
        };

        string Delegated(Declaration delegation) =>
            $"{(((Delegation)delegation).From is { } from ? reading.Called(from) : Cell.NotStatedText)} to {(((Delegation)delegation).To is { } to ? reading.Called(to) : Cell.NotStatedText)}";
    }
}
