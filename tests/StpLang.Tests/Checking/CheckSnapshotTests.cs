using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Tests.Checking;

/// <summary>A check is a whole: another one can be made of it, given up half-way, or read by many at once.</summary>
public class CheckSnapshotTests
{
    private static readonly string Plan =
        """
            plan p "P" { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
            partner county "County" { kind: county_council }
            budget grant "Grant" { kind: other  holder: county  amount: { 2018/19: £1m } }

            """
        + string.Concat(
            Enumerable
                .Range(0, 60)
                .Select(i =>
                    $"programme p{i} \"P{i}\" {{ kind: enabler  lead: county  cost: {{ 2018/19: £2m }}  from grant: {{ 2018/19: £{i}k }} }}\n"
                )
        );

    [Fact]
    public void A_check_that_is_given_up_leaves_the_old_one_whole()
    {
        var tree = SyntaxTree.Parse(Plan, "plan.stp");
        using var source = new CancellationTokenSource();
        var options = new CheckOptions { Rules = [.. StandardRules(), new Cancelling(source)] };
        var before = PlanCheck.Of(Compilation.Create(tree), options);
        var found = before.Findings;

        var changed = tree.WithChange(
            new TextChange(new TextSpan(Plan.IndexOf("£1m", StringComparison.Ordinal), 3), "£9m")
        );
        var compilation = before.Compilation.WithTree(tree, changed);
        Cancelling.IsArmed = true;
        Assert.ThrowsAny<OperationCanceledException>(() =>
            before.WithCompilation(compilation, source.Token)
        );
        Cancelling.IsArmed = false;

        Assert.Equal(found.AsEnumerable(), before.Findings);
        Assert.Equal(
            PlanCheck.Of(Compilation.Create(changed), options).Findings.AsEnumerable(),
            before.WithCompilation(compilation).Findings
        );
    }

    [Fact]
    public void Nothing_is_begun_once_it_is_given_up() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            PlanCheck.Of(
                Compilation.Create(SyntaxTree.Parse(Plan)),
                cancellationToken: new CancellationToken(canceled: true)
            )
        );

    [Fact]
    public void Many_threads_see_one_answer()
    {
        var tree = SyntaxTree.Parse(Plan, "plan.stp");
        for (var round = 0; round < Scale.Of(300); round++)
        {
            var before = PlanCheck.Of(Compilation.Create(tree));
            var changed = tree.WithChange(
                new TextChange(
                    new TextSpan(Plan.IndexOf("£1m", StringComparison.Ordinal), 3),
                    "£9m"
                )
            );
            var compilation = before.Compilation.WithTree(tree, changed);
            var seen = new (PlanModel Model, Diagnostic First, Diagnostic Changed)[4];
            Parallel.For(
                0,
                seen.Length,
                i =>
                {
                    var after = before.WithCompilation(compilation);
                    _ = before.Findings.Sum(finding =>
                        finding.Related.Length + finding.Fixes.Length
                    );
                    seen[i] = (before.Compilation.Model, before.Findings[0], after.Findings[^1]);
                }
            );
            Assert.All(seen, each => Assert.Same(seen[0].Model, each.Model));
            Assert.All(seen, each => Assert.Same(seen[0].First, each.First));
            Assert.All(seen, each => Assert.Equal(seen[0].Changed, each.Changed));
        }
    }

    private static ImmutableArray<Rule> StandardRules() => StpLang.Analysis.Rules.StandardRules.All;

    // Gives up while it is asked.
    private sealed class Cancelling(CancellationTokenSource source)
        : DeclarationRule(
            new DiagnosticCategory("own", "Own").Note("OWN1", "cancelling", "cancelling"),
            DeclarationKind.Budget
        )
    {
        public static bool IsArmed { get; set; }

        public override void Check(Declaration declaration, RuleContext context)
        {
            if (IsArmed)
            {
                source.Cancel();
            }
        }
    }
}
