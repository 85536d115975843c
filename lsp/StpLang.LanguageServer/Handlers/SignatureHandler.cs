using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Signature;

namespace StpLang.LanguageServer.Handlers;

/// <summary>How a call or header that is being written goes on.</summary>
internal sealed class SignatureHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            SignatureHelpProvider = new SignatureHelpOptions
            {
                TriggerCharacters = ["(", ",", " "],
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.SignatureHelp,
            (asked, context) =>
                context.At(asked) is var (document, position)
                && SignatureService.GetSignature(document, position, context.CancellationToken)
                    is { } help
                    ? context.Converter.ToSignature(help)
                    : null
        );
}
