using StpLang.Files;
using StpLang.Syntax;

namespace StpLang.Services.Completion;

/// <summary>Files of the plan's folder that it does not include yet, as the file with the caret names them.</summary>
internal sealed class IncludeOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        foreach (var path in list.Shortlist([.. PathsFor(caret)], each => each))
        {
            Snippet text =
                !caret.IsInText ? $"\"{path}\""
                : caret.Place.Token.Kind == SyntaxKind.UnclosedText ? $"{path}\""
                : path;
            list.Add(new Offer(path, CompletionKind.File, text));
        }
    }

    /// <summary>The files that can be included.</summary>
    public static IEnumerable<string> PathsFor(Caret caret)
    {
        var plan = caret.Document.Plan;
        var including = caret.Document.Path;
        var known = caret
            .Semantics.Compilation.SyntaxTrees.Select(tree => tree.FilePath)
            .ToHashSet(StringComparer.Ordinal);
        return plan.FilesToInclude(including)
            .Where(path => !known.Contains(path))
            .Select(path => Relative(path, SourceFiles.FolderOf(including)));
    }

    // The way from a folder to a file, up and down again.
    private static string Relative(string path, string folder)
    {
        var up = "";
        while (
            folder.Length > 0
            && !path.StartsWith($"{folder.TrimEnd('/')}/", StringComparison.Ordinal)
        )
        {
            folder = SourceFiles.FolderOf(folder);
            up += "../";
        }

        return up + path[folder.Length..].TrimStart('/', '\\');
    }
}
