using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Session;

/// <summary>What a handler answers a request from.</summary>
/// <param name="Snapshot">The plans at the request's place.</param>
/// <param name="Client">What the client can do.</param>
/// <param name="Converter">Between the protocol's terms and the services'.</param>
/// <param name="Progress">Tells the client how far it is, where it wants to know.</param>
/// <param name="CancellationToken">Ends it: the client wants no answer any more, or an edit made it pointless.</param>
internal sealed record RequestContext(
    Snapshot Snapshot,
    Client Client,
    ProtocolConverter Converter,
    WorkProgress Progress,
    CancellationToken CancellationToken
)
{
    /// <summary>The plans.</summary>
    public Workspace Workspace => Snapshot.Workspace;

    /// <summary>The document that is asked about; null where it cannot be read or is none of plans.</summary>
    public Document? Find(TextDocumentIdentifier document) => Find(document.Uri);

    /// <summary>The document that is asked about; null where it cannot be read or is none of plans.</summary>
    public Document? Find(string uri) =>
        Workspace.GetDocument(DocumentUri.ToPath(uri), CancellationToken);

    /// <summary>The place that is asked about; null where its document cannot be read or is none of plans.</summary>
    public (Document Document, int Position)? At(IPositionParams place) =>
        Find(place.TextDocument) is { } document
            ? (document, Converter.OffsetOf(document.Text, place.Position))
            : null;

    /// <summary>Where in a document the author is typing just now; null where nobody types.</summary>
    public int? TypingAt(Document document) =>
        Snapshot.Open.TryGetValue(document.Path, out var open)
        && Environment.TickCount64 - open.EditedOn < RefreshAfterPause.Pause.TotalMilliseconds
            ? open.EditedAt
            : null;
}
