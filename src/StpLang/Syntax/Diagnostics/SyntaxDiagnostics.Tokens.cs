using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Syntax.Parsing;
using StpLang.Text;

namespace StpLang.Syntax.Diagnostics;

/// <content>What is wrong within a token: escapes of a text, the unit of an amount.</content>
internal sealed partial class SyntaxDiagnostics
{
    private void ReportEscapes(SyntaxToken token)
    {
        var text = token.Text;
        for (var i = text.IndexOf('\\'); i >= 0 && i < text.Length - 1; i = text.IndexOf('\\', i))
        {
            var fault = TextEscape.Read(text.AsSpan(i), out _, out var length);
            if (fault == TextEscapeFault.Unknown || TextEscape.IsInPath(text, i))
            {
                length = ReportEscape(token, text, i, length);
            }

            i += length;
        }
    }

    // A path is one thing, however many folders it leads through.
    private int ReportEscape(SyntaxToken token, string text, int start, int length)
    {
        var escape = text.Substring(start, length);
        var path = TextEscape.PathStart(text, start);
        var end = start + text.AsSpan(start).IndexOfAny(" \"");
        end =
            end < start || !text.AsSpan(start, end - start).Contains('\\') ? text.Length - 1 : end;
        var whole = text[path..end];
        if (escape == "\\u" || !IsPath(whole))
        {
            Add(
                SyntaxRules.InvalidEscape,
                new TextSpan(token.Span.Start + start, length),
                escape == "\\u"
                    ? "`\\u` takes a character's code in braces, such as `\\u{A3}` for £"
                    : $"unknown escape `{Excerpt.Of(escape)}`; write `\\\\` for a backslash"
            );
            return length;
        }

        var source = whole.Replace(@"\\", @"\").Replace(@"\", @"\\");
        var origin = new Origin(_unit, new TextSpan(token.Span.Start + path, whole.Length));
        _findings.Add(
            new Finding(
                SyntaxRules.InvalidEscape,
                origin,
                $"a backslash in text is written `\\\\`; write `{Excerpt.Of(source)}`"
            )
            {
                Fixes =
                [
                    new Fix(
                        $"Write `{Excerpt.Of(source)}`",
                        new FixStep.Replace(origin, source),
                        true
                    ),
                ],
            }
        );
        return end - start;
    }

    // From a drive or a server, or through folders.
    private static bool IsPath(string text) =>
        text.AsSpan().Count('\\') > 1 || (text.Length > 2 && text[1] == ':' && text[2] == '\\');

    private void ReportUnit(SyntaxToken token)
    {
        var start = token.Text.AsSpan().IndexOfAnyExcept(Figure);
        if (start < 0)
        {
            // It is sound: what is wrong is hidden in the comment behind it.
            return;
        }

        var unit = token.Text[start..];
        var amount = token.Text[..start];
        var meant = StrayWording.UnitMeant(unit);
        Add(
            SyntaxRules.Unexpected,
            new TextSpan(token.Span.Start + start, unit.Length),
            meant is null
                ? $"`{Excerpt.Of(unit)}` is no unit of money; use `k` for thousands, `m` for millions or `bn` for billions"
                : $"`{Excerpt.Of(unit)}` is no unit of money; write `{Excerpt.Of(amount)}{meant}`",
            data: meant is null ? [] : [meant]
        );
    }
}
