using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using StpLang.Files;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Logging;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Session;

/// <summary>What is known of the client and of its plans. It is changed by one after the other; any thread may look at it.</summary>
/// <param name="connection">The line to the client.</param>
/// <param name="logger">Is told what the client refuses.</param>
internal sealed class ServerSession(Connection connection, ILogger logger)
{
    private volatile Snapshot _snapshot = new(
        Workspace.Of(new DiskSourceFiles()),
        ImmutableDictionary.Create<string, OpenDocument>(StringComparer.Ordinal),
        ServerSettings.Default
    );

    // What is set comes as the answer to a question, on another thread than what is typed.
    private readonly Lock _changing = new();

    private volatile Client _client = Client.Unknown;

    /// <summary>Told of each change of the plans, when it is made.</summary>
    public event Action<Snapshot>? Changed;

    /// <summary>The line to the client.</summary>
    public Connection Connection => connection;

    /// <summary>How far it is.</summary>
    public Lifecycle Lifecycle { get; private set; }

    /// <summary>What the client can do.</summary>
    public Client Client => _client;

    /// <summary>Tells the client what becomes of its messages, where it wants to know.</summary>
    public TraceLog Trace { get; } = new(connection);

    /// <summary>The requests that are being answered.</summary>
    public RunningRequests Requests { get; } = new();

    /// <summary>Work that the client shows, and may stop.</summary>
    public RunningWork Work { get; } = new(connection);

    /// <summary>What was last said of the words of each document.</summary>
    public ClassifiedTexts Classified { get; } = new();

    /// <summary>The plans as they are now.</summary>
    public Snapshot Snapshot => _snapshot;

    /// <summary>Begins to answer requests. Nobody is told of it: a client that has no answer yet must not be told anything.</summary>
    /// <param name="client">What the client can do.</param>
    /// <param name="folders">The paths of the folders whose plans are to be looked after.</param>
    /// <param name="settings">What the user set.</param>
    public void Start(Client client, ImmutableArray<string> folders, ServerSettings settings)
    {
        _client = client;
        _snapshot = WithSettings(
            _snapshot with
            {
                Workspace = _snapshot.Workspace.WithFolders(folders),
            },
            settings
        );
        Lifecycle = Lifecycle.Running;
    }

    /// <summary>Stops answering requests.</summary>
    public void ShutDown() => Lifecycle = Lifecycle.ShutDown;

    /// <summary>Takes over what the user set.</summary>
    public void Set(ServerSettings settings) =>
        Change(snapshot => WithSettings(snapshot, settings));

    /// <summary>Changes the plans or what is known of what is open.</summary>
    public void Change(Func<Snapshot, Snapshot> change)
    {
        lock (_changing)
        {
            _snapshot = change(_snapshot);
            Changed?.Invoke(_snapshot);
        }
    }

    /// <summary>Between the protocol's terms and the compiler's, for a snapshot.</summary>
    public ProtocolConverter ConverterFor(Snapshot snapshot) => new(_client, snapshot.Open);

    /// <summary>Asks the client for something that it may refuse.</summary>
    /// <returns>What it gives; the default where it refused.</returns>
    public async Task<TResult?> TryRequestAsync<TParams, TResult>(
        RequestMethod<TParams, TResult> method,
        TParams parameters
    )
    {
        try
        {
            return await connection
                .RequestAsync(method, parameters, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is RpcException or JsonException)
        {
            logger.ClientRefused(method.Name);
            return default;
        }
    }

    private static Snapshot WithSettings(Snapshot snapshot, ServerSettings settings) =>
        settings.Registers.SequenceEqual(snapshot.Settings.Registers)
        && settings.Severities.SequenceEqual(snapshot.Settings.Severities)
            ? snapshot with
            {
                Settings = settings,
            }
            : snapshot with
            {
                Settings = settings,
                Workspace = snapshot.Workspace.WithSettings(
                    settings.Registers,
                    settings.Severities
                ),
            };
}
