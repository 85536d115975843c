using System.Text.Json;

namespace StpLang.LanguageServer.Rpc;

/// <summary>Why a request is not answered with a result.</summary>
/// <param name="code">The error's code in the protocol.</param>
/// <param name="message">What is wrong, for a person to read.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>The error's code in the protocol.</summary>
    public int Code => code;

    /// <summary>What the protocol has a client know besides.</summary>
    public JsonElement? Details { get; init; }
}
