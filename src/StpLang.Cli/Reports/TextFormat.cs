using System.Text;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;

namespace StpLang.Cli.Reports;

/// <summary>A line for each finding, as compilers write them.</summary>
/// <param name="showsAccepted">Whether findings that plans accept are shown too.</param>
internal sealed class TextFormat(bool showsAccepted) : IReportFormat
{
    /// <inheritdoc/>
    public string Name => ReportFormats.Text;

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        var renderer = new TextRenderer(writer, new Style(usesColour: false), width: null)
        {
            ShowsAccepted = showsAccepted,
        };
        foreach (var plan in report.Plans)
        {
            renderer.Write(plan.Findings);
        }

        renderer.Write(report.Problems);
    }
}
