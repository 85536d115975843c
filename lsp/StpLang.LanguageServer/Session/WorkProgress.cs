using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>
/// How far work is that takes long, as the client shows it. It is shown from where it is begun until it is disposed of; nothing is said
/// of work that has no token. Any thread may tell.
/// </summary>
/// <param name="connection">The line to the client.</param>
/// <param name="token">What the client shows it under; null where it does not.</param>
/// <param name="ended">Is told when it is over.</param>
internal sealed class WorkProgress(Connection connection, ProgressToken? token, Action? ended)
    : IDisposable
{
    private readonly Lock _lock = new();
    private bool _isShown;
    private bool _isOver;
    private uint _percentage;

    /// <summary>Has the client show it.</summary>
    /// <param name="title">What is done.</param>
    public void Begin(string title)
    {
        lock (_lock)
        {
            if (token is not null && !_isShown && !_isOver)
            {
                _isShown = true;
                Tell(
                    new WorkDoneProgressBegin
                    {
                        Title = title,
                        Cancellable = true,
                        Percentage = _percentage,
                    },
                    ProtocolJson.Default.WorkDoneProgressBegin
                );
            }
        }
    }

    /// <summary>Says how much is done.</summary>
    /// <param name="done">How many parts.</param>
    /// <param name="all">Of how many.</param>
    public void Report(int done, int all)
    {
        var percentage = (uint)(100L * done / Math.Max(all, 1));
        lock (_lock)
        {
            if (token is null || percentage == _percentage)
            {
                return;
            }

            _percentage = percentage;
            if (_isShown && !_isOver)
            {
                Tell(
                    new WorkDoneProgressReport { Percentage = percentage },
                    ProtocolJson.Default.WorkDoneProgressReport
                );
            }
        }
    }

    /// <summary>It is over.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isShown && !_isOver)
            {
                Tell(new WorkDoneProgressEnd(), ProtocolJson.Default.WorkDoneProgressEnd);
            }

            _isOver = token is not null;
        }

        ended?.Invoke();
    }

    private void Tell<T>(T value, JsonTypeInfo<T> type) =>
        connection.Notify(
            Methods.Progress,
            new ProgressParams
            {
                Token = token!,
                Value = JsonSerializer.SerializeToElement(value, type),
            }
        );
}
