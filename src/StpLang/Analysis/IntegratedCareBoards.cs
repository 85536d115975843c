namespace StpLang.Analysis;

/// <summary>Integrated care boards, which took over from CCGs: Health and Care Act 2022.</summary>
internal static class IntegratedCareBoards
{
    /// <summary>The day on which they took over.</summary>
    public static readonly DateOnly Since = new(2022, 7, 1);
}
