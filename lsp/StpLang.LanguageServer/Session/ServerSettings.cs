using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Services.Hints;

namespace StpLang.LanguageServer.Session;

/// <summary>What the user set for the server, in the section <c>stp</c> of the client's configuration.</summary>
internal sealed record ServerSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "stp";

    /// <summary>Nothing is set.</summary>
    public static ServerSettings Default { get; } = new();

    /// <summary>The paths of registers that are believed over those that the files' settings name: <c>stp.registers</c>.</summary>
    public ImmutableArray<string> Registers { get; init; } = [];

    /// <summary>Which hints are shown: <c>stp.hints.shortfalls</c>, <c>values</c>, <c>totals</c>, <c>codeNames</c>.</summary>
    public HintOptions Hints { get; init; } = HintOptions.All;

    /// <summary>Whether lines are shown above declarations: <c>stp.lenses</c>.</summary>
    public bool ShowsLenses { get; init; } = true;

    /// <summary>Reads what is set; what is not understood is passed over.</summary>
    /// <param name="section">The section, or an object with it.</param>
    public static ServerSettings Of(JsonElement? section)
    {
        if (section is not { ValueKind: JsonValueKind.Object } settings)
        {
            return Default;
        }

        if (
            settings.TryGetProperty(Section, out var inner)
            && inner.ValueKind == JsonValueKind.Object
        )
        {
            settings = inner;
        }

        return new ServerSettings
        {
            Registers = TextsIn(settings, "registers"),
            Hints = HintsIn(settings),
            ShowsLenses = IsOn(settings, "lenses"),
        };
    }

    private static HintOptions HintsIn(JsonElement settings) =>
        settings.TryGetProperty("hints", out var hints) && hints.ValueKind == JsonValueKind.Object
            ? new HintOptions
            {
                Shortfalls = IsOn(hints, "shortfalls"),
                Values = IsOn(hints, "values"),
                Totals = IsOn(hints, "totals"),
                CodeNames = IsOn(hints, "codeNames"),
            }
            : HintOptions.All;

    private static bool IsOn(JsonElement settings, string name) =>
        !settings.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.False;

    private static ImmutableArray<string> TextsIn(JsonElement settings, string name) =>
        settings.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ?
            [
                .. list.EnumerateArray()
                    .Where(item => item.ValueKind == JsonValueKind.String)
                    .Select(item => item.GetString()!),
            ]
            : [];
}
