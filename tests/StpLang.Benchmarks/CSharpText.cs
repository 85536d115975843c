using System.Globalization;
using System.Text;

namespace StpLang.Benchmarks;

/// <summary>C# of a plan's size and shape: as many lines, as long, with initialisers where a plan has properties.</summary>
internal static class CSharpText
{
    /// <summary>C# of about that many characters.</summary>
    public static string OfLength(int length)
    {
        var text = new StringBuilder(length + 2_000);
        var random = new Random(length);
        string Amount() =>
            (random.Next(1, 9_999) / 10m).ToString("0.#", CultureInfo.InvariantCulture);

        for (var i = 0; text.Length < length; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $$"""

                /// Grant number {{i}}, as allocated.
                class Grant{{i}} {
                  Kind   Kind = Kind.PublicHealthGrant;
                  Holder Holder = Holders.CountyCouncil;
                  Series Amount = new() { [2016] = {{Amount()}}m, [2017] = {{Amount()}}m, [2018] = {{Amount()}}m };
                  bool   Recurrent = true;
                  Status Status = Status.Confirmed;
                  bool   Illustrative = true;
                }

                // What it pays for.
                class Falls{{i}} {
                  Kind   Kind = Kind.Prevention;
                  Tier   Tier = Tier.Secondary;
                  Holder Lead = Holders.CountyCouncil;
                  List   With = [Holders.CountyCouncil];
                  bool   PublicHealthFunction = true;
                  Series Cost = new() { [2017] = {{Amount()}}m, [2018] = {{Amount()}}m };
                  Series FromGrant{{i}} = new() { [2017] = {{Amount()}}m, [2018] = {{Amount()}}m };
                  Series Saving = new() { [2019] = {{Amount()}}m, [2020] = {{Amount()}}m };
                  Cohort Cohort = new() { Size = {{random.Next(
                    1_000,
                    99_999
                )}}, Who = "people aged {{random.Next(40, 90)}} and over in district {{i}}" };
                  Evidence Evidence = new() { Reference = "NICE CG{{random.Next(
                    1,
                    200
                )}}", Strength = Strength.Strong };
                  class HipFractures{{i}} {
                    Gap    Gap = Gap.CareAndQuality;
                    string Unit = "per 100,000 aged 65+";
                    Way    Direction = Way.Down;
                    Series Baseline = new() { [2015] = {{random.Next(400, 800)}} };
                    Series Target = new() { [2018] = {{random.Next(
                    300,
                    700
                )}}, [2020] = {{random.Next(300, 700)}} };
                  }
                  Milestone Milestone = new("Service live in every locality") { Due = {{random.Next(
                    2017,
                    2021
                )}} };
                }

                class Workforce{{i}} { string Title = "Too few nurses in district {{i}}"; int Likelihood = {{random.Next(
                    1,
                    6
                )}}; int Impact = {{random.Next(1, 6)}}; }
                class Uplift{{i}} { decimal Value = {{random.Next(
                    1,
                    9
                )}} * Grant{{i}}.Amount + Grant{{i}}.Amount[2017]; }

                """
            );
        }

        return text.Replace("\r\n", "\n").ToString();
    }
}
