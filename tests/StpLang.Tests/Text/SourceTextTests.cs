using System.Text;

namespace StpLang.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a\r\nb\rc\n\r\n\rd")]
    [InlineData("\r\n\r\n")]
    public void Lines_end_with_any_line_break(string text)
    {
        var source = SourceText.From(text);
        Assert.Equal(LinesOf(text), source.Lines.Select(source.ToString));
        Assert.Equal(text, string.Concat(Full(source)));
    }

    [Fact]
    public void Changed_texts_read_like_whole_ones()
    {
        for (var seed = 0; seed < Scale.Of(5_000); seed++)
        {
            var random = new Random(seed);
            var expected = "one\r\ntwo\nthree\rfour";
            if (seed % 4 == 0)
            {
                // Enough that it is kept in pieces, some of them without a line break.
                expected = string.Concat(
                    Enumerable.Range(0, 4).Select(i => expected + new string('a', 700 * i))
                );
            }

            var source = SourceText.From(expected);
            for (var i = 0; i < 100; i++)
            {
                var start = random.Next(expected.Length + 1);
                var length = random.Next(Math.Min(4, expected.Length - start) + 1);
                var with = new string([
                    .. Enumerable.Range(0, random.Next(5)).Select(_ => "ab\r\n"[random.Next(4)]),
                ]);
                var before = source;
                source = source.WithChange(new TextChange(new TextSpan(start, length), with));
                expected = string.Concat(
                    expected.AsSpan(0, start),
                    with,
                    expected.AsSpan(start + length)
                );

                Assert.Equal(expected.Length, source.Length);
                Assert.Equal(LinesOf(expected), source.Lines.Select(source.ToString));
                var at = random.Next(expected.Length + 1);
                Assert.Equal(
                    expected[at..],
                    source.ToString(new TextSpan(at, expected.Length - at))
                );
                if (at < expected.Length)
                {
                    Assert.Equal(expected[at], source[at]);
                }

                // The change found is the one made or a smaller one that makes the same text.
                var found = before.ChangeTo(source);
                Assert.True(found.NewText.Length <= with.Length, $"seed {seed}, edit {i}");
                Assert.Equal(expected, before.WithChange(found).ToString());
            }

            Assert.Equal(expected, source.ToString());
        }
    }

    [Fact]
    public void Several_changes_are_all_to_the_text_before_them()
    {
        var text = SourceText
            .From("abcdef")
            .WithChanges([
                new TextChange(new TextSpan(4, 1), "E"),
                new TextChange(new TextSpan(0, 2), ""),
                new TextChange(new TextSpan(6, 0), "!"),
            ]);
        Assert.Equal("cdEf!", text.ToString());
    }

    [Fact]
    public void Changes_that_overlap_or_lie_outside_are_refused()
    {
        var text = SourceText.From("abcdef");
        Assert.Throws<ArgumentException>(() =>
            text.WithChanges([
                new TextChange(new TextSpan(0, 3), ""),
                new TextChange(new TextSpan(2, 2), ""),
            ])
        );
        Assert.Throws<ArgumentException>(() =>
            text.WithChange(new TextChange(new TextSpan(4, 3), ""))
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => text[6]);
    }

    [Fact]
    public void Positions_are_counted_in_lines_and_characters()
    {
        var text = SourceText.From("ab\r\ncd\n");
        Assert.Equal(new LinePosition(0, 0), text.PositionOf(0));
        Assert.Equal(new LinePosition(1, 1), text.PositionOf(5));
        Assert.Equal(new LinePosition(2, 0), text.PositionOf(7));
        Assert.Equal("2,2", text.PositionOf(5).ToString());
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0xC2, 0xA3 }, "a£", -1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61 }, "a", -1)]
    [InlineData(new byte[] { 0x61, 0xA3, 0x62 }, "a\uFFFDb", 1)]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0xFF }, "a\uFFFD", 4)]
    [InlineData(new byte[] { 0x61, 0xE2, 0x82 }, "a\uFFFD", 1)]
    [InlineData(new byte[0], "", -1)]
    public void Bytes_are_utf8_or_it_is_said_where_not(byte[] bytes, string expected, int invalidAt)
    {
        Assert.Equal(invalidAt < 0, SourceText.TryDecode(bytes, out var text, out var at));
        Assert.Equal(expected, text.ToString());
        Assert.Equal(invalidAt, at);
    }

    private static IEnumerable<string> Full(SourceText text) =>
        Enumerable.Range(0, text.Lines.Count).Select(i => text.ToString(text.Lines.FullSpan(i)));

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\r' or '\n'))
            {
                line.Append(text[i]);
                continue;
            }

            i += text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 1 : 0;
            lines.Add(line.ToString());
            line.Clear();
        }

        lines.Add(line.ToString());
        return lines;
    }
}
