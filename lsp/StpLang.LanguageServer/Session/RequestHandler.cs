using System.Text.Json;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>Answers requests of one method.</summary>
internal abstract class RequestHandler
{
    /// <summary>When it is answered.</summary>
    public required Timing Timing { get; init; }

    /// <summary>Reads the parameters.</summary>
    /// <param name="parameters">The parameters as JSON.</param>
    /// <param name="path">The path of the document that they are about; null where they are about none.</param>
    /// <returns>What works the answer out, and gives what sends it.</returns>
    /// <exception cref="JsonException">They are not what the method takes.</exception>
    public abstract Func<RequestContext, Action<Connection, RequestId>> Read(
        ReadOnlyMemory<byte> parameters,
        out string? path
    );
}

/// <summary>Answers requests of one method.</summary>
/// <param name="method">The method.</param>
/// <param name="handle">Works an answer out.</param>
internal sealed class RequestHandler<TParams, TResult>(
    RequestMethod<TParams, TResult> method,
    Func<TParams, RequestContext, TResult?> handle
) : RequestHandler
{
    /// <inheritdoc/>
    public override Func<RequestContext, Action<Connection, RequestId>> Read(
        ReadOnlyMemory<byte> parameters,
        out string? path
    )
    {
        var read = Parameters.Read(parameters, method.Params);
        path = read is IDocumentParams about ? DocumentUri.ToPath(about.TextDocument.Uri) : null;
        return context =>
        {
            var result = handle(read, context);
            return (connection, id) => connection.Answer(id, result, method.Result);
        };
    }
}
