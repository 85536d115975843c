using StpLang.Diagnostics;
using StpLang.Symbols;

namespace StpLang.Services.Explanations;

/// <summary>What there is to know of a word of a plan, in Markdown.</summary>
internal static class Explanation
{
    /// <summary>Explains what a word stands for; null where there is nothing to say.</summary>
    /// <param name="symbol">What it stands for, of the compilation.</param>
    /// <param name="compilation">The plan.</param>
    public static string? Of(Symbol symbol, Compilation compilation) =>
        symbol switch
        {
            KeywordSymbol keyword => LanguageText.Plain.Of(keyword.Definition),
            PropertySymbol property => LanguageText.Plain.Of(property.Owner, property.Definition),
            ChoiceSymbol choice => LanguageText.Of(choice.Set, choice.Choice),
            FunctionSymbol function => LanguageText.Of(function.Definition),
            RuleSymbol rule => Of(rule.Descriptor),
            DeclaredSymbol declared => DeclarationExplanation.Of(declared, compilation),
            _ => null,
        };

    /// <summary>The page of a rule; of one that has none, what it says of itself.</summary>
    public static string Of(DiagnosticDescriptor rule) =>
        RulePages.Find(rule) ?? $"# {rule.Id} {rule.Name}\n\n{rule.Title}.\n";
}
