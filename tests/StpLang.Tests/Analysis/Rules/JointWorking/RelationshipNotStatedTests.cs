using System.Text;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Checking;
using StpLang.Files;

namespace StpLang.Tests.Analysis.Rules.JointWorking;

/// <summary>STP6001 where partners are so many that a finding for every two of them would help nobody.</summary>
public class RelationshipNotStatedTests
{
    [Theory]
    [InlineData(40, 25, 1000)]
    [InlineData(41, 25, 1001)]
    [InlineData(2000, 2000, 1001)]
    public void After_a_thousand_pairs_one_finding_says_that_there_are_more(
        int trusts,
        int councils,
        int findings
    )
    {
        var check = PlanCheck.Of(
            Compilation.Create(SourceFile.Of("plan.stp", Plan(trusts, councils))),
            CheckOptions.Default with
            {
                Rules = [new RelationshipNotStated()],
            }
        );

        Assert.Equal(findings, check.Findings.Length);
        Assert.Equal(
            findings - 1000,
            check.Findings.Count(f => f.Message.Contains("more than 1,000 pairs"))
        );
    }

    private static SourceText Plan(int trusts, int councils)
    {
        var text = new StringBuilder(RuleCases.Preamble);
        var names = new List<string>();
        for (var i = 0; i < trusts + councils; i++)
        {
            names.Add($"p{i}");
            text.Append(
                $"partner p{i} {{ kind: {(i < trusts ? "nhs_trust" : "district_council")} }}\n"
            );
        }

        return SourceText.From(
            $"{text}programme all {{ kind: enabler  with: [{string.Join(", ", names)}] }}\n"
        );
    }
}
