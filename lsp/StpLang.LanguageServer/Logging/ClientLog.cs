using Microsoft.Extensions.Logging;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Logging;

/// <summary>A log that the client shows. It is told what happened, not where in the server.</summary>
/// <param name="connection">The line to the client.</param>
/// <param name="least">What is sent.</param>
internal sealed class ClientLog(Connection connection, LogLevel least) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= least;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (IsEnabled(logLevel))
        {
            connection.Notify(
                Methods.LogMessage,
                new LogMessageParams
                {
                    Type = TypeOf(logLevel),
                    Message = formatter(state, exception),
                }
            );
        }
    }

    private static MessageType TypeOf(LogLevel level) =>
        level switch
        {
            LogLevel.Error or LogLevel.Critical => MessageType.Error,
            LogLevel.Warning => MessageType.Warning,
            LogLevel.Information => MessageType.Info,
            _ => MessageType.Log,
        };
}
