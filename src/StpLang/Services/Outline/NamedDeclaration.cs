using StpLang.Diagnostics;
using StpLang.Vocabulary;

namespace StpLang.Services.Outline;

/// <summary>A declaration that has a name.</summary>
/// <param name="Kind">What sort of declaration it is.</param>
/// <param name="Name">The name as it is referred to: <c>falls_prevention</c>, <c>falls_prevention.hip_fractures</c>.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Place">Where its name stands.</param>
public sealed record NamedDeclaration(
    DeclarationKind Kind,
    string Name,
    string Title,
    Location Place
);
