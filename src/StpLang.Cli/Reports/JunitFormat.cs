using System.Globalization;
using System.Text;
using System.Xml;
using StpLang.Cli.Checking;
using StpLang.Cli.Rendering;
using StpLang.Cli.Reports.Junit;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>
/// Test results, for CI systems that show only those: a suite for each plan and in it a case for each rule. A rule fails where the
/// run does: with an error. One with warnings or notes passes, and says them; one whose findings are all accepted, or that could not
/// be asked, is skipped.
/// </summary>
internal sealed class JunitFormat : IReportFormat
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        CloseOutput = false,
    };

    /// <inheritdoc/>
    public string Name => "junit";

    /// <inheritdoc/>
    public void Write(CheckReport report, Stream output)
    {
        var suites = new List<JunitSuite>();
        if (!report.Problems.IsEmpty)
        {
            suites.Add(
                new JunitSuite(
                    "settings and registers",
                    JunitCase.Of(
                        report.Problems.Select(problem => problem.Descriptor).Distinct(),
                        report.Problems
                    )
                )
            );
        }

        suites.AddRange(report.Plans.Select(plan => SuiteOf(plan, report.Rules)));
        using (var xml = XmlWriter.Create(output, Settings))
        {
            Write(xml, suites, report.Elapsed);
        }

        output.WriteByte((byte)'\n');
    }

    private static JunitSuite SuiteOf(CheckedPlan plan, RuleCatalogue rules)
    {
        if (plan.Check is not { } check)
        {
            return new JunitSuite(plan.Path, [JunitCase.Unreadable(plan.Failure ?? "")]);
        }

        // A rule that is silent on a plan with errors may only have had nothing it could judge.
        var unsure = check.Compilation.HasErrors
            ? check.Timings.Select(timing => timing.Rule).ToHashSet()
            : [];
        return new JunitSuite(
            plan.Path,
            JunitCase.Of(
                rules.Descriptors,
                plan.Findings,
                rule =>
                    check.Options.Settings.SeverityOf(rule, plan.Path) == DiagnosticSeverity.None
                        ? "turned off"
                    : unsure.Contains(rule) ? "not known: the plan has errors that come first"
                    : null
            )
        );
    }

    private static void Write(XmlWriter xml, List<JunitSuite> suites, TimeSpan elapsed)
    {
        xml.WriteStartElement("testsuites");
        xml.WriteAttributeString("name", "stp check");
        Write(xml, "tests", suites.Sum(suite => suite.Cases.Length));
        Write(xml, "failures", suites.Sum(suite => suite.Count(JunitOutcome.Failed)));
        Write(xml, "errors", suites.Sum(suite => suite.Count(JunitOutcome.Broke)));
        xml.WriteAttributeString(
            "time",
            elapsed.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture)
        );
        foreach (var suite in suites)
        {
            xml.WriteStartElement("testsuite");
            xml.WriteAttributeString("name", Text(ReportText.Line(suite.Name)));
            Write(xml, "tests", suite.Cases.Length);
            Write(xml, "failures", suite.Count(JunitOutcome.Failed));
            Write(xml, "errors", suite.Count(JunitOutcome.Broke));
            Write(xml, "skipped", suite.Count(JunitOutcome.Skipped));
            foreach (var each in suite.Cases)
            {
                Write(xml, suite, each);
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, JunitSuite suite, JunitCase each)
    {
        xml.WriteStartElement("testcase");
        xml.WriteAttributeString("name", Text(each.Name));
        xml.WriteAttributeString("classname", ClassOf(suite.Name));
        if (each.Outcome != JunitOutcome.Passed)
        {
            xml.WriteStartElement(
                each.Outcome switch
                {
                    JunitOutcome.Failed => "failure",
                    JunitOutcome.Broke => "error",
                    _ => "skipped",
                }
            );
            xml.WriteAttributeString("message", Text(each.Message));
            if (each.Type is not null)
            {
                xml.WriteAttributeString("type", each.Type);
                xml.WriteString(Text(each.Lines));
            }

            xml.WriteEndElement();
        }

        if (each.Type is null && each.Lines.Length > 0)
        {
            xml.WriteElementString("system-out", Text(each.Lines));
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, int count) =>
        xml.WriteAttributeString(name, count.ToString(CultureInfo.InvariantCulture));

    // Jenkins and others take what is behind the last dot for the name and what is before it for its package, so a path's dots
    // are none: `plans/north.east/plan.stp` is `plan` of `plans.north_east`.
    private static string ClassOf(string path)
    {
        var name = path.EndsWith(".stp", StringComparison.OrdinalIgnoreCase) ? path[..^4] : path;
        name = name.Replace('.', '_').Replace('/', '.').Replace('\\', '.').Trim('.');
        return Text(ReportText.Line(name));
    }

    // XML has no place for some characters, not even escaped.
    private static string Text(string text)
    {
        var characters = text.ToCharArray();
        for (var i = 0; i < characters.Length; i++)
        {
            if (
                i + 1 < characters.Length
                && XmlConvert.IsXmlSurrogatePair(characters[i + 1], characters[i])
            )
            {
                i++;
            }
            else if (!XmlConvert.IsXmlChar(characters[i]))
            {
                characters[i] = '\uFFFD';
            }
        }

        return new string(characters);
    }
}
