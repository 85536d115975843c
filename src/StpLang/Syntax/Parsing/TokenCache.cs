using System.Runtime.InteropServices;
using StpLang.Syntax.Green;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Hands out one token object for the many places where the same short text stands with the same trivia.
/// </summary>
/// <remarks>
/// A table with two places per hash: a newcomer takes the second over and moves to the first when it is met again, so
/// that the many that stand once do not drive out the few that stand everywhere.
/// </remarks>
internal static class TokenCache
{
    private const int Size = 1 << 13;
    private const int LongestText = 48;

    // Each thread has its own: threads that parse at the same time would take each other's places, and wait for each
    // other's writes.
    [ThreadStatic]
    private static GreenToken?[]? _tokens;

    /// <summary>The table of this thread: looked up once for a text, not for each of its tokens.</summary>
    public static GreenToken?[] Table => _tokens ??= new GreenToken?[Size];

    public static GreenToken Get(
        GreenToken?[] tokens,
        SyntaxKind kind,
        NodeFlags flags,
        ReadOnlySpan<char> fullText,
        int leadingWidth,
        int trailingWidth
    )
    {
        if (fullText.Length > LongestText)
        {
            return Make(kind, flags, fullText, leadingWidth, trailingWidth);
        }

        var index = Hash(fullText) & (Size - 2);
        var often = tokens[index];
        if (often is not null && often.Is(kind, fullText, leadingWidth, trailingWidth))
        {
            return often;
        }

        var once = tokens[index + 1];
        if (once is not null && once.Is(kind, fullText, leadingWidth, trailingWidth))
        {
            tokens[index] = once;
            tokens[index + 1] = often;
            return once;
        }

        return tokens[index + 1] = Make(
            kind,
            flags | NodeFlags.Cached,
            fullText,
            leadingWidth,
            trailingWidth
        );
    }

    private static GreenToken Make(
        SyntaxKind kind,
        NodeFlags flags,
        ReadOnlySpan<char> fullText,
        int leadingWidth,
        int trailingWidth
    ) =>
        new(kind, flags, fullText.ToString(), leadingWidth, trailingWidth)
        {
            Keyword =
                kind == SyntaxKind.Word
                    ? Keywords.Find(fullText[leadingWidth..^trailingWidth])
                    : Keyword.None,
        };

    private static uint Hash(ReadOnlySpan<char> text)
    {
        var bytes = MemoryMarshal.AsBytes(text);
        var hash = (ulong)bytes.Length * 0x9E3779B97F4A7C15;
        while (bytes.Length >= 8)
        {
            hash = (hash ^ MemoryMarshal.Read<ulong>(bytes)) * 0x9FB21C651E98DF25;
            hash ^= hash >> 29;
            bytes = bytes[8..];
        }

        ulong tail = 0;
        foreach (var each in bytes)
        {
            tail = (tail << 8) | each;
        }

        hash = (hash ^ tail) * 0x9FB21C651E98DF25;
        return (uint)(hash >> 32);
    }
}
