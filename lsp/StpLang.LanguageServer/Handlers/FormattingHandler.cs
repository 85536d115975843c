using StpLang.Formatting;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Lays a document out: as a whole, in part, and what was just finished while typing.</summary>
internal sealed class FormattingHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            DocumentFormattingProvider = true,
            DocumentRangeFormattingProvider = true,
            DocumentOnTypeFormattingProvider = new DocumentOnTypeFormattingOptions
            {
                FirstTriggerCharacter = "}",
                MoreTriggerCharacter = ["\n"],
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(Methods.DocumentFormatting, Format, Timing.ToTheEnd);
        table.OnRequest(Methods.DocumentRangeFormatting, FormatRange, Timing.ToTheEnd);
        table.OnRequest(Methods.DocumentOnTypeFormatting, FormatTyped, Timing.ToTheEnd);
    }

    private static TextEdit[]? Format(DocumentFormattingParams asked, RequestContext context) =>
        context.Find(asked.TextDocument) is { } document
            ? context.Converter.ToTextEdits(
                document.Text,
                Formatter.GetChanges(document.Tree, cancellationToken: context.CancellationToken)
            )
            : null;

    private static TextEdit[]? FormatRange(
        DocumentRangeFormattingParams asked,
        RequestContext context
    ) =>
        context.Find(asked.TextDocument) is { } document
            ? context.Converter.ToTextEdits(
                document.Text,
                Formatter.GetChanges(
                    document.Tree,
                    context.Converter.SpanOf(document.Text, asked.Range),
                    cancellationToken: context.CancellationToken
                )
            )
            : null;

    private static TextEdit[]? FormatTyped(
        DocumentOnTypeFormattingParams asked,
        RequestContext context
    ) =>
        context.Find(asked.TextDocument) is { } document
            ? context.Converter.ToTextEdits(
                document.Text,
                Formatter.GetChangesAfterTyping(
                    document.Tree,
                    context.Converter.OffsetOf(document.Text, asked.Position),
                    context.CancellationToken
                )
            )
            : null;
}
