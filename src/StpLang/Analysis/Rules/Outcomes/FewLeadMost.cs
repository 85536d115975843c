using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Outcomes;

internal sealed class FewLeadMost()
    : PlanRule(
        DiagnosticCategory.Outcomes.Warning(
            "STP7007",
            "few_lead_most",
            "One body that leads half of the programmes or more, most of them with no staff stated",
            "CIPFA and iMPOWER survey of STP bodies, September 2017: beyond a small number of NHS leaders; King's Fund report on the 44 STPs, February 2017: pressures crowd out capacity and capability"
        )
    )
{
    // Nobody is crowded out by two programmes.
    private const int FewestProgrammes = 3;
    private const int MostRelated = 10;

    // What a programme is called, who leads it, and whether it says how many staff do the work.
    private static readonly Aspect Leading = new(
        new KindSet(DeclarationKind.Programme),
        (before, after) =>
            before.Name == after.Name
            && ((Programme)before).Lead == ((Programme)after).Lead
            && HasStaff((Programme)before) == HasStaff((Programme)after)
    );

    public override void Check(RuleContext context)
    {
        var led = new Dictionary<string, List<Programme>>(StringComparer.Ordinal);
        var count = 0;
        foreach (var programme in context.Model.All<Programme>(Leading))
        {
            count++;
            if (programme.Lead is { } lead)
            {
                if (!led.TryGetValue(lead, out var all))
                {
                    led.Add(lead, all = []);
                }

                all.Add(programme);
            }
        }

        foreach (var (lead, programmes) in led)
        {
            if (programmes.Count < FewestProgrammes || programmes.Count * 2 < count)
            {
                continue;
            }

            var without = programmes.Count(programme => !HasStaff(programme));
            if (without * 2 > programmes.Count)
            {
                Report(lead, programmes, without, count, context);
            }
        }
    }

    private static bool HasStaff(Programme programme) => programme.Staff > 0m;

    private static void Report(
        string lead,
        List<Programme> programmes,
        int without,
        int count,
        RuleContext context
    )
    {
        var leads =
            programmes.Count == count
                ? $"all {Wording.Count(count, "programme")}"
                : $"{programmes.Count:N0} of {Wording.Count(count, "programme")}";
        var staff =
            without == programmes.Count
                ? "none of them says how many staff do the work"
                : $"{without:N0} of them do not say how many staff do the work";
        context.Report(
            new Finding(
                context.Model.Find(lead, Partner.Sort)!.Origin,
                $"{context.Called(lead)} leads {leads}, and {staff}; what is urgent there crowds out what is planned here"
            )
            {
                Help = "have others lead some of them, or state the `staff` who have time for each",
                Related =
                [
                    .. programmes
                        .Where(programme => !HasStaff(programme))
                        .Take(MostRelated)
                        .Select(programme => new Related(
                            programme.Origin,
                            "led by it, with no `staff`"
                        )),
                ],
            }
        );
    }
}
