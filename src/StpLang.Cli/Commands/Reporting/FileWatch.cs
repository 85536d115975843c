namespace StpLang.Cli.Commands.Reporting;

/// <summary>Waits until one of some files is changed, taken away or put back.</summary>
/// <param name="files">The files.</param>
internal sealed class FileWatch(IEnumerable<string> files)
{
    // Soon enough for a person, and nothing for the machine. The system's own notices differ and get lost on network drives.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    private readonly Dictionary<string, (DateTime, long)> _before = files
        .Distinct(StringComparer.Ordinal)
        .ToDictionary(file => file, StampOf, StringComparer.Ordinal);

    /// <summary>Returns when one is another than when this was made.</summary>
    public void Wait()
    {
        while (_before.All(each => StampOf(each.Key) == each.Value))
        {
            Thread.Sleep(Pause);
        }
    }

    private static (DateTime, long) StampOf(string file) =>
        new FileInfo(file) is { Exists: true } known
            ? (known.LastWriteTimeUtc, known.Length)
            : default;
}
