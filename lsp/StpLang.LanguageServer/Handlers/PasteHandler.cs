using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Pasting;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What rows that are pasted from a spreadsheet are to become; the protocol has no method for it.</summary>
internal sealed class PasteHandler : IHandler
{
    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            OwnMethods.Paste,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                && PasteService.Paste(
                    document,
                    context.Converter.SpanOf(document.Text, asked.Range),
                    asked.Text,
                    context.CancellationToken
                )
                    is { } pasted
                    ? context.Converter.ToWorkspaceEdit(context.Workspace, pasted.Edit)
                    : null,
            Timing.ToTheEnd
        );
}
