using System.Diagnostics.CodeAnalysis;
using StpLang.Diagnostics;

namespace StpLang.Configuration;

/// <summary>What a setting can be, as settings write it; case counts for nothing.</summary>
/// <param name="what">What is chosen: "severity".</param>
/// <param name="choices">What there is to choose from.</param>
internal sealed class SettingWord<T>(string what, params (string Word, T Value)[] choices)
    where T : struct
{
    /// <summary>What there is to choose from: "one of error, warning, note, none".</summary>
    public string Choice { get; } =
        $"one of {string.Join(", ", choices.Select(choice => choice.Word))}";

    /// <summary>That nothing is chosen: "no severity is given".</summary>
    public string Missing { get; } = $"no {what} is given";

    /// <summary>Reads a word.</summary>
    /// <param name="written">The word.</param>
    /// <param name="value">What it stands for.</param>
    /// <param name="failure">Where it stands for nothing: that it does, and what may be meant.</param>
    public bool TryParse(string written, out T value, [NotNullWhen(false)] out string? failure)
    {
        var index = Array.FindIndex(
            choices,
            choice => choice.Word.Equals(written, StringComparison.OrdinalIgnoreCase)
        );
        value = index < 0 ? default : choices[index].Value;
        failure =
            index < 0
                ? $"no {what} `{Excerpt.Of(written)}`{NearestNames.Question(written, choices.Select(choice => choice.Word))}"
                : null;
        return index >= 0;
    }
}
