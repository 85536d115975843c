using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using StpLang.Cli.Checking;
using StpLang.Cli.Reports;
using StpLang.Diagnostics;

namespace StpLang.Cli.Tests.Reports;

public class JunitFormatTests
{
    // What Jenkins and others after it take; no attribute or element beyond these.
    private const string Schema = """
        <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
          <xs:complexType name="outcome" mixed="true">
            <xs:attribute name="message" type="xs:string"/>
            <xs:attribute name="type" type="xs:string"/>
          </xs:complexType>
          <xs:element name="testsuites">
            <xs:complexType>
              <xs:sequence>
                <xs:element name="testsuite" minOccurs="0" maxOccurs="unbounded">
                  <xs:complexType>
                    <xs:sequence>
                      <xs:element name="testcase" minOccurs="0" maxOccurs="unbounded">
                        <xs:complexType>
                          <xs:sequence>
                            <xs:choice minOccurs="0">
                              <xs:element name="skipped" type="outcome"/>
                              <xs:element name="error" type="outcome"/>
                              <xs:element name="failure" type="outcome"/>
                            </xs:choice>
                            <xs:element name="system-out" type="xs:string" minOccurs="0"/>
                          </xs:sequence>
                          <xs:attribute name="name" type="xs:string" use="required"/>
                          <xs:attribute name="classname" type="xs:string" use="required"/>
                          <xs:attribute name="time" type="xs:decimal"/>
                        </xs:complexType>
                      </xs:element>
                    </xs:sequence>
                    <xs:attribute name="name" type="xs:string" use="required"/>
                    <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="skipped" type="xs:nonNegativeInteger" use="required"/>
                    <xs:attribute name="time" type="xs:decimal"/>
                  </xs:complexType>
                </xs:element>
              </xs:sequence>
              <xs:attribute name="name" type="xs:string"/>
              <xs:attribute name="time" type="xs:decimal" use="required"/>
              <xs:attribute name="tests" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="failures" type="xs:nonNegativeInteger" use="required"/>
              <xs:attribute name="errors" type="xs:nonNegativeInteger" use="required"/>
            </xs:complexType>
          </xs:element>
        </xs:schema>
        """;

    [Fact]
    public async Task The_document_has_the_form_that_servers_read()
    {
        var invalid = await Stp.RunAsync([
            "check",
            "--format",
            "junit",
            .. Directory.GetFiles(StpLang.Tests.Repository.PathOf("examples", "invalid"), "*.stp"),
        ]);
        Validate(invalid.Output);
        Validate(Write(ReportExample.Report));
        Validate(
            Write(
                ReportExample.Of(
                    ReportExample.Finding("\u0001\uFFFE\uD800 < & ]]> \"", "\u0000.stp")
                )
            )
        );
    }

    [Fact]
    public void Counts_are_those_of_the_cases()
    {
        var root = XDocument.Parse(Write(ReportExample.Report)).Root!;
        Assert.Equal("1.234", root.Attribute("time")!.Value);
        foreach (var owner in root.Elements().Append(root))
        {
            Assert.Equal(owner.Descendants("testcase").Count(), Count(owner, "tests"));
            Assert.Equal(owner.Descendants("failure").Count(), Count(owner, "failures"));
            Assert.Equal(owner.Descendants("error").Count(), Count(owner, "errors"));
        }

        Assert.All(
            root.Elements(),
            suite => Assert.Equal(suite.Descendants("skipped").Count(), Count(suite, "skipped"))
        );
    }

    [Theory]
    [InlineData(DiagnosticSeverity.Error, "failure")]
    [InlineData(DiagnosticSeverity.Warning, "system-out")]
    [InlineData(DiagnosticSeverity.Note, "system-out")]
    public void Errors_fail_and_what_does_not_fail_the_run_passes(
        DiagnosticSeverity severity,
        string element
    )
    {
        var outcome = Assert.Single(
            Case(ReportExample.Finding("what", severity: severity)).Elements()
        );
        Assert.Equal(element, outcome.Name.LocalName);
        Assert.Equal($"plan.stp(1,1): {severity.ToKeyword()}: what", outcome.Value);
        Assert.Equal(
            element == "failure" ? severity.ToKeyword() : null,
            outcome.Attribute("type")?.Value
        );
    }

    [Fact]
    public void A_rule_fails_by_its_worst_finding_and_tells_all()
    {
        var failure = Case(
                ReportExample.Finding("one", severity: DiagnosticSeverity.Note),
                ReportExample.Finding("two"),
                ReportExample.Finding("three")
            )
            .Element("failure")!;
        Assert.Equal("2 findings, the first: two", failure.Attribute("message")!.Value);
        Assert.Equal("error", failure.Attribute("type")!.Value);
        Assert.Equal(
            "plan.stp(1,1): note: one\nplan.stp(1,1): error: two\nplan.stp(1,1): error: three",
            failure.Value
        );
    }

    [Theory]
    [InlineData("plan.stp", "plan")]
    [InlineData("plans/north.east/plan.stp", "plans.north_east.plan")]
    [InlineData("../plan.v2.stp", "__.plan_v2")]
    [InlineData("a\u202Eb.stp", "a\\u{202e}b")]
    public void A_class_is_the_path_with_dots(string path, string name)
    {
        var report = ReportExample.Of(
            new Dictionary<string, string> { [path] = Plans.Sound },
            path
        );
        var suite = XDocument.Parse(Write(report));
        Assert.Equal(name, suite.Descendants("testcase").First().Attribute("classname")!.Value);
    }

    [Fact]
    public void An_accepted_finding_is_skipped_with_its_reason()
    {
        var finding = ReportExample.Finding("what");
        var acceptance = new Acceptance("we know", new DateOnly(2018, 3, 31), finding.Location);
        var skipped = Case(finding with { Acceptance = acceptance }).Element("skipped")!;
        Assert.Equal("accepted until 31 March 2018: we know", skipped.Attribute("message")!.Value);
    }

    [Fact]
    public void A_rule_that_is_silent_on_a_plan_with_errors_does_not_pass()
    {
        var report = ReportExample.Of(
            new Dictionary<string, string>
            {
                ["plan.stp"] = """
                plan exampleshire "Exampleshire STP" {
                  footprint: "E54000013"
                  window:    2016/17..2020/21
                  as_of:     2016-10-21
                  lead:      countty
                }

                """,
            },
            "plan.stp"
        );
        var cases = XDocument
            .Parse(Write(report))
            .Descendants("testcase")
            .ToDictionary(each => each.Attribute("name")!.Value);
        Assert.NotNull(cases["STP1001 unresolved_name"].Element("failure"));
        Assert.Empty(cases["STP1019 unused_definition"].Elements());
        Assert.Equal(
            "not known: the plan has errors that come first",
            cases["TEST0001 large_budget"].Element("skipped")!.Attribute("message")!.Value
        );
    }

    private static XElement Case(params Diagnostic[] findings) =>
        Assert.Single(
            XDocument.Parse(Write(ReportExample.Of([.. findings]))).Descendants("testcase")
        );

    private static int Count(XElement owner, string name) =>
        int.Parse(owner.Attribute(name)!.Value, CultureInfo.InvariantCulture);

    private static string Write(CheckReport report) =>
        ReportExample.Write(new JunitFormat(), report);

    private static void Validate(string document)
    {
        var schemas = new XmlSchemaSet();
        schemas.Add("", XmlReader.Create(new StringReader(Schema)));
        XDocument.Parse(document).Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
    }
}
