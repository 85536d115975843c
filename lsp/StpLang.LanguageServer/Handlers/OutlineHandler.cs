using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Outline;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What declarations there are, in a document and in all plans.</summary>
internal sealed class OutlineHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            DocumentSymbolProvider = true,
            WorkspaceSymbolProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.DocumentSymbol,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToSymbols(
                        document.Text,
                        OutlineService.GetOutline(document, context.CancellationToken)
                    )
                    : default(SymbolInformationArrayOrDocumentSymbolArray)
        );
        table.OnRequest(
            Methods.WorkspaceSymbol,
            (asked, context) =>
                context.Converter.ToSymbols(
                    OutlineService.FindDeclarations(
                        context.Workspace,
                        asked.Query,
                        context.CancellationToken
                    )
                )
        );
    }
}
