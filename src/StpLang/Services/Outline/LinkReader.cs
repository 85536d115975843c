using System.Buffers;
using System.Collections.Immutable;
using StpLang.Emit;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.Outline;

/// <summary>Finds what leads out of a file.</summary>
internal sealed class LinkReader(Document document)
{
    private static readonly SearchValues<char> EndsOfAddress = SearchValues.Create(
        " \t\r\n\"\\<>|`"
    );

    private readonly SortedDictionary<int, DocumentLink> _links = [];

    /// <summary>The links, by place.</summary>
    public ImmutableArray<DocumentLink> Read(CancellationToken cancellationToken)
    {
        var model = document.GetSemanticModel(cancellationToken);
        var children = document.Tree.Green.Children;
        var position = 0;
        for (var i = 0; i < children.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (children[i].Kind == SyntaxKind.Include)
            {
                AddIncludes(model, new TextSpan(position, children[i].FullWidth));
            }

            AddTexts(children[i], position);
            position += children[i].FullWidth;
        }

        return [.. _links.Values];
    }

    private void AddIncludes(SemanticModel model, TextSpan range)
    {
        foreach (var (span, info) in model.GetSymbols(range))
        {
            if (info.Symbol is FileSymbol file)
            {
                Add(Inside(span), file.Path, isFile: true);
            }
        }
    }

    private void AddTexts(GreenNode node, int position)
    {
        if (node is GreenToken token)
        {
            AddAddresses(token.FullText, position);
            return;
        }

        if (node.Kind == SyntaxKind.Property)
        {
            AddProperty(node, position);
        }

        foreach (var child in ((GreenBranch)node).Children)
        {
            AddTexts(child, position);
            position += child.FullWidth;
        }
    }

    // Addresses stand in texts and comments alike.
    private void AddAddresses(ReadOnlySpan<char> text, int position)
    {
        for (int start; (start = text.IndexOf("http")) >= 0; )
        {
            var rest = text[start..];
            var isAddress = rest.StartsWith("http://") || rest.StartsWith("https://");
            var end = isAddress ? rest.IndexOfAny(EndsOfAddress) : 4;
            var address = (end < 0 ? rest : rest[..end]).TrimEnd(".,;:!?)]}'");
            if (isAddress && address.Length > "https://".Length)
            {
                var span = new TextSpan(position + start, address.Length);
                Add(span, address.ToString(), isFile: false);
            }

            position += start + Math.Max(address.Length, 4);
            text = rest[Math.Max(address.Length, 4)..];
        }
    }

    private void AddProperty(GreenNode node, int position)
    {
        if (node.FirstToken() is not { Kind: SyntaxKind.Word } name)
        {
            return;
        }

        var property = name.TextSpan.SequenceEqual(CommonProperties.Source.Name)
            ? CommonProperties.Source
            : Identifier.Codes.FirstOrDefault(each => each.Name == name.Text);
        if (property is not null)
        {
            AddValues(node, position, property);
        }
    }

    private void AddValues(GreenNode node, int position, PropertyDefinition property)
    {
        if (node is GreenToken { Kind: SyntaxKind.Text } token)
        {
            AddValue(new TextSpan(position + token.LeadingTextWidth, token.Width), property);
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            AddValues(node.ChildAt(i), position + node.OffsetOf(i), property);
        }
    }

    private void AddValue(TextSpan literal, PropertyDefinition property)
    {
        var span = Inside(literal);
        var text = document.Text.ToString(span);
        if (property != CommonProperties.Source)
        {
            if (
                Identifier.Of(property, text) is { } address
                && address.StartsWith("http", StringComparison.Ordinal)
            )
            {
                Add(span, address, isFile: false);
            }

            return;
        }

        // A document and where in it: `appendix.pdf, page 12`.
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var path = comma < 0 ? text : text[..comma];
        if (Path.HasExtension(path) && document.FindFile(path) is { } file)
        {
            Add(new TextSpan(span.Start, path.Length), file, isFile: true);
        }
    }

    private void Add(TextSpan span, string target, bool isFile) =>
        _links.TryAdd(span.Start, new DocumentLink(span, target, isFile));

    private static TextSpan Inside(TextSpan literal) =>
        new(literal.Start + 1, Math.Max(0, literal.Length - 2));
}
