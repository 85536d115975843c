using System.Collections.Immutable;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>One of several types.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alternatives">The types.</param>
internal sealed record Union(string Name, ImmutableArray<Alternative> Alternatives);
