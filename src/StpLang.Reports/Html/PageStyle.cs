namespace StpLang.Reports.Html;

/// <summary>How a page looks on a screen and in print.</summary>
internal static class PageStyle
{
    private const string File = "page.css";

    private static string? _text;

    /// <summary>The style sheet.</summary>
    public static string Text => _text ??= Read();

    private static string Read()
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
