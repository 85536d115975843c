using StpLang.Text;

namespace StpLang.Symbols;

/// <summary>Something at the top of a file that may give names.</summary>
internal interface INamed : IVersion
{
    /// <summary>The names it gives, in the order of the text.</summary>
    DeclaredName[] Names { get; }
}
