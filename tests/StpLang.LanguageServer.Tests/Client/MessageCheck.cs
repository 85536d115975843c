using System.Text.Json.Nodes;
using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.Tests.Client;

/// <summary>Says in what a message of the server's is not as the meta model has it.</summary>
internal static class MessageCheck
{
    // The server's own requests are in no model.
    private const string Own = "stp/";

    private static readonly MetaModel? Model = MetaModelFile.Find() is { } path
        ? MetaModel.Read(path)
        : null;

    /// <summary>What is wrong with a request or notification.</summary>
    public static IEnumerable<string> OfCall(JsonObject message)
    {
        var method = (string)message["method"]!;
        if (Model is null || method.StartsWith(Own, StringComparison.Ordinal))
        {
            return [];
        }

        return method == "$/progress" ? OfProgress(message["params"], Model)
            : Model.Find(method) is not { } known ? [$"there is no method {method}"]
            : known.Params is { } type
                ? new TypeCheck(Model).Faults(message["params"], type, method)
            : [];
    }

    // The model lets anything stand there; what work reports is said beside it.
    private static IEnumerable<string> OfProgress(JsonNode? progress, MetaModel model)
    {
        var type = (string?)progress?["value"]?["kind"] switch
        {
            "begin" => "WorkDoneProgressBegin",
            "report" => "WorkDoneProgressReport",
            "end" => "WorkDoneProgressEnd",
            _ => null,
        };
        return type is null
            ? [$"$/progress: {progress?.ToJsonString()} is no progress"]
            : new TypeCheck(model).Faults(progress!["value"], model.Structures[type], "$/progress");
    }

    /// <summary>What is wrong with the answer to a request.</summary>
    public static IEnumerable<string> OfAnswer(string method, JsonObject message)
    {
        if (Model?.Find(method)?.Result is not { } type)
        {
            return [];
        }

        if (message["error"] is { } error)
        {
            return
                error["code"]?.GetValueKind() == System.Text.Json.JsonValueKind.Number
                && error["message"] is not null
                ? []
                : [$"{method}: an error needs a code and a message"];
        }

        return message.ContainsKey("result")
            ? new TypeCheck(Model).Faults(message["result"], type, method)
            : [$"{method}: an answer needs a result"];
    }
}
