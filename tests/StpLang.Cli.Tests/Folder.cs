namespace StpLang.Cli.Tests;

/// <summary>A folder that a test fills and that goes away with it.</summary>
public sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("stp-test-");

    public string Path => _directory.FullName;

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file; folders are made.</summary>
    public Folder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[name])!);
        File.WriteAllText(this[name], text);
        return this;
    }

    /// <summary>Writes a file of bytes.</summary>
    public Folder With(string name, byte[] bytes)
    {
        File.WriteAllBytes(this[name], bytes);
        return this;
    }

    /// <summary>What a file holds.</summary>
    public string Read(string name) => File.ReadAllText(this[name]);

    /// <summary>All files, hidden ones too, by their paths from here.</summary>
    public string[] Files() =>
        [
            .. Directory
                .EnumerateFiles(Path, "*", SearchOption.AllDirectories)
                .Select(file => System.IO.Path.GetRelativePath(Path, file))
                .Order(StringComparer.Ordinal),
        ];

    public void Dispose() => _directory.Delete(recursive: true);
}
