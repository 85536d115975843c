namespace StpLang.LanguageServer.Protocol;

/// <summary>A report of a plan as a file.</summary>
internal sealed record ReportResult
{
    /// <summary>The file's text: HTML, or SVG where pictures are asked for.</summary>
    public required string Text { get; init; }
}
