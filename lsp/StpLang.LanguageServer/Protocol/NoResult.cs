namespace StpLang.LanguageServer.Protocol;

/// <summary>What a request gives that gives <c>null</c> and nothing else.</summary>
internal sealed record NoResult;
