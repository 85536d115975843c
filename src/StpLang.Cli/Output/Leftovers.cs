using System.Collections.Concurrent;

namespace StpLang.Cli.Output;

/// <summary>What writing files left behind where it was cut short: by a loss of power, or by a signal that nobody can answer.</summary>
internal static class Leftovers
{
    private const string Suffix = ".stp-unfinished";

    private static readonly ConcurrentDictionary<string, bool> Swept = new(StringComparer.Ordinal);

    /// <summary>A new name for a file while it is written, beside what it will be.</summary>
    public static string NameFor(string target) =>
        Path.Combine(
            Path.GetDirectoryName(target)!,
            $".{Path.GetFileName(target)}.{Path.GetRandomFileName()}{Suffix}"
        );

    /// <summary>Removes what earlier runs left in a folder, once a run. What another program is writing just now stays.</summary>
    public static void SweepOnce(string folder)
    {
        if (!Swept.TryAdd(folder, true))
        {
            return;
        }

        try
        {
            foreach (var file in Directory.EnumerateFiles(folder, $".*{Suffix}"))
            {
                Remove(file);
            }
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            // A folder that cannot be looked at.
        }
    }

    // Whoever writes a file holds it, so that it cannot be opened here.
    private static void Remove(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.None)) { }

            File.Delete(file);
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            // It is held, or not ours to remove.
        }
    }
}
