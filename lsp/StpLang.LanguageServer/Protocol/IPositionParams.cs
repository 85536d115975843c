namespace StpLang.LanguageServer.Protocol;

/// <summary>What a method takes that is about a place in a document.</summary>
internal interface IPositionParams : IDocumentParams
{
    /// <summary>The place.</summary>
    Position Position { get; }
}
