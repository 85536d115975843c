using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using StpLang.Vocabulary;

namespace StpLang.Tests.Docs;

/// <summary>
/// The grammar by which Visual Studio Code colours a plan before, or without, the language server, written from the vocabulary.
/// </summary>
internal static class EditorGrammar
{
    private const string Word =
        @"[A-Za-z_\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F}\x{1E00}-\x{1EFF}][A-Za-z0-9_\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F}\x{1E00}-\x{1EFF}]*";
    private const string Figure = @"[0-9][0-9_]*(?:\.[0-9][0-9_]*)?";

    // A declaration begins a line, or what stands in braces on one line.
    private const string Start = @"(?:^|(?<=[{}]))\s*";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole grammar; the same for the same vocabulary.</summary>
    public static string Render()
    {
        var patterns = new JsonArray(
            Match(@"///(?!/).*$", "comment.line.documentation.stp"),
            Match(@"//.*$", "comment.line.double-slash.stp"),
            Text()
        );
        foreach (var declaration in Declarations())
        {
            patterns.Add(declaration);
        }

        patterns.Add(ChoiceList());
        patterns.Add(
            Match(
                $@"\b({Alternatives(ChoiceProperties(isList: false))})\s*(:)\s*(?:({Alternatives(ChoicesOf(isList: false))})\b)?",
                null,
                "support.type.property-name.stp",
                "punctuation.separator.key-value.stp",
                "constant.language.stp"
            )
        );
        patterns.Add(
            Match(
                $@"\b({Alternatives(AllProperties().Select(each => each.Name))})\s*(:)\s*(?:(yes|no)\b)?",
                null,
                "support.type.property-name.stp",
                "punctuation.separator.key-value.stp",
                "constant.language.boolean.stp"
            )
        );
        patterns.Add(
            Match(
                $@"\b({Alternatives(PlanVocabulary.Functions.Where(each => !each.IsInfix).Select(each => each.Name))})(?=\s*\()",
                "support.function.stp"
            )
        );
        patterns.Add(
            Match(
                $@"\b({Alternatives(PlanVocabulary.Functions.Where(each => each.IsInfix).Select(each => each.Name))})\b",
                "keyword.operator.word.stp"
            )
        );
        patterns.Add(Match(@"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b", "constant.numeric.date.stp"));
        patterns.Add(Match(@"\b[0-9]{4}/[0-9]{2}(?:[0-9]{2})?\b", "constant.numeric.year.stp"));
        patterns.Add(Match($"£{Figure}(?:{Word})?", "constant.numeric.money.stp"));
        patterns.Add(Match($"{Figure}%", "constant.numeric.percent.stp"));
        patterns.Add(Match($@"\b{Figure}", "constant.numeric.stp"));
        patterns.Add(Match(@"\.\.|[=+\-*/]", "keyword.operator.stp"));
        patterns.Add(Match(Word, "variable.other.stp"));
        return new JsonObject
            {
                ["name"] = "StpLang",
                ["scopeName"] = "source.stp",
                ["fileTypes"] = new JsonArray("stp"),
                ["patterns"] = patterns,
            }.ToJsonString(Readable) + "\n";
    }

    private static IEnumerable<JsonObject> Declarations() =>
        // Of two words of which one begins the other, the longer goes first.
        PlanVocabulary
            .Declarations.OrderByDescending(each => each.Keyword.Length)
            .ThenBy(each => each.Keyword, StringComparer.Ordinal)
            .Select(Declaration);

    private static JsonObject Declaration(DeclarationDefinition declaration)
    {
        var header = declaration.Header;
        var pattern = $@"{Start}({declaration.Keyword})\b";
        var scopes = new List<string> { "keyword.declaration.stp" };
        foreach (var name in header.Names)
        {
            if (scopes.Count > 1)
            {
                pattern += $@"(?:\s+({header.Separator})\b";
                scopes.Add("keyword.declaration.stp");
            }

            pattern += $@"(?:\s+({Word}(?:\.{Word})?)";
            scopes.Add(ScopeOf(name));
        }

        // `from improved_bcf: …` is a declaration, `from: 2016-11-01` a property.
        var isValue = declaration.Body == DeclarationBody.Value;
        pattern += string.Concat(
            header.Names.Select(
                (_, i) =>
                    isValue ? ")"
                    : i == 0 ? ")?"
                    : ")?)?"
            )
        );
        return Match(isValue ? pattern : pattern + @"(?!\s*:)", null, [.. scopes]);
    }

    private static string ScopeOf(HeaderName name) =>
        name.Role switch
        {
            HeaderNameRole.Refers => "variable.other.reference.stp",
            HeaderNameRole.NamesRule => "constant.other.rule.stp",
            _ => "entity.name.section.stp",
        };

    private static JsonObject Text() =>
        new()
        {
            ["name"] = "string.quoted.double.stp",
            ["begin"] = "\"",
            ["end"] = "\"|$",
            ["patterns"] = new JsonArray(Match(@"\\.", "constant.character.escape.stp")),
        };

    private static JsonObject ChoiceList() =>
        new()
        {
            ["begin"] = $@"\b({Alternatives(ChoiceProperties(isList: true))})\s*(:)\s*\[",
            ["beginCaptures"] = Captures(
                "support.type.property-name.stp",
                "punctuation.separator.key-value.stp"
            ),
            ["end"] = @"\]|(?=[{}:])",
            ["patterns"] = new JsonArray(
                Match($@"\b({Alternatives(ChoicesOf(isList: true))})\b", "constant.language.stp"),
                Match(@"//.*$", "comment.line.double-slash.stp")
            ),
        };

    private static IEnumerable<PropertyDefinition> AllProperties() =>
        PlanVocabulary.Declarations.SelectMany(declaration => declaration.Properties);

    private static IEnumerable<string> ChoiceProperties(bool isList) =>
        AllProperties().Where(each => SetOf(each, isList) is not null).Select(each => each.Name);

    private static IEnumerable<string> ChoicesOf(bool isList) =>
        AllProperties().SelectMany(each => SetOf(each, isList)?.Names ?? []);

    private static ChoiceSet? SetOf(PropertyDefinition property, bool isList) =>
        isList ? property.Type.Element?.Choices : property.Type.Choices;

    private static string Alternatives(IEnumerable<string> words) =>
        string.Join(
            '|',
            words
                .Distinct()
                .OrderByDescending(word => word.Length)
                .ThenBy(word => word, StringComparer.Ordinal)
        );

    private static JsonObject Match(string pattern, string? scope, params string[] captures)
    {
        var match = new JsonObject();
        if (scope is not null)
        {
            match["name"] = scope;
        }

        match["match"] = pattern;
        if (captures.Length > 0)
        {
            match["captures"] = Captures(captures);
        }

        return match;
    }

    private static JsonObject Captures(params string[] scopes) =>
        new(
            scopes.Select(
                (scope, i) =>
                    KeyValuePair.Create($"{i + 1}", (JsonNode?)new JsonObject { ["name"] = scope })
            )
        );
}
