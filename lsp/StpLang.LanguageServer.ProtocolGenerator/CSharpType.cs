namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>A type as it is written in C#.</summary>
/// <param name="Name">Its name, without a question mark.</param>
/// <param name="IsNullable">Whether <c>null</c> is one of its values in JSON.</param>
internal sealed record CSharpType(string Name, bool IsNullable = false);
