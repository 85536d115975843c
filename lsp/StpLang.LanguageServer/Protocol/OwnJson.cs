using System.Text.Json;
using System.Text.Json.Serialization;

namespace StpLang.LanguageServer.Protocol;

/// <summary>Knows how what <see cref="OwnMethods"/> take and give is written as JSON.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase
)]
[JsonSerializable(typeof(FindingData))]
[JsonSerializable(typeof(OwnCapabilities))]
[JsonSerializable(typeof(PasteParams))]
[JsonSerializable(typeof(PlaceData))]
[JsonSerializable(typeof(PlanParams))]
[JsonSerializable(typeof(PlanStatus))]
[JsonSerializable(typeof(ExplainParams))]
[JsonSerializable(typeof(RuleExplanation))]
[JsonSerializable(typeof(JsonElement?))]
[JsonSerializable(typeof(OverviewResult))]
[JsonSerializable(typeof(PreviewParams))]
[JsonSerializable(typeof(PreviewResult))]
[JsonSerializable(typeof(ReportParams))]
[JsonSerializable(typeof(ReportResult))]
[JsonSerializable(typeof(TableParams))]
[JsonSerializable(typeof(Table))]
[JsonSerializable(typeof(EditTableParams))]
[JsonSerializable(typeof(TableEditResult))]
[JsonSerializable(typeof(FootprintResult[]))]
[JsonSerializable(typeof(NewPlanParams))]
[JsonSerializable(typeof(NewPlanResult))]
internal sealed partial class OwnJson : JsonSerializerContext;
