using System.Text;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;

namespace StpLang.Cli.Reports;

/// <summary>A line for each finding, as compilers write them.</summary>
internal sealed class TextFormat : IReportFormat
{
    /// <inheritdoc/>
    public string Name => "text";

    /// <inheritdoc/>
    public bool TellsFailures => false;

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true)
        {
            NewLine = "\n",
        };
        var renderer = new TextRenderer(writer, new Style(usesColour: false), width: null)
        {
            ShowsAccepted = report.ShowsAccepted,
        };
        foreach (var plan in report.Plans)
        {
            renderer.Write(plan.Findings);
        }

        renderer.Write(report.Problems);
    }
}
