using System.Globalization;
using System.Text;

namespace StpLang.Cli.Tests;

/// <summary>Texts of plans.</summary>
internal static class Plans
{
    /// <summary>A plan in which nothing is found, laid out the usual way.</summary>
    public const string Sound = """
        plan exampleshire "Exampleshire STP" {
          footprint: "E54000013"
          window:    2016/17..2020/21
          as_of:     2016-10-21
        }

        partner county "Exampleshire County Council" { kind: county_council }

        """;

    /// <summary>A budget whose holder is misspelt.</summary>
    public const string Faulty =
        Sound
        + """

            budget grant "Grant" {
              kind:   other
              holder: countty
              amount: { 2016/17: £1m }
            }

            """;

    /// <summary>The line that is found in <see cref="Faulty"/>, after the path.</summary>
    public const string Fault =
        "(11,11): error STP1001 unresolved_name: no partner called `countty`; did you mean `county`?";

    /// <summary>A sound plan of many programmes.</summary>
    public static string Long(int programmes)
    {
        var builder = new StringBuilder(Sound);
        for (var i = 0; i < programmes; i++)
        {
            builder.Append(
                CultureInfo.InvariantCulture,
                $"programme p{i} \"Programme {i}\" {{ kind: enabler  lead: county  illustrative: yes }}\n"
            );
        }

        return builder.ToString();
    }
}
