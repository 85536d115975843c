using System.Text.Json;
using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Conversion;

/// <summary>
/// What the other side said of itself at the start. Of all that a client can say little is asked, and types for the rest would make
/// the server start later, so it is read from the JSON here alone.
/// </summary>
/// <param name="capabilities">What it can do: <c>ClientCapabilities</c>.</param>
internal sealed class Client(JsonElement capabilities)
{
    /// <summary>Nothing is known of it.</summary>
    public static Client Unknown { get; } = new(default);

    /// <summary>What characters of positions are.</summary>
    public PositionEncoding Encoding { get; } =
        EncodingOf(Words(capabilities, "general", "positionEncodings"));

    /// <summary>Whether it asks for findings; else they are sent to it.</summary>
    public bool PullsFindings { get; } = Has(capabilities, "textDocument", "diagnostic");

    /// <summary>Whether it asks for findings again when told to.</summary>
    public bool RefreshesFindings { get; } =
        Can(capabilities, "workspace", "diagnostics", "refreshSupport");

    /// <summary>Whether it asks for hints again when told to.</summary>
    public bool RefreshesHints { get; } =
        Can(capabilities, "workspace", "inlayHint", "refreshSupport");

    /// <summary>Whether it asks for lenses again when told to.</summary>
    public bool RefreshesLenses { get; } =
        Can(capabilities, "workspace", "codeLens", "refreshSupport");

    /// <summary>Whether it asks for the classes of words again when told to.</summary>
    public bool RefreshesTokens { get; } =
        Can(capabilities, "workspace", "semanticTokens", "refreshSupport");

    /// <summary>Whether it takes the findings of other documents with those of the one that it asks about.</summary>
    public bool TakesRelatedDocuments { get; } =
        Can(capabilities, "textDocument", "diagnostic", "relatedDocumentSupport");

    /// <summary>Whether it sends back with a finding what the finding carried.</summary>
    public bool KeepsFindingData { get; } =
        Can(capabilities, "textDocument", "publishDiagnostics", "dataSupport")
        || Can(capabilities, "textDocument", "diagnostic", "dataSupport");

    /// <summary>Whether it can say what is set.</summary>
    public bool HasConfiguration { get; } = Can(capabilities, "workspace", "configuration");

    /// <summary>Whether it tells of files that change on disk, when asked to.</summary>
    public bool CanWatchFiles { get; } =
        Can(capabilities, "workspace", "didChangeWatchedFiles", "dynamicRegistration");

    /// <summary>Whether it shows what takes long.</summary>
    public bool ShowsProgress { get; } = Can(capabilities, "window", "workDoneProgress");

    /// <summary>Whether it opens the page of a finding's rule.</summary>
    public bool TakesRulePages { get; } =
        Can(capabilities, "textDocument", "publishDiagnostics", "codeDescriptionSupport")
        || Can(capabilities, "textDocument", "diagnostic", "codeDescriptionSupport");

    /// <summary>Whether it shows what is of no use as such.</summary>
    public bool TakesTags { get; } =
        Has(capabilities, "textDocument", "publishDiagnostics", "tagSupport")
        || Has(capabilities, "textDocument", "diagnostic", "tagSupport");

    /// <summary>Whether it shows other places that have to do with a finding.</summary>
    public bool TakesRelated { get; } =
        Can(capabilities, "textDocument", "publishDiagnostics", "relatedInformation")
        || Can(capabilities, "textDocument", "diagnostic", "relatedInformation");

    /// <summary>Whether it marks the word that leads somewhere.</summary>
    public bool TakesLinks { get; } =
        Can(capabilities, "textDocument", "definition", "linkSupport");

    /// <summary>Whether it takes changes of several files with versions, and makes files.</summary>
    public bool TakesDocumentChanges { get; } =
        Can(capabilities, "workspace", "workspaceEdit", "documentChanges");

    /// <summary>Whether it can put what is to be filled in under the caret.</summary>
    public bool TakesSnippets { get; } =
        Can(capabilities, "textDocument", "completion", "completionItem", "snippetSupport");

    /// <summary>Whether it can be told to leave the indentation of what is put in as it is.</summary>
    public bool TakesIndentation { get; } =
        Find(
            capabilities,
            "textDocument",
            "completion",
            "completionItem",
            "insertTextModeSupport",
            "valueSet"
        )
            is { ValueKind: JsonValueKind.Array } modes
        && modes
            .EnumerateArray()
            .Any(mode =>
                mode.ValueKind == JsonValueKind.Number
                && mode.TryGetUInt32(out var value)
                && value == (uint)InsertTextMode.AsIs
            );

