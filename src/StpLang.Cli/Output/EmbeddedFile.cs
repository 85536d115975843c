namespace StpLang.Cli.Output;

/// <summary>The files that come inside the program.</summary>
internal static class EmbeddedFile
{
    /// <summary>Copies a file's bytes.</summary>
    public static void Copy(string name, Stream output)
    {
        using var stream = Open(name);
        stream!.CopyTo(output);
    }

    /// <summary>A file's text, or null where there is no such file.</summary>
    public static string? Read(string name)
    {
        using var stream = Open(name);
        return stream is null ? null : new StreamReader(stream).ReadToEnd();
    }

    private static Stream? Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
}
