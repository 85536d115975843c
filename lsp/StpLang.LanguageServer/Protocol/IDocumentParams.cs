namespace StpLang.LanguageServer.Protocol;

/// <summary>What a method takes that is about one document.</summary>
internal interface IDocumentParams
{
    /// <summary>The document.</summary>
    TextDocumentIdentifier TextDocument { get; }
}
