using System.Text.Json;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Keeps up with folders, with files on disk, and with what the user sets.</summary>
internal sealed class WorkspaceHandler(ServerSession session) : IHandler
{
    // What a plan is made of, and what it is checked against.
    private static readonly string[] Watched = ["**/*.stp", "**/.editorconfig", "**/*.csv"];

    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            Workspace = (server.Workspace ?? new WorkspaceOptions()) with
            {
                WorkspaceFolders = new WorkspaceFoldersServerCapabilities
                {
                    Supported = true,
                    ChangeNotifications = true,
                },
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnNotification(Methods.Initialized, _ => Begin());
        table.OnNotification(Methods.DidChangeWorkspaceFolders, ChangeFolders);
        table.OnNotification(Methods.DidChangeWatchedFiles, ChangeFiles);
        table.OnNotification(Methods.DidChangeConfiguration, ChangeConfiguration);
    }

    private void Begin()
    {
        if (session.Client.CanWatchFiles)
        {
            _ = WatchFilesAsync();
        }

        if (session.Client.HasConfiguration)
        {
            _ = FetchSettingsAsync();
        }

        session.Change(snapshot => snapshot);
    }

    private void ChangeFolders(DidChangeWorkspaceFoldersParams changed)
    {
        var added = changed.Event.Added.Select(folder => DocumentUri.ToFolder(folder.Uri));
        var removed = changed.Event.Removed.Select(folder => DocumentUri.ToFolder(folder.Uri));
        session.Change(snapshot =>
            snapshot with
            {
                Workspace = snapshot.Workspace.WithFolders([
                    .. snapshot.Workspace.Folders.Except(removed).Union(added),
                ]),
            }
        );
    }

    private void ChangeFiles(DidChangeWatchedFilesParams changed)
    {
        var paths = changed.Changes.Select(change => DocumentUri.ToPath(change.Uri)).ToList();
        session.Change(snapshot =>
            snapshot with
            {
                Workspace = snapshot.Workspace.WithFilesChanged(paths),
            }
        );
    }

    private void ChangeConfiguration(DidChangeConfigurationParams changed)
    {
        if (session.Client.HasConfiguration)
        {
            _ = FetchSettingsAsync();
        }
        else
        {
            session.Set(ServerSettings.Of(changed.Settings));
        }
    }

    private async Task WatchFilesAsync()
    {
        var options = new DidChangeWatchedFilesRegistrationOptions
        {
            Watchers =
            [
                .. Watched.Select(glob => new Protocol.FileSystemWatcher { GlobPattern = glob }),
            ],
        };
        var registration = new Registration
        {
            Id = "watched-files",
            Method = Methods.DidChangeWatchedFiles.Name,
            RegisterOptions = JsonSerializer.SerializeToElement(
                options,
                ProtocolJson.Default.DidChangeWatchedFilesRegistrationOptions
            ),
        };
        await session
            .TryRequestAsync(
                Methods.Registration,
                new RegistrationParams { Registrations = [registration] }
            )
            .ConfigureAwait(false);
    }

    private async Task FetchSettingsAsync()
    {
        var answer = await session
            .TryRequestAsync(
                Methods.Configuration,
                new ConfigurationParams
                {
                    Items = [new ConfigurationItem { Section = ServerSettings.Section }],
                }
            )
            .ConfigureAwait(false);
        session.Set(ServerSettings.Of(answer is [var settings, ..] ? settings : null));
    }
}
