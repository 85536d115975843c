using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;
using StpLang.LanguageServer.Session;
using StpLang.Services.Rename;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Changes names, and includes where files move.</summary>
internal sealed class RenameHandler : IHandler
{
    // What includes may lead to.
    private static readonly FileOperationRegistrationOptions Renamed = new()
    {
        Filters =
        [
            new FileOperationFilter { Pattern = new FileOperationPattern { Glob = "**/*.stp" } },
            new FileOperationFilter
            {
                Pattern = new FileOperationPattern
                {
                    Glob = "**/*",
                    Matches = FileOperationPatternKind.Folder,
                },
            },
        ],
    };

    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, ClientCapabilities client) =>
        server with
        {
            RenameProvider =
                client.TextDocument?.Rename?.PrepareSupport == true
                    ? new RenameOptions { PrepareProvider = true }
                    : true,
            Workspace =
                client.Workspace?.FileOperations?.WillRename == true
                    ? (server.Workspace ?? new WorkspaceOptions()) with
                    {
                        FileOperations = new FileOperationOptions { WillRename = Renamed },
                    }
                    : server.Workspace,
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(Methods.PrepareRename, Prepare, Timing.ToTheEnd);
        table.OnRequest(Methods.Rename, Rename, Timing.ToTheEnd);
        table.OnRequest(
            Methods.WillRenameFiles,
            (asked, context) =>
                context.Converter.ToWorkspaceEdit(
                    context.Workspace,
                    RenameService.WillRenameFiles(
                        context.Workspace,
                        ProtocolConverter.ToFileRenames(asked.Files),
                        context.CancellationToken
                    )
                ),
            Timing.ToTheEnd
        );
    }

    private static RangeOrPrepareRenamePlaceholderOrPrepareRenameDefaultBehavior? Prepare(
        PrepareRenameParams asked,
        RequestContext context
    )
    {
        if (context.At(asked) is not var (document, position))
        {
            return null;
        }

        return
            RenameService.GetPlace(document, position, out var refusal, context.CancellationToken)
                is { } place
            ? context.Converter.ToPlaceholder(document.Text, place)
            : throw Refused(refusal!);
    }

    private static WorkspaceEdit? Rename(RenameParams asked, RequestContext context)
    {
        if (context.At(asked) is not var (document, position))
        {
            return null;
        }

        return
            RenameService.Rename(
                document,
                position,
                asked.NewName,
                out var refusal,
                context.CancellationToken
            )
                is { } edit
            ? context.Converter.ToWorkspaceEdit(context.Workspace, edit)
            : throw Refused(refusal!);
    }

    private static RpcException Refused(string refusal) =>
        new((int)LSPErrorCodes.RequestFailed, refusal);
}
