using System.Globalization;
using System.Text;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Tests.Binding;
using StpLang.Tests.Syntax;
using StpLang.Values;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Tests.Compilations;

/// <summary>Whatever the text, a compilation comes of it, in time and memory that grow with the text alone.</summary>
public class AnyPlanTests
{
    [Fact]
    public void Any_text_compiles()
    {
        Parallel.For(
            0,
            Scale.Of(20_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var text = new RandomText(seed).Next();
                var tree = SyntaxTree.Parse(text);
                var compilation = Compilation.Create(tree);
                var found = compilation.GetDiagnostics();
                foreach (var diagnostic in found)
                {
                    Assert.InRange(diagnostic.Location.Span.Start, 0, text.Length);
                    Assert.InRange(
                        diagnostic.Location.Span.End,
                        diagnostic.Location.Span.Start,
                        text.Length
                    );
                    Assert.NotEmpty(diagnostic.Message);
                }

                var again = Compilation.Create(SyntaxTree.Parse(text));
                Assert.True(found.SequenceEqual(again.GetDiagnostics()), $"seed {seed}");
                Assert.True(ModelText.Of(compilation) == ModelText.Of(again), $"seed {seed}");
                Assert.DoesNotContain(
                    PlanCheck.Of(compilation).Findings,
                    d => d.Descriptor == CheckingRules.RuleFailed
                );
            }
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Definitions_may_build_on_each_other_as_long_as_they_like(bool isBackward)
    {
        var count = Scale.Of(100_000);
        var text = new StringBuilder(TestPlans.Plan);
        for (var i = 0; i < count; i++)
        {
            var n = isBackward ? count - 1 - i : i;
            text.Append("let v").Append(n).Append(" = ");
            text.Append(n == 0 ? "£1" : $"v{n - 1} + £1").Append('\n');
        }

        text.Append(
            $"budget b {{ kind: other  holder: c  amount: {{ 2016/17: v{count - 1} }} }}\n"
        );
        text.Append("partner c { kind: ccg }\n");
        var compilation = Compilation.Create(SyntaxTree.Parse(text.ToString()));
        Assert.Equal("", Findings.Describe(compilation.GetDiagnostics()));
        Assert.Equal(
            count,
            Assert
                .IsType<SeriesValue>(compilation.Model.Find("b")![BudgetDefinition.Amount])
                .Series.Total
        );
    }

    [Fact]
    public void A_circle_of_many_is_one_finding()
    {
        var count = Scale.Of(100_000);
        var text = new StringBuilder(TestPlans.Plan);
        for (var i = 0; i < count; i++)
        {
            text.Append("let v").Append(i).Append(" = v").Append((i + 1) % count).Append('\n');
        }

        Assert.Equal(
            "`v0` depends on itself: v0 -> v1 -> v2 -> v3 -> v4 -> v5 -> v6 -> … -> v0",
            Assert
                .Single(Compilation.Create(SyntaxTree.Parse(text.ToString())).GetDiagnostics())
                .Message
        );
    }

    [Theory]
    [InlineData("let a = ", "[", "]")]
    [InlineData("let a = ", "(", ")")]
    [InlineData("let a = ", "-", "")]
    [InlineData("let a = ", "total(", ")")]
    [InlineData("let a = ", "{ 2016/17: ", "}")]
    [InlineData("", "governance { ", "}")]
    [InlineData("", "programme p { outcome o { ", "} }")]
    [InlineData("let a = 1", " + 1", "")]
    [InlineData("let a = b", ".b", "")]
    [InlineData("let a = [", "county, ", "")]
    [InlineData("let a = { ", "2016/17: £1, ", "")]
    [InlineData("risk r { ", "owner: county ", "")]
    public void Deep_and_long(string start, string open, string close)
    {
        const int depth = 20_000;
        var text = new StringBuilder(start)
            .Insert(start.Length, open, depth)
            .Append('\n')
            .Append(string.Concat(Enumerable.Repeat(close, depth)))
            .Append('\n')
            .Append(TestPlans.Plan);
        var compilation = Compilation.Create(SyntaxTree.Parse(text.ToString()));
        Assert.All(
            compilation.GetDiagnostics(),
            d => Assert.InRange(d.Location.Span.End, 0, d.Location.Text.Length)
        );
        Assert.NotNull(compilation.Model);
    }

    [Fact]
    public void A_plan_bound_on_several_threads_has_the_findings_of_one_bound_piece_by_piece()
    {
        // Long enough to be shared out; every piece looks things up in others.
        var text = new StringBuilder(TestPlans.Plan);
        for (var i = 0; i < 1_500; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"let v{i} = v{(i % 7 == 0 ? i + 7 : i - 1)} + 1\nrisk r{i} {{ likelihood: v{i / 2}  impact: w{i} }}\n"
            );
        }

        var tree = SyntaxTree.Parse(text.ToString());
        var expected = Compilation.Create(tree).GetDiagnostics();
        Assert.NotEmpty(expected);
        for (var run = 0; run < 5; run++)
        {
            Assert.Equal(expected, Compilation.Create(tree).GetDiagnostics());
        }

        // An edit binds little, so one by one on this thread.
        var changed = tree.WithChange(
            new TextChange(new TextSpan(tree.Text.Length, 0), "gap { }\n")
        );
        var whole = Compilation.Create(changed).GetDiagnostics();
        var before = Compilation.Create(tree);
        before.GetDiagnostics();
        Assert.Equal(whole, before.WithTree(tree, changed).GetDiagnostics());
    }

    [Fact]
    public void Names_of_any_length()
    {
        var name = new string('n', 200_000);
        var compilation = Compilation.Create(
            SyntaxTree.Parse(
                $"{TestPlans.Plan}\nrisk {name} {{ owner: {name}x }}\nrisk {name} {{ {name}: 1 }}\n"
            )
        );
        Assert.Equal(
            ["STP1001", "STP1002", "STP1003"],
            compilation.GetDiagnostics().Select(d => d.Descriptor.Id)
        );
    }
}
