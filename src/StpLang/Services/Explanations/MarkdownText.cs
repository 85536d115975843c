using System.Text;

namespace StpLang.Services.Explanations;

/// <summary>Text of plans as Markdown, in which it is to stand as it was written.</summary>
internal static class MarkdownText
{
    /// <summary>Text without signs that Markdown would read.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in text.ReplaceLineEndings(" "))
        {
            escaped.Append(
                sign is '\\' or '*' or '_' or '[' or ']' or '<' or '|' or '#'
                    ? $"\\{sign}"
                    : $"{sign}"
            );
        }

        return escaped.ToString();
    }
}
