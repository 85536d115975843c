using System.Text.Json;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Overview;
using StpLang.Services.Status;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What the protocol knows nothing of: how a plan stands, the plan as a whole, its JSON, its report, the page of a rule.</summary>
internal sealed class PlanHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            Experimental = JsonSerializer.SerializeToElement(
                new OwnCapabilities(),
                OwnJson.Default.OwnCapabilities
            ),
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            OwnMethods.Status,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToStatus(
                        StatusService.GetStatus(document, context.CancellationToken)
                    )
                    : null
        );
        table.OnRequest(
            OwnMethods.Overview,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToOverview(
                        OverviewService.GetOverview(document, context.CancellationToken)
                    )
                    : null
        );
        table.OnRequest(
            OwnMethods.Json,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? ProtocolConverter.ToJson(document.GetCheck(context.CancellationToken))
                    : default
        );
        table.OnRequest(
            OwnMethods.Preview,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToPreview(
                        document.GetCheck(context.CancellationToken),
                        asked
                    )
                    : null
        );
        table.OnRequest(
            OwnMethods.Report,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? ProtocolConverter.ToReport(
                        document.GetCheck(context.CancellationToken),
                        asked.Pictures
                    )
                    : null
        );
        table.OnRequest(
            OwnMethods.Explain,
            (asked, context) => ProtocolConverter.ToExplanation(asked.Rule)
        );
    }
}
