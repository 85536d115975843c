using StpLang.Services.Navigation;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.Rename;

/// <summary>A name's change to another one.</summary>
/// <param name="workspace">The workspace.</param>
/// <param name="uses">What has the name, and where it stands.</param>
/// <param name="newName">The name from then on.</param>
internal sealed class Renaming(Workspace workspace, SymbolUses uses, string newName)
{
    private readonly IGrouping<string, SymbolReference>[] _files =
    [
        .. uses.References.GroupBy(each => each.Location.FilePath, StringComparer.Ordinal),
    ];

    /// <summary>The changes.</summary>
    public WorkspaceEdit Edit =>
        new([
            .. _files.Select(file => new FileEdit(
                file.Key,
                [.. file.Select(each => new TextChange(each.Location.Span, newName))]
            )),
        ]);

    /// <summary>Why it cannot be; null where it can.</summary>
    public string? FindClash(CancellationToken cancellationToken)
    {
        if (!SyntaxFacts.IsName(newName))
        {
            return RenameRefusal.NoName(newName);
        }

        foreach (var (plan, symbol) in uses.Symbols)
        {
            // A plan and another may share a name.
            if (
                symbol is not DeclaredSymbol { Kind: DeclarationKind.Plan }
                && plan.Names.Find(NewPathOf(symbol)) is { } other
                && other.Kind != DeclarationKind.Plan
            )
            {
                return RenameRefusal.Taken(other);
            }
        }

        return _files.FirstOrDefault(file => workspace.TreeOf(file.Key) is null) is { } closed
            ? RenameRefusal.CannotBeChanged(closed.Key)
            : FindWordReadOtherwise(cancellationToken);
    }

    // What a word is read as depends on those around it and on all names of the plan: it is tried.
    private string? FindWordReadOtherwise(CancellationToken cancellationToken)
    {
        var after = Edit.Files.Aggregate(workspace, With);
        var names = uses
            .Symbols.Select(each => NewPathOf(each.Symbol))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var file in _files)
        {
            var document = after.GetDocument(file.Key, cancellationToken)!;
            SemanticModel[] models = [.. document.GetSemanticModels(cancellationToken)];
            var moved = 0;
            foreach (var use in file)
            {
                var place = use.Location.Span.Start + moved;
                if (!Array.Exists(models, model => IsName(model, place, use, names)))
                {
                    return RenameRefusal.ReadOtherwise(newName, use);
                }

                moved += newName.Length - use.Location.Span.Length;
            }
        }

        return null;
    }

    // From the last change to the first, so that each stands where it stood; one by one, so that little is read again.
    private static Workspace With(Workspace workspace, FileEdit file) =>
        workspace
            .WithOpen(file.Path, workspace.TreeOf(file.Path)!.Text)
            .WithChanges(file.Path, file.Changes.Reverse());

    private static bool IsName(
        SemanticModel model,
        int place,
        SymbolReference use,
        HashSet<string> names
    ) =>
        model.GetSymbolInfo(model.SyntaxTree.Root.FindToken(place))
            is { Symbol: DeclaredSymbol symbol, IsDeclaration: var isDeclaration }
        && isDeclaration == use.IsDeclaration
        && names.Contains(symbol.Name);

    private string NewPathOf(Symbol symbol) =>
        symbol is DeclaredSymbol { ContainerName: { Length: > 0 } container }
            ? $"{container}.{newName}"
            : newName;
}
