using System.Text.Json;
using StpLang.Checking;
using StpLang.Emit;
using StpLang.Reports.Pictures;
using StpLang.Reports.Sections;
using StpLang.Tests.Generators;

namespace StpLang.Reports.Tests;

/// <summary>What pictures show adds up to what <c>coverage</c> of the JSON says, whatever the plan.</summary>
public class SumTests
{
    private const int Plans = 1_000;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Pictures_add_up_to_the_coverage(bool hasOddFigures)
    {
        var tried = 0;
        for (var seed = 0; tried < Plans; seed++)
        {
            var text = hasOddFigures ? RandomPlan.OddText(seed) : RandomPlan.Text(seed);
            var compilation = Compilation.Create(Syntax.SyntaxTree.Parse(text, "plan.stp"));
            if (compilation.HasErrors)
            {
                Assert.InRange(seed, 0, 100 * Plans);
                continue;
            }

            tried++;
            try
            {
                Check(PlanCheck.Of(compilation));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"seed {seed}", exception);
            }
        }
    }

    private static void Check(PlanCheck check)
    {
        var coverage = CoverageOf(check);
        var report = Report.Of(check);
        var pictures = report
            .Sections.SelectMany(section => section.Pictures)
            .OfType<BarPicture>()
            .ToDictionary(picture => picture.Id);
        CheckTotals(coverage.GetProperty("totals"), pictures);
        CheckGap(coverage, pictures, check);
        CheckSources(coverage, check);
        foreach (var picture in pictures.Values)
        {
            CheckAxis(picture);
        }
    }

    private static void CheckTotals(JsonElement totals, Dictionary<string, BarPicture> pictures)
    {
        var years = totals
            .EnumerateArray()
            .Where(year => Any(year, "cost") || Any(year, "funded"))
            .ToList();
        if (!pictures.TryGetValue("figures-by-year", out var figures))
        {
            Assert.Empty(years);
            return;
        }

        foreach (var year in years)
        {
            var bar = figures.Bars.Single(each =>
                each.Label.StartsWith(Text(year, "year"), StringComparison.Ordinal)
            );
            Assert.Equal(Figure(year, "funded"), Sum(bar, Fill.Blue));
            Assert.Equal(Figure(year, "unfunded"), Sum(bar, Fill.Hatched));
        }

        var cost = years.Sum(year => Figure(year, "cost"));
        if (pictures.TryGetValue("prevention-share", out var prevention))
        {
            Assert.Equal(
                cost,
                prevention.Bars.Sum(bar => Sum(bar, Fill.Turquoise) + Sum(bar, Fill.Blue))
            );
        }

        if (pictures.TryGetValue("basis-totals", out var basis) && cost != 0m)
        {
            var bar = basis.Bars.Single(each =>
                each.Label.StartsWith("Cost of programmes", StringComparison.Ordinal)
            );
            Assert.Equal(cost, bar.Segments.Sum(each => each.Length));
        }
    }

    private static void CheckGap(
        JsonElement coverage,
        Dictionary<string, BarPicture> pictures,
        PlanCheck check
    )
    {
        if (!coverage.TryGetProperty("gap", out var gap))
        {
            Assert.Null(check.Compilation.Model.GapBridge);
            Assert.DoesNotContain(
                pictures.Keys,
                id => id.StartsWith("gap-", StringComparison.Ordinal)
            );
            return;
        }

        foreach (var year in gap.GetProperty("years").EnumerateArray())
        {
            var bars = pictures[$"gap-{Text(year, "year")[..4]}"].Bars;
            Assert.Equal(Stated(year, "doNothing"), Length(bars[0]));
            Assert.Equal(Figure(year, "solutions"), -(Length(bars[1]) ?? 0m));
            Assert.Equal(Figure(year, "investment"), Length(bars[2]) ?? 0m);
            Assert.Equal(Figure(year, "stf"), -(Length(bars[3]) ?? 0m));
            Assert.Equal(Stated(year, "remaining"), Length(bars[4]));
            Assert.Equal(Stated(year, "residual"), Length(bars[5]));
            if (bars.Length > 6)
            {
                Assert.Equal(Stated(year, "unaccounted"), Length(bars[6]));
            }
            else
            {
                Assert.Equal(0m, Stated(year, "unaccounted") ?? 0m);
            }

            // Each step begins where the one before it ended.
            if (bars[0].Segments is [var begin] && bars[1].Segments is [var first])
            {
                Assert.Equal(begin.To, first.From);
            }
        }
    }

    private static void CheckSources(JsonElement coverage, PlanCheck check)
    {
        foreach (var commitment in check.Compilation.Model.Commitments)
        {
            var kind = commitment.Source.Definition.Keyword;
            var source = coverage
                .GetProperty(kind + "s")
                .EnumerateArray()
                .Single(each => Text(each, kind) == commitment.Source.Name);
            var years = source.GetProperty("years").EnumerateArray().ToList();
            if (years.Exists(year => Figure(year, "held") < 0m || Figure(year, "drawn") < 0m))
            {
                continue;
            }

            var bar = MoneySection.PictureOf([commitment]).Bars.Single();
            Assert.Equal(
                years.Sum(year => Figure(year, "drawn")),
                Sum(bar, Fill.Blue) + Sum(bar, Fill.Hatched)
            );
            Assert.Equal(
                years.Sum(year => Figure(year, "left")),
                Sum(bar, Fill.Open) - Sum(bar, Fill.Hatched)
            );
        }
    }

    // All that is drawn lies on the axis, whose ticks are few and evenly spaced.
    private static void CheckAxis(BarPicture picture)
    {
        var ticks = picture.Axis.Ticks;
        Assert.InRange(ticks.Length, 2, 6);
        Assert.All(
            picture
                .Bars.SelectMany(bar => bar.Segments)
                .SelectMany(each => new[] { each.From, each.To }),
            value => Assert.InRange(value, picture.Axis.First, picture.Axis.Last)
        );
    }

    private static decimal Sum(Bar bar, Fill fill) =>
        bar.Segments.Where(each => each.Fill == fill).Sum(each => each.Length);

    private static decimal? Length(Bar bar) => bar.Segments is [var only] ? only.Length : null;

    private static bool Any(JsonElement year, string name) => Figure(year, name) != 0m;

    private static decimal Figure(JsonElement element, string name) =>
        element.GetProperty(name).GetDecimal();

    private static decimal? Stated(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number
            ? value.GetDecimal()
            : null;

    private static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString()!;

    private static JsonElement CoverageOf(PlanCheck check)
    {
        using var stream = new MemoryStream();
        PlanJson.Write(check, stream);
        return JsonDocument.Parse(stream.ToArray()).RootElement.GetProperty("coverage");
    }
}
