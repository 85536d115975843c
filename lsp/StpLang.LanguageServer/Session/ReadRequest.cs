using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Rpc;

namespace StpLang.LanguageServer.Session;

/// <summary>A request whose parameters have been read.</summary>
/// <param name="Path">The path of the document that it is about; null where it is about none.</param>
/// <param name="WorkDoneToken">What the client shows the work under; null where it does not.</param>
/// <param name="Work">Works the answer out, and gives what sends it.</param>
internal sealed record ReadRequest(
    string? Path,
    ProgressToken? WorkDoneToken,
    Func<RequestContext, Action<Connection, RequestId>> Work
);
