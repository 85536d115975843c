using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Tests.Checking;

/// <summary>
/// Rules that report what they read, each through another member of the model: what was read is noted where, after any edit,
/// they say what they would say if asked anew.
/// </summary>
internal static class ReadingRules
{
    private static readonly DiagnosticCategory Reading = new("reading", "Reading");

    public static readonly ImmutableArray<Rule> All =
    [
        new OfPlan("window", context => $"{context.Window}"),
        new OfPlan("as_of", context => $"{context.AsOf}"),
        new OfPlan("plan", context => Say(context.Plan)),
        new OfPlan("savings", context => $"{context.Model.Savings.Total}"),
        new OfPlan(
            "bridge",
            context => string.Join(',', context.Model.GapBridge?.Years.AsEnumerable() ?? [])
        ),
        new OfPlan(
            "funding",
            context =>
                string.Join(
                    ';',
                    context.Model.Funding.Select(each =>
                        $"{each.Programme.Name} {string.Join(',', each.Years)}"
                    )
                )
        ),
        new OfPlan(
            "commitments",
            context =>
                string.Join(
                    ';',
                    context.Model.Commitments.Select(each =>
                        $"{each.Source.Name} {string.Join(',', each.Years)}"
                    )
                )
        ),
        new OfPlan(
            "councils",
            context =>
                string.Join(
                    ';',
                    context.Model.Councils.Select(each => $"{each.Council.Name} {each.Position}")
                )
        ),
        new OfPlan("partners", context => string.Join(';', context.Model.Partners.Select(Say))),
        new OfPlan(
            "declarations",
            context => string.Join(';', context.Model.Declarations.Select(Say))
        ),
        new OfEach(
            "draws",
            DeclarationKind.Budget,
            (budget, model) =>
                string.Join(
                    ';',
                    model.DrawsOn(budget).Select(draw => $"{draw.Taker.Name} {draw.Amount.Total}")
                )
        ),
        new OfEach(
            "references",
            DeclarationKind.Partner,
            (partner, model) => string.Join(';', model.ReferencesTo(partner.Name).Select(Say))
        ),
        new OfEach(
            "find",
            DeclarationKind.Programme,
            (programme, model) =>
                string.Join(
                    ';',
                    programme.Nested.Select(nested =>
                        model.Find(nested.Name) is { } found ? Say(found) : "-"
                    )
                )
        ),
        new OfEach(
            "about",
            DeclarationKind.Decision,
            (decision, model) =>
                string.Join(
                    ';',
                    ((Decision)decision).About.Select(name =>
                        model.Find(name) is { } found ? Say(found) : "-"
                    )
                )
        ),
        new OfEach(
            "nested",
            DeclarationKind.Board,
            (board, model) => $"{Say(board)} in {Say(board.Parent!)}"
        ),
    ];

    private static string Say(Declaration declaration) =>
        $"{declaration} {declaration.Title} {string.Join(',', declaration.Properties.Select(each => $"{each.Definition.Name}={each.Value}"))} {{{string.Join(' ', declaration.Nested.Select(Say))}}}";

    private sealed class OfPlan(string name, Func<RuleContext, string> read)
        : PlanRule(Reading.Note($"READ_{name}", $"read_{name}", name))
    {
        public override void Check(RuleContext context)
        {
            var said = read(context);
            if (context.Model.Plan is { } plan)
            {
                context.Report(new Finding(plan.Origin, said));
            }
        }
    }

    private sealed class OfEach(
        string name,
        DeclarationKind kind,
        Func<Declaration, PlanModel, string> read
    ) : DeclarationRule(Reading.Note($"READ_{name}", $"read_{name}", name), kind)
    {
        public override void Check(Declaration declaration, RuleContext context) =>
            context.Report(new Finding(declaration.Origin, read(declaration, context.Model)));
    }
}
