using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Lenses;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What is shown above declarations: who draws, what is left, how far it is funded, who decides.</summary>
internal sealed class CodeLensHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            CodeLensProvider = new CodeLensOptions(),
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table) =>
        table.OnRequest(
            Methods.CodeLens,
            (asked, context) =>
                context.Snapshot.Settings.Lenses is { IsEmpty: false } shown
                && context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToLenses(
                        document.Text,
                        LensService
                            .GetLenses(document, context.CancellationToken)
                            .Where(lens => shown.Contains(lens.Kind))
                    )
                    : null
        );
}
