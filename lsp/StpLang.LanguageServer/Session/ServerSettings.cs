using System.Collections.Immutable;
using System.Text.Json;

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

        return new ServerSettings { Registers = TextsIn(settings, "registers") };
    }

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
