using System.Globalization;
using System.Text.RegularExpressions;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Tests.Generators;
using StpLang.Values;

namespace StpLang.Tests.Analysis;

/// <summary>What rules say of figures that nobody would write, and of money that does not divide.</summary>
public partial class AnyFigureTests
{
    [Fact]
    public void No_rule_breaks_or_talks_nonsense()
    {
        Parallel.For(
            0,
            Scale.Of(20_000),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            seed =>
            {
                var text = RandomPlan.OddText(seed);
                foreach (var finding in Check(text).Findings)
                {
                    Assert.False(
                        finding.Descriptor == CheckingRules.RuleFailed
                            || Nonsense().IsMatch($"{finding.Message} {finding.Help}")
                            || (
                                finding.Descriptor.Category == DiagnosticCategory.Funding
                                && finding.Message.Contains("-£", StringComparison.Ordinal)
                                && !MayBeNegative(finding)
                            ),
                        $"seed {seed}: {finding}\n{text}"
                    );
                }
            }
        );
    }

    [Fact]
    public void Money_that_a_division_rounds_is_the_money_it_was()
    {
        var seeds = Enumerable.Range(0, Scale.Of(400));
        foreach (var text in Examples.All.Concat(seeds.Select(RandomPlan.Text)))
        {
            Assert.Equal(Told(text), Told(InSevenths(text)));
        }
    }

    [Theory]
    [InlineData("0.004999", "0")]
    [InlineData("0.005", "0.01")]
    [InlineData("-0.005", "-0.01")]
    [InlineData("0.004999999999", "0.01")]
    [InlineData("6999999.999999999999", "7000000")]
    [InlineData("6999999.99", "6999999.99")]
    public void Money_is_compared_to_the_penny(string pounds, string pennies) =>
        Assert.Equal(
            new Money(decimal.Parse(pennies, CultureInfo.InvariantCulture)),
            Money.ToPenny(decimal.Parse(pounds, CultureInfo.InvariantCulture))
        );

    // A gap and a saving may be the other way round, and what is written may be told.
    private static bool MayBeNegative(Diagnostic finding) =>
        finding.Descriptor.Id is "STP2002" or "STP2016";

    [GeneratedRegex(
        @"\b0 (programme|pool|budget|source)s?\b|draws? £0(?![.\d])|£0 (too much|unfunded|more|in all)|depends .* £0(?![.\d])|-0(?![.\d])|NaN|∞"
    )]
    private static partial Regex Nonsense();

    private static IEnumerable<string> Told(string text) =>
        Check(text)
            .Findings.Select(finding =>
                $"{finding.Descriptor.Id} {finding.Message} {finding.Help}"
            );

    private static string InSevenths(string text) =>
        SyntaxTree
            .Parse(text)
            .Root.DescendantTokens()
            .Where(token => token.Kind == SyntaxKind.Money)
            .Reverse()
            .Aggregate(
                text,
                (changed, token) =>
                    changed.Insert(token.Span.End, " / 7 * 7)").Insert(token.Span.Start, "(")
            );

    private static PlanCheck Check(string text) =>
        PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(text)));
}
