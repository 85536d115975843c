using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>One of the types of a union.</summary>
/// <param name="Type">The type in the model.</param>
/// <param name="Name">How it is written in C#.</param>
internal sealed record Alternative(MetaType Type, string Name);
