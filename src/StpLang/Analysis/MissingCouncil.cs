using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Registers;

namespace StpLang.Analysis;

/// <summary>An upper-tier council of a plan's footprint that is not among its partners.</summary>
/// <param name="Council">The council, as a register lists it.</param>
/// <param name="Namesake">The partner that has its name and the code of none or of another; null where none has.</param>
internal sealed record MissingCouncil(CouncilShare Council, Partner? Namesake)
{
    // Below it a council has a corner of the footprint, often by the way borders are drawn.
    public const decimal LeastShare = 0.05m;

    /// <summary>The councils of the plan's footprint as a register lists them; none where none does.</summary>
    public static ImmutableArray<CouncilShare> CouncilsOf(Plan plan, Register register) =>
        plan.Footprint is { } code && register.FindFootprint(code) is { } footprint
            ? register.CouncilsOf(footprint)
            : [];

    /// <summary>Those that are missing, in their order.</summary>
    /// <param name="councils">The councils of the footprint.</param>
    /// <param name="partners">The partners of the plan.</param>
    public static List<MissingCouncil> Among(
        ImmutableArray<CouncilShare> councils,
        Declarations<Partner> partners
    )
    {
        var codes = partners.Select(partner => partner.Gss).ToHashSet(StringComparer.Ordinal);

        // A council is known by its code. By its name too where it has none: it would be wrong to say that it is no partner.
        var byName = partners
            .Where(partner => partner.IsUpperTierCouncil)
            .ToLookup(
                partner => partner.Kind,
                partner => (Partner: partner, Name: new BodyName(partner.Title))
            );
        var missing = new List<MissingCouncil>();
        var corrected = new HashSet<Partner?>();
        foreach (var council in councils)
        {
            if (council.Share >= LeastShare && !codes.Contains(council.Code))
            {
                var name = new BodyName(council.Name);
                var namesake = byName[council.Kind]
                    .FirstOrDefault(partner => name.IsPartOf(partner.Name))
                    .Partner;
                if (namesake is null || namesake.IsStated(Partner.GssProperty))
                {
                    // No partner is to have the codes of two councils.
                    missing.Add(new(council, corrected.Add(namesake) ? namesake : null));
                }
            }
        }

        return missing;
    }
}
