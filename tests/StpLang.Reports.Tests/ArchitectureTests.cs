using StpLang.Tests.Architecture;

namespace StpLang.Reports.Tests;

/// <summary>Who may know of whom, read from the compiled reports.</summary>
public class ArchitectureTests
{
    private static readonly FolderOrder Order = new(
        "StpLang.Reports.Writing",
        "StpLang.Reports.Pictures",
        "StpLang.Reports.Content",
        "StpLang.Reports.Sections",
        "StpLang.Reports",
        "StpLang.Reports.Html",
        "StpLang.Reports.Markdown"
    );

    private static readonly Dictionary<string, HashSet<string>> Uses = TypeUses.Of(
        typeof(Report).Assembly.Location
    );

    [Fact]
    public void Each_folder_has_its_place() =>
        Assert.Equal(
            Order.Folders,
            Uses.Keys.Where(type => type.StartsWith("StpLang", StringComparison.Ordinal))
                .Select(FolderOrder.FolderOf)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    [Fact]
    public void A_folder_uses_only_those_before_it() => Assert.Empty(Order.Against(Uses));
}
