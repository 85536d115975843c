using System.Globalization;
using System.Text;
using StpLang.Tests;

namespace StpLang.Cli.Tests;

/// <summary>Texts of plans.</summary>
internal static class Plans
{
    /// <summary>A plan in which nothing is found, laid out the usual way; with <c>county</c> and <c>ccg</c>.</summary>
    public static string Sound { get; } =
        File.ReadAllText(Repository.PathOf("examples", "features", "no-findings.stp"));

    /// <summary>How many lines <see cref="Sound"/> has.</summary>
    public static int Lines { get; } = Sound.Count(character => character == '\n');

    /// <summary>A risk whose owner is misspelt; the rest is sound.</summary>
    public static string Faulty { get; } =
        Sound
        + """

            risk staffing "Not enough staff" {
              likelihood: 2
              impact:     3
              mitigation: "Training places"
              owner:      countty
            }

            """;

    /// <summary>The line that is found in <see cref="Faulty"/>, after the path.</summary>
    public static string Fault { get; } =
        $"({Lines + 6},15): error STP1001 unresolved_name: no partner called `countty`; did you mean `county`?";

    /// <summary>A plan with two programmes that nobody pays for; it accepts one of them.</summary>
    public static string Unfunded { get; } =
        Sound + Programme("open", "") + Programme("known", Acceptance);

    private const string Acceptance =
        "  accepts STP2005 { because: \"The bid is decided in May\"  until: 2017-05-31 }\n";

    /// <summary>A sound plan of many programmes.</summary>
    public static string Long(int programmes)
    {
        var builder = new StringBuilder(Sound);
        for (var i = 0; i < programmes; i++)
        {
            builder.Append(
                CultureInfo.InvariantCulture,
                $"programme p{i} \"Programme {i}\" {{ kind: care_model  lead: county  staff: 2  illustrative: yes }}\n"
            );
        }

        return builder.ToString();
    }

    private static string Programme(string name, string acceptance) =>
        $$"""

            programme {{name}} "Programme {{name}}" {
              kind:         care_model
              lead:         county
              staff:        2
              cost:         { 2018/19: £1m }
              illustrative: yes

              outcome {{name}}_outcome "What {{name}} changes" {
                gap:       care_and_quality
                unit:      "days"
                direction: down
                baseline:  { 2015/16: 5 }
                target:    { 2020/21: 4 }
              }
            {{acceptance}}}

            """;
}
