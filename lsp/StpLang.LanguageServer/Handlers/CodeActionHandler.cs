using System.Text.Json;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.CodeActions;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Changes that are offered in a place.</summary>
internal sealed class CodeActionHandler(ServerSession session) : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            CodeActionProvider = new CodeActionOptions
            {
                CodeActionKinds =
                [
                    Protocol.CodeActionKind.QuickFix,
                    Protocol.CodeActionKind.RefactorExtract,
                    Protocol.CodeActionKind.RefactorInline,
                    Protocol.CodeActionKind.RefactorMove,
                    Protocol.CodeActionKind.RefactorRewrite,
                    Protocol.CodeActionKind.SourceFixAll,
                ],
                ResolveProvider = true,
            },
            ExecuteCommandProvider = new ExecuteCommandOptions
            {
                Commands = [ProtocolConverter.ShowCommand],
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            Methods.CodeAction,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToActions(
                        document,
                        CodeActionService.GetActions(
                            document,
                            context.Converter.SpanOf(document.Text, asked.Range),
                            context.CancellationToken
                        ),
                        asked,
                        action => CodeActionService.Resolve(action, context.CancellationToken)
                    )
                    : null
        );
        table.OnRequest(Methods.CodeActionResolve, Resolve, Timing.ToTheEnd);
        table.OnRequest(Methods.ExecuteCommand, Execute, Timing.ToTheEnd);
    }

    private static Protocol.CodeAction Resolve(Protocol.CodeAction action, RequestContext context)
    {
        if (
            ProtocolConverter.DataOf(action.Data) is not { Range: { } range } data
            || context.Find(data.Uri) is not { } document
        )
        {
            return action;
        }

        var offered = CodeActionService.GetActions(
            document,
            context.Converter.SpanOf(document.Text, range),
            context.CancellationToken
        );
        return offered.FirstOrDefault(each => each.Title == data.About) is { } chosen
            ? context.Converter.WithResult(
                action,
                context.Workspace,
                CodeActionService.Resolve(chosen, context.CancellationToken)
            )
            : action;
    }

    private JsonElement Execute(ExecuteCommandParams asked, RequestContext context)
    {
        if (
            asked.Command == ProtocolConverter.ShowCommand
            && asked.Arguments is [var argument]
            && ProtocolConverter.DataOf(argument) is { Range: { } range } data
        )
        {
            _ = session.TryRequestAsync(
                Methods.ShowDocument,
                new ShowDocumentParams
                {
                    Uri = data.Uri,
                    TakeFocus = true,
                    Selection = range,
                }
            );
        }

        return ProtocolConverter.Nothing;
    }
}
