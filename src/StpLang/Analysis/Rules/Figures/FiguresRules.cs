using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.Figures;

/// <summary>The rules on figures.</summary>
internal static class FiguresRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new FigureWithoutSource(),
        new ValueOutOfRange(),
        new CountedInSeveralFootprints(),
        new UnknownBody(),
        new PlaceholderText(),
    ];
}
