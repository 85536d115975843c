using System.Collections.Immutable;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Syntax.Parsing;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Rename;

/// <summary>The changes of includes that go with files that move.</summary>
internal sealed class IncludeRenaming(Workspace workspace, ImmutableArray<FileRename> renames)
{
    // By file and place: plans share files.
    private readonly SortedDictionary<string, SortedDictionary<int, TextChange>> _changes = new(
        StringComparer.Ordinal
    );

    /// <summary>The changes, of the files as they lie now.</summary>
    public WorkspaceEdit Edit(CancellationToken cancellationToken)
    {
        var plans = renames
            .SelectMany(rename => workspace.PlansOf(rename.OldPath, cancellationToken))
            .Concat(workspace.AllPlans(cancellationToken))
            .Distinct();
        foreach (var plan in plans)
        {
            var compilation = plan.GetCompilation(cancellationToken);
            foreach (var tree in compilation.SyntaxTrees)
            {
                AddChanges(compilation, tree);
            }
        }

        return new WorkspaceEdit([
            .. _changes.Select(file => new FileEdit(file.Key, [.. file.Value.Values])),
        ]);
    }

    private void AddChanges(Compilation compilation, SyntaxTree tree)
    {
        var file = compilation.Files[compilation.IndexOf(tree)];
        for (var i = 0; i < file.Units.Length; i++)
        {
            if (
                file.Units[i].IsInclude
                && compilation.Includes.PathOf(file.Units[i]) is { } included
                && NewPathFor(tree.FilePath, included) is { } path
            )
            {
                var written = ((IncludeSyntax)file.Units[i].CreateSyntax()).Path.Span;
                AddChange(file.LocationOf(i, written).Span, tree.FilePath, path);
            }
        }
    }

    private void AddChange(TextSpan span, string file, string path)
    {
        if (!_changes.TryGetValue(file, out var changes))
        {
            _changes.Add(file, changes = []);
        }

        changes.TryAdd(span.Start, new TextChange(span, TextEscape.Quote(path)));
    }

    // What an include is to say from then on; null where it can stay as it is.
    private string? NewPathFor(string including, string included)
    {
        var before = RelativePath(including, included);
        var after = RelativePath(Moved(including), Moved(included));
        return before == after ? null : after;
    }

    private string Moved(string path)
    {
        var full = SourceFiles.Simplify(path);
        foreach (var rename in renames)
        {
            var old = SourceFiles.Simplify(rename.OldPath);
            if (full == old)
            {
                return rename.NewPath;
            }

            if (full.StartsWith(old + "/", StringComparison.Ordinal))
            {
                return rename.NewPath + full[old.Length..];
            }
        }

        return path;
    }

    // The way from one file to another, as an include writes it.
    private static string RelativePath(string from, string to)
    {
        var folders = SourceFiles.Simplify(SourceFiles.FolderOf(from)).Split('/');
        var steps = SourceFiles.Simplify(to).Split('/');
        if (folders is [""])
        {
            folders = [];
        }

        var common = folders.AsSpan().CommonPrefixLength(steps.AsSpan(0, steps.Length - 1));
        return string.Join(
            '/',
            Enumerable.Repeat("..", folders.Length - common).Concat(steps.Skip(common))
        );
    }
}
