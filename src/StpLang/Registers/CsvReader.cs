using System.Text;
using StpLang.Text;

namespace StpLang.Registers;

/// <summary>
/// Reads rows of comma-separated values (RFC 4180): fields may stand in quotes, then with commas, line breaks and doubled
/// quotes in them. Lines end with LF, CRLF or CR. Every field knows where it stands, and a fault spoils its own row alone,
/// except a quote that is never closed, which takes the rest of the file with it.
/// </summary>
/// <param name="text">The file's text.</param>
internal sealed class CsvReader(string text)
{
    private int _position;

    /// <summary>The next row; null at the end. Each character is looked at once.</summary>
    public CsvRow? Read()
    {
        if (_position >= text.Length)
        {
            return null;
        }

        var start = _position;
        var fields = new List<CsvField>();
        (TextSpan, string)? fault = null;
        do
        {
            fields.Add(ReadField(ref fault));
        } while (TrySkip(','));

        var span = TextSpan.FromBounds(start, _position);
        if (TrySkip('\r'))
        {
            TrySkip('\n');
        }
        else
        {
            TrySkip('\n');
        }

        return new CsvRow(span, fields, fault);
    }

    private bool TrySkip(char sign)
    {
        var isThere = _position < text.Length && text[_position] == sign;
        _position += isThere ? 1 : 0;
        return isThere;
    }

    private CsvField ReadField(ref (TextSpan, string)? fault)
    {
        var start = _position;
        if (!TrySkip('"'))
        {
            SkipPlain();
            return new CsvField(SpanFrom(start), text[start.._position].Trim());
        }

        var value = new StringBuilder();
        while (true)
        {
            var quote = text.IndexOf('"', _position);
            if (quote < 0)
            {
                _position = text.Length;
                fault ??= (
                    new TextSpan(start, 1),
                    "the quote that opens here is never closed, so this row and all after it are left out"
                );
                return new CsvField(SpanFrom(start), "");
            }

            value.Append(text, _position, quote - _position);
            _position = quote + 1;
            if (!TrySkip('"'))
            {
                break;
            }

            value.Append('"');
        }

        var end = _position;
        SkipPlain();
        if (end < _position && text.AsSpan(end, _position - end).ContainsAnyExcept(' ', '\t'))
        {
            fault ??= (
                SpanFrom(end),
                "something stands between a closing quote and the next comma, so this row is left out; write a quote inside a field twice"
            );
        }

        return new CsvField(SpanFrom(start), value.ToString().Trim());
    }

    private void SkipPlain()
    {
        var length = text.AsSpan(_position).IndexOfAny(',', '\r', '\n');
        _position = length < 0 ? text.Length : _position + length;
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, _position);
}
