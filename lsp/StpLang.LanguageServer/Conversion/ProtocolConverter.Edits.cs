using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Conversion;

/// <content>Changes of texts.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>A workspace with what a client says changed in a document, each change made to what the one before it left.</summary>
    public Workspace Apply(
        Workspace workspace,
        string path,
        IEnumerable<Protocol.TextDocumentContentChangeEvent> changes
    )
    {
        foreach (var change in changes)
        {
            var text = workspace.TreeOf(path)!.Text;
            workspace = change.Value switch
            {
                Protocol.TextDocumentContentChangePartial part => workspace.WithChanges(
                    path,
                    new TextChange(SpanOf(text, part.Range), part.Text)
                ),
                Protocol.TextDocumentContentChangeWholeDocument whole => workspace.WithChanges(
                    path,
                    text.ChangeTo(SourceText.From(whole.Text))
                ),
                _ => workspace,
            };
        }

        return workspace;
    }

    /// <summary>Changes of a text.</summary>
    public Protocol.TextEdit[] ToTextEdits(SourceText text, IEnumerable<TextChange> changes) =>
        [
            .. changes.Select(change => new Protocol.TextEdit
            {
                Range = RangeOf(text, change.Span),
                NewText = change.NewText,
            }),
        ];
}
