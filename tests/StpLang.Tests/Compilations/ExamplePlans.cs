namespace StpLang.Tests.Compilations;

/// <summary>The plans under <c>examples/</c> with their files, the invalid ones too.</summary>
internal static class ExamplePlans
{
    private static readonly FolderFiles Files = new(Repository.PathOf("examples"));

    /// <summary>The root files, from <c>examples/</c> on.</summary>
    public static TheoryData<string> All { get; } =
    [
        .. ExampleTests.Sound.Select(row => row.Data),
        .. ExampleTests.Invalid.Select(row =>
            row.Data.EndsWith(".stp", StringComparison.Ordinal)
                ? $"invalid/{row.Data}"
                : $"invalid/{row.Data}/plan.stp"
        ),
    ];

    public static Compilation Compile(string path)
    {
        Assert.True(
            Compilation.TryCreate(path, Files, out var compilation, out var failure),
            failure
        );
        return compilation;
    }

    /// <summary>The texts of a plan's files, by path.</summary>
    public static Dictionary<string, string> TextsOf(Compilation compilation) =>
        compilation.SyntaxTrees.ToDictionary(tree => tree.FilePath, tree => tree.Text.ToString());
}
