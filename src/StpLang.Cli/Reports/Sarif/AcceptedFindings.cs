using System.Collections.Immutable;
using StpLang.Cli.Output;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports.Sarif;

/// <summary>What becomes of findings that plans accept: a service that knows no suppression would show them as open.</summary>
internal static class AcceptedFindings
{
    private const string Omitted = "omitted";

    /// <summary>The words for it, first what is done unless asked otherwise.</summary>
    public static ImmutableArray<string> Words { get; } = ["suppressed", Omitted];

    /// <summary>Whether they are left out.</summary>
    /// <exception cref="CommandFailure">The word is none.</exception>
    public static bool AreOmitted(string word) =>
        Words.Contains(word)
            ? word == Omitted
            : throw new CommandFailure(
                $"`--accepted` takes no `{word}`{NearestNames.Question(word, Words)}"
            )
            {
                Help = $"one of {string.Join(", ", Words)}",
            };
}
