namespace StpLang.Benchmarks.Server;

/// <summary>The programs that are measured, where there are such.</summary>
internal static class Programs
{
    /// <summary>The published language server.</summary>
    public static string? Server { get; } = Find("STP_LANGUAGE_SERVER", "stp-language-server");

    /// <summary>The published command.</summary>
    public static string? Command { get; } = Find("STP_COMMAND", "stp");

    /// <summary>Node.</summary>
    public static string? Node { get; } =
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "node"))
            .FirstOrDefault(File.Exists);

    /// <summary>The JSON server of Visual Studio Code: a script for Node.</summary>
    public static string? JsonServer { get; } =
        Environment.GetEnvironmentVariable("STP_JSON_SERVER") is { } path && File.Exists(path)
            ? path
            : null;

    private static string? Find(string variable, string name)
    {
        var path =
            Environment.GetEnvironmentVariable(variable)
            ?? Path.Combine(Root, "artifacts", name, name);
        return File.Exists(path) ? path : null;
    }

    /// <summary>The repository's folder.</summary>
    public static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "StpLang.sln")))
            {
                folder =
                    folder.Parent
                    ?? throw new InvalidOperationException(
                        "the benchmark is not in the repository"
                    );
            }

            return folder.FullName;
        }
    }
}
