using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Conversion;

/// <summary>What the other side said of itself at the start.</summary>
/// <param name="Capabilities">What it can do.</param>
internal sealed record Client(ClientCapabilities Capabilities)
{
    /// <summary>What characters of positions are.</summary>
    public PositionEncoding Encoding { get; } = EncodingOf(Capabilities);

    /// <summary>Whether it asks for findings; else they are sent to it.</summary>
    public bool PullsFindings => Pulled is not null;

    /// <summary>Whether it asks for findings again when told to.</summary>
    public bool RefreshesFindings => Capabilities.Workspace?.Diagnostics?.RefreshSupport == true;

    /// <summary>Whether it takes the findings of other documents with those of the one that it asks about.</summary>
    public bool TakesRelatedDocuments => Pulled?.RelatedDocumentSupport == true;

    /// <summary>Whether it sends back with a finding what the finding carried.</summary>
    public bool KeepsFindingData => (Pulled?.DataSupport ?? Findings?.DataSupport) == true;

    /// <summary>Whether it can say what is set.</summary>
    public bool HasConfiguration => Capabilities.Workspace?.Configuration == true;

    /// <summary>Whether it tells of files that change on disk, when asked to.</summary>
    public bool CanWatchFiles =>
        Capabilities.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true;

    /// <summary>Whether it shows what takes long.</summary>
    public bool ShowsProgress => Capabilities.Window?.WorkDoneProgress == true;

    /// <summary>Whether it opens the page of a finding's rule.</summary>
    public bool TakesRulePages =>
        (Pulled?.CodeDescriptionSupport ?? Findings?.CodeDescriptionSupport) == true;

    /// <summary>Whether it shows what is of no use as such.</summary>
    public bool TakesTags => (Pulled?.TagSupport ?? Findings?.TagSupport) is not null;

    /// <summary>Whether it shows other places that have to do with a finding.</summary>
    public bool TakesRelated =>
        (Pulled?.RelatedInformation ?? Findings?.RelatedInformation) == true;

    /// <summary>Whether it marks the word that leads somewhere.</summary>
    public bool TakesLinks => Capabilities.TextDocument?.Definition?.LinkSupport == true;

    /// <summary>Whether it takes changes of several files with versions, and makes files.</summary>
    public bool TakesDocumentChanges =>
        Capabilities.Workspace?.WorkspaceEdit?.DocumentChanges == true;

    /// <summary>Whether it can put what is to be filled in under the caret.</summary>
    public bool TakesSnippets => Item?.SnippetSupport == true;

    /// <summary>Whether it can be told to leave the indentation of what is put in as it is.</summary>
    public bool TakesIndentation =>
        Item?.InsertTextModeSupport?.ValueSet.Contains(InsertTextMode.AsIs) == true;

    /// <summary>What form the explanation of a completion may have.</summary>
    public MarkupKind[]? CompletionFormats => Item?.DocumentationFormat;

    /// <summary>What form a hover may have.</summary>
    public MarkupKind[]? HoverFormats => Capabilities.TextDocument?.Hover?.ContentFormat;

    /// <summary>What form the explanation of a signature may have.</summary>
    public MarkupKind[]? SignatureFormats =>
        Capabilities.TextDocument?.SignatureHelp?.SignatureInformation?.DocumentationFormat;

    /// <summary>Whether it takes parts of a signature by their place in it.</summary>
    public bool TakesLabelOffsets =>
        Capabilities
            .TextDocument
            ?.SignatureHelp
            ?.SignatureInformation
            ?.ParameterInformation
            ?.LabelOffsetSupport == true;

    /// <summary>Whether it asks for the changes of an action when the action is chosen.</summary>
    public bool ResolvesEdits =>
        Capabilities.TextDocument?.CodeAction is { DataSupport: true } actions
        && actions.ResolveSupport?.Properties.Contains("edit") == true
        && actions.ResolveSupport.Properties.Contains("command");

    /// <summary>Whether it knows actions, and not commands alone.</summary>
    public bool TakesActions =>
        Capabilities.TextDocument?.CodeAction?.CodeActionLiteralSupport is not null;

    /// <summary>Whether it can be asked to select something.</summary>
    public bool ShowsDocuments => Capabilities.Window?.ShowDocument?.Support == true;

    /// <summary>The name of <see cref="Encoding"/> in the protocol.</summary>
    public PositionEncodingKind EncodingKind =>
        Encoding switch
        {
            PositionEncoding.Utf8 => PositionEncodingKind.UTF8,
            PositionEncoding.Utf32 => PositionEncodingKind.UTF32,
            _ => PositionEncodingKind.UTF16,
        };

    private ClientCompletionItemOptions? Item =>
        Capabilities.TextDocument?.Completion?.CompletionItem;

    private DiagnosticClientCapabilities? Pulled => Capabilities.TextDocument?.Diagnostic;

    private PublishDiagnosticsClientCapabilities? Findings =>
        Capabilities.TextDocument?.PublishDiagnostics;

    // What the compiler counts in where the client takes it, else what the client likes best.
    private static PositionEncoding EncodingOf(ClientCapabilities capabilities)
    {
        var offered = capabilities.General?.PositionEncodings ?? [];
        if (offered.Length == 0 || offered.Contains(PositionEncodingKind.UTF16))
        {
            return PositionEncoding.Utf16;
        }

        foreach (var kind in offered)
        {
            if (kind == PositionEncodingKind.UTF8)
            {
                return PositionEncoding.Utf8;
            }

            if (kind == PositionEncodingKind.UTF32)
            {
                return PositionEncoding.Utf32;
            }
        }

        return PositionEncoding.Utf16;
    }
}
