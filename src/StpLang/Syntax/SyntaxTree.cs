using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StpLang.Diagnostics;
using StpLang.Syntax.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Syntax;

/// <summary>
/// The syntax of a file. Every text has one, whatever is wrong with it: <c>tree.Root.ToFullString()</c> is the text
/// to the last character.
/// </summary>
public sealed class SyntaxTree
{
    private FileSyntax? _root;
    private Diagnostic[]? _diagnostics;

    private SyntaxTree(SourceText text, string filePath, GreenBranch green)
    {
        Text = text;
        FilePath = filePath;
        Green = green;
    }

    /// <summary>The text.</summary>
    public SourceText Text { get; }

    /// <summary>The file's path, for findings; empty where there is no file.</summary>
    public string FilePath { get; }

    /// <summary>The whole file.</summary>
    public FileSyntax Root
    {
        get
        {
            if (_root is null)
            {
                Interlocked.CompareExchange(ref _root, new FileSyntax(Green), null);
            }

            return _root;
        }
    }

    internal GreenBranch Green { get; }

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any content.</param>
    /// <param name="filePath">Its path, for findings.</param>
    public static SyntaxTree Parse(string text, string filePath = "") =>
        Parse(SourceText.From(text), filePath);

    /// <summary>Parses a text.</summary>
    /// <param name="text">The text, of any content.</param>
    /// <param name="filePath">Its path, for findings.</param>
    public static SyntaxTree Parse(SourceText text, string filePath = "") =>
        new(text, filePath, PlanParser.ParseFile(text.ToString()));

    /// <summary>
    /// The tree of a changed text, the same as a full parse gives. Where one declaration changed and still ends where
    /// it should, only that one is parsed; declarations that did not change are shared with this tree either way.
    /// </summary>
    public SyntaxTree WithChangedText(SourceText newText)
    {
        if (ReferenceEquals(newText, Text))
        {
            return this;
        }

        var green =
            IncrementalParser.Reparse(Green, Text, newText)
            ?? PlanParser.ParseFile(newText.ToString()).SharingWith(Green);
        return new SyntaxTree(newText, FilePath, green);
    }

    /// <summary>The tree of the text with a change applied.</summary>
    public SyntaxTree WithChange(TextChange change) => WithChange(change, out _);

    /// <summary>The tree of the text with a change applied, and what that made of the file's children.</summary>
    internal SyntaxTree WithChange(TextChange change, out TreeChange made)
    {
        var tree = WithChangedText(Text.WithChange(change));
        made = TreeChange.Between(Green, tree.Green);
        return tree;
    }

    /// <summary>What is wrong with the text's syntax, in the order of the text.</summary>
    public ImmutableArray<Diagnostic> GetDiagnostics()
    {
        _diagnostics ??= SyntaxDiagnostics.Of(this);
        return ImmutableCollectionsMarshal.AsImmutableArray(_diagnostics);
    }

    /// <summary>A place in this file.</summary>
    public Location LocationOf(TextSpan span) => new(FilePath, Text, span);
}
