using System.Text;
using StpLang.Services.Hints;
using StpLang.Tests.Compilations;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Hints;

/// <summary>What is shown between the words, in <c>«»</c>.</summary>
public class HintTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        budget grant { kind: other  holder: county  amount: { 2016/17..2020/21: £2m } }

        """;

    [Theory]
    // What a year is short of.
    [InlineData(
        "programme q { kind: prevention  cost: { 2017/18: £2m«£0.5m unfunded» }  from grant: { 2017/18: £1.5m } }"
    )]
    [InlineData(
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £2m«£0.5m a year unfunded» }«£4m in all»  from grant: { 2017/18..2018/19: £1.5m }«£3m in all» }"
    )]
    [InlineData(
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £2m«£0.5m in 2017/18 and £2m in 2018/19 unfunded» }«£4m in all»  from grant: { 2017/18: £1.5m } }"
    )]
    [InlineData(
        "programme q { kind: prevention  cost: grant.amount«= £2m a year from 2016/17 to 2020/21»«£2m a year from 2016/17 to 2020/21 unfunded» }"
    )]
    [InlineData(
        "budget b { kind: other  holder: county  amount: { 2017/18: £2m«£1m overdrawn», 2018/19: £1m }«£3m in all» }\nprogramme q { kind: prevention  from b: { 2017/18: £3m } }"
    )]
    [InlineData(
        "gap { scope: nhs_only  measure: annual_in_year  do_nothing: { 2020/21: £9m }  solutions: { 2020/21: £5m }  residual: { 2020/21: £1m«£3m unaccounted for» } }"
    )]
    // Where something is in error, nobody knows what is short.
    [InlineData(
        "programme q { kind: prevention  cost: { 2017/18: £2m }  from gran: { 2017/18: £2m } }"
    )]
    // What an expression comes to.
    [InlineData("let x = 2% * 3«= 6%»")]
    [InlineData("let x = 2%\nlet y = x«= 2%»")]
    [InlineData("let x = total(grant.amount)«= £10m»")]
    [InlineData("let x = (1 + 2) * 3«= 9»")]
    [InlineData("let x = [county, county]\nlet y = x«= [county, county]»")]
    [InlineData(
        "programme q { kind: prevention  saving: { 2017/18: grant.amount[2017/18] / 4«= £0.5m» } }"
    )]
    [InlineData("programme q { kind: prevention  lead: county  substantial: yes }")]
    [InlineData("let x = -£3m\nlet y = 2016/17..2020/21\nlet z = \"a\" \"b\"")]
    [InlineData("let x = 1 / 0\nlet y = 1 +\nlet z = nobody")]
    // What money by year comes to.
    [InlineData("let x = { 2017/18..2018/19: £2m }«£4m in all»")]
    [InlineData("let x = { 2017/18: £2m }\nlet y = { 2017/18: 2, 2018/19: 3 }\nlet z = { }")]
    [InlineData("gap { scope: nhs_only  do_nothing: { 2017/18: £5m, 2018/19: £9m } }")]
    // The name behind a code.
    [InlineData("programme q { kind: prevention  accepts STP2005«underfunded_programme» { } }")]
    [InlineData("programme q { kind: prevention  accepts underfunded_programme { } }")]
    [InlineData(
        "partner q { kind: ccg  in_footprints: [\"E54000014\"«Nottinghamshire», \"QMM\"«Norfolk and Waveney», \"x\"] }"
    )]
    [InlineData("")]
    public void A_plan_shows(string shown)
    {
        var text = Without(shown);
        var document = MarkedWorkspace.Parse(Plan + text).Document;
        Assert.Equal(
            shown,
            Shown(document, new TextSpan(Plan.Length, text.Length), HintOptions.All)
        );
    }

    /// <summary>Each kind by itself, or none.</summary>
    [Theory]
    [InlineData(
        HintKind.Shortfall,
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £1m * 2«£2m a year unfunded» }  accepts STP2005 { because: \"so\" } }"
    )]
    [InlineData(
        HintKind.Value,
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £1m * 2«= £2m» }  accepts STP2005 { } }"
    )]
    [InlineData(
        HintKind.Total,
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £1m * 2 }«£4m in all»  accepts STP2005 { } }"
    )]
    [InlineData(
        HintKind.CodeName,
        "programme q { kind: prevention  cost: { 2017/18..2018/19: £1m * 2 }  accepts STP2005«underfunded_programme» { } }"
    )]
    public void Each_kind_has_a_switch(HintKind kind, string shown)
    {
        var options = new HintOptions
        {
            Shortfalls = kind == HintKind.Shortfall,
            Values = kind == HintKind.Value,
            Totals = kind == HintKind.Total,
            CodeNames = kind == HintKind.CodeName,
        };
        var text = Without(shown);
        var document = MarkedWorkspace.Parse(Plan + text).Document;
        Assert.Equal(shown, Shown(document, new TextSpan(Plan.Length, text.Length), options));
    }

    [Theory]
    [InlineData("let x = 1 + 1$0\nlet y = 2 + 2«= 4»")]
    [InlineData("let x = 1 + 1«= 2»\n$0let y = 2 + 2")]
    [InlineData("let x = 1 + 1«= 2»\nlet y = 2 + 2«= 4»\n$0")]
    public void The_line_that_is_being_typed_stays_as_it_is(string marked)
    {
        var mark = AnnotatedText.Parse(marked);
        var position = Without(marked[..marked.IndexOf("$0", StringComparison.Ordinal)]).Length;
        var text = Without(mark.Text);
        var document = MarkedWorkspace.Parse(Plan + text).Document;
        Assert.Equal(
            mark.Text,
            Shown(
                document,
                new TextSpan(Plan.Length, text.Length),
                HintOptions.All,
                Plan.Length + position
            )
        );
    }

    /// <summary>What is on the screen is what is there of the whole, in any file and any range, and beyond.</summary>
    [Theory]
    [MemberData(nameof(ExamplePlans.All), MemberType = typeof(ExamplePlans))]
    public void A_range_shows_its_part(string path)
    {
        var ct = TestContext.Current.CancellationToken;
        var workspace = Workspace.Of(new FolderFiles(Repository.PathOf("examples")));
        var random = new Random(1);
        foreach (var tree in ExamplePlans.Compile(path).SyntaxTrees)
        {
            if (workspace.GetDocument(tree.FilePath, ct) is not { } document)
            {
                continue;
            }

            var length = document.Text.Length;
            var all = HintService.GetHints(
                document,
                new TextSpan(-1, length + 2),
                HintOptions.All,
                cancellationToken: ct
            );
            for (var i = 0; i < 20; i++)
            {
                var range = new TextSpan(random.Next(-1, length + 1), random.Next(length + 1));
                Assert.Equal(
                    all.Where(hint => range.Start <= hint.Position && hint.Position <= range.End),
                    HintService.GetHints(document, range, HintOptions.All, cancellationToken: ct)
                );
            }
        }
    }

    private static string Shown(
        Document document,
        TextSpan range,
        HintOptions options,
        int? typingAt = null
    )
    {
        var shown = new StringBuilder(document.Text.ToString());
        foreach (
            var hint in HintService
                .GetHints(document, range, options, typingAt, TestContext.Current.CancellationToken)
                .Reverse()
        )
        {
            shown.Insert(hint.Position, $"«{hint.Label}»");
        }

        return shown.ToString(range.Start, shown.Length - range.Start);
    }

    private static string Without(string shown) =>
        string.Concat(shown.Split('«').Select((part, i) => i == 0 ? part : part.Split('»')[1]));
}
