using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;
using StpLang.LanguageServer.Session;
using StpLang.Services.Rename;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Changes names, and includes where files move.</summary>
internal sealed class RenameHandler : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            RenameProvider = client.PreparesRename
                ? new RenameOptions { PrepareProvider = true }
                : true,
            Workspace = (server.Workspace ?? new WorkspaceOptions()) with
            {
                FileOperations = client.TellsOfRenames
                    ? new FileOperationOptions { WillRename = PlansAndFolders() }
                    : null,
            },
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

    private static FileOperationRegistrationOptions PlansAndFolders() =>
        new()
        {
            Filters =
            [
                new FileOperationFilter
                {
                    Pattern = new FileOperationPattern { Glob = "**/*.stp" },
                },
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
