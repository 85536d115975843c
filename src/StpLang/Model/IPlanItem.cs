using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What stands in one place at the top of a plan, as far as the model is concerned: a <see cref="Declaration"/>, or a <see cref="Hole"/>.</summary>
internal interface IPlanItem
{
    /// <summary>The kinds of declaration that may be read there.</summary>
    KindSet Kinds { get; }
}
