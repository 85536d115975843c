using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

/// <summary>What a decision has to do with a substantial change of services, in SI 2013/218 reg 23.</summary>
internal static class SubstantialChange
{
    // Regulation 1(2).
    private static readonly DateOnly InForce = new(2013, 4, 1);

    private static readonly Aspect Size = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) =>
            before.Name == after.Name
            && ((Programme)before).Substantial == ((Programme)after).Substantial
    );

    /// <summary>Whether it is about such a change, the regulations being in force.</summary>
    public static bool IsDecidedBy(Decision decision, RuleContext context) =>
        decision.About.Any(name =>
            context.Model.Find(name, Size) is Programme { Substantial: true }
        )
        && context.AsOf >= InForce;

    /// <summary>Whether it consults a council with scrutiny of health, or a committee of one.</summary>
    public static bool IsPutToCouncil(Decision decision, RuleContext context) =>
        decision.Consulted.Any(name =>
            context.Model.Find(name, Partner.Sort) is Partner partner
            && (partner.IsUpperTierCouncil || partner.Kind == PartnerKind.ScrutinyCommittee)
        );
}
