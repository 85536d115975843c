using System.Text.Json;
using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;

namespace StpLang.LanguageServer.Session;

/// <summary>Answers requests of one method.</summary>
internal abstract class RequestHandler
{
    /// <summary>When it is answered.</summary>
    public required Timing Timing { get; init; }

    /// <summary>Reads the parameters.</summary>
    /// <param name="parameters">The parameters as JSON.</param>
    /// <exception cref="JsonException">They are not what the method takes.</exception>
    public abstract ReadRequest Read(ReadOnlyMemory<byte> parameters);
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
    public override ReadRequest Read(ReadOnlyMemory<byte> parameters)
    {
        var read = Parameters.Read(parameters, method.Params);
        return new ReadRequest(
            read is IDocumentParams about ? DocumentUri.ToPath(about.TextDocument.Uri) : null,
            (read as IWorkParams)?.WorkDoneToken,
            context =>
            {
                var result = handle(read, context);
                return (connection, id) => connection.Answer(id, result, method.Result);
            }
        );
    }
}
