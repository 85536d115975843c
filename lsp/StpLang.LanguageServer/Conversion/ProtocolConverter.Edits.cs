using System.Collections.Immutable;
using StpLang.Services;
using StpLang.Services.Rename;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Conversion;

/// <content>Changes of texts.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>A workspace with what a client says changed in a document, each change made to what the one before it left.</summary>
    /// <param name="workspace">The workspace before.</param>
    /// <param name="path">The document's path.</param>
    /// <param name="changes">What changed.</param>
    /// <param name="editedAt">Where the last change ends; null where the whole text was replaced.</param>
    public Workspace Apply(
        Workspace workspace,
        string path,
        IEnumerable<Protocol.TextDocumentContentChangeEvent> changes,
        out int? editedAt
    )
    {
        editedAt = null;
        foreach (var each in changes)
        {
            var text = workspace.TreeOf(path)!.Text;
            var change = ToChange(text, each);
            editedAt =
                each.Value is Protocol.TextDocumentContentChangePartial
                    ? change.Span.Start + change.NewText.Length
                    : null;
            workspace = workspace.WithChanges(path, change);
        }

        return workspace;
    }

    private TextChange ToChange(SourceText text, Protocol.TextDocumentContentChangeEvent change) =>
        change.Value switch
        {
            Protocol.TextDocumentContentChangePartial part => new TextChange(
                SpanOf(text, part.Range),
                part.Text
            ),
            Protocol.TextDocumentContentChangeWholeDocument whole => text.ChangeTo(
                SourceText.From(whole.Text)
            ),
            _ => new TextChange(new TextSpan(0, 0), ""),
        };

    /// <summary>Changes of a text.</summary>
    public Protocol.TextEdit[] ToTextEdits(SourceText text, IEnumerable<TextChange> changes) =>
        [
            .. changes.Select(change => new Protocol.TextEdit
            {
                Range = RangeOf(text, change.Span),
                NewText = change.NewText,
            }),
        ];

    /// <summary>Changes of several files: with the versions they are of and files to be made, where the client takes that.</summary>
    public Protocol.WorkspaceEdit ToWorkspaceEdit(
        Workspace workspace,
        Services.WorkspaceEdit edit
    ) =>
        client.TakesDocumentChanges
            ? new Protocol.WorkspaceEdit
            {
                DocumentChanges = [.. edit.Files.SelectMany(file => ToChanges(workspace, file))],
            }
            : new Protocol.WorkspaceEdit
            {
                Changes = edit.Files.ToDictionary(
                    file => UriOf(file.Path),
                    file => ToTextEdits(TextOf(workspace, file), file.Changes)
                ),
            };

    private IEnumerable<Protocol.TextDocumentEditOrCreateFileOrRenameFileOrDeleteFile> ToChanges(
        Workspace workspace,
        FileEdit file
    )
    {
        if (file.IsNew)
        {
            yield return new Protocol.CreateFile { Uri = UriOf(file.Path) };
        }

        yield return new Protocol.TextDocumentEdit
        {
            TextDocument = new Protocol.OptionalVersionedTextDocumentIdentifier
            {
                Uri = UriOf(file.Path),
                Version = VersionOf(file.Path),
            },
            Edits =
            [
                .. ToTextEdits(TextOf(workspace, file), file.Changes)
                    .Select(change =>
                        (Protocol.TextEditOrAnnotatedTextEditOrSnippetTextEdit)change
                    ),
            ],
        };
    }

    private static SourceText TextOf(Workspace workspace, FileEdit file) =>
        (file.IsNew ? null : workspace.TreeOf(file.Path)?.Text) ?? SourceText.From("");

    /// <summary>A name that can be changed.</summary>
    public Protocol.PrepareRenamePlaceholder ToPlaceholder(SourceText text, RenamePlace place) =>
        new() { Range = RangeOf(text, place.Span), Placeholder = place.Name };

    /// <summary>Files that move.</summary>
    public static ImmutableArray<FileRename> ToFileRenames(
        IEnumerable<Protocol.FileRename> files
    ) =>
        [
            .. files.Select(file => new FileRename(
                DocumentUri.ToPath(file.OldUri),
                DocumentUri.ToPath(file.NewUri)
            )),
        ];
}
