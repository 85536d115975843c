using StpLang.Diagnostics;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Services.Navigation;

/// <summary>Who has money, gives or receives it.</summary>
/// <param name="Kind">A partner, a budget, a pool or a programme.</param>
/// <param name="Name">Its name.</param>
/// <param name="Title">Its title; empty where it has none.</param>
/// <param name="Place">Where its name stands; a position there asks for what flows in and out.</param>
/// <param name="Extent">All of its declaration, in the same file.</param>
public sealed record MoneyParty(
    DeclarationKind Kind,
    string Name,
    string Title,
    Location Place,
    TextSpan Extent
);
