using System.Text;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Checking;
using StpLang.Files;

namespace StpLang.Tests.Analysis.Rules.JointWorking;

/// <summary>STP6001 where partners are so many that a finding for every two of them would help nobody.</summary>
public class RelationshipNotStatedTests
{
    [Theory]
    [InlineData(3, 1, "")]
    [InlineData(4, 1, "4 pairs")]
    [InlineData(40, 25, "1,000 pairs")]
    [InlineData(41, 25, "more than 1,000 pairs")]
    [InlineData(2000, 2000, "more than 1,000 pairs")]
    public void More_than_three_pairs_are_told_as_one_and_after_a_thousand_as_more(
        int trusts,
        int councils,
        string count
    )
    {
        var check = PlanCheck.Of(
            Compilation.Create(SourceFile.Of("plan.stp", Plan(trusts, councils))),
            CheckOptions.Default with
            {
                Rules = [new RelationshipNotStated()],
            }
        );

        if (count.Length == 0)
        {
            Assert.Equal(trusts * councils, check.Findings.Length);
        }
        else
        {
            Assert.StartsWith(count, Assert.Single(check.Findings).Message);
        }
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
