using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class SupersededCode()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Codes.Warning(
            "STP1031",
            "superseded_code",
            "A `footprint` by the code it had until April 2017, in a plan as of a later day",
            "ONS code history: four codes of 2016 were replaced in April 2017"
        ) with
        {
            ReadsRegister = true,
        }
    )
{
    private static readonly DateOnly Replaced = new(2017, 4, 1);

    public override void Check(Plan plan, RuleContext context)
    {
        if (
            plan.Find(Plan.FootprintProperty) is not { } stated
            || plan.Footprint is not { } code
            || plan.AsOf is not { } asOf
            || asOf < Replaced
            || context.Register.FindFootprint(code) is not { } footprint
            || footprint.FormerCode != code
        )
        {
            return;
        }

        context.Report(
            new Finding(
                stated.Origin,
                $"{code} was replaced by {footprint.Code} in April 2017 and this plan is as of {Wording.Day(asOf)}; write {footprint.Code}"
            )
            {
                Fixes =
                [
                    new Fix(
                        $"Write {footprint.Code}",
                        new FixStep.Replace(stated.Origin, $"\"{footprint.Code}\""),
                        isSafe: true
                    ),
                ],
            }
        );
    }
}
