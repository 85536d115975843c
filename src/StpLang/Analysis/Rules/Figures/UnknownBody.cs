using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class UnknownBody()
    : DeclarationRule<Partner>(
        DiagnosticCategory.Figures.Warning(
            "STP8004",
            "unknown_body",
            "A partner whose code no body of the register has",
            "ONS and NHS ODS lists, as given"
        ) with
        {
            ReadsRegister = true,
        }
    )
{
    // Bodies merge every year, so a list says little of plans of much earlier or later days.
    private const int YearsAround = 1;

    public override void Check(Partner partner, RuleContext context)
    {
        if (!context.Register.IsGiven)
        {
            return;
        }

        if (KindOfOds(partner) is { } ofOds)
        {
            Check(partner, Partner.OdsProperty, ofOds, context);
        }

        if (partner.IsUpperTierCouncil)
        {
            Check(partner, Partner.GssProperty, BodyKind.UpperTierCouncil, context);
        }
    }

    private static void Check(
        Partner partner,
        PropertyDefinition property,
        BodyKind kind,
        RuleContext context
    )
    {
        // A code of another shape is told elsewhere.
        if (
            partner.Find(property) is not { } stated
            || partner.Text(property) is not { } code
            || !ShapeOf(kind).Fits(code)
            || context.Register.FindBody(kind, code) is not null
        )
        {
            return;
        }

        var namesake =
            partner.Title.Length > 0
                ? context.Register.FindBody(kind, new BodyName(partner.Title))
                : null;
        if (namesake is not null)
        {
            context.Report(
                new Finding(
                    stated.Origin,
                    $"no {Called(kind)} in the register has the code {code}; it lists {Excerpt.Of(namesake.Name)} as {namesake.Code}"
                )
                {
                    Help =
                        "correct the code; if this is another body of that name, say so in its title",
                    Fixes =
                    [
                        new Fix(
                            $"Write {namesake.Code}",
                            new FixStep.Replace(stated.Origin, $"\"{namesake.Code}\"")
                        ),
                    ],
                }
            );
        }
        else if (NearestList(kind, context) is { } date)
        {
            context.Report(
                new Finding(
                    stated.Origin,
                    $"no {Called(kind)} in the register of {date.ToString("MMMM yyyy", CultureInfo.InvariantCulture)} has the code {code}"
                )
                {
                    Help =
                        "check the code; a body that ended before then or began later is not in that list, but would be in one of its own time",
                }
            );
        }
    }

    private static DateOnly? NearestList(BodyKind kind, RuleContext context)
    {
        var asOf = context.AsOf;
        return context
            .Register.DatesOf(kind)
            .Where(date =>
                date.AddYears(-YearsAround) <= asOf && asOf <= date.AddYears(YearsAround)
            )
            .Select(date => (DateOnly?)date)
            .MinBy(date => Math.Abs(date!.Value.DayNumber - asOf.DayNumber));
    }

    private static BodyKind? KindOfOds(Partner partner) =>
        partner.Kind == PartnerKind.Ccg ? BodyKind.Ccg
        : partner.IsTrust ? BodyKind.Trust
        : partner.IsCouncil ? BodyKind.LocalAuthority
        : null;

    private static CodeShape ShapeOf(BodyKind kind) =>
        kind switch
        {
            BodyKind.Ccg => CodeShape.Ccg,
            BodyKind.Trust => CodeShape.Trust,
            BodyKind.LocalAuthority => CodeShape.OdsCouncil,
            _ => CodeShape.UpperTierCouncil,
        };

    private static string Called(BodyKind kind) =>
        kind switch
        {
            BodyKind.Ccg => "CCG",
            BodyKind.Trust => "trust",
            BodyKind.LocalAuthority => "council",
            _ => "upper-tier council",
        };
}
