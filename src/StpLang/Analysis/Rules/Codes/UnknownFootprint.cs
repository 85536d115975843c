using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class UnknownFootprint()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Codes.Error(
            "STP1030",
            "unknown_footprint",
            "A `footprint` that is the code of none",
            "ONS and NHS ODS lists of codes, 2016, April 2017, July 2022 and April 2023"
        ) with
        {
            ReadsRegister = true,
        }
    )
{
    public override void Check(Plan plan, RuleContext context)
    {
        if (
            plan.Find(Plan.FootprintProperty) is not { } stated
            || plan.Footprint is not { } code
            || context.Register.FindFootprint(code) is not null
        )
        {
            return;
        }

        if (IntegratedCareBoards2022.Find(code) is { } area)
        {
            if (context.AsOf < IntegratedCareBoards.Since)
            {
                context.Report(OfAnotherTime(area, code, stated, context));
            }

            return;
        }

        var written = code.Trim();
        var exact =
            context.Register.FindFootprint(written.ToUpperInvariant())
            ?? Called(written, context.Register);
        var meant = exact ?? MeantBy(plan, context.Register);
        context.Report(
            new Finding(
                stated.Origin,
                $"{(written.Length == 0 ? "an empty text" : Wording.Quote(code))} is not the code of an STP footprint"
                    + (meant is null ? "" : $"; {meant.Name} is {meant.Code} ({meant.OdsCode})")
            )
            {
                Help = meant is null
                    ? "give the code of one of the 44 footprints, from the ONS (E54 and six digits) or the ODS (Q and two more), or a register that lists this one"
                    : null,
                Fixes = meant is null ? [] : [Write(meant, written, stated, exact is not null)],
            }
        );
    }

    private static Finding OfAnotherTime(
        Footprint area,
        string code,
        PropertyValue stated,
        RuleContext context
    )
    {
        var then = context.Register.FindFootprint(area.OdsCode);
        return new Finding(
            stated.Origin,
            $"{Wording.Quote(code)} is the code of the integrated care board of {area.Name}, of which there are none before {Wording.Day(IntegratedCareBoards.Since)}; this plan speaks as of {Wording.Day(context.AsOf)}"
                + (then is null ? "" : $", when {then.Name} was {then.Code}")
        )
        {
            Help = "give the code of the footprint of that day, or correct `as_of`",
            Fixes = then is null ? [] : [Write(then, code, stated, isSafe: false)],
        };
    }

    // The code that was written, where only its letters are small or blanks around it.
    private static Fix Write(Footprint meant, string written, PropertyValue stated, bool isSafe)
    {
        var code =
            written.ToUpperInvariant() is var upper
            && (upper == meant.OdsCode || upper == meant.FormerCode)
                ? upper
                : meant.Code;
        return new Fix($"Write {code}", new FixStep.Replace(stated.Origin, $"\"{code}\""), isSafe);
    }

    private static Footprint? Called(string name, Register register) =>
        register.Footprints.FirstOrDefault(footprint =>
            string.Equals(footprint.Name, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals($"{footprint.Name} STP", name, StringComparison.OrdinalIgnoreCase)
        );

    // The one footprint whose name is in the plan's; of "Norfolk" and "Norfolk and Waveney", the longer.
    private static Footprint? MeantBy(Plan plan, Register register)
    {
        var title = new BodyName(plan.Title.Length > 0 ? plan.Title : plan.Name.Replace('_', ' '));
        return register
            .Footprints.Where(footprint => new BodyName(footprint.Name).IsPartOf(title))
            .MaxBy(footprint => footprint.Name.Length);
    }
}
