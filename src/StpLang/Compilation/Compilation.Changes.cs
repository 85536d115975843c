using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Files;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang;

/// <content>Other versions of the plan.</content>
public sealed partial class Compilation
{
    /// <summary>The compilation with a change of a file.</summary>
    /// <param name="tree">The file as it is in this compilation.</param>
    /// <param name="change">The change of its text.</param>
    /// <param name="cancellationToken">Ends the work where nobody wants it any more.</param>
    /// <exception cref="ArgumentException"><paramref name="tree"/> is not one of this compilation's.</exception>
    public Compilation WithChange(
        SyntaxTree tree,
        TextChange change,
        CancellationToken cancellationToken = default
    )
    {
        var index = IndexOf(tree);
        var changed = tree.WithChange(change, out var made, cancellationToken);
        return WithFile(index, _files[index].WithTree(changed, made), _source, cancellationToken);
    }

    /// <summary>The compilation with a changed file.</summary>
    /// <param name="oldTree">The file as it is in this compilation.</param>
    /// <param name="newTree">The file as it is to be; best made with <see cref="SyntaxTree.WithChange(TextChange, CancellationToken)"/>.</param>
    /// <param name="source">Where files come from that are included from now on; by default where the others did.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    /// <exception cref="ArgumentException"><paramref name="oldTree"/> is not one of this compilation's.</exception>
    public Compilation WithTree(
        SyntaxTree oldTree,
        SyntaxTree newTree,
        SourceFiles? source = null,
        CancellationToken cancellationToken = default
    )
    {
        var index = IndexOf(oldTree);
        return WithFile(
            index,
            _files[index].WithTree(newTree),
            source ?? _source,
            cancellationToken
        );
    }

    /// <summary>
    /// The compilation after files changed, appeared or went: these are asked for again, as are includes that failed; all else
    /// is shared.
    /// </summary>
    /// <param name="source">Where files come from now.</param>
    /// <param name="paths">The files' paths, as this compilation's trees or <see cref="SourceFiles.TryResolve"/> give them.</param>
    /// <param name="cancellationToken">Stops reading them.</param>
    public Compilation WithFilesChanged(
        SourceFiles source,
        IEnumerable<string> paths,
        CancellationToken cancellationToken = default
    )
    {
        var changed = paths.ToHashSet(StringComparer.Ordinal);
        var files = _files.All;
        for (var i = 0; i < files.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = files[i].Tree.FilePath;
            if (changed.Contains(path) && source.TryRead(path, out var file, out _))
            {
                changed.Remove(path);
                files = files.SetItem(i, files[i].WithSource(file));
            }
        }

        return Following(
            source,
            files,
            file => !changed.Contains(file.Tree.FilePath),
            cancellationToken
        );
    }

    /// <summary>How this plan differs from another version of it.</summary>
    internal PlanChange ChangesSince(Compilation before) =>
        PlanChange.Between(before.Bind(), Bind());

    private Compilation Following(
        SourceFiles? source,
        ImmutableArray<CompiledFile> files,
        Func<CompiledFile, bool> isKnown,
        CancellationToken cancellationToken
    )
    {
        var includes = _includes.Again(source, files, isKnown, cancellationToken);
        return With(source, includes, includes.Files, cancellationToken);
    }

    private Compilation WithFile(
        int index,
        CompiledFile file,
        SourceFiles? source,
        CancellationToken cancellationToken
    )
    {
        var files = _files.All.SetItem(index, file);
        return HasSameIncludes(_files[index], file)
            ? With(source, _includes, new PlanFiles(files), cancellationToken)
            : Following(source, files, each => true, cancellationToken);
    }

    private Compilation With(
        SourceFiles? source,
        IncludeGraph includes,
        PlanFiles files,
        CancellationToken cancellationToken
    )
    {
        var touched = new HashSet<string>(StringComparer.Ordinal);
        var names = files.NameAgain(Names, _files, touched);
        return new Compilation(source, includes, files, names)
        {
            _before = HasBegun() ? (Bind(cancellationToken), touched) : null,
        };
    }

    private bool HasBegun()
    {
        lock (_lock)
        {
            return _binding is not null || _before is not null;
        }
    }

    private static bool HasSameIncludes(CompiledFile before, CompiledFile after)
    {
        var change = FileChange.Between(0, before.Units, after.Units);
        return !HasIncludes(before.Units.AsSpan(change.Start, change.OldCount))
            && !HasIncludes(after.Units.AsSpan(change.Start, change.NewCount));
    }

    private static bool HasIncludes(ReadOnlySpan<DeclarationUnit> units)
    {
        foreach (var unit in units)
        {
            if (unit.IsInclude)
            {
                return true;
            }
        }

        return false;
    }
}
