using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Hints;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What is shown between words: what a year is short of, what an expression comes to, the name behind a code.</summary>
internal sealed class InlayHintHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            InlayHintProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.InlayHint,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToHints(
                        document.Text,
                        HintService.GetHints(
                            document,
                            context.Converter.SpanOf(document.Text, asked.Range),
                            context.Snapshot.Settings.Hints,
                            context.TypingAt(document),
                            context.CancellationToken
                        )
                    )
                    : null
        );
}
