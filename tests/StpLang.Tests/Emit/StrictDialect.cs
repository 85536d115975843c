using System.Text.Json;
using Json.Schema;
using Json.Schema.Keywords;
using Words = Json.Schema.Vocabulary;

namespace StpLang.Tests.Emit;

/// <summary>JSON Schema 2020-12 without its leniency: what is not known, or is two things at once, is a fault of the schema.</summary>
internal static class StrictDialect
{
    /// <summary>The dialect, under the identifier of 2020-12.</summary>
    public static Dialect Draft202012 { get; } =
        new(Keywords()) { Id = Dialect.Draft202012.Id, AllowUnknownKeywords = false };

    private static IEnumerable<IKeywordHandler> Keywords() =>
        new[]
        {
            Words.Draft202012_Core,
            Words.Draft202012_Applicator,
            Words.Draft202012_Unevaluated,
            Words.Draft202012_Validation,
            Words.Draft202012_MetaData,
            Words.Draft202012_FormatAssertion,
            Words.Draft202012_Content,
        }
            .SelectMany(each => each.Keywords)
            .Where(each => each.Name is not ("format" or "type"))
            .Concat([new KnownFormat(), new SingleType()]);

    private sealed class KnownFormat : FormatKeyword
    {
        public override object? ValidateKeywordValue(JsonElement value) =>
            base.ValidateKeywordValue(value) is var format
            && FormatRegistry.Global.Get(value.GetString()!) is UnknownFormat
                ? throw new JsonSchemaException($"No format is called '{value}'")
                : format;
    }

    private sealed class SingleType : TypeKeyword, IKeywordHandler
    {
        public new object? ValidateKeywordValue(JsonElement value) =>
            value.ValueKind == JsonValueKind.Array
                ? throw new JsonSchemaException($"A value is of one type, not {value}")
                : base.ValidateKeywordValue(value);
    }
}
