using System.Globalization;
using System.Text;
using StpLang.Formatting;
using StpLang.Registers;
using StpLang.Syntax;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.FirstPlans;

/// <summary>A first plan to start from: it compiles, has an example of everything that a plan needs, and every figure is made up.</summary>
public static class FirstPlan
{
    private const string File = "first-plan/plan.stp";
    private const string Name = "NAME";
    private const string Title = "Exampleshire STP";
    private const string Council =
        "partner county_council \"Exampleshire County Council\" { kind: county_council }\n";
    private const string Covers = "  covers county_council { share: 100% }\n";
    private const string Code =
        "\"E54000013\" // The code of your footprint; this one is Lincolnshire's.";

    /// <summary>The plan of no footprint in particular.</summary>
    /// <param name="name">The plan's name: a word of the language.</param>
    public static string Write(string name)
    {
        using var stream = typeof(FirstPlan).Assembly.GetManifestResourceStream(File)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace(Name, name, StringComparison.Ordinal);
    }

    /// <summary>The plan of a footprint, with the councils that a register lists for it.</summary>
    /// <param name="name">The plan's name: a word of the language.</param>
    /// <param name="footprint">The footprint.</param>
    /// <param name="register">The codes of bodies.</param>
    public static string Write(string name, Footprint footprint, Register register)
    {
        var text = Write(name)
            .Replace(Code, $"\"{footprint.Code}\"", StringComparison.Ordinal)
            .Replace(Title, $"{footprint.Name} STP", StringComparison.Ordinal);
        var councils = register.CouncilsOf(footprint);
        if (councils is not [var first, .. var others])
        {
            return text;
        }

        // The first takes the part of the council that the plan speaks of.
        var partners = new StringBuilder(Partner("county_council", first));
        var covers = new StringBuilder(Covered("county_council", first));
        foreach (var council in others)
        {
            partners.Append(Partner(NameOf(council), council));
            covers.Append(Covered(NameOf(council), council));
        }

        text = text.Replace(Council, partners.ToString(), StringComparison.Ordinal)
            .Replace(Covers, covers.ToString(), StringComparison.Ordinal);
        return Formatter.Format(SyntaxTree.Parse(text)).ToString();
    }

    private static string Partner(string name, CouncilShare council) =>
        $"partner {name} \"{council.Name}\" {{ kind: {PartnerDefinition.KindChoices.Choices[(int)council.Kind].Name}  gss: \"{council.Code}\" }}\n";

    private static string Covered(string name, CouncilShare council) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"  covers {name} {{ share: {council.Share * 100:0.#}% }}\n"
        );

    private static string NameOf(CouncilShare council)
    {
        var name = new StringBuilder();
        foreach (var character in council.Name.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(character))
            {
                name.Append(character);
            }
            else if (name.Length > 0 && name[^1] != '_')
            {
                name.Append('_');
            }
        }

        return $"{name.ToString().TrimEnd('_')}_council";
    }
}
