using System.Text.Json;
using StpLang.LanguageServer.Protocol;
using Range = System.Range;

namespace StpLang.LanguageServer.Rpc;

/// <summary>A message as it came, its parts not yet read.</summary>
internal sealed class IncomingMessage
{
    // As deep as anything can be nested: what is inside is read later, by a reader that stops earlier.
    private static readonly JsonReaderOptions AnyDepth = new() { MaxDepth = int.MaxValue };

    private readonly ReadOnlyMemory<byte> _body;
    private Range? _params;
    private Range? _result;

    private IncomingMessage(ReadOnlyMemory<byte> body) => _body = body;

    /// <summary>The id of a request, or of the request that is answered.</summary>
    public RequestId? Id { get; private set; }

    /// <summary>The name of a request or notification; null for an answer.</summary>
    public string? Method { get; private set; }

    /// <summary>Whether it answers a request of ours.</summary>
    public bool IsResponse => Method is null && Id is not null;

    /// <summary>Whether it says that a request of ours failed.</summary>
    public bool IsError { get; private set; }

    /// <summary>Its parameters; empty where it has none.</summary>
    public ReadOnlyMemory<byte> Params => Part(_params);

    /// <summary>The result it gives; empty where it gives none.</summary>
    public ReadOnlyMemory<byte> Result => Part(_result);

    /// <summary>Reads a message's outside.</summary>
    /// <exception cref="RpcException">It is no JSON, or no message; <see cref="RpcException.Code"/> says which.</exception>
    public static IncomingMessage Parse(ReadOnlyMemory<byte> body)
    {
        var message = new IncomingMessage(body);
        try
        {
            var reader = new Utf8JsonReader(body.Span, AnyDepth);
            message.Read(ref reader);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            throw new RpcException((int)ErrorCodes.ParseError, "the message is not JSON");
        }

        return message.Method is null && message.Id is null
            ? throw Invalid("the message has neither a method nor an id")
            : message;
    }

    private static RpcException Invalid(string message) =>
        new((int)ErrorCodes.InvalidRequest, message);

    private void Read(ref Utf8JsonReader reader)
    {
        reader.Read();
        var isObject = reader.TokenType == JsonTokenType.StartObject;
        if (!isObject)
        {
            reader.Skip();
        }

        while (isObject && reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            ReadProperty(ref reader);
        }

        // What follows has to be nothing.
        reader.Read();
        if (!isObject)
        {
            throw Invalid("a message is one object");
        }
    }

    private void ReadProperty(ref Utf8JsonReader reader)
    {
        var name = reader.GetString();
        reader.Read();
        switch (name)
        {
            case "id":
                Id = RequestId.Read(ref reader);
                reader.Skip();
                break;
            case "method":
                Method = reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
                break;
            case "params":
                _params = Skip(ref reader);
                break;
            case "result":
                _result = Skip(ref reader);
                break;
            default:
                IsError |= name == "error";
                reader.Skip();
                break;
        }
    }

    private static Range Skip(ref Utf8JsonReader reader)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return start..(int)reader.BytesConsumed;
    }

    private ReadOnlyMemory<byte> Part(Range? range) =>
        range is { } part ? _body[part] : ReadOnlyMemory<byte>.Empty;
}
