using Microsoft.Extensions.Logging;

namespace StpLang.LanguageServer.Logging;

/// <summary>What the server has to tell of itself; never anything of a plan's text.</summary>
internal static partial class ServerLog
{
    /// <summary>A handler threw.</summary>
    [LoggerMessage(LogLevel.Error, "{Method} failed; this is a mistake in the server")]
    public static partial void HandlerFailed(
        this ILogger logger,
        string method,
        Exception exception
    );

    /// <summary>A notification's parameters could not be read.</summary>
    [LoggerMessage(
        LogLevel.Warning,
        "The parameters are not those of {Method}; it was passed over"
    )]
    public static partial void WrongParams(this ILogger logger, string method);

    /// <summary>The client is known.</summary>
    [LoggerMessage(LogLevel.Information, "stp-language-server {Version} for {Client}")]
    public static partial void Started(this ILogger logger, string version, string client);

    /// <summary>The line to the client broke.</summary>
    [LoggerMessage(LogLevel.Warning, "The line to the client ended: {Reason}")]
    public static partial void LineEnded(this ILogger logger, string reason);

    /// <summary>The client could not do what it was asked for.</summary>
    [LoggerMessage(LogLevel.Warning, "The client did not take {Method}")]
    public static partial void ClientRefused(this ILogger logger, string method);
}
