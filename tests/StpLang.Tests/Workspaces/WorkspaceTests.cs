namespace StpLang.Tests.Workspaces;

public class WorkspaceTests
{
    public static TheoryData<string> Cases =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.txt")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    private static string Folder =>
        Repository.PathOf("tests", "StpLang.Tests", "Workspaces", "cases");

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_workspace_answers_as_its_files_are(string name) =>
        Baseline.Equal(
            $"tests/StpLang.Tests/Workspaces/cases/{name}.txt",
            WorkspaceTranscript.Of(File.ReadAllText(Path.Combine(Folder, name + ".txt")))
        );
}
