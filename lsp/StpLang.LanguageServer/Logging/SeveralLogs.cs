using Microsoft.Extensions.Logging;

namespace StpLang.LanguageServer.Logging;

/// <summary>Several logs as one.</summary>
/// <param name="logs">The logs.</param>
internal sealed class SeveralLogs(params IReadOnlyList<ILogger> logs) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logs.Any(log => log.IsEnabled(logLevel));

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        foreach (var log in logs)
        {
            log.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
