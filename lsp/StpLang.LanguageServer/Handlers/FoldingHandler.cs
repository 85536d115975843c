using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Outline;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What can be folded away.</summary>
internal sealed class FoldingHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            FoldingRangeProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.FoldingRange,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToFoldings(
                        document.Text,
                        OutlineService.GetFoldingRanges(document, context.CancellationToken)
                    )
                    : null
        );
}
