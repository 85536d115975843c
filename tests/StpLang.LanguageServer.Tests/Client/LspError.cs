using System.Text.Json.Nodes;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>The server's answer that it could not do something.</summary>
/// <param name="error">The error as it came.</param>
internal sealed class LspError(JsonNode error) : Exception(error.ToJsonString())
{
    /// <summary>Its code.</summary>
    public int Code => (int)error["code"]!;
}
