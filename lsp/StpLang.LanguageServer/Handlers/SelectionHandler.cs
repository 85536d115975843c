using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Outline;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What is selected step by step.</summary>
internal sealed class SelectionHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            SelectionRangeProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.SelectionRange,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ?
                    [
                        .. asked.Positions.Select(position =>
                            context.Converter.ToSelection(
                                document.Text,
                                OutlineService.GetSelectionRanges(
                                    document,
                                    context.Converter.OffsetOf(document.Text, position)
                                )
                            )
                        ),
                    ]
                    : null
        );
}
