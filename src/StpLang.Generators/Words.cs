using System.Text;

namespace StpLang.Generators;

/// <summary>Names and sentences in the forms that C# asks for.</summary>
internal static class Words
{
    /// <summary>"publicHealth" or "public_health" as "PublicHealth".</summary>
    public static string Pascal(string name) =>
        string.Concat(
            name.Split('_').Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1))
        );

    /// <summary>"PublicHealth" as "public_health".</summary>
    public static string Snake(string name)
    {
        var snake = new StringBuilder();
        foreach (var c in name)
        {
            if (char.IsUpper(c) && snake.Length > 0)
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(c));
        }

        return snake.ToString();
    }

    /// <summary>A docstring that says a summary, in which names stand between backticks.</summary>
    public static string Doc(string summary)
    {
        var text = new StringBuilder("/// <summary>");
        var isCode = false;
        foreach (var c in summary)
        {
            text.Append(
                c switch
                {
                    '`' => isCode ? "</c>" : "<c>",
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    _ => c.ToString(),
                }
            );
            isCode ^= c == '`';
        }

        return text.Append(".</summary>").ToString();
    }
}
