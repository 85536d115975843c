using System.Diagnostics.CodeAnalysis;
using StpLang.Files;

namespace StpLang.Tests.Configuration;

/// <summary>Counts how often files are asked for.</summary>
internal sealed class CountedFiles(SourceFiles files) : SourceFiles
{
    private int _reads;
    private int _probes;

    public int Reads => _reads;

    public int Probes => _probes;

    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        Interlocked.Increment(ref _reads);
        return files.TryRead(path, out file, out failure);
    }

    public override bool Exists(string path)
    {
        Interlocked.Increment(ref _probes);
        return files.Exists(path);
    }
}
