using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>What more can be said of, in words that can be sent away and asked for later.</summary>
internal static class Topics
{
    private const string Keyword = "keyword";
    private const string Property = "property";
    private const string Function = "function";
    private const string Rule = "rule";
    private const string Name = "name";

    public static string Of(DeclarationDefinition definition) => $"{Keyword} {definition.Keyword}";

    public static string Of(DeclarationDefinition definition, PropertyDefinition property) =>
        $"{Property} {definition.Keyword} {property.Name}";

    public static string Of(FunctionDefinition function) => $"{Function} {function.Name}";

    public static string Of(DiagnosticDescriptor rule) => $"{Rule} {rule.Id}";

    public static string Of(DeclaredSymbol symbol) => $"{Name} {symbol.Name}";

    /// <summary>What a topic is about; null where that is gone or never was.</summary>
    public static Symbol? Find(string topic, Compilation compilation, RuleCatalogue rules) =>
        topic.Split(' ') switch
        {
            [Keyword, var keyword] when PlanVocabulary.Find(keyword) is { } definition =>
                new KeywordSymbol(definition),
            [Property, var keyword, var name]
                when PlanVocabulary.Find(keyword) is { } definition
                    && definition.FindProperty(name) is { } property => new PropertySymbol(
                definition,
                property
            ),
            [Function, var name] when PlanVocabulary.FindFunction(name) is { } function =>
                new FunctionSymbol(function),
            [Rule, var id] when rules.Find(id) is { } rule => new RuleSymbol(rule),
            [Name, var name] => compilation.Names.Find(name),
            _ => null,
        };
}
