using StpLang.Cli.Terminal;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Cli.Rendering;

/// <summary>
/// Writes findings as compilers do, a line each; for a person at a terminal followed by the source they are about, the places
/// that have to do with them and help.
/// </summary>
/// <param name="output">Where to.</param>
/// <param name="style">How to highlight.</param>
/// <param name="width">The width of the terminal in columns, or null where there is none.</param>
internal sealed class TextRenderer(TextWriter output, Style style, int? width)
{
    private const int LeastWidth = 40;
    private const int MostRelated = 12;

    // The gutter, a bar and two spaces.
    private const int Margin = 3;

    /// <summary>Whether findings that the plan accepts are shown too, marked as such.</summary>
    public bool ShowsAccepted { get; init; }

    /// <summary>Writes findings: those that count as they come, then those that are accepted by their weight.</summary>
    public void Write(IReadOnlyCollection<Diagnostic> findings)
    {
        foreach (var finding in findings.Where(finding => finding.Acceptance is null))
        {
            Write(finding);
        }

        foreach (var finding in ShowsAccepted ? Accepted(findings) : [])
        {
            Write(finding);
        }
    }

    private static IEnumerable<Diagnostic> Accepted(IEnumerable<Diagnostic> findings) =>
        findings.Where(finding => finding.Acceptance is not null).ByWeight();

    private void Write(Diagnostic finding)
    {
        output.Write(style.Bold($"{Sanitizer.Clean(finding.Location.ToString())}:"));
        output.Write(' ');
        output.Write(
            finding.Acceptance is null
                ? style.Of(finding.Severity, finding.Severity.ToKeyword())
                : style.Accepted($"accepted {finding.Severity.ToKeyword()}")
        );
        output.Write(' ');
        output.Write(finding.Descriptor.Id);
        output.Write(' ');
        output.Write(finding.Descriptor.Name);
        output.Write(": ");
        output.Write(style.Bold(Sanitizer.Clean(finding.Message)));
        if (width is not null)
        {
            output.WriteLine();
            WriteDetails(finding);
            output.WriteLine();
        }
        else
        {
            output.WriteLine(
                finding.Acceptance is not null ? $" ({ReportText.Answer(finding)})"
                : finding.Help is { } help ? $" (help: {Sanitizer.Clean(help)})"
                : ""
            );
        }
    }

    private void WriteDetails(Diagnostic finding)
    {
        var related = finding.Related;
        var shown = Math.Min(related.Length, MostRelated);
        var gutter = GutterOf(finding.Location);
        for (var i = 0; i < shown; i++)
        {
            gutter = Math.Max(gutter, GutterOf(related[i].Location));
        }

        WriteSource(
            finding.Location,
            gutter,
            '^',
            text =>
                finding.Acceptance is null ? style.Of(finding.Severity, text) : style.Accepted(text)
        );
        for (var i = 0; i < shown; i++)
        {
            var (location, message) = related[i];
            output.Write(new string(' ', gutter));
            output.Write(style.Faint("--> "));
            output.Write(Sanitizer.Clean($"{location}: {message}"));
            output.WriteLine();
            // The finding's own text is above already.
            if (location != finding.Location)
            {
                WriteSource(location, gutter, '-', style.Accent);
            }
        }

        if (related.Length > shown)
        {
            WriteNote(gutter, $"and {related.Length - shown:N0} more places");
        }

        if (finding.Acceptance is { } acceptance)
        {
            var because = Sanitizer.Clean(acceptance.Because);
            WriteNote(gutter, $"{style.Accepted(ReportText.HowLong(finding))} {because}");
            return;
        }

        if (finding.Help is not null)
        {
            WriteNote(gutter, $"{style.Bold("help:")} {Sanitizer.Clean(finding.Help)}");
        }

        if (finding.Fixes.FirstOrDefault(fix => !fix.IsAcceptance) is { } first)
        {
            WriteNote(gutter, $"{style.Bold("fix available:")} {Sanitizer.Clean(first.Title)}");
        }
    }

    private void WriteNote(int gutter, string note)
    {
        output.Write(new string(' ', gutter));
        output.Write(style.Faint(" = "));
        output.WriteLine(note);
    }

    private void WriteSource(Location location, int gutter, char mark, Func<string, string> paint)
    {
        if (location.Text.Length == 0)
        {
            return;
        }

        var room = Math.Max(width!.Value, LeastWidth) - gutter - Margin;
        var excerpt = Excerpt.Of(location.Text, location.Span, room);
        var number = excerpt.LineNumber.ToString().PadLeft(gutter);
        output.Write(style.Faint($"{number} | "));
        output.WriteLine(excerpt.Line);
        output.Write(style.Faint($"{new string(' ', gutter)} | "));
        output.Write(new string(' ', excerpt.Indent));
        output.Write(paint(new string(mark, excerpt.MarkWidth)));
        if (excerpt.LastLineNumber > excerpt.LineNumber)
        {
            output.Write(paint($" to line {excerpt.LastLineNumber}"));
        }

        output.WriteLine();
    }

    private static int GutterOf(Location location) =>
        (location.LineSpan.Start.Line + 1).ToString().Length + 1;
}
