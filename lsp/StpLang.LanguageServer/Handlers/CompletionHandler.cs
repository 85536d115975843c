using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Completion;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What can be written at a caret.</summary>
internal sealed class CompletionHandler : IHandler
{
    // After these something new begins: a value, an item, a name behind `from`, a path.
    private static readonly string[] Triggers = [" ", ":", ".", "[", "{", ",", "\"", "/"];

    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            CompletionProvider = new CompletionOptions
            {
                TriggerCharacters = Triggers,
                ResolveProvider = true,
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.Completion,
            (asked, context) =>
                context.At(asked) is var (document, position)
                    ? context.Converter.ToCompletions(
                        document.Path,
                        document.Text,
                        CompletionService.GetCompletions(
                            document,
                            position,
                            context.CancellationToken
                        )
                    )
                    : default(CompletionItemArrayOrCompletionList)
        );
        table.OnRequest(Methods.CompletionResolve, Resolve);
    }

    private static Protocol.CompletionItem Resolve(
        Protocol.CompletionItem item,
        RequestContext context
    ) =>
        ProtocolConverter.DataOf(item.Data) is { } data
        && context.Find(data.Uri) is { } document
        && CompletionService.Resolve(document, data.About, context.CancellationToken) is { } more
            ? item with
            {
                Documentation = ProtocolConverter.ToMarkup(more, context.Client.CompletionFormats),
            }
            : item;
}
