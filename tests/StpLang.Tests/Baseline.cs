namespace StpLang.Tests;

/// <summary>Compares what the program writes with a file of the repository that says what it should write.</summary>
internal static class Baseline
{
    private const string UpdateVariable = "STP_UPDATE_BASELINES";

    /// <summary>
    /// Asserts that a file of the repository has exactly this text. With <c>STP_UPDATE_BASELINES=1</c> in the environment
    /// the file is written instead.
    /// </summary>
    /// <param name="expectedFile">The file, relative to the repository, with <c>/</c>.</param>
    /// <param name="actual">The text the program wrote.</param>
    public static void Equal(string expectedFile, string actual)
    {
        string path = Repository.PathOf(expectedFile.Split('/'));
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
            return;
        }
        Assert.True(File.Exists(path), $"{expectedFile} is missing; {UpdateVariable}=1 writes it");
        string expected = File.ReadAllText(path);
        if (expected == actual)
        {
            return;
        }
        string[] expectedLines = expected.Split('\n');
        string[] actualLines = actual.Split('\n');
        int line = expectedLines
            .Zip(actualLines)
            .TakeWhile(pair => pair.First == pair.Second)
            .Count();
        Assert.Fail(
            $"""
            {expectedFile} differs from line {line + 1}; {UpdateVariable}=1 rewrites it.
            expected: {LineAt(expectedLines, line)}
            actual:   {LineAt(actualLines, line)}
            """
        );
    }

    private static string LineAt(string[] lines, int line) =>
        line < lines.Length ? lines[line] : "(end of file)";
}
