using System.Collections.Immutable;
using StpLang.Services.Navigation;
using StpLang.Symbols;
using StpLang.Workspaces;

namespace StpLang.Services.Rename;

/// <summary>Changes names where they are given and used, and the paths of includes where files move.</summary>
public static class RenameService
{
    /// <summary>The name at a position; null where none there can be changed.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the name; outside the text, the end that is nearer.</param>
    /// <param name="refusal">Why there is none, as a sentence; null where there is one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static RenamePlace? GetPlace(
        Document document,
        int position,
        out string? refusal,
        CancellationToken cancellationToken = default
    )
    {
        SymbolWord[] words =
        [
            .. document
                .GetSemanticModels(cancellationToken)
                .Select(model => SymbolWord.At(model, position)),
        ];
        var named = Array.Find(words, word => word.Symbol is DeclaredSymbol);
        refusal = named.Symbol is null ? RenameRefusal.Of(words[0]) : null;
        return refusal is null ? new RenamePlace(named.Span, named.Token.Text) : null;
    }

    /// <summary>
    /// Changes the name at a position in every file of every plan that has it. Refused where it would clash: where another
    /// declaration has the new name, or where a word would no longer be read as the name.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of the name; outside the text, the end that is nearer.</param>
    /// <param name="newName">The name from then on.</param>
    /// <param name="refusal">Why it cannot be, as a sentence; null where it can.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The changes; null where it cannot be.</returns>
    public static WorkspaceEdit? Rename(
        Document document,
        int position,
        string newName,
        out string? refusal,
        CancellationToken cancellationToken = default
    )
    {
        if (GetPlace(document, position, out refusal, cancellationToken) is not { } place)
        {
            return null;
        }

        if (newName == place.Name)
        {
            return WorkspaceEdit.None;
        }

        var renaming = new Renaming(
            document.Workspace,
            SymbolUses.Of(document, position, cancellationToken),
            newName
        );
        refusal = renaming.FindClash(cancellationToken);
        return refusal is null ? renaming.Edit : null;
    }

    /// <summary>
    /// The changes of includes that go with files or folders that are renamed or moved, so that every plan reads the files that it
    /// read. They are changes of the files as they lie now.
    /// </summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="renames">What is to be renamed or moved.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static WorkspaceEdit WillRenameFiles(
        Workspace workspace,
        ImmutableArray<FileRename> renames,
        CancellationToken cancellationToken = default
    ) => new IncludeRenaming(workspace, renames).Edit(cancellationToken);
}
