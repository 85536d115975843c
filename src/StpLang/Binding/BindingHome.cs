using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>Which value is being bound, as others would ask for it.</summary>
/// <param name="Unit">The top declaration it stands in.</param>
/// <param name="Path">The name of the <c>let</c> or the declaration, as it is referred to.</param>
/// <param name="NameSpan">Where that name stands.</param>
/// <param name="Kind">What kind of declaration it is.</param>
/// <param name="Property">Which property; null for a <c>let</c>.</param>
internal readonly record struct BindingHome(
    DeclarationUnit Unit,
    string Path,
    TextSpan NameSpan,
    DeclarationKind Kind,
    PropertyDefinition? Property
);
