namespace StpLang.Tests;

/// <summary>The plans under <c>examples/</c> as texts.</summary>
internal static class Examples
{
    /// <summary>All of them that are text, the invalid ones too.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("examples"), "*.stp", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(Read)
            .OfType<string>(),
    ];

    /// <summary>The paths, relative to the repository, of those without errors of syntax.</summary>
    public static TheoryData<string> Valid { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("examples"), "*.stp", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(Repository.Root, p).Replace('\\', '/'))
            .Where(p => !p.StartsWith("examples/invalid/STP0", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    private static string? Read(string path) =>
        SourceText.TryDecode(File.ReadAllBytes(path), out var text, out _) ? text.ToString() : null;
}
