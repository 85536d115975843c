namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>What the server asks of the capabilities of clients; each type that is read for nothing makes it start later.</summary>
internal static class ReadCapabilities
{
    private static readonly Dictionary<string, string[]> Properties = new(StringComparer.Ordinal)
    {
        ["ClientCapabilities"] = ["workspace", "textDocument", "window", "general"],
        ["GeneralClientCapabilities"] = ["positionEncodings"],
        ["WindowClientCapabilities"] = ["workDoneProgress", "showDocument"],
        ["WorkspaceClientCapabilities"] =
        [
            "workspaceEdit",
            "didChangeWatchedFiles",
            "configuration",
            "semanticTokens",
            "codeLens",
            "inlayHint",
            "diagnostics",
            "fileOperations",
        ],
        ["FileOperationClientCapabilities"] = ["willRename"],
        ["WorkspaceEditClientCapabilities"] = ["documentChanges"],
        ["TextDocumentClientCapabilities"] =
        [
            "completion",
            "hover",
            "signatureHelp",
            "definition",
            "codeAction",
            "rename",
            "publishDiagnostics",
            "diagnostic",
        ],
        ["CompletionClientCapabilities"] = ["completionItem"],
        ["ClientCompletionItemOptions"] =
        [
            "snippetSupport",
            "documentationFormat",
            "insertTextModeSupport",
        ],
        ["ClientSignatureInformationOptions"] = ["documentationFormat", "parameterInformation"],
        ["CodeActionClientCapabilities"] =
        [
            "codeActionLiteralSupport",
            "dataSupport",
            "resolveSupport",
        ],
        ["RenameClientCapabilities"] = ["prepareSupport"],
    };

    /// <summary>Whether a property of a structure is of use: all are, but for those of capabilities that nobody asks for.</summary>
    public static bool Contains(string structure, string property) =>
        !Properties.TryGetValue(structure, out var read) || Array.IndexOf(read, property) >= 0;
}
