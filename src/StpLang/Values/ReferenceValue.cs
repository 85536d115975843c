namespace StpLang.Values;

/// <summary>The name of another declaration: <c>norwich_ccg</c>, or <c>falls_prevention.hip_fractures</c> for a nested one.</summary>
/// <param name="Path">The name, its parts joined by dots.</param>
internal sealed record ReferenceValue(string Path) : Value
{
    /// <inheritdoc/>
    public override string Describe() => $"the name `{Path}`";

    /// <inheritdoc/>
    protected override string ToDisplay() => Path;
}
