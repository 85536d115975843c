using System.Collections.Immutable;
using System.Text;
using StpLang.Formatting;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Services.CodeActions;

/// <summary>A file with changes upon changes, told at the end as changes of the text that it began with.</summary>
internal sealed class FileDraft
{
    private readonly SyntaxTree _original;
    private List<Stretch> _stretches;

    /// <summary>Of a file, in which nothing is changed yet.</summary>
    public FileDraft(SyntaxTree original)
    {
        _original = original;
        _stretches = [new(0, original.Text.Length, null)];
        Tree = original;
    }

    /// <summary>The file as it is now.</summary>
    public SyntaxTree Tree { get; private set; }

    /// <summary>What is to be selected in the text as it is now, and goes with it as it changes.</summary>
    public TextSpan? Selection { get; set; }

    /// <summary>Makes changes, each of the text as it is before all of them, in its order.</summary>
    public void Apply(IReadOnlyCollection<TextChange> changes)
    {
        var text = Tree.Text.WithChanges(changes);
        var after = new List<Stretch>(_stretches.Count + (2 * changes.Count));
        var reader = new Reader(_stretches);
        foreach (var (span, newText) in changes)
        {
            reader.ReadTo(span.Start, after);
            reader.ReadTo(span.End, null);
            if (newText.Length > 0)
            {
                after.Add(new Stretch(0, newText.Length, newText));
            }
        }

        reader.ReadTo(Tree.Text.Length, after);
        _stretches = after;
        Selection = Selection?.Shift(
            changes
                .Where(change => change.Span.End <= Selection.Value.Start)
                .Sum(change => change.NewText.Length - change.Span.Length)
        );
        Tree = Tree.WithChangedText(text);
    }

    /// <summary>
    /// Lays out what is new. A file that was laid out stays so, as what stands beside the new may have to move; in any other nothing
    /// else changes.
    /// </summary>
    public void LayOut(CancellationToken cancellationToken)
    {
        var wasLaidOut =
            Formatter.GetChanges(_original, cancellationToken: cancellationToken).Count == 0;
        Apply([
            .. wasLaidOut
                ? Formatter.GetChanges(Tree, cancellationToken: cancellationToken)
                : Formatter.GetChanges(Tree, NewSpans, null, cancellationToken),
        ]);
    }

    /// <summary>The changes of the text that it began with.</summary>
    public FileEdit ToEdit()
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        var position = 0;
        var added = new StringBuilder();
        foreach (var stretch in _stretches.Append(new Stretch(_original.Text.Length, 0, null)))
        {
            if (stretch.NewText is not null)
            {
                added.Append(stretch.NewText);
                continue;
            }

            if (stretch.Start > position || added.Length > 0)
            {
                var span = TextSpan.FromBounds(position, stretch.Start);
                changes.Add(new TextChange(span, added.ToString()));
                added.Clear();
            }

            position = stretch.Start + stretch.Length;
        }

        return new FileEdit(_original.FilePath, changes.ToImmutable());
    }

    // What only borders on a blank or line break that is put in is not new.
    private IEnumerable<TextSpan> NewSpans
    {
        get
        {
            var position = 0;
            foreach (var stretch in _stretches)
            {
                if (stretch.NewText?.Trim() is { Length: > 0 } written)
                {
                    var start = stretch.NewText.IndexOf(written, StringComparison.Ordinal);
                    yield return new TextSpan(position + start, written.Length);
                }

                position += stretch.Length;
            }
        }
    }

    // A stretch of the text it began with, or a new one.
    private readonly record struct Stretch(int Start, int Length, string? NewText)
    {
        public Stretch Part(int from, int length) =>
            NewText is null
                ? new Stretch(Start + from, length, null)
                : new Stretch(0, length, NewText.Substring(from, length));
    }

    private sealed class Reader(List<Stretch> stretches)
    {
        private int _index;
        private int _offset;
        private int _position;

        // Goes on to a position; what lies between is kept where there is a place for it.
        public void ReadTo(int end, List<Stretch>? kept)
        {
            while (_position < end)
            {
                var stretch = stretches[_index];
                var length = Math.Min(stretch.Length - _offset, end - _position);
                kept?.Add(stretch.Part(_offset, length));
                _position += length;
                _offset += length;
                if (_offset == stretch.Length)
                {
                    _index++;
                    _offset = 0;
                }
            }
        }
    }
}
