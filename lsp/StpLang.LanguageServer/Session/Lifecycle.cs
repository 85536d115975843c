namespace StpLang.LanguageServer.Session;

/// <summary>How far a session is.</summary>
internal enum Lifecycle
{
    /// <summary>The client has not said yet what it can do.</summary>
    Starting,

    /// <summary>Requests are answered.</summary>
    Running,

    /// <summary>The client said that it is about to leave.</summary>
    ShutDown,
}
