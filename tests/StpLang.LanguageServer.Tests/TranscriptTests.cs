using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>Whole conversations: <c>STP_UPDATE_BASELINES=1</c> writes what the server says anew.</summary>
public class TranscriptTests
{
    private const string Folder = "tests/StpLang.LanguageServer.Tests/Transcripts";

    /// <summary>The conversations.</summary>
    public static TheoryData<string> Names =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf(Folder.Split('/')), "*.txt")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_server_says_what_it_said(string name)
    {
        var file = $"{Folder}/{name}.txt";
        await using var transcript = new Transcript();
        Baseline.Equal(
            file,
            await transcript.RunAsync(
                await File.ReadAllTextAsync(Repository.PathOf(file.Split('/')))
            )
        );
    }
}
