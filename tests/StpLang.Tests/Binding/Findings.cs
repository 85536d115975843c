using System.Text;
using StpLang.Diagnostics;

namespace StpLang.Tests.Binding;

/// <summary>Compiles marked texts and says what is found in them.</summary>
internal static class Findings
{
    /// <summary>A plan and what most declarations refer to, to stand below a text.</summary>
    public const string Plan = """


        plan exampleshire "Exampleshire STP" {
          footprint: "E54000022"
          window: 2016/17..2020/21
          as_of: 2016-10-21
        }
        partner county "Exampleshire County Council" { kind: county_council }
        partner town_ccg "Example Town CCG" { kind: ccg }
        budget grant "Grant" {
          kind: other
          holder: county
          amount: { 2016/17..2019/20: £2m, 2020/21: £3m }
        }

        """;

    /// <summary>
    /// Asserts that a text, with <see cref="Plan"/> below it, has these findings and no others, each on the marked text.
    /// </summary>
    /// <param name="marked">The text, marked where findings are expected, in the order of the text.</param>
    /// <param name="expected">The findings as <see cref="Describe"/> writes them.</param>
    public static void Expect(string marked, string expected) => Expect(marked, Plan, expected);

    /// <summary>Asserts that a text with another below it has these findings.</summary>
    public static void Expect(string marked, string below, string expected)
    {
        var text = AnnotatedText.Parse(marked);
        var tree = SyntaxTree.Parse(text.Text + below);
        var found = Compilation.Create(tree).GetDiagnostics();
        Assert.Equal(expected.Trim(), Describe(found));
        Assert.Equal(text.Spans, found.Select(d => d.Location.Span));
    }

    /// <summary>
    /// Findings, each with its help and the places related to it, which are shown by the text that stands there.
    /// </summary>
    public static string Describe(IEnumerable<Diagnostic> found)
    {
        var text = new StringBuilder();
        foreach (var each in found)
        {
            text.Append(each.Descriptor.Id).Append(' ').Append(each.Message).Append('\n');
            if (each.Help is { } help)
            {
                text.Append("  help: ").Append(help).Append('\n');
            }

            foreach (var (location, message) in each.Related)
            {
                text.Append("  see ")
                    .Append(location.Text.ToString(location.Span))
                    .Append(" (")
                    .Append(location.LineSpan.Start)
                    .Append("): ")
                    .Append(message)
                    .Append('\n');
            }
        }

        return text.ToString().Trim();
    }
}