    /// <summary>What form the explanation of a completion may have.</summary>
    public MarkupKind[]? CompletionFormats { get; } =
        Formats(
            capabilities,
            "textDocument",
            "completion",
            "completionItem",
            "documentationFormat"
        );

    /// <summary>What form a hover may have.</summary>
    public MarkupKind[]? HoverFormats { get; } =
        Formats(capabilities, "textDocument", "hover", "contentFormat");

    /// <summary>What form the explanation of a signature may have.</summary>
    public MarkupKind[]? SignatureFormats { get; } =
        Formats(
            capabilities,
            "textDocument",
            "signatureHelp",
            "signatureInformation",
            "documentationFormat"
        );

    /// <summary>Whether it takes parts of a signature by their place in it.</summary>
    public bool TakesLabelOffsets { get; } =
        Can(
            capabilities,
            "textDocument",
            "signatureHelp",
            "signatureInformation",
            "parameterInformation",
            "labelOffsetSupport"
        );

    /// <summary>Whether it asks for the changes of an action when the action is chosen.</summary>
    public bool ResolvesEdits { get; } =
        Can(capabilities, "textDocument", "codeAction", "dataSupport")
        && Words(capabilities, "textDocument", "codeAction", "resolveSupport", "properties")
            is { } resolved
        && resolved.Contains("edit")
        && resolved.Contains("command");

    /// <summary>Whether it asks first what would be renamed.</summary>
    public bool PreparesRename { get; } =
        Can(capabilities, "textDocument", "rename", "prepareSupport");

    /// <summary>Whether it tells before files are renamed.</summary>
    public bool TellsOfRenames { get; } =
        Can(capabilities, "workspace", "fileOperations", "willRename");

    /// <summary>Whether it knows actions, and not commands alone.</summary>
    public bool TakesActions { get; } =
        Has(capabilities, "textDocument", "codeAction", "codeActionLiteralSupport");

    /// <summary>Whether it can be asked to select something.</summary>
    public bool ShowsDocuments { get; } = Can(capabilities, "window", "showDocument", "support");

    /// <summary>The name of <see cref="Encoding"/> in the protocol.</summary>
    public PositionEncodingKind EncodingKind =>
        Encoding switch
        {
            PositionEncoding.Utf8 => PositionEncodingKind.UTF8,
            PositionEncoding.Utf32 => PositionEncodingKind.UTF32,
            _ => PositionEncodingKind.UTF16,
        };

    // What the compiler counts in where the client takes it, else what the client likes best.
    private static PositionEncoding EncodingOf(string[]? offered)
    {
        if (offered is null or [] || offered.Contains(PositionEncodingKind.UTF16.Value))
        {
            return PositionEncoding.Utf16;
        }

        foreach (var kind in offered)
        {
            if (kind == PositionEncodingKind.UTF8.Value)
            {
                return PositionEncoding.Utf8;
            }

            if (kind == PositionEncodingKind.UTF32.Value)
            {
                return PositionEncoding.Utf32;
            }
        }

        return PositionEncoding.Utf16;
    }

    private static MarkupKind[]? Formats(JsonElement element, params ReadOnlySpan<string> path) =>
        Words(element, path)?.Select(word => new MarkupKind(word)).ToArray();

    private static bool Can(JsonElement element, params ReadOnlySpan<string> path) =>
        Find(element, path) is { ValueKind: JsonValueKind.True };

    private static bool Has(JsonElement element, params ReadOnlySpan<string> path) =>
        Find(element, path) is { ValueKind: not JsonValueKind.Null };

    private static string[]? Words(JsonElement element, params ReadOnlySpan<string> path) =>
        Find(element, path) is { ValueKind: JsonValueKind.Array } array
            ?
            [
                .. array
                    .EnumerateArray()
                    .Where(each => each.ValueKind == JsonValueKind.String)
                    .Select(each => each.GetString()!),
            ]
            : null;

    private static JsonElement? Find(JsonElement element, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
        {
            if (
                element.ValueKind != JsonValueKind.Object
                || !element.TryGetProperty(name, out element)
            )
            {
                return null;
            }
        }

        return element;
    }
}
