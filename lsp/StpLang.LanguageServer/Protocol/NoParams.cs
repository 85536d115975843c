namespace StpLang.LanguageServer.Protocol;

/// <summary>What a method takes that takes nothing; whatever is sent is ignored.</summary>
internal sealed record NoParams;
