using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>Tells a client that wants to know what becomes of its messages.</summary>
/// <param name="connection">The line to the client.</param>
internal sealed class TraceLog(Connection connection)
{
    /// <summary>How much the client wants to know.</summary>
    public TraceValue Level { get; set; } = TraceValue.Off;

    /// <summary>Tells it something.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="verbose">What more there is to say, for a client that wants to know all.</param>
    public void Tell(string message, string verbose)
    {
        if (Level == TraceValue.Off)
        {
            return;
        }

        connection.Notify(
            Methods.LogTrace,
            new LogTraceParams
            {
                Message = message,
                Verbose = Level == TraceValue.Verbose ? verbose : null,
            }
        );
    }
}
