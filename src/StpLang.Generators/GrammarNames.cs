using Microsoft.CodeAnalysis;

namespace StpLang.Generators;

/// <summary>What the grammar has of the declarations: their tokens in its order, and the names of its rules.</summary>
internal sealed record GrammarNames(EquatableArray<string> Tokens, EquatableArray<string> Rules)
{
    private const string RulePrefix = "RULE_";

    public static GrammarNames Of(Compilation compilation) =>
        new(
            new(
                ConstantsOf(compilation, "StpLang.Grammar.StpLexer")
                    .Where(constant => constant.ConstantValue is int)
                    .OrderBy(constant => (int)constant.ConstantValue!)
                    .Select(constant => constant.Name)
            ),
            new(
                ConstantsOf(compilation, "StpLang.Grammar.StpParser")
                    .Where(constant =>
                        constant.Name.StartsWith(RulePrefix, StringComparison.Ordinal)
                    )
                    .Select(constant => constant.Name.Substring(RulePrefix.Length))
            )
        );

    private static IEnumerable<IFieldSymbol> ConstantsOf(Compilation compilation, string type) =>
        compilation
            .GetTypeByMetadataName(type)
            ?.GetMembers()
            .OfType<IFieldSymbol>()
            .Where(field => field.IsConst)
        ?? [];
}
