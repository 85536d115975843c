using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Navigation;

namespace StpLang.LanguageServer.Handlers;

/// <summary>From a word to what it stands for.</summary>
internal sealed class DefinitionHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            DefinitionProvider = true,
            DeclarationProvider = true,
            TypeDefinitionProvider = true,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.Definition,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToTargets(
                        document.Text,
                        NavigationService.GetDefinition(
                            document,
                            position,
                            context.CancellationToken
                        )
                    )
                    : default
        );
        table.OnRequest(
            Methods.Declaration,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToTargets(
                        document.Text,
                        NavigationService.GetDeclaration(
                            document,
                            position,
                            context.CancellationToken
                        )
                    )
                    : default
        );
        table.OnRequest(
            Methods.TypeDefinition,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToTargets(
                        document.Text,
                        NavigationService.GetTypeDefinition(
                            document,
                            position,
                            context.CancellationToken
                        )
                    )
                    : default
        );
    }
}
