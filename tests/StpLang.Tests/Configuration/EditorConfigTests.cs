using StpLang.Configuration;

namespace StpLang.Tests.Configuration;

/// <summary>How a file is taken apart: the cases of EditorConfig's own tests for cores, and its specification 0.17.2.</summary>
public class EditorConfigTests
{
    [Theory]
    [InlineData("[*]\nkey=value")]
    [InlineData("[*]\nkey = value")]
    [InlineData("[*]\nkey  =   value")]
    [InlineData("[*]\n  key=value")]
    [InlineData("[*]\nkey=value  ")]
    [InlineData("[*]\r\nkey=value\r\n")]
    [InlineData("[*]\n\tkey\t=\tvalue\t\n")]
    [InlineData("  [*]  \n\n\nkey=value")]
    [InlineData("# a\n[*]\n; b\nkey=value\n  # c\n")]
    [InlineData("[*]\n[*]\nkey=value")]
    public void A_pair_is_read(string text) =>
        Assert.Equal(["[*]", "key=value"], Lines(text).Distinct());

    [Theory]
    // No comment starts within a line.
    [InlineData("key=value; not comment", "value; not comment")]
    [InlineData("key=value # not comment", "value # not comment")]
    [InlineData("key=a = b", "a = b")]
    [InlineData("key=", "")]
    [InlineData("key==", "=")]
    [InlineData("KEY=Value", "Value")]
    public void The_value_is_what_follows_the_first_equals_sign(string line, string value)
    {
        var pair = Assert.Single(Parse("[*]\n" + line).Sections[1].Pairs);
        Assert.True(pair.Is("key"));
        Assert.Equal(value, pair.Value);
    }

    [Fact]
    public void A_line_without_an_equals_sign_is_no_pair()
    {
        var pair = Assert.Single(Parse("[*]\nkey: value").Sections[1].Pairs);
        Assert.Null(pair.ValueSpan);
        Assert.Equal("key: value", pair.Key);
    }

    [Theory]
    [InlineData("root = true", true)]
    [InlineData("ROOT = True", true)]
    [InlineData("; first\n\nroot=true\n[*]\nkey = value", true)]
    [InlineData("root = false\nroot = true", true)]
    [InlineData("root = true\nroot = false", false)]
    [InlineData("root = false", false)]
    [InlineData("# root = true", false)]
    [InlineData("[*]\nroot = true", false)]
    [InlineData("root", false)]
    [InlineData("", false)]
    public void Root_stands_before_the_first_section(string text, bool isRoot) =>
        Assert.Equal(isRoot, Parse(text).IsRoot);

    [Theory]
    [InlineData("[*.stp", EditorConfigSectionKind.NotClosed)]
    [InlineData("[*.stp] ; plans", EditorConfigSectionKind.NotClosed)]
    [InlineData("[", EditorConfigSectionKind.NotClosed)]
    [InlineData("[]", EditorConfigSectionKind.Named)]
    [InlineData("[a]b]", EditorConfigSectionKind.Named)]
    public void A_section_is_closed_at_the_end_of_its_line(string line, object kind) =>
        Assert.Equal(kind, Parse(line).Sections[1].Kind);

    [Fact]
    public void A_section_has_a_name_of_1024_characters_at_most()
    {
        Assert.Equal(
            EditorConfigSectionKind.Named,
            Parse($"[{new string('a', 1024)}]").Sections[1].Kind
        );
        Assert.Equal(
            EditorConfigSectionKind.TooLong,
            Parse($"[{new string('a', 1025)}]").Sections[1].Kind
        );
    }

    [Fact]
    public void Keys_and_values_of_the_lengths_the_standard_asks_for_are_read()
    {
        var (key, value) = (new string('k', 1024), new string('v', 4096));
        var pair = Assert.Single(Parse($"[*]\n{key} = {value}").Sections[1].Pairs);
        Assert.True(pair.Is(key));
        Assert.True(pair.ValueIs(value));
    }

    [Fact]
    public void Any_text_is_taken_apart()
    {
        var random = new Random(5);
        const string Signs = "[]=;#\n\r \tastp_.*{},\\/\0£😀";
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Create(
                random.Next(40),
                random,
                (span, r) =>
                {
                    foreach (ref var c in span)
                    {
                        c = Signs[r.Next(Signs.Length)];
                    }
                }
            );
            foreach (var section in Parse(text).Sections)
            {
                Assert.InRange(section.Header.End, 0, text.Length);
                section.Glob.Matches("north/plan.stp");
                foreach (var pair in section.Pairs)
                {
                    Assert.InRange(pair.KeySpan.End, pair.KeySpan.Start, text.Length);
                    Assert.InRange(pair.ValueSpan?.End ?? 0, 0, text.Length);
                }
            }
        }
    }

    private static EditorConfig Parse(string text) => EditorConfig.Parse(SourceText.From(text));

    private static IEnumerable<string> Lines(string text) =>
        Parse(text)
            .Sections.SelectMany(section =>
                section
                    .Pairs.Select(pair => $"{pair.Key}={pair.Value}")
                    .Prepend(
                        section.Kind == EditorConfigSectionKind.Named
                            ? text.Substring(section.Header.Start, section.Header.Length)
                            : ""
                    )
            )
            .Where(line => line.Length > 0);
}
