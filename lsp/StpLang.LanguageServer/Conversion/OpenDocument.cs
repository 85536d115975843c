namespace StpLang.LanguageServer.Conversion;

/// <summary>A file that the client has open.</summary>
/// <param name="Uri">Its URI, as the client writes it.</param>
/// <param name="Version">The number that the client gave its text.</param>
internal sealed record OpenDocument(string Uri, int Version);
