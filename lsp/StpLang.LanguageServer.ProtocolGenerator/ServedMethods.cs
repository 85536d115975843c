using System.Collections.Immutable;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>What of the protocol the server speaks; types are written for these methods only.</summary>
internal static class ServedMethods
{
    /// <summary>The requests and notifications, both ways.</summary>
    public static readonly ImmutableArray<string> All =
    [
        "initialize",
        "initialized",
        "shutdown",
        "exit",
        "$/cancelRequest",
        "$/setTrace",
        "$/logTrace",
        "$/progress",
        "window/logMessage",
        "window/showDocument",
        "window/showMessage",
        "window/workDoneProgress/create",
        "window/workDoneProgress/cancel",
        "client/registerCapability",
        "workspace/applyEdit",
        "workspace/codeLens/refresh",
        "workspace/configuration",
        "workspace/diagnostic",
        "workspace/diagnostic/refresh",
        "workspace/didChangeConfiguration",
        "workspace/didChangeWatchedFiles",
        "workspace/didChangeWorkspaceFolders",
        "workspace/executeCommand",
        "workspace/inlayHint/refresh",
        "workspace/semanticTokens/refresh",
        "workspace/symbol",
        "workspace/willRenameFiles",
        "textDocument/didOpen",
        "textDocument/didChange",
        "textDocument/didSave",
        "textDocument/didClose",
        "textDocument/publishDiagnostics",
        "textDocument/diagnostic",
        "textDocument/completion",
        "completionItem/resolve",
        "textDocument/hover",
        "textDocument/signatureHelp",
        "textDocument/declaration",
        "textDocument/definition",
        "textDocument/typeDefinition",
        "textDocument/references",
        "textDocument/documentHighlight",
        "textDocument/documentSymbol",
        "textDocument/documentLink",
        "textDocument/foldingRange",
        "textDocument/selectionRange",
        "textDocument/prepareCallHierarchy",
        "callHierarchy/incomingCalls",
        "callHierarchy/outgoingCalls",
        "textDocument/codeAction",
        "codeAction/resolve",
        "textDocument/codeLens",
        "textDocument/inlayHint",
        "textDocument/formatting",
        "textDocument/rangeFormatting",
        "textDocument/onTypeFormatting",
        "textDocument/prepareRename",
        "textDocument/rename",
        "textDocument/semanticTokens/full",
        "textDocument/semanticTokens/full/delta",
        "textDocument/semanticTokens/range",
    ];

    /// <summary>Types of errors, and those that stand where the protocol says only that anything can.</summary>
    public static readonly ImmutableArray<string> Others =
    [
        "ErrorCodes",
        "LSPErrorCodes",
        "DidChangeWatchedFilesRegistrationOptions",
        "WorkDoneProgressBegin",
        "WorkDoneProgressReport",
        "WorkDoneProgressEnd",
        "DiagnosticServerCancellationData",
    ];
}
