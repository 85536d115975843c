using System.Text;
using System.Text.RegularExpressions;
using StpLang.Files;

namespace StpLang.Cli.Input;

/// <summary>
/// A path with wildcards, for where no shell expands them: <c>*</c> and <c>?</c> stand for characters of one name, <c>**</c> for
/// any number of folders.
/// </summary>
internal sealed class PathPattern
{
    private readonly string _folder;
    private readonly Regex _rest;
    private readonly int _depth;

    private PathPattern(string folder, string rest)
    {
        _folder = folder;
        _rest = new Regex($"^{Expression(rest)}$", RegexOptions.CultureInvariant);
        _depth = rest.Contains("**", StringComparison.Ordinal)
            ? int.MaxValue
            : rest.AsSpan().Count('/');
    }

    /// <summary>Whether a path has wildcards.</summary>
    public static bool IsOne(string path) => path.AsSpan().ContainsAny('*', '?');

    /// <summary>Reads a path with wildcards.</summary>
    public static PathPattern Of(string path)
    {
        var pattern = path.Replace(Path.DirectorySeparatorChar, '/');
        var folderEnd = pattern.LastIndexOf('/', pattern.AsSpan().IndexOfAny('*', '?'));
        return new PathPattern(
            folderEnd switch
            {
                < 0 => ".",
                0 => "/",
                _ => pattern[..folderEnd],
            },
            pattern[(folderEnd + 1)..]
        );
    }

    /// <summary>The plans' files that match, in the order of their paths.</summary>
    public IEnumerable<string> Files()
    {
        if (!Directory.Exists(_folder))
        {
            return [];
        }

        return new DiskSourceFiles()
            .PlanFilesUnder(_folder, _depth)
            .Where(file => _rest.IsMatch(Relative(file)));
    }

    private string Relative(string file) =>
        (_folder == "." ? file : file[_folder.Length..])
            .Replace(Path.DirectorySeparatorChar, '/')
            .TrimStart('/');

    private static string Expression(string pattern)
    {
        var expression = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i..].StartsWith("**/", StringComparison.Ordinal))
            {
                expression.Append("(?:.*/)?");
                i += 2;
            }
            else if (pattern[i..].StartsWith("**", StringComparison.Ordinal))
            {
                expression.Append(".*");
                i++;
            }
            else
            {
                expression.Append(
                    pattern[i] switch
                    {
                        '*' => "[^/]*",
                        '?' => "[^/]",
                        var other => Regex.Escape(other.ToString()),
                    }
                );
            }
        }

        return expression.ToString();
    }
}
