namespace StpLang.Tests.Services.CodeActions;

/// <summary>What is offered to an author, case by case.</summary>
public class CodeActionTests
{
    private const string Folder = "tests/StpLang.Tests/Services/CodeActions/cases";

    public static TheoryData<string> Cases { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf(Folder.Split('/')), "*.txt")
            .Select(path => Path.GetFileName(path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Actions_do_what_they_say(string name)
    {
        var path = $"{Folder}/{name}";
        Baseline.Equal(
            path,
            ActionTranscript.Of(File.ReadAllText(Repository.PathOf(path.Split('/'))))
        );
    }
}
