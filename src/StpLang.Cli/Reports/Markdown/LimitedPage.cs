using System.Text;

namespace StpLang.Cli.Reports.Markdown;

/// <summary>A page of blocks that may not grow longer than a comment can be. After a block that did not fit, it takes no other.</summary>
/// <param name="limit">The most characters, in UTF-16 code units.</param>
/// <param name="reserved">How many of them are kept for what must be said in the end.</param>
internal sealed class LimitedPage(int limit, int reserved)
{
    private readonly StringBuilder _text = new();
    private bool _isFull;

    /// <summary>Adds a block, if there is room for it.</summary>
    public bool TryAdd(string block)
    {
        _isFull |= _text.Length + block.Length + reserved > limit;
        if (!_isFull)
        {
            _text.Append(block);
        }

        return !_isFull;
    }

    /// <summary>Adds what must be said, from what is reserved.</summary>
    public void Add(string block) => _text.Append(block);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
