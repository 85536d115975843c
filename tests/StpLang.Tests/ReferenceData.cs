namespace StpLang.Tests;

/// <summary>
/// The published lists that some tests hold the program against. They are no part of the repository: the variable
/// <c>STP_REFERENCE_DATA</c> says where they are, else a folder <c>shared/data</c> beside the repository or above it. Without
/// them those tests are skipped.
/// </summary>
internal static class ReferenceData
{
    private const string Variable = "STP_REFERENCE_DATA";

    private static readonly string? Folder = FindFolder();

    /// <summary>The paths of lists; skips the test where one is not there.</summary>
    public static string[] PathsOf(params string[] names)
    {
        string[] paths = [.. names.Select(name => Path.Combine(Folder ?? "", name))];
        Assert.SkipUnless(
            Folder is not null && Array.TrueForAll(paths, File.Exists),
            $"the published lists are not here; {Variable} says where they are"
        );
        return paths;
    }

    /// <summary>The path of a file; null where it is not there.</summary>
    public static string? Find(string name) =>
        Folder is not null && Path.Combine(Folder, name) is var path && File.Exists(path)
            ? path
            : null;

    private static string? FindFolder()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } stated)
        {
            return stated;
        }

        for (
            var folder = new DirectoryInfo(Repository.Root).Parent;
            folder is not null;
            folder = folder.Parent
        )
        {
            var path = Path.Combine(folder.FullName, "shared", "data");
            if (Directory.Exists(path))
            {
                return path;
            }
        }

        return null;
    }
}
