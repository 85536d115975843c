using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Configuration;

/// <summary>An <c>.editorconfig</c> as far as it is about plans.</summary>
internal sealed class SettingsFile
{
    /// <summary>The name of the file, in every folder.</summary>
    public const string Name = ".editorconfig";

    /// <summary>The largest that is read, in characters: 256 Ki.</summary>
    public const int LongestText = 256 * 1024;

    private SettingsFile(SettingsFolder folder) => Folder = folder;

    /// <summary>The folder it lies in.</summary>
    public SettingsFolder Folder { get; }

    /// <summary>Whether the folders above have no say.</summary>
    public bool IsRoot { get; private init; }

    /// <summary>The sections that set anything for plans, in their order.</summary>
    public ImmutableArray<SettingsSection> Sections { get; private init; } = [];

    /// <summary>What is wrong with it, STP1024, in the order of its lines.</summary>
    public ImmutableArray<Diagnostic> Problems { get; private init; } = [];

    /// <summary>Reads the file in a folder; null where there is none.</summary>
    public static SettingsFile? Read(SettingsFolder folder, SourceFiles files, RuleCatalogue rules)
    {
        var path = folder.PathOf(Name);
        if (!files.Exists(path))
        {
            return null;
        }

        if (!files.TryRead(path, out var file, out var failure))
        {
            return Unread(folder, path, SourceText.From(""), default, failure);
        }

        if (file.NotText is { } notText)
        {
            return Unread(folder, path, file.Text, notText.Location.Span, notText.Message);
        }

        if (file.Text.Length > LongestText)
        {
            return Unread(folder, path, SourceText.From(""), default, "it is larger than 256 KiB");
        }

        var config = EditorConfig.Parse(file.Text);
        var reader = new SettingsReader(folder, path, file.Text, rules);
        return new SettingsFile(folder)
        {
            IsRoot = config.IsRoot,
            Sections = reader.Read(config),
            Problems = reader.Problems,
        };
    }

    private static SettingsFile Unread(
        SettingsFolder folder,
        string path,
        SourceText text,
        TextSpan span,
        string failure
    ) =>
        new(folder)
        {
            Problems =
            [
                new Diagnostic(
                    CheckingRules.UnknownSetting,
                    $"cannot read these settings: {failure}",
                    new Location(path, text, span)
                )
                {
                    Help = "until it can be read, plans are checked without it",
                },
            ],
        };
}
