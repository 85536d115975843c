using System.Collections.Immutable;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.Outline;

/// <summary>What there is in files, and how it is put together.</summary>
public static class OutlineService
{
    /// <summary>The declarations of a file with those in them, in the order of the text.</summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<OutlineItem> GetOutline(
        Document document,
        CancellationToken cancellationToken = default
    ) => OutlineReader.Read(document.Tree.Root.Declarations, cancellationToken);

    /// <summary>
    /// The declarations of all plans of a workspace whose name or title fits what an author types: <c>fp</c> and <c>prev</c> find
    /// <c>falls_prevention</c>. Those that fit best come first, at most 256, each once.
    /// </summary>
    /// <param name="workspace">The workspace.</param>
    /// <param name="query">What is typed, in whatever case; all fit where it is empty.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<NamedDeclaration> FindDeclarations(
        Workspace workspace,
        string query,
        CancellationToken cancellationToken = default
    ) => new DeclarationSearch(query).In(workspace, cancellationToken);

    /// <summary>What can be folded away: blocks, lists, series, comments and includes over several lines, by place.</summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<FoldingRange> GetFoldingRanges(
        Document document,
        CancellationToken cancellationToken = default
    ) => new FoldingReader(document.Tree, cancellationToken).Read();

    /// <summary>
    /// What an author selects step by step from a position on: the word, the value, the property, what stands in the block, the
    /// declaration, the file. Each contains the one before it.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of it; outside the text, the end that is nearer.</param>
    public static ImmutableArray<TextSpan> GetSelectionRanges(Document document, int position) =>
        new SelectionReader(document.Tree, position).Read();

    /// <summary>What leads out of the file: includes, addresses of the web, files named as a source, codes of areas; by place.</summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<DocumentLink> GetLinks(
        Document document,
        CancellationToken cancellationToken = default
    ) => new LinkReader(document).Read(cancellationToken);
}
