using StpLang.Model;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>What has been met in a block so far.</summary>
internal sealed class BlockContents
{
    /// <summary>Where the properties can be asked for, by a name of the declaration's own.</summary>
    public BindingHome? Home { get; set; }

    public List<PropertyValue> Properties { get; } = [];

    public List<Declaration> Nested { get; } = [];

    /// <summary>What misspelt properties seem to mean: it would be wrong to call that missing.</summary>
    public HashSet<string> Meant { get; } = new(StringComparer.Ordinal);

    /// <summary>Properties by name, and what may be there once, with where it was met first.</summary>
    public Dictionary<string, TextSpan> Seen { get; } = new(StringComparer.Ordinal);

    /// <summary>Makes room for the contents of another block.</summary>
    public void Clear()
    {
        Properties.Clear();
        Nested.Clear();
        Seen.Clear();
        Meant.Clear();
    }
}
