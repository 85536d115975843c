using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Outline;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What leads out of a document.</summary>
internal sealed class LinkHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            DocumentLinkProvider = new DocumentLinkOptions(),
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.DocumentLink,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToLinks(
                        document.Text,
                        OutlineService.GetLinks(document, context.CancellationToken)
                    )
                    : null
        );
}
