using StpLang.Services.Classification;
using StpLang.Vocabulary;

namespace StpLang.LanguageServer.Conversion;

/// <summary>What words are called in the protocol: types that every editor has a colour for, and what more can be said.</summary>
internal static class TokenLegend
{
    private const string Type = "type";
    private const string Number = "number";

    /// <summary>The types; a token says which by its place here.</summary>
    public static readonly string[] Types =
    [
        "keyword",
        "namespace",
        "interface",
        "class",
        "struct",
        "variable",
        Type,
        "property",
        "enumMember",
        "function",
        "decorator",
        "string",
        Number,
        "operator",
        "comment",
    ];

    /// <summary>The modifiers; a token says which by the bit at their place here.</summary>
    public static readonly string[] Modifiers = ["declaration", "illustrative", "documentation"];

    private const uint Documentation = 4;

    /// <summary>The place of a span's type.</summary>
    public static uint TypeOf(ClassifiedSpan span) => (uint)Array.IndexOf(Types, NameOf(span));

    /// <summary>The bits of a span's modifiers.</summary>
    public static uint ModifiersOf(ClassifiedSpan span) =>
        (uint)span.Modifiers | (span.Kind == ClassificationKind.DocComment ? Documentation : 0);

    private static string NameOf(ClassifiedSpan span) =>
        span.Kind switch
        {
            ClassificationKind.Keyword => "keyword",
            ClassificationKind.Name => NameOf(span.Named),
            ClassificationKind.Property => "property",
            ClassificationKind.Choice => "enumMember",
            ClassificationKind.Function => "function",
            ClassificationKind.Rule => "decorator",
            ClassificationKind.Text or ClassificationKind.Path => "string",
            ClassificationKind.Operator => "operator",
            ClassificationKind.Comment or ClassificationKind.DocComment => "comment",
            _ => Number,
        };

    private static string NameOf(DeclarationKind? named) =>
        named switch
        {
            DeclarationKind.Plan => "namespace",
            DeclarationKind.Partner or DeclarationKind.Board => "interface",
            DeclarationKind.Programme => "class",
            DeclarationKind.Budget or DeclarationKind.Pool => "struct",
            DeclarationKind.Let => "variable",
            _ => Type,
        };
}
