namespace StpLang.Reports.Html;

/// <summary>How a page looks on a screen and in print.</summary>
internal static class PageStyle
{
    private static string? _text;
    private static string? _unfinished;

    /// <summary>The style sheet.</summary>
    public static string Text => _text ??= Read("page.css");

    /// <summary>The style sheet of a report of a plan that is being written: it also shows what is half-typed.</summary>
    public static string Unfinished => _unfinished ??= Text + Read("unfinished.css");

    private static string Read(string file)
    {
        using var stream = typeof(PageStyle).Assembly.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
