using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class KindContradictsCode()
    : DeclarationRule<Partner>(
        DiagnosticCategory.Codes.Error(
            "STP1032",
            "kind_contradicts_code",
            "A partner whose `gss` or `ods` code is not one of its kind of body",
            "Shapes of ONS and NHS ODS codes"
        )
    )
{
    public override void Check(Partner partner, RuleContext context)
    {
        if (partner.Kind is not { } kind)
        {
            return;
        }

        if (partner.Find(Partner.GssProperty) is { } gss && partner.Gss is { } area)
        {
            CheckGss(partner, kind, gss, area, context);
        }

        if (
            partner.Find(Partner.OdsProperty) is { } ods
            && partner.Ods is { } body
            && KindOfCode.OdsShapeOf(partner) is { } shape
        )
        {
            CheckOds(partner, kind, ods, body, shape, context);
        }
    }

    private static void CheckGss(
        Partner partner,
        PartnerKind kind,
        PropertyValue gss,
        string code,
        RuleContext context
    )
    {
        var prefix = KindOfCode.PrefixOf(kind);
        var actual = KindOfCode.CouncilOf(code);
        var isNhs = kind == PartnerKind.Ccg || partner.IsTrust;
        if (actual == kind || (prefix is null && !(isNhs && actual is not null)))
        {
            return;
        }

        // Wales, Scotland and Northern Ireland have their own tiers.
        if (prefix is not null && CodeShape.Gss.Fits(code) && code[0] != 'E')
        {
            return;
        }

        if (actual is { } council)
        {
            Report(
                gss,
                $"{partner.Quoted()} is declared {PartnerWording.Describe(kind)}, but {code} is the code of {PartnerWording.Describe(council)}",
                prefix is null
                    ? "correct the `kind`, or leave out `gss`: it is for councils"
                    : $"correct the `kind`, or give its own code, which begins with {prefix}",
                [
                    new Fix(
                        $"Declare it {PartnerWording.Describe(council)}",
                        new FixStep.Replace(
                            partner.Find(Partner.KindProperty)!.Origin,
                            council.Word()
                        )
                    ),
                ],
                context
            );
            return;
        }

        var corrected = code.Trim().ToUpperInvariant();
        Report(
            gss,
            $"{Wording.Quote(code)} is not the ONS code of {PartnerWording.Describe(kind)}: {prefix} and six digits",
            $"look {partner.Quoted()} up in the ONS list of local authorities, or leave out `gss`",
            KindOfCode.CouncilOf(corrected) == kind ? [Correct(gss, corrected)] : [],
            context
        );
    }

    private static void CheckOds(
        Partner partner,
        PartnerKind kind,
        PropertyValue ods,
        string code,
        CodeShape shape,
        RuleContext context
    )
    {
        if (shape.Fits(code))
        {
            return;
        }

        var other =
            CodeShape.Ccg.Fits(code) ? "a CCG"
            : CodeShape.Trust.Fits(code) ? "a trust"
            : null;
        var corrected = code.Trim().ToUpperInvariant();
        Report(
            ods,
            other is null
                ? $"{Wording.Quote(code)} is not {shape.Description}"
                : $"{partner.Quoted()} is declared {PartnerWording.Describe(kind)}, but {code} is a code of {other}",
            other is null
                ? $"look {partner.Quoted()} up in the ODS list, or leave out `ods`"
                : "correct the `kind`, or give its own code",
            shape.Fits(corrected) ? [Correct(ods, corrected)] : [],
            context
        );
    }

    private static void Report(
        PropertyValue code,
        string message,
        string help,
        ImmutableArray<Fix> fixes,
        RuleContext context
    ) => context.Report(new Finding(code.Origin, message) { Help = help, Fixes = fixes });

    private static Fix Correct(PropertyValue property, string code) =>
        new($"Write {code}", new FixStep.Replace(property.Origin, $"\"{code}\""), isSafe: true);
}
