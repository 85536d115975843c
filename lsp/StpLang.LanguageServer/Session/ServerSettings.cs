using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Services.Hints;
using StpLang.Services.Lenses;

namespace StpLang.LanguageServer.Session;

/// <summary>What the user set for the server, in the section <c>stp</c> of the client's configuration.</summary>
internal sealed record ServerSettings
{
    /// <summary>The section's name.</summary>
    public const string Section = "stp";

    private static readonly ImmutableHashSet<LensKind> AllLenses =
    [
        LensKind.Draws,
        LensKind.Left,
        LensKind.Funding,
        LensKind.Decision,
        LensKind.Decides,
    ];

    /// <summary>Nothing is set.</summary>
    public static ServerSettings Default { get; } = new();

    /// <summary>The paths of registers that are believed over those that the files' settings name: <c>stp.registers</c>.</summary>
    public ImmutableArray<string> Registers { get; init; } = [];

    /// <summary>Which hints are shown: <c>stp.hints.shortfalls</c>, <c>values</c>, <c>totals</c>, <c>codeNames</c>.</summary>
    public HintOptions Hints { get; init; } = HintOptions.All;

    /// <summary>How much findings matter to the user, as <c>STP2005=error</c>, over what files say: <c>stp.severity</c>.</summary>
    public ImmutableArray<string> Severities { get; init; } = [];

    /// <summary>
    /// Which lines are shown above declarations: <c>stp.lenses</c> as a whole, or its <c>draws</c>, <c>left</c>, <c>funding</c>,
    /// <c>decisions</c>, <c>decides</c>.
    /// </summary>
    public ImmutableHashSet<LensKind> Lenses { get; init; } = AllLenses;

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
            Severities = SeveritiesIn(settings),
            Lenses = LensesIn(settings),
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

    private static ImmutableHashSet<LensKind> LensesIn(JsonElement settings) =>
        !settings.TryGetProperty("lenses", out var lenses) ? AllLenses
        : lenses.ValueKind == JsonValueKind.False ? []
        : lenses.ValueKind == JsonValueKind.Object
            ? [.. AllLenses.Where(kind => IsOn(lenses, NameOf(kind)))]
        : AllLenses;

    private static string NameOf(LensKind kind) =>
        kind switch
        {
            LensKind.Draws => "draws",
            LensKind.Left => "left",
            LensKind.Funding => "funding",
            LensKind.Decision => "decisions",
            _ => "decides",
        };

    // In one order, so that what is set the same is the same.
    private static ImmutableArray<string> SeveritiesIn(JsonElement settings) =>
        settings.TryGetProperty("severity", out var list) && list.ValueKind == JsonValueKind.Object
            ?
            [
                .. list.EnumerateObject()
                    .Where(each => each.Value.ValueKind == JsonValueKind.String)
                    .Select(each => $"{each.Name}={each.Value.GetString()}")
                    .Order(StringComparer.Ordinal),
            ]
            : [];

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
