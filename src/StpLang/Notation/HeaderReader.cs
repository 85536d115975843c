using System.Buffers;
using System.Text;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>
/// Reads what stands before a block as people write it: a name of several words, with hyphens or an apostrophe, or none at all;
/// a title without quotes.
/// </summary>
/// <param name="Name">The name that was meant.</param>
/// <param name="Title">The title as the language writes it; null where there is none.</param>
/// <param name="NameSpan">What stands for the name, from where the declaration's text begins; empty where nothing does.</param>
/// <param name="Span">All that was read.</param>
internal sealed record HeaderReader(string Name, string? Title, TextSpan NameSpan, TextSpan Span)
{
    private bool IsNameSound { get; init; }

    // Whether a word stands twice.
    private bool IsRepeated { get; init; }

    /// <summary>The words of which one or all are the name.</summary>
    public IReadOnlyList<string> Words { get; private init; } = [];

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«");
    private static readonly SearchValues<char> Closing = SearchValues.Create("\"“”‟»");
    private static readonly SearchValues<char> Brackets = SearchValues.Create("{}[]()");

    /// <summary>What was meant.</summary>
    public Reading ToReading()
    {
        var source = Title is null ? Name : $"{Name} {Title}";
        return Reading.Certain(
            NameSpan.IsEmpty ? "a name stands before the title"
                : IsRepeated ? "a word stands there twice"
                : !IsNameSound ? "a name is one word of letters, digits and `_`"
                : "before a block stand a name and a title in quotes",
            source
        );
    }

    /// <summary>The header of a declaration, read as people write it; null where it is of the language, or nobody can say.</summary>
    public static HeaderReader? Of(GreenBranch declaration)
    {
        if (!declaration.HasProblems)
        {
            return null;
        }

        var definition = PlanVocabulary.Get(SyntaxFacts.DeclarationKindOf(declaration));
        return
            definition.Header is { Names: [{ IsDeclaring: true }], Separator: null }
            && TextBefore(declaration) is { } header
            ? Read(header.Text, header.Start, definition)
            : null;
    }

    // What stands between the keyword and the brace, where that has faults.
    private static (string Text, int Start)? TextBefore(GreenBranch declaration)
    {
        var offset = 0;
        var start = -1;
        var text = new StringBuilder();
        var isFaulty = false;
        for (var i = 0; i < declaration.ChildCount; i++)
        {
            var child = declaration.ChildAt(i);
            if (child is GreenBranch { Kind: SyntaxKind.Block } block)
            {
                return AddStrays(block, text, ref isFaulty) && isFaulty
                    ? (text.ToString(), start)
                    : null;
            }

            isFaulty |= IsOutOfPlace(child);
            offset += child.FullWidth;
            if (start < 0)
            {
                start = offset;
            }
            else
            {
                text.Append(child.ToString());
            }
        }

        return null;
    }

    // An escape in a title that is none has a finding of its own.
    private static bool IsOutOfPlace(GreenNode child)
    {
        if (child is GreenToken token)
        {
            return token.IsSkipped || token.IsMissing;
        }

        for (var i = 0; child.HasProblems && i < child.ChildCount; i++)
        {
            if (IsOutOfPlace(child.ChildAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    // What fits nowhere before the brace is kept in the block. Whether there is a brace.
    private static bool AddStrays(GreenBranch block, StringBuilder text, ref bool isFaulty)
    {
        for (var i = 0; i < block.ChildCount; i++)
        {
            switch (block.ChildAt(i))
            {
                case GreenToken { Kind: SyntaxKind.OpenBrace, IsSkipped: false } brace:
                    return !brace.IsMissing;
                case GreenToken { IsSkipped: true } stray:
                    text.Append(stray.ToString());
                    isFaulty = true;
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    private static HeaderReader? Read(string header, int start, DeclarationDefinition definition)
    {
        var end = header.AsSpan().TrimEnd(" \t\r\n:=-–>").Length;
        var first = header.Length - header.AsSpan().TrimStart().Length;
        if (
            first >= end
            || header.AsSpan().ContainsAny(Brackets)
            || header.Contains("//", StringComparison.Ordinal)
        )
        {
            return null;
        }

        var text = header[first..end];
        var quote = QuoteIn(text);
        var words = (quote < 0 ? text : text[..quote]).TrimEnd(' ', '\t', ':', '-', '–', ',', '=');
        var title = quote < 0 ? null : Quoted(text[quote..]);
        if (quote < 0 && TitleIn(words) is { } unquoted)
        {
            (words, title) = (unquoted.Name, Quoted(unquoted.Title));
        }

        if (
            (quote >= 0 && title is null)
            || (words.Length == 0 && title is null)
            || (title is not null && definition.Header.Title == TitlePresence.None)
        )
        {
            return null;
        }

        var each = words.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        var repeated = Repeated(each, definition.Keyword);
        var name =
            repeated
            ?? (
                SyntaxFacts.IsName(words)
                    ? words
                    : Notation.Words.Name(
                        Typography.Plain(words.Length > 0 ? words : title!),
                        definition.Keyword
                    )
            );
        var span = new TextSpan(start + first, header.AsSpan().TrimEnd().Length - first);
        return new HeaderReader(name, title, new TextSpan(span.Start, words.Length), span)
        {
            IsNameSound = name == words,
            IsRepeated = repeated is not null,
            Words = each,
        };
    }

    // The name where it, or the keyword before it, stands twice.
    private static string? Repeated(string[] words, string keyword) =>
        words is [var first, var last]
        && SyntaxFacts.IsName(last)
        && (first == last || first == keyword)
            ? last
            : null;

    // A single one begins a title only behind a blank: `st_mary's`.
    private static int QuoteIn(string text)
    {
        var quote = text.AsSpan().IndexOfAny(Quotes);
        for (var i = 0; i < (quote < 0 ? text.Length : quote); i++)
        {
            if (text[i] is '\'' or '‘' or '’' or '`' && (i == 0 || text[i - 1] == ' '))
            {
                return i;
            }
        }

        return quote;
    }

    // A name, and words of which one begins with a capital.
    private static (string Name, string Title)? TitleIn(string words)
    {
        var blank = words.IndexOf(' ');
        return
            blank > 0
            && SyntaxFacts.IsName(words[..blank])
            && !char.IsUpper(words[0])
            && words[(blank + 1)..].TrimStart() is { Length: > 0 } title
            && title.Split(' ').Any(word => word.Length > 0 && char.IsUpper(word[0]))
            ? (words[..blank], title)
            : null;
    }

    // Null where something else stands behind it.
    private static string? Quoted(string title) =>
        NotationReader.IsSound(title) ? title
        : title[0] == '"' || (Quotes.Contains(title[0]) && !Closing.Contains(title[^1])) ? null
        : TextReader.Read(title)?.Sources[0];
}
