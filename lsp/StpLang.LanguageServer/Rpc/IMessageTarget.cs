namespace StpLang.LanguageServer.Rpc;

/// <summary>What messages are handed to, one after the other, in the order in which they came.</summary>
internal interface IMessageTarget
{
    /// <summary>Answers a request, now or later, with <see cref="Connection.Answer"/> or <see cref="Connection.AnswerError"/>.</summary>
    void OnRequest(RequestId id, string method, ReadOnlyMemory<byte> parameters);

    /// <summary>Takes note of something.</summary>
    void OnNotification(string method, ReadOnlyMemory<byte> parameters);
}
