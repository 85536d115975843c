using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Hover;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What there is to know of the word under a pointer.</summary>
internal sealed class HoverHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            HoverProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.Hover,
            (asked, context) =>
                context.At(asked) is var (document, position)
                && HoverService.GetHover(document, position, context.CancellationToken) is { } hover
                    ? context.Converter.ToHover(document.Text, hover)
                    : null
        );
}
