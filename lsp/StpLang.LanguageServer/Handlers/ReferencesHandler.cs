using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Navigation;

namespace StpLang.LanguageServer.Handlers;

/// <summary>From a word to all that stand for the same.</summary>
internal sealed class ReferencesHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            ReferencesProvider = true,
            DocumentHighlightProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.References,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToLocations(
                        NavigationService.GetReferences(
                            document,
                            position,
                            asked.Context.IncludeDeclaration,
                            context.CancellationToken
                        )
                    )
                    : null
        );
        table.OnRequest(
            Methods.DocumentHighlight,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToHighlights(
                        NavigationService.GetHighlights(
                            document,
                            position,
                            context.CancellationToken
                        )
                    )
                    : null
        );
    }
}
