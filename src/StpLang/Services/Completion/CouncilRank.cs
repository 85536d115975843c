using StpLang.Model;
using StpLang.Symbols;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.Completion;

/// <summary>Which councils an author is likeliest to mean where a council is named.</summary>
internal static class CouncilRank
{
    /// <summary>Whether a place names a council.</summary>
    public static bool IsFor(DeclarationDefinition definition, PropertyDefinition? property) =>
        property is null
            ? definition.Kind is DeclarationKind.Covers or DeclarationKind.Involves
            : property == PartnerDefinition.Council;

    /// <summary>The place of a partner among those to choose from: upper-tier councils, then other councils, then what is none.</summary>
    public static int Of(DeclaredSymbol symbol, DeclarationDefinition definition, Caret caret) =>
        caret.Plan.Find(symbol.Name) is not Partner partner ? 4
        : partner.IsUpperTierCouncil ? 0
        : partner.IsCouncil ? 1
        : definition.Kind == DeclarationKind.Involves
        && partner.Kind is PartnerKind.HealthAndWellbeingBoard
            ? 2
        : 3;
}
