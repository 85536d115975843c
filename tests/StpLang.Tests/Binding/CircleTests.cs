namespace StpLang.Tests.Binding;

public class CircleTests
{
    private const string Use = "\nprogramme user { kind: enabler  cost: { 2017/18: a } }";

    [Theory]
    [InlineData(
        "let a = [|a|]",
        """
            STP1009 `a` depends on itself: a -> a
              help: give it a value that does not need itself
            """
    )]
    [InlineData(
        "let a = £1m + 2 * (a_half + [|a|])\nlet a_half = £2m",
        """
            STP1009 `a` depends on itself: a -> a
              help: give it a value that does not need itself
            """
    )]
    [InlineData(
        "let a = [|b|]\nlet b = a",
        """
            STP1009 `a` depends on itself: a -> b -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let b = a\nlet a = [|b|] + b",
        """
            STP1009 `a` depends on itself: a -> b -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let c = a\nlet b = c\nlet a = [|b|]",
        """
            STP1009 `a` depends on itself: a -> b -> c -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let a = outside + [|b|]\nlet b = a\nlet outside = b",
        """
            STP1009 `a` depends on itself: a -> b -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let a = [|b|]\nlet b = a + c\nlet c = b",
        """
            STP1009 `a` depends on itself: a -> b -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let a = [[|a|]]",
        """
            STP1009 `a` depends on itself: a -> a
              help: give it a value that does not need itself
            """
    )]
    [InlineData(
        "let a = total([|q.cost|])\nprogramme q { kind: enabler  cost: { 2017/18: a } }",
        """
            STP1009 `a` depends on itself: a -> q.cost -> a
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "let a = £1m\nlet d = [|e|]\nlet e = d\nlet f = [|g|]\nlet g = f",
        """
            STP1009 `d` depends on itself: d -> e -> d
              help: give one of them a value of its own
            STP1009 `f` depends on itself: f -> g -> f
              help: give one of them a value of its own
            """
    )]
    public void Values_that_depend_on_themselves(string text, string expected) =>
        Findings.Expect(text + Use, expected);

    [Theory]
    [InlineData(
        "programme p { kind: enabler  cost: [|p.cost|] }",
        """
            STP1009 `p.cost` depends on itself: p.cost -> p.cost
              help: give it a value that does not need itself
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|q.cost|] }\nprogramme q { kind: enabler  cost: q.saving  saving: p.cost }\nprogramme r { kind: enabler  cost: p.cost }",
        """
            STP1009 `p.cost` depends on itself: p.cost -> q.cost -> q.saving -> p.cost
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "plan p { footprint: \"x\"  window: [|w|]  as_of: 2016-10-21 }\nlet w = p.window",
        """
            STP1009 `p.window` depends on itself: p.window -> w -> p.window
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "programme p { kind: enabler  cost: [|p.saving|]  saving: p.cost }",
        """
            STP1009 `p.cost` depends on itself: p.cost -> p.saving -> p.cost
              help: give one of them a value of its own
            """
    )]
    [InlineData(
        "programme p { kind: enabler  outcome o { gap: care_and_quality unit: \"x\" direction: up baseline: [|p.o.target|]  target: p.o.baseline } }",
        """
            STP1009 `p.o.baseline` depends on itself: p.o.baseline -> p.o.target -> p.o.baseline
              help: give one of them a value of its own
            """
    )]
    public void Properties_that_depend_on_themselves(string text, string expected) =>
        Findings.Expect(
            text,
            text.StartsWith("plan ", StringComparison.Ordinal) ? "" : Findings.Plan,
            expected
        );

    [Fact]
    public void What_is_about_another_declaration_is_not_that() =>
        Findings.Expect(
            "",
            """
            plan p {
              footprint: "x"
              window: 2016/17..2020/21
              as_of: 2016-10-21
              covers county { source: county.source }
            }
            partner county { kind: county_council  source: "its page" }
            """,
            ""
        );
}
