namespace StpLang.Symbols;

/// <summary>A file of the plan, as an <c>include</c> names it.</summary>
/// <param name="Path">Its path, as findings show it.</param>
public sealed record FileSymbol(string Path) : Symbol(Path)
{
    /// <inheritdoc/>
    public override string ToString() => $"file {Path}";
}
