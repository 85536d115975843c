using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;

namespace StpLang.Analysis.Rules.Codes;

internal sealed class SupersededCode()
    : DeclarationRule<Plan>(
        DiagnosticCategory.Codes.Warning(
            "STP1031",
            "superseded_code",
            "A `footprint` by a code that another took the place of, in a plan as of a later day",
            "ONS code history: four codes of 2016 were replaced in April 2017, others by those of integrated care boards in July 2022"
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
            || context.Register.FindFootprint(code) is not { } footprint
        )
        {
            return;
        }

        var (by, since) =
            asOf >= IntegratedCareBoards.Since
            && IntegratedCareBoards2022.Find(code) is null
            && IntegratedCareBoards2022.Find(footprint.OdsCode) is { } area
                ? (
                    area.Code,
                    $"on {Wording.Day(IntegratedCareBoards.Since)}, when integrated care boards took over,"
                )
            : asOf >= Replaced && footprint.FormerCode == code ? (footprint.Code, "in April 2017")
            : (null, "");
        if (by is null)
        {
            return;
        }

        context.Report(
            new Finding(
                stated.Origin,
                $"{code} was replaced by {by} {since} and this plan is as of {Wording.Day(asOf)}; write {by}"
            )
            {
                Fixes =
                [
                    new Fix(
                        $"Write {by}",
                        new FixStep.Replace(stated.Origin, $"\"{by}\""),
                        isSafe: true
                    ),
                ],
            }
        );
    }
}
