namespace StpLang.Benchmarks.Server;

/// <summary>A large plan of several files on disk, gone when disposed of.</summary>
internal sealed class ServerFolder : IDisposable
{
    private const int Files = 15;
    private readonly PlanFolder _plan;

    /// <summary>Writes it.</summary>
    public ServerFolder(int programmes)
    {
        Programmes = programmes;
        _plan = PlanFolder.Of(programmes, Files);
        foreach (var (path, text) in _plan.Texts)
        {
            File.WriteAllText(PathOf(path), text);
        }
    }

    /// <summary>How many programmes it has.</summary>
    public int Programmes { get; }

    /// <summary>Its path.</summary>
    public string Path { get; } = Directory.CreateTempSubdirectory("stp-benchmark-").FullName;

    /// <summary>The text of one of its files.</summary>
    public string TextOf(string path) => File.ReadAllText(PathOf(path));

    /// <summary>The path of one of its files.</summary>
    public string PathOf(string path) => System.IO.Path.Combine(Path, path);

    /// <summary>What one of its files is called in the protocol.</summary>
    public string UriOf(string path) => new Uri(PathOf(path)).AbsoluteUri;

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Path, recursive: true);
}
