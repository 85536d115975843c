using System.Globalization;
using System.Text;
using StpLang.Checking;
using StpLang.Files;
using StpLang.Reports.Html;
using StpLang.Reports.Markdown;
using StpLang.Tests;

namespace StpLang.Reports.Tests;

/// <summary>Plans to report on, and their reports as text.</summary>
internal static class Plans
{
    /// <summary>The folders of the four examples.</summary>
    public static TheoryData<string> Examples { get; } =
    [
        .. Directory
            .EnumerateDirectories(Repository.PathOf("examples"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => File.Exists(Repository.PathOf("examples", name, "plan.stp")))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>An example, checked.</summary>
    public static PlanCheck Example(string name) =>
        Check(new FolderFiles(Repository.PathOf("examples", name)));

    /// <summary>Norfolk with falls prevention short by £200,000 in each of its last three years.</summary>
    public static PlanCheck Broken() => Check(new BrokenFiles());

    /// <summary>A plan in one text.</summary>
    public static PlanCheck Of(string text) =>
        PlanCheck.Of(Compilation.Create(Syntax.SyntaxTree.Parse(text, "plan.stp")));

    /// <summary>A plan of many programmes, each with its own budget, outcome and milestone, every fourth short of money.</summary>
    public static string Large(int programmes)
    {
        var text = new StringBuilder(
            """
            plan large "Large" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
            partner county "County" { kind: county_council }
            partner ccg "CCG" { kind: ccg }

            """
        );
        for (var i = 0; i < programmes; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""
                budget budget_{{i}} "Budget {{i}} of the county" { kind: council_base  holder: county  amount: { 2016/17..2020/21: £1m }  status: confirmed  illustrative: yes }
                programme programme_{{i}} "Programme {{i}} in the county" {
                  kind: prevention  lead: county  with: [ccg]  illustrative: yes
                  cost: { 2016/17..2020/21: £{{(i % 4 == 0 ? 1_100 : 900)}}k }
                  from budget_{{i}}: { 2016/17..2020/21: £{{(i % 4 == 0 ? 1_000 : 900)}}k }
                  outcome outcome_{{i}} "Outcome {{i}}" { gap: care_and_quality  unit: "days"  direction: down  baseline: { 2015/16: 5 }  target: { 2020/21: 4 } }
                  milestone "Milestone {{i}}" { due: 2018-04-01 }
                }

                """
            );
        }

        return text.ToString();
    }

    /// <summary>The page of a plan.</summary>
    public static string Page(PlanCheck check, params string[] sections) =>
        Written(output => HtmlReport.Write(Report.Of(check, [.. sections]), output));

    /// <summary>The Markdown of a plan.</summary>
    public static string Markdown(PlanCheck check) =>
        Written(output => MarkdownReport.Write(Report.Of(check), output));

    /// <summary>The pictures of a section.</summary>
    public static string Pictures(PlanCheck check, string section)
    {
        var report = Report.Of(check, [section]);
        return Written(output => SvgPicture.Write(report, report.Sections[0], output));
    }

    private static PlanCheck Check(SourceFiles files) =>
        Compilation.TryCreate("plan.stp", files, out var compilation, out var failure)
            ? PlanCheck.Of(compilation)
            : throw new InvalidOperationException(failure);

    private static string Written(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
