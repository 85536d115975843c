using StpLang.Text;

namespace StpLang.Configuration;

/// <summary>A line <c>key = value</c>; or one without <c>=</c>, which is no pair and has only a key.</summary>
/// <param name="content">The text of the file.</param>
/// <param name="keySpan">The key.</param>
/// <param name="valueSpan">The value; empty where nothing follows the <c>=</c>, null where there is none.</param>
internal sealed class EditorConfigPair(string content, TextSpan keySpan, TextSpan? valueSpan)
{
    /// <summary>Where the key stands.</summary>
    public TextSpan KeySpan => keySpan;

    /// <summary>Where the value stands.</summary>
    public TextSpan? ValueSpan => valueSpan;

    /// <summary>The key as written; case counts for nothing.</summary>
    public string Key => content.Substring(keySpan.Start, keySpan.Length);

    /// <summary>The value as written; empty where there is none.</summary>
    public string Value => valueSpan is { } span ? content.Substring(span.Start, span.Length) : "";

    /// <summary>Whether the key is this one.</summary>
    public bool Is(string key) =>
        content
            .AsSpan(keySpan.Start, keySpan.Length)
            .Equals(key, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the key begins so.</summary>
    public bool StartsWith(string start) =>
        content
            .AsSpan(keySpan.Start, keySpan.Length)
            .StartsWith(start, StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the value is this one; case counts for nothing.</summary>
    public bool ValueIs(string value) => Value.Equals(value, StringComparison.OrdinalIgnoreCase);
}
