using StpLang.Text;

namespace StpLang.Configuration;

/// <summary>A section of an <c>.editorconfig</c>.</summary>
/// <param name="header">Its first line; empty for the preamble.</param>
/// <param name="kind">What it is.</param>
/// <param name="name">What stands between the brackets; null but for a named section.</param>
internal sealed class EditorConfigSection(
    TextSpan header,
    EditorConfigSectionKind kind,
    string? name
)
{
    /// <summary>The longest name, in characters: what the specification asks every reader to take.</summary>
    public const int LongestName = 1024;

    private readonly List<EditorConfigPair> _pairs = [];
    private Glob? _glob;

    /// <summary>Its first line; empty for the preamble.</summary>
    public TextSpan Header => header;

    /// <summary>What it is.</summary>
    public EditorConfigSectionKind Kind => kind;

    /// <summary>The files it applies to; understood when first asked for, as few sections are about plans.</summary>
    public Glob Glob => _glob ??= Glob.Parse(name ?? "");

    /// <summary>Its lines, without blank ones and comments.</summary>
    public IReadOnlyList<EditorConfigPair> Pairs => _pairs;

    /// <summary>Adds a line.</summary>
    public void Add(EditorConfigPair pair) => _pairs.Add(pair);
}
