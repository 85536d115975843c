using System.Text;

namespace StpLang.Benchmarks;

/// <summary>
/// Plans that every rule has work with: ten programmes draw on each budget, partners share programmes, boards decide on them,
/// and one in fifty has something wrong.
/// </summary>
internal static class LargePlan
{
    private static readonly string[] Kinds =
    [
        "prevention",
        "care_model",
        "reconfiguration",
        "efficiency",
        "operational",
        "enabler",
    ];

    private static readonly string[] Budgets =
    [
        "public_health_grant",
        "ibcf",
        "transformation",
        "bcf_minimum",
        "ccg_allocation",
        "other",
    ];

    /// <summary>A plan of so many programmes, a tenth as many budgets and a hundredth as many partners.</summary>
    public static string Of(int programmes)
    {
        var text = new StringBuilder(programmes * 900);
        var partners = Math.Max(4, programmes / 100);
        var budgets = Math.Max(2, programmes / 10);
        text.Append(
            """
            plan county "County STP" {
              footprint: "E54000022"
              window:    2016/17..2020/21
              as_of:     2016-10-21
              lead:      body_0
              illustrative: yes
            }

            gap {
              scope:      nhs_only
              measure:    annual_in_year
              do_nothing: { 2020/21: £900m }
              solutions:  { 2020/21: £850m }
              residual:   { 2020/21: £50m }
              illustrative: yes
            }

            """
        );
        for (var i = 0; i < partners; i++)
        {
            var kind = (i % 4) switch
            {
                0 => "county_council",
                1 => "ccg",
                2 => "foundation_trust",
                _ => "district_council",
            };
            Line(text, $"partner body_{i} \"Body {i}\" {{ kind: {kind} }}");
        }

        for (var i = 0; i < budgets; i++)
        {
            Line(
                text,
                $$"""
                budget budget_{{i}} "Budget {{i}}" {
                  kind:   {{Budgets[i % Budgets.Length]}}
                  holder: body_{{i % partners / 4 * 4}}
                  amount: { 2016/17: £{{30
                    + (i % 50)}}m, 2017/18: £29.5m, 2018/19..2020/21: £28.1m }
                  illustrative: yes
                }
                """
            );
        }

        for (var i = 0; i < programmes; i++)
        {
            AddProgramme(text, i, i / 10 % budgets, partners);
        }

        AddGovernance(text, programmes, partners);
        for (var i = 0; i + 1 < partners; i += 2)
        {
            Line(
                text,
                $"relationship body_{i} with body_{i + 1} {{ strength: {(i % 6 == 0 ? "limited" : "reasonable")} }}"
            );
        }

        return text.Replace("\r\n", "\n").ToString();
    }

    private static void AddProgramme(StringBuilder text, int i, int budget, int partners)
    {
        var kind = Kinds[i % Kinds.Length];
        var cost = (10 + (i % 90)) / 10m;
        var funded = i % 50 == 0 ? cost - 0.1m : cost;
        Line(
            text,
            $$"""
            programme work_{{i}} "Work {{i}}" {
              kind:       {{kind}}
              addresses:  [diabetes, falls]
              lead:       body_{{i % partners}}
              with:       [body_{{(i + 1) % partners}}, body_{{(i + 2) % partners}}]
              intervention: "what is done in district {{i}}"
              public_health_function: yes
              cost:       { 2017/18: £{{cost}}m, 2018/19..2020/21: £{{cost}}m }
              from budget_{{budget}}: { 2017/18: £{{funded}}m, 2018/19..2020/21: £{{funded}}m }
              saving:     { 2019/20: £0.4m, 2020/21: £0.9m }
              staff:      {{i % 40}}
              cohort { size: 18_400  who: "people aged 65 and over in district {{i}}" }
              evidence "Work of this sort" { reference: "NICE NG{{i % 200}}"  strength: strong }
              outcome change "What changes" {
                gap:       care_and_quality
                unit:      "per 100,000"
                direction: down
                baseline:  { 2015/16: 571 }
                target:    { 2018/19: 550, 2020/21: 520 }
              }
              milestone "Live" { due: 2018-04-01 }
              illustrative: yes
            }
            """
        );
    }

    private static void AddGovernance(StringBuilder text, int programmes, int partners)
    {
        Line(text, "governance {");
        for (var i = 0; i < partners; i++)
        {
            Line(
                text,
                $$"""
                  board board_{{i}} "Board {{i}}" {
                    members: [body_{{i}}, body_{{(i + 1) % partners}}, body_{{(i + 2) % partners}}]
                    quorum:  2
                    voting:  majority
                    non_executives: 1
                  }
                  delegation { from: body_{{i}}  to: board_{{i}}  function: "commissioning"  limit: £10m  until: 2020-03-31 }
                  involves body_{{i}} { position: endorsed  development { councillors: yes }  implementation { councillors: yes } }
                """
            );
        }

        for (var i = 0; i < programmes; i += 10)
        {
            Line(
                text,
                $"  decision decide_{i} \"Decide {i}\" {{ decided_by: [board_{i / 10 % partners}]  about: [work_{i}, work_{i + 1}]  on: 2017-03-01  power: \"NHS Act 2006 s.3\" }}"
            );
        }

        Line(text, "}");
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
