using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PooledFundServices()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Warning(
            "STP2023",
            "pooled_fund_services",
            "A pooled fund for services that the law keeps out of partnership arrangements",
            "SI 2000/617 reg 5(a)(i)"
        )
    )
{
    // What the regulation excludes, and how a list of services says it.
    private static readonly (string Service, string[] Words)[] Excluded =
    [
        ("surgery", ["surgery", "surgical", "operations"]),
        ("radiotherapy", ["radiotherapy"]),
        ("termination of pregnancies", ["termination of pregnanc", "abortion"]),
        ("endoscopy", ["endoscop"]),
        ("class 4 laser treatments", ["laser"]),
        ("emergency ambulance services", ["emergency ambulance", "999 ambulance"]),
    ];

    public override void Check(Pool pool, RuleContext context)
    {
        if (pool.Find(Pool.ServicesProperty) is not { } services || pool.Services is not { } text)
        {
            return;
        }

        var found = Array.FindAll(
            Excluded,
            each =>
                Array.Exists(
                    each.Words,
                    word => text.Contains(word, StringComparison.OrdinalIgnoreCase)
                )
        );
        if (found.Length > 0)
        {
            context.Report(
                new Finding(
                    services.Origin,
                    $"{pool.Quoted()} is to pay for {Wording.List(found.Select(each => each.Service))}, which regulation 5 of SI 2000/617 keeps out of pooled funds"
                )
                {
                    Help =
                        "pay for it outside the pool, or say in `services` what the fund pays for instead",
                }
            );
        }
    }
}
