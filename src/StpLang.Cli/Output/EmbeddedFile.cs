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

    private static Stream? Open(string name) =>
        typeof(EmbeddedFile).Assembly.GetManifestResourceStream(name);
}
