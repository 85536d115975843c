using System.Diagnostics.CodeAnalysis;
using StpLang.Files;

namespace StpLang.Tests.Services.Rename;

/// <summary>Files in memory that may be no text.</summary>
internal sealed class BytesFiles(params (string Path, byte[] Bytes)[] files) : SourceFiles
{
    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        var found = Array.Find(files, each => each.Path == path);
        file = found.Path is null ? null : SourceFile.Of(path, found.Bytes);
        failure = file is null ? "no such file" : null;
        return file is not null;
    }
}
