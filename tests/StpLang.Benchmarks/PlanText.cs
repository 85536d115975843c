using System.Globalization;
using System.Text;

namespace StpLang.Benchmarks;

/// <summary>Plans of any length, in the mix of declarations of the examples; names and amounts differ throughout.</summary>
internal static class PlanText
{
    /// <summary>A plan of about that many lines.</summary>
    public static string OfLines(int lines)
    {
        var text = new StringBuilder(lines * 50);
        var random = new Random(lines);
        string Amount() =>
            (random.Next(1, 9_999) / 10m).ToString("0.#", CultureInfo.InvariantCulture);

        text.Append(
            """
            plan county "County STP" {
              footprint: "E54000022"
              window:    2016/17..2020/21
              as_of:     2016-10-21
            }

            partner county_council "County council" { kind: county_council }

            """
        );
        var written = 8;
        for (var i = 0; written < lines; i++, written += 37)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""

                /// Grant number {{i}}, as allocated.
                budget grant_{{i}} "Public health grant {{i}}" {
                  kind:      public_health_grant
                  holder:    county_council
                  amount:    { 2016/17: £{{Amount()}}m, 2017/18: £{{Amount()}}m, 2018/19..2020/21: £{{Amount()}}m }
                  recurrent: yes
                  status:    confirmed
                  illustrative: yes
                }

                // What it pays for.
                programme falls_{{i}} "Falls prevention {{i}}" {
                  kind:       prevention
                  tier:       secondary
                  lead:       county_council
                  with:       [county_council]
                  public_health_function: yes
                  cost:       { 2017/18: £{{Amount()}}m, 2018/19..2020/21: £{{Amount()}}m }
                  from grant_{{i}}: { 2017/18: £{{Amount()}}m, 2018/19..2020/21: £{{Amount()}}m }
                  saving:     { 2019/20: £{{Amount()}}m, 2020/21: £{{Amount()}}m }
                  cohort { size: {{random.Next(1_000, 99_999)}}  who: "people aged {{random.Next(
                    40,
                    90
                )}} and over in district {{i}}" }
                  evidence "Falls in older people" { reference: "NICE CG{{random.Next(
                    1,
                    200
                )}}"  strength: strong }
                  outcome hip_fractures_{{i}} "Hip fractures" {
                    gap:       care_and_quality
                    unit:      "per 100,000 aged 65+"
                    direction: down
                    baseline:  { 2015/16: {{random.Next(400, 800)}} }
                    target:    { 2018/19: {{random.Next(300, 700)}}, 2020/21: {{random.Next(
                    300,
                    700
                )}} }
                  }
                  milestone "Service live in every locality" { due: {{random.Next(
                    2017,
                    2021
                )}}-04-01 }
                }

                risk workforce_{{i}} "Too few nurses in district {{i}}" { likelihood: {{random.Next(
                    1,
                    6
                )}}  impact: {{random.Next(1, 6)}} }
                let uplift_{{i}} = {{random.Next(
                    1,
                    9
                )}}% of grant_{{i}}.amount[2018/19] + grant_{{i}}.amount[2017/18]

                """
            );
        }

        return text.Replace("\r\n", "\n").ToString();
    }
}
