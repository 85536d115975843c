using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Text;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Keeps the texts that the client has open as the client has them.</summary>
internal sealed class TextSyncHandler(ServerSession session) : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            TextDocumentSync = new TextDocumentSyncOptions
            {
                OpenClose = true,
                Change = TextDocumentSyncKind.Incremental,
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnNotification(Methods.DidOpenTextDocument, Open);
        table.OnNotification(Methods.DidChangeTextDocument, Change);
        table.OnNotification(Methods.DidCloseTextDocument, Close);
    }

    private void Open(DidOpenTextDocumentParams opened)
    {
        var document = opened.TextDocument;
        var path = DocumentUri.ToPath(document.Uri);
        session.Change(snapshot =>
            snapshot with
            {
                Workspace = snapshot.Workspace.WithOpen(path, SourceText.From(document.Text)),
                Open = snapshot.Open.SetItem(
                    path,
                    new OpenDocument(document.Uri, document.Version)
                ),
            }
        );
    }

    private void Change(DidChangeTextDocumentParams changed)
    {
        var path = DocumentUri.ToPath(changed.TextDocument.Uri);
        if (!session.Snapshot.Open.TryGetValue(path, out var document))
        {
            return;
        }

        session.Requests.Overtake(path);
        session.Change(snapshot =>
        {
            var workspace = session
                .ConverterFor(snapshot)
                .Apply(snapshot.Workspace, path, changed.ContentChanges, out var editedAt);
            return snapshot with
            {
                Workspace = workspace,
                Open = snapshot.Open.SetItem(
                    path,
                    document with
                    {
                        Version = changed.TextDocument.Version,
                        EditedAt = editedAt,
                        EditedOn = Environment.TickCount64,
                    }
                ),
            };
        });
    }

    private void Close(DidCloseTextDocumentParams closed)
    {
        var path = DocumentUri.ToPath(closed.TextDocument.Uri);
        session.Classified.Forget(path);
        session.Change(snapshot =>
            snapshot with
            {
                Workspace = snapshot.Workspace.WithClosed(path),
                Open = snapshot.Open.Remove(path),
            }
        );
    }
}
