namespace StpLang.Generators;

/// <summary>All declarations, in the order of their tokens in the grammar, which is the order of the reference.</summary>
internal sealed class Language
{
    private Language(List<Definition> declarations) => Declarations = declarations;

    public IReadOnlyList<Definition> Declarations { get; }

    /// <summary>The declarations that the model has.</summary>
    public IEnumerable<Definition> InModel => Declarations.Where(each => each.IsInModel);

    /// <summary>The declarations that stand in another, without the answers to findings.</summary>
    public IEnumerable<Definition> NestedIn(Definition parent) =>
        Declarations.Where(each => each.StandsIn.Contains(parent.Name));

    /// <summary>The language that definitions and grammar make; where they differ, that is reported.</summary>
    public static Language Of(
        IReadOnlyList<Definition> definitions,
        GrammarNames grammar,
        Action<string> report
    )
    {
        var tokens = grammar.Tokens.ToList();
        List<Definition> ordered =
        [
            .. definitions.OrderBy(each => (uint)tokens.IndexOf(TokenOf(each))),
        ];
        foreach (var definition in ordered)
        {
            ReportMissing(definition, grammar, ordered, report);
        }

        ReportUndefined(ordered, tokens, report);
        return new Language(ordered);
    }

    private static void ReportMissing(
        Definition definition,
        GrammarNames grammar,
        List<Definition> all,
        Action<string> report
    )
    {
        if (!grammar.Tokens.Contains(TokenOf(definition)))
        {
            report(
                $"`{definition.Keyword}` has no token: add {TokenOf(definition)} in its place among the declarations in grammar/StpLexer.g4, then run `dotnet build grammar -t:Regenerate`."
            );
        }

        if (!grammar.Rules.Contains(definition.Keyword))
        {
            report(
                $"`{definition.Keyword}` has no rule: add one to grammar/StpParser.g4, and name it in the rule `declaration`, then run `dotnet build grammar -t:Regenerate`."
            );
        }

        foreach (var parent in definition.StandsIn)
        {
            if (all.All(each => each.Name != parent))
            {
                report($"`{definition.Keyword}` stands in {parent}, which nothing defines.");
            }
        }
    }

    // The table of kinds counts on the tokens of declarations standing together.
    private static void ReportUndefined(
        List<Definition> ordered,
        List<string> tokens,
        Action<string> report
    )
    {
        List<int> places = [.. ordered.Select(each => tokens.IndexOf(TokenOf(each)))];
        foreach (var place in Enumerable.Range(0, tokens.Count).Except(places))
        {
            if (places.Min() < place && place < places.Max())
            {
                report(
                    $"The token {tokens[place]} stands among the declarations in grammar/StpLexer.g4, and src/StpLang/Vocabulary/Declarations defines no such declaration."
                );
            }
        }
    }

    private static string TokenOf(Definition definition) => definition.Keyword.ToUpperInvariant();
}
