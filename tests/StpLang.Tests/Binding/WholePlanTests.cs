using StpLang.Model;

namespace StpLang.Tests.Binding;

public class WholePlanTests
{
    [Theory]
    [InlineData(
        "[||]partner p { kind: ccg }",
        """
            STP1015 a plan needs one `plan` declaration; this one has none
              help: begin with: plan name "Title" { footprint: "E54…"  window: 2016/17..2020/21  as_of: 2016-10-21 }
            """
    )]
    [InlineData(
        "[||]",
        """
            STP1015 a plan needs one `plan` declaration; this one has none
              help: begin with: plan name "Title" { footprint: "E54…"  window: 2016/17..2020/21  as_of: 2016-10-21 }
            """
    )]
    [InlineData(
        "[||]// nothing yet\n",
        """
            STP1015 a plan needs one `plan` declaration; this one has none
              help: begin with: plan name "Title" { footprint: "E54…"  window: 2016/17..2020/21  as_of: 2016-10-21 }
            """
    )]
    public void No_plan(string text, string expected) => Findings.Expect(text, "", expected);

    [Theory]
    [InlineData(
        "plan first { footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }\nplan [|other|] { footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }",
        """
            STP1015 a plan needs one `plan` declaration; this is a second one
              help: keep one of them; plans that stand for themselves are compiled one by one
              see first (1,6): the first one
            """
    )]
    [InlineData(
        "plan same { footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }\nplan [|same|] { footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }",
        """
            STP1015 a plan needs one `plan` declaration; this is a second one
              help: keep one of them; plans that stand for themselves are compiled one by one
              see same (1,6): the first one
            """
    )]
    public void Several_plans(string text, string expected) => Findings.Expect(text, "", expected);

    // Nothing refers to a plan.
    [Theory]
    [InlineData(SamePlan + SamePartner + Holding)]
    [InlineData(SamePartner + Holding + SamePlan)]
    public void A_plan_may_have_the_name_of_another(string text)
    {
        var compilation = Compilation.Create(SyntaxTree.Parse(text));
        Assert.Empty(compilation.GetDiagnostics());
        Assert.Equal("county", compilation.Model.Budgets[0].Holder);
        Assert.IsType<Partner>(compilation.Model.Find("county"));
    }

    [Fact]
    public void A_plan_may_come_to_have_the_name_of_another_and_lose_it()
    {
        var tree = SyntaxTree.Parse(SamePlan + SamePartner + Holding);
        var compilation = Compilation.Create(tree);
        foreach (
            var (old, changed, errors) in (IEnumerable<(string, string, int)>)
                [
                    ("plan county", "plan other", 0),
                    ("plan other", "plan county", 0),
                    ("partner county", "partner other", 1),
                    ("partner other", "partner county", 0),
                    ("holder: county", "holder: other", 1),
                ]
        )
        {
            var at = tree.Text.ToString().IndexOf(old, StringComparison.Ordinal);
            var next = tree.WithChange(new TextChange(new(at, old.Length), changed));
            compilation = compilation.WithTree(tree, next);
            tree = next;
            Assert.Equal(errors, compilation.GetDiagnostics().Count(each => each.IsError));
            Assert.Equal(
                Compilation.Create(SyntaxTree.Parse(tree.Text.ToString())).GetDiagnostics(),
                compilation.GetDiagnostics()
            );
        }
    }

    private const string SamePlan =
        "plan county { footprint: \"x\"  window: 2016/17..2020/21  as_of: 2016-10-21 }\n";
    private const string SamePartner = "partner county { kind: county_council }\n";
    private const string Holding =
        "budget grant { kind: other  holder: county  amount: { 2016/17: £1m } }\n";

    [Theory]
    [InlineData(
        "let [|uplift|] = 2%",
        """
            STP1019 `uplift` is never used
              help: remove it, or use it
            """
    )]
    [InlineData(
        "let [|a|] = b\nlet b = 2%",
        """
            STP1019 `a` is never used
              help: remove it, or use it
            """
    )]
    [InlineData(
        "let [|a|] = 2%\nlet [|a|] = 3%",
        """
            STP1019 `a` is never used
              help: remove it, or use it
            STP1002 `a` is declared twice; the other is on line 1
              help: names are unique in a plan, whatever they name
              see a (1,5): `a` is first declared here
            """
    )]
    public void A_definition_nobody_uses(string text, string expected) =>
        Findings.Expect(text, expected);

    [Fact]
    public void A_text_cannot_include() =>
        Findings.Expect(
            "include [|\"other.stp\"|]",
            """
            STP1013 cannot read `other.stp`: this text has no folder to include from
              help: an included file lies in the plan's folder or below; its path starts at the file that includes it
            """
        );
}
