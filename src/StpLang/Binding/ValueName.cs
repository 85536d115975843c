namespace StpLang.Binding;

/// <summary>What a value is called: a <c>let</c>, or a property of a declaration.</summary>
/// <param name="Declaration">The name of the <c>let</c> or declaration.</param>
/// <param name="Property">The property; empty for a <c>let</c>.</param>
internal readonly record struct ValueName(string Declaration, string Property)
{
    /// <inheritdoc/>
    public override string ToString() =>
        Property.Length == 0 ? Declaration : $"{Declaration}.{Property}";
}
