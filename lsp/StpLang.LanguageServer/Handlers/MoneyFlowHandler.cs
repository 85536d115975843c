using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Navigation;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Handlers;

/// <summary>The flow of money, which the protocol calls a hierarchy of calls.</summary>
internal sealed class MoneyFlowHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            CallHierarchyProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.CallHierarchyPrepare,
            (asked, context) =>
                context.At(asked) is var (document, position)
                && MoneyFlowService.GetParty(document, position, context.CancellationToken)
                    is { } party
                    ? [context.Converter.ToItem(party)]
                    : null
        );
        table.OnRequest(
            Methods.CallHierarchyIncomingCalls,
            (asked, context) =>
                At(asked.Item, context) is var (document, position)
                    ? context.Converter.ToIncoming(
                        MoneyFlowService.GetIncoming(document, position, context.CancellationToken)
                    )
                    : null
        );
        table.OnRequest(
            Methods.CallHierarchyOutgoingCalls,
            (asked, context) =>
                At(asked.Item, context) is var (document, position)
                    ? context.Converter.ToOutgoing(
                        document.Path,
                        MoneyFlowService.GetOutgoing(document, position, context.CancellationToken)
                    )
                    : null
        );
    }

    private static (Document, int)? At(CallHierarchyItem item, RequestContext context) =>
        context.Find(item.Uri) is { } document
            ? (document, context.Converter.OffsetOf(document.Text, item.SelectionRange.Start))
            : null;
}
