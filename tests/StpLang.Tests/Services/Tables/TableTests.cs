using StpLang.Services.Tables;
using StpLang.Values;

namespace StpLang.Tests.Services.Tables;

/// <summary>Figures by year as a table, and what comes of writing into it.</summary>
public class TableTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2018/19  as_of: 2016-10-21 }
        partner county "The county" { kind: county_council }
        budget grant { kind: other  holder: county  amount: { 2016/17..2018/19: £40m } }

        """;

    [Theory]
    [InlineData(
        "programme q \"Falls\" { kind: prev$0ention  cost: { 2016/17: £2m, 2017/18..2018/19: 5% of grant.amount[2016/17] }  from grant: { 2016/17: £1.5m } }",
        "Falls: cost | £2m | =£2m | =£2m | £6m in all; from grant | £1.5m |  |  | £1.5m in all"
    )]
    [InlineData(
        "budget b { kind: other  holder: county  amount: $0grant.amount }",
        "b: amount | =£40m | =£40m | =£40m | £120m in all"
    )]
    [InlineData(
        "gap { do_nothing: { 2018/19..2019/20: £6m } $0 }",
        "gap: do_nothing |  |  | £6m | £6m | £12m in all"
    )]
    [InlineData(
        "programme q { kind: prevention\n  cost: { 2016/17: £1m }\n  outcome o { gap: care_and_quality  unit: \"days\"  base$0line: { 2016/17: 310 }  target: } }",
        "o: baseline | 310 |  |  | ; target |  |  |  | "
    )]
    [InlineData("partner x { ki$0nd: ccg }", "none")]
    [InlineData("$0", "none")]
    public void A_declaration_shows_its_figures(string text, string expected)
    {
        var marked = MarkedWorkspace.Parse(Plan + text);
        Assert.Equal(
            expected,
            TableService.GetTable(
                marked.Document,
                marked.Position,
                TestContext.Current.CancellationToken
            )
                is { } table
                ? $"{table.Title}: {string.Join("; ", table.Rows.Select(Shown))}"
                : "none"
        );
    }

    // The first row of the declaration at the mark, what is written into it, and what becomes of its line.
    [Theory]
    [InlineData(
        "{ 2016/17: £2m, 2017/18: £3m }",
        "2017/18 = 3.5m",
        "{ 2016/17: £2m, 2017/18: £3.5m }"
    )]
    [InlineData(
        "{ 2016/17..2018/19: £3m }",
        "2017/18 = £4m",
        "{ 2016/17: £3m, 2017/18: £4m, 2018/19: £3m }"
    )]
    [InlineData(
        "{ 2016/17..2018/19: £3m }",
        "2018/19 = £4m",
        "{ 2016/17..2017/18: £3m, 2018/19: £4m }"
    )]
    [InlineData(
        "{ 2016/17..2018/19: £3m }",
        "2016/17 = 1m; 2017/18 = 1m; 2018/19 = 1m",
        "{ 2016/17..2018/19: £1m }"
    )]
    [InlineData(
        "{ 2017/18: £3m }",
        "2016/17 = 1; 2018/19 = 2",
        "{ 2016/17: £1, 2017/18: £3m, 2018/19: £2 }"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2017/18 = £5m; 2018/19 = £5m",
        "{ 2016/17: £3m, 2017/18..2018/19: £5m }"
    )]
    [InlineData("{ 2016/17: £3m, 2017/18: £4m }", "2017/18 = ", "{ 2016/17: £3m }")]
    [InlineData("{ 2016/17..2018/19: £3m }", "2017/18 = -", "{ 2016/17: £3m, 2018/19: £3m }")]
    [InlineData(
        "{ 2016/17: £3m, 2017/18: £4m }",
        "2016/17 = ; 2018/19 = £6m",
        "{ 2017/18: £4m, 2018/19: £6m }"
    )]
    [InlineData("{ 2016/17: £3m }", "2016/17 = £3m", "{ 2016/17: £3m }")]
    [InlineData("{ 2016/17: £3m }", "2016/17 = £1,900,000", "{ 2016/17: £1.9m }")]
    [InlineData("{ 2016/17: £3m }", "2016/17 = £18_400", "{ 2016/17: £18_400 }")]
    [InlineData("{ }", "2016/17 = £3m", "{ 2016/17: £3m }")]
    [InlineData("", "2016/17 = £3m; 2017/18 = £3m", "{ 2016/17..2017/18: £3m }")]
    [InlineData(
        "{\n    // agreed\n    2016/17: £3m,\n    2017/18: £4m\n  }",
        "2017/18 = £5m",
        "{\n    // agreed\n    2016/17: £3m,\n    2017/18: £5m\n  }"
    )]
    [InlineData(
        "{ 2016/17: max(£1m, £2m), 2017/18: £4m }",
        "2017/18 = £5m",
        "{ 2016/17: max(£1m, £2m), 2017/18: £5m }"
    )]
    public void A_figure_is_written_where_it_belongs(string value, string cells, string expected)
    {
        var text =
            $"{Plan}budget b {{\n  kind: $0other\n  holder: county\n  amount:{(value.Length > 0 ? " " : "")}{value}\n}}\n";
        var marked = MarkedWorkspace.Parse(text);
        var edit = Write(marked, cells);
        Assert.Empty(edit.Problems);
        var changed = marked.Document.Text.WithChanges(
            edit.Edit.Files.SelectMany(file => file.Changes)
        );
        Assert.Equal(
            text.Replace("$0", "", StringComparison.Ordinal)
                .Replace(
                    $"amount:{(value.Length > 0 ? " " : "")}{value}\n",
                    $"amount: {expected}\n",
                    StringComparison.Ordinal
                ),
            changed.ToString()
        );
    }

    // The messages are those of the checker where it has any.
    [Theory]
    [InlineData("{ 2016/17: £3m }", "2016/17 = lots", "2016/17: nothing is called `lots`")]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = 5%",
        "2016/17: `2016/17` takes money, not a percentage"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = £1.9q",
        "2016/17: `q` is no unit of money; use `k` for thousands, `m` for millions or `bn` for billions"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = £1m }",
        "2016/17: `£1m }` is no figure: what is worked out is written in the text"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = £1m + £2m",
        "2016/17: `£1m + £2m` is no figure: what is worked out is written in the text"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = \"",
        "2016/17: this text is not closed; add a closing quote `\"`"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = ",
        "2016/17: one year at least has a figure; to have none, remove the line"
    )]
    [InlineData(
        "{ 2016/17: £3m }",
        "2016/17 = £4m; 2017/18 = lots",
        "2017/18: nothing is called `lots`"
    )]
    [InlineData(
        "grant.amount",
        "2016/17 = £4m",
        "2016/17: `grant.amount` works these out, which is changed in the text"
    )]
    public void What_is_no_figure_is_refused(string value, string cells, string expected)
    {
        var marked = MarkedWorkspace.Parse(
            $"{Plan}budget b {{ kind: $0other  holder: county  amount: {value} }}"
        );
        var edit = Write(marked, cells);
        Assert.Empty(edit.Edit.Files);
        Assert.Equal(
            expected,
            string.Join("; ", edit.Problems.Select(each => $"{each.Year}: {each.Message}"))
        );
    }

    private static TableEdit Write(MarkedWorkspace marked, string cells) =>
        TableService.Write(
            marked.Document,
            marked.Position,
            0,
            [
                .. cells
                    .Split(';', StringSplitOptions.TrimEntries)
                    .Select(cell => cell.Split('='))
                    .Select(cell => new CellText(
                        FinancialYear.Parse(cell[0].Trim()),
                        cell[1].Trim()
                    )),
            ],
            TestContext.Current.CancellationToken
        )!;

    private static string Shown(FigureRow row) =>
        $"{row.Title} | {string.Join(" | ", row.Cells.Select(cell => (cell.IsWorkedOut ? "=" : "") + cell.Text))} | {(row.Total is null ? "" : $"{row.Total} in all")}";
}
