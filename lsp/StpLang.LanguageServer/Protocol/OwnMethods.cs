using System.Text.Json;

namespace StpLang.LanguageServer.Protocol;

/// <summary>Requests that are in no standard: <c>docs/editor.md</c> says what they are for.</summary>
internal static class OwnMethods
{
    /// <summary>Which version of them the server speaks: raised when one of them changes its meaning.</summary>
    public const int Version = 1;

    /// <summary>How the plan of a document stands.</summary>
    public static RequestMethod<PlanParams, PlanStatus> Status { get; } =
        new(
            "stp/status",
            static () => OwnJson.Default.PlanParams,
            static () => OwnJson.Default.PlanStatus
        );

    /// <summary>The plan of a document as JSON, as <c>stp build</c> writes it.</summary>
    public static RequestMethod<PlanParams, JsonElement?> Json { get; } =
        new(
            "stp/json",
            static () => OwnJson.Default.PlanParams,
            static () => OwnJson.Default.NullableJsonElement
        );

    /// <summary>What a rule asks, and why.</summary>
    public static RequestMethod<ExplainParams, RuleExplanation> Explain { get; } =
        new(
            "stp/explain",
            static () => OwnJson.Default.ExplainParams,
            static () => OwnJson.Default.RuleExplanation
        );

    /// <summary>What rows that are pasted from a spreadsheet are to become.</summary>
    public static RequestMethod<PasteParams, WorkspaceEdit> Paste { get; } =
        new(
            "stp/paste",
            static () => OwnJson.Default.PasteParams,
            static () => ProtocolJson.Default.WorkspaceEdit
        );

    /// <summary>A plan as a whole: what it consists of, what could be accepted, what is.</summary>
    public static RequestMethod<PlanParams, OverviewResult> Overview { get; } =
        new(
            "stp/overview",
            static () => OwnJson.Default.PlanParams,
            static () => OwnJson.Default.OverviewResult
        );

    /// <summary>The report of a plan for its reviewers, in parts, as it is while it is being written.</summary>
    public static RequestMethod<PreviewParams, PreviewResult> Preview { get; } =
        new(
            "stp/preview",
            static () => OwnJson.Default.PreviewParams,
            static () => OwnJson.Default.PreviewResult
        );

    /// <summary>The report of a plan as a file, as <c>stp report</c> writes it.</summary>
    public static RequestMethod<ReportParams, ReportResult> Report { get; } =
        new(
            "stp/report",
            static () => OwnJson.Default.ReportParams,
            static () => OwnJson.Default.ReportResult
        );

    /// <summary>The figures by year of a declaration.</summary>
    public static RequestMethod<TableParams, Table> Table { get; } =
        new(
            "stp/table",
            static () => OwnJson.Default.TableParams,
            static () => OwnJson.Default.Table
        );

    /// <summary>The change that writes figures into a table.</summary>
    public static RequestMethod<EditTableParams, TableEditResult> EditTable { get; } =
        new(
            "stp/editTable",
            static () => OwnJson.Default.EditTableParams,
            static () => OwnJson.Default.TableEditResult
        );

    /// <summary>The footprints that a plan can be for.</summary>
    public static RequestMethod<NoParams, FootprintResult[]> Footprints { get; } =
        new(
            "stp/footprints",
            static () => ProtocolJson.Default.NoParams,
            static () => OwnJson.Default.FootprintResultArray
        );

    /// <summary>A plan to begin with.</summary>
    public static RequestMethod<NewPlanParams, NewPlanResult> NewPlan { get; } =
        new(
            "stp/newPlan",
            static () => OwnJson.Default.NewPlanParams,
            static () => OwnJson.Default.NewPlanResult
        );
}
