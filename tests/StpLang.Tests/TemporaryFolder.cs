using System.Text;

namespace StpLang.Tests;

/// <summary>A folder on disk that is gone when disposed of.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("stp-test-").FullName;

    public string PathOf(string path) => Path.Combine(_path, path);

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllBytes(PathOf(path), bytes);
    }

    public void Link(string path, string target) => File.CreateSymbolicLink(PathOf(path), target);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
