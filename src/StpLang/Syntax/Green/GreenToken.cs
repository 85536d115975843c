using System.Text;
using StpLang.Syntax.Parsing;

namespace StpLang.Syntax.Green;

/// <summary>
/// A token with the trivia around it, as one piece of text. Which trivia these are is read off the text when asked.
/// </summary>
internal sealed class GreenToken : GreenNode
{
    private readonly string _fullText;
    private string? _text;

    public GreenToken(
        SyntaxKind kind,
        NodeFlags flags,
        string fullText,
        int leadingWidth,
        int trailingWidth
    )
        : base(kind, flags, fullText.Length)
    {
        _fullText = fullText;
        LeadingTextWidth = leadingWidth;
        TrailingTextWidth = trailingWidth;
        if (leadingWidth + trailingWidth == 0)
        {
            _text = fullText;
        }
    }

    /// <summary>What declaration the text introduces, if it is a keyword at all.</summary>
    public Keyword Keyword
    {
        get => (Keyword)Detail;
        init => Detail = (byte)value;
    }

    public int LeadingTextWidth { get; }

    public int TrailingTextWidth { get; }

    public int Width => FullWidth - LeadingTextWidth - TrailingTextWidth;

    public bool IsMissing => (Flags & NodeFlags.Missing) != 0;

    public bool IsSkipped => (Flags & NodeFlags.Skipped) != 0;

    /// <summary>The token without its trivia.</summary>
    public string Text => _text ??= _fullText.Substring(LeadingTextWidth, Width);

    /// <summary>The same, without making a text of it.</summary>
    public ReadOnlySpan<char> TextSpan => _fullText.AsSpan(LeadingTextWidth, Width);

    public ReadOnlySpan<char> FullText => _fullText;

    public ReadOnlySpan<char> LeadingText => _fullText.AsSpan(0, LeadingTextWidth);

    public ReadOnlySpan<char> TrailingText => _fullText.AsSpan(FullWidth - TrailingTextWidth);

    /// <summary>Whether the line ends behind it.</summary>
    public bool EndsLine => TrailingTextWidth > 0 && _fullText[^1] is '\n' or '\r';

    public override int ChildCount => 0;

    /// <summary>A token of a kind that the author left out.</summary>
    public static GreenToken Missing(SyntaxKind kind) =>
        new(kind, NodeFlags.Missing | NodeFlags.HasProblems, "", 0, 0);

    /// <summary>The same token, as one that fits nowhere.</summary>
    public GreenToken AsSkipped() =>
        new(
            Kind,
            (Flags & ~NodeFlags.Cached) | NodeFlags.Skipped | NodeFlags.HasProblems,
            _fullText,
            LeadingTextWidth,
            TrailingTextWidth
        )
        {
            Keyword = Keyword,
        };

    public bool HasSameText(GreenToken other) =>
        LeadingTextWidth == other.LeadingTextWidth
        && TrailingTextWidth == other.TrailingTextWidth
        && _fullText == other._fullText;

    public bool Is(
        SyntaxKind kind,
        ReadOnlySpan<char> fullText,
        int leadingWidth,
        int trailingWidth
    ) =>
        Kind == kind
        && LeadingTextWidth == leadingWidth
        && TrailingTextWidth == trailingWidth
        && fullText.SequenceEqual(_fullText);

    public override GreenNode ChildAt(int index) =>
        throw new ArgumentOutOfRangeException(nameof(index));

    public override int OffsetOf(int index) => throw new ArgumentOutOfRangeException(nameof(index));

    public override void WriteTo(StringBuilder target) => target.Append(_fullText);
}
