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
