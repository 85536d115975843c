namespace StpLang.LanguageServer.Session;

/// <summary>When a request is answered.</summary>
internal enum Timing
{
    /// <summary>While other messages are read; when its document is edited meanwhile, the answer is of no use.</summary>
    UntilEdit,

    /// <summary>Likewise, and the client is told to ask again.</summary>
    UntilEditThenAgain,

    /// <summary>
    /// While other messages are read, whatever is edited meanwhile: what was asked for is to be done to the text as it was then, and the
    /// client knows what to make of it.
    /// </summary>
    ToTheEnd,

    /// <summary>Before the next message is read.</summary>
    InOrder,
}
