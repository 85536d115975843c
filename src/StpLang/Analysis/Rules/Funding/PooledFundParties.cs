using StpLang.Diagnostics;
using StpLang.Model;

namespace StpLang.Analysis.Rules.Funding;

internal sealed class PooledFundParties()
    : DeclarationRule<Pool>(
        DiagnosticCategory.Funding.Error(
            "STP2014",
            "pooled_fund_parties",
            "A pooled fund without an NHS body or a council, or with a trust to which no commissioner consents",
            "SI 2000/617 regs 2 and 7(2)"
        )
    )
{
    public override void Check(Pool pool, RuleContext context)
    {
        if (pool.Find(Pool.PartiesProperty) is not { } parties)
        {
            return;
        }

        var bodies = pool
            .Parties.Select(
                (name, index) => (Partner: context.Model.Find(name) as Partner, Index: index)
            )
            .Where(party => party.Partner is not null)
            .Select(party => (Partner: party.Partner!, party.Index))
            .DistinctBy(party => party.Partner.Name)
            .ToList();
        var hasNhs = bodies.Exists(party => party.Partner.IsNhs);
        var hasCouncil = bodies.Exists(party => party.Partner.IsCouncil);
        if (!hasNhs || !hasCouncil)
        {
            ReportSides(pool, parties, bodies, hasNhs, hasCouncil, context);
        }

        var trusts = bodies.FindAll(party => party.Partner.IsTrust);
        if (trusts.Count > 0 && !pool.CommissionerConsent)
        {
            ReportConsent(pool, parties, trusts, context);
        }
    }

    private static void ReportSides(
        Pool pool,
        PropertyValue parties,
        List<(Partner Partner, int Index)> bodies,
        bool hasNhs,
        bool hasCouncil,
        RuleContext context
    )
    {
        const string NhsBody = "an NHS body, which is a CCG, a trust or NHS England";
        var missing =
            hasNhs ? "a council"
            : hasCouncil ? NhsBody
            : $"a council and {NhsBody}";
        var names = Wording.Few([.. bodies.Select(party => party.Partner.Called())]);
        var has = bodies.Count switch
        {
            0 => $"{pool.Quoted()} has no parties",
            1 => $"the only party to {pool.Quoted()} is {names}",
            _ => $"the parties to {pool.Quoted()} are {names}",
        };
        context.Report(
            new Finding(parties.Origin, $"a section 75 pool needs {missing}; {has}")
            {
                Help =
                    bodies.Count == 0
                        ? "name the parties to the agreement"
                        : "add to `parties` who is to pool money with them",
                Related =
                [
                    .. bodies.Select(party => new Related(
                        parties.OriginOf(party.Index),
                        $"is {party.Partner.Describe()}"
                    )),
                ],
            }
        );
    }

    private static void ReportConsent(
        Pool pool,
        PropertyValue parties,
        List<(Partner Partner, int Index)> trusts,
        RuleContext context
    )
    {
        var names = Wording.Few([.. trusts.Select(trust => trust.Partner.Called())]);
        var isUnsaid = pool.Find(Pool.CommissionerConsentProperty) is null;
        var whose = trusts.Count == 1 ? "its" : "their";
        context.Report(
            new Finding(
                parties.Origin,
                $"{names} may be party to {pool.Quoted()} only if {whose} commissioners consent, and {(isUnsaid ? "the pool does not say that they do" : "the pool says they do not")}"
            )
            {
                Help = isUnsaid
                    ? "say `commissioner_consent: yes` once they have, or leave trusts out of `parties`"
                    : "leave trusts out of `parties` until their commissioners consent",
                Related =
                [
                    .. trusts.Select(trust => new Related(
                        parties.OriginOf(trust.Index),
                        $"is {trust.Partner.Describe()}"
                    )),
                ],
            }
        );
    }
}
