namespace StpLang.Cli.Diffs;

/// <summary>A stretch of lines that became another; lines are counted from 0.</summary>
/// <param name="BeforeStart">The first line of it before.</param>
/// <param name="BeforeCount">How many lines it had.</param>
/// <param name="AfterStart">The first line of it after.</param>
/// <param name="AfterCount">How many lines it has.</param>
internal readonly record struct LineChange(
    int BeforeStart,
    int BeforeCount,
    int AfterStart,
    int AfterCount
)
{
    public int BeforeEnd => BeforeStart + BeforeCount;

    public int AfterEnd => AfterStart + AfterCount;
}
