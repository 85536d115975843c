using StpLang.Cli.Output;
using StpLang.Tests.Architecture;

namespace StpLang.Cli.Tests;

/// <summary>Who may know of whom, read from the compiled command.</summary>
public class ArchitectureTests
{
    private static readonly FolderOrder Order = new(
        "StpLang.Cli.Terminal",
        "StpLang.Cli.Output",
        "StpLang.Cli.Diffs",
        "StpLang.Cli.Input",
        "StpLang.Cli.Checking",
        "StpLang.Cli.Rendering",
        "StpLang.Cli.Reports.Junit",
        "StpLang.Cli.Reports.Markdown",
        "StpLang.Cli.Reports.Sarif",
        "StpLang.Cli.Reports",
        "StpLang.Cli.Commands.Build",
        "StpLang.Cli.Commands.Fix",
        "StpLang.Cli.Commands.Reporting",
        "StpLang.Cli.Commands",
        "StpLang.Cli"
    );

    private static readonly Dictionary<string, HashSet<string>> Uses = TypeUses.Of(
        typeof(ExitCode).Assembly.Location
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
