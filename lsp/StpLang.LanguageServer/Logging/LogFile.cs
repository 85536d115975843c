using System.Globalization;
using Microsoft.Extensions.Logging;

namespace StpLang.LanguageServer.Logging;

/// <summary>A log in a file, a line for each entry and what follows from an exception below it.</summary>
internal sealed class LogFile : ILogger, IDisposable
{
    private readonly Lock _lock = new();
    private readonly StreamWriter _writer;
    private readonly LogLevel _least;

    /// <summary>Opens the file, to write on at its end.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="least">What is written.</param>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public LogFile(string path, LogLevel least)
    {
        _least = least;
        var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
        _writer = new StreamWriter(file) { AutoFlush = true };
    }

    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel >= _least;

    /// <inheritdoc/>
    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    )
    {
        if (!IsEnabled(logLevel))
        {
            return;
        }

        var time = DateTime.UtcNow.ToString(
            "yyyy-MM-dd'T'HH:mm:ss.fff'Z'",
            CultureInfo.InvariantCulture
        );
        lock (_lock)
        {
            _writer.WriteLine($"{time} {logLevel}: {formatter(state, exception)}");
            if (exception is not null)
            {
                _writer.WriteLine(exception);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _writer.Dispose();
}
