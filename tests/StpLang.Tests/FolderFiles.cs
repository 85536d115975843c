using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StpLang.Files;

namespace StpLang.Tests;

/// <summary>The files of a folder, with paths as they are written from there on, whatever folder the tests run in.</summary>
/// <param name="folder">The folder's full path.</param>
internal sealed class FolderFiles(string folder) : SourceFiles
{
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        var full = Path.Combine(folder, path);
        file = File.Exists(full) ? SourceFile.Of(path, File.ReadAllBytes(full)) : null;
        failure = file is null ? "no such file" : null;
        return file is not null;
    }

    public override ImmutableArray<string> PlanFilesUnder(string under, int depth) =>
        Directory.Exists(Path.Combine(folder, under))
            ?
            [
                .. PlanFileSearch
                    .Under(Path.Combine(folder, under), depth)
                    .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')),
            ]
            : [];
}
