namespace StpLang.LanguageServer.Protocol;

/// <summary>What a method takes whose work the client may show while it goes on.</summary>
internal interface IWorkParams
{
    /// <summary>What the client shows it under; null where it does not.</summary>
    ProgressToken? WorkDoneToken { get; }
}
