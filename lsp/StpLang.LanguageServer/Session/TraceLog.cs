using System.Globalization;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>Tells a client that wants to know what becomes of its messages.</summary>
/// <param name="connection">The line to the client.</param>
internal sealed class TraceLog(Connection connection)
{
    /// <summary>How much the client wants to know.</summary>
    public TraceValue Level { get; set; } = TraceValue.Off;

    /// <summary>Tells it that a request was answered.</summary>
    /// <param name="method">What was asked for.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="outcome">What the answer was, for a client that wants to know all.</param>
    public void TellAnswered(string method, TimeSpan elapsed, string outcome)
    {
        if (Level == TraceValue.Off)
        {
            return;
        }

        connection.Notify(
            Methods.LogTrace,
            new LogTraceParams
            {
                Message = string.Create(
                    CultureInfo.InvariantCulture,
                    $"{method} was answered after {elapsed.TotalMilliseconds:0.0} ms"
                ),
                Verbose = Level == TraceValue.Verbose ? outcome : null,
            }
        );
    }
}
