using System.Text;
using StpLang.Services.Outline;

namespace StpLang.Tests.Services.Outline;

/// <summary>The declarations of a file.</summary>
public class OutlineTests
{
    [Theory]
    [InlineData(
        """
            // The plan.
            include "money.stp"
            let rate = 2%
            plan p "A plan" { covers county { share: 70% }  illustrative: yes }
            relationship county with ccg { strength: limited }
            programme falls {
              from grant: { 2017/18: £1m }
              outcome hips "Fractures" { }
              evidence "NICE" { }
              accepts STP2005 { }
            }
            governance { board b { } }
            """,
        """
            Include money.stp @ include
            Let rate @ rate
            Plan p (A plan) @ p
              Covers covers county @ county
            Relationship relationship county with ccg @ county
            Programme falls @ falls
              From from grant @ grant
              Outcome hips (Fractures) @ hips
              Evidence NICE @ evidence
              Accepts accepts STP2005 @ STP2005
            Governance governance @ governance
              Board b @ b

            """
    )]
    // Half-typed: what there is is there, and every item has a name.
    [InlineData(
        "programme {\nprogramme q { outcome\nlet\nrelationship a",
        """
            Programme programme @ programme
            Programme q @ q
              Outcome outcome @ outcome
            Let let @ let
            Relationship relationship a @ a

            """
    )]
    [InlineData("", "")]
    [InlineData("nonsense { }", "")]
    public void A_file_has_declarations(string text, string expected)
    {
        var document = MarkedWorkspace.Parse(text + "\n").Document;
        var shown = new StringBuilder();
        foreach (
            var item in OutlineService.GetOutline(document, TestContext.Current.CancellationToken)
        )
        {
            Show(item, "");
        }

        Assert.Equal(expected, shown.ToString());

        void Show(OutlineItem item, string indent)
        {
            Assert.True(item.Extent.Contains(item.Place));
            var detail = item.Detail.Length > 0 ? $" ({item.Detail})" : "";
            shown.Append(
                $"{indent}{item.Kind} {item.Name}{detail} @ {document.Text.ToString(item.Place)}\n"
            );
            foreach (var child in item.Children)
            {
                Assert.True(item.Extent.Contains(child.Extent));
                Show(child, indent + "  ");
            }
        }
    }
}
