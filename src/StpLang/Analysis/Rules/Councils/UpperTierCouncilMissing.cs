using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Councils;

internal sealed class UpperTierCouncilMissing()
    : PlanRule(
        DiagnosticCategory.Councils.Error(
            "STP4001",
            "upper_tier_council_missing",
            "An upper-tier council with 5% or more of the footprint is no partner",
            "King's Fund report on the 44 STPs, February 2017: involvement varied widely"
        ) with
        {
            ReadsRegister = true,
        }
    )
{
    private const int MostNamed = 20;

    public override void Check(RuleContext context)
    {
        var councils = MissingCouncil.CouncilsOf(context.Plan, context.Register);
        if (councils.IsEmpty)
        {
            CheckShares(context);
        }
        else if (MissingCouncil.Among(councils, context.Model.Partners) is { Count: > 0 } missing)
        {
            Report(missing, context);
        }
    }

    private static void Report(List<MissingCouncil> missing, RuleContext context)
    {
        var (first, namesake) = missing[0];
        var isOne = missing.Count == 1;
        context.Report(
            new Finding(
                context.Plan.Origin,
                !isOne
                        ? $"{missing.Count} upper-tier councils of this footprint are not partners: {Wording.Few([.. missing.Select((each, i) => $"{NameOf(each.Council)} ({ShareOf(each.Council)}{(i == 0 ? " of it" : "")})")], MostNamed)}"
                    : namesake is null
                        ? $"{NameOf(first)} covers {ShareOf(first)} of this footprint but is not a partner"
                    : $"{NameOf(first)} covers {ShareOf(first)} of this footprint, but no partner has its code {first.Code}"
            )
            {
                Help =
                    !isOne
                        ? "add each as a partner with its `gss`, or say in an `accepts` why it has no part"
                    : namesake is null
                        ? $"add it as a partner with `gss: \"{first.Code}\"`, or say in an `accepts` why it has no part"
                    : $"correct the `gss` of {namesake.Quoted()}",
                Related =
                [
                    .. missing
                        .Where(each => each.Namesake is not null)
                        .Select(each => new Related(
                            each.Namesake!.Find(Partner.GssProperty)!.Origin,
                            $"the code of {NameOf(each.Council)} is {each.Council.Code}"
                        )),
                    .. Covers(context.Plan),
                ],
                Fixes = [MakePartners(missing, context)],
            }
        );
    }

    private static void CheckShares(RuleContext context)
    {
        var covers = context.Plan.Covers.ToList();
        var total = 0m;
        foreach (var each in covers)
        {
            if (each.Share is not { } share)
            {
                return;
            }

            total += share.Fraction;
        }

        if (covers.Count > 0 && total < 1m - MissingCouncil.LeastShare)
        {
            context.Report(
                new Finding(
                    covers[^1].Origin,
                    $"the councils here cover {new Percent(total * 100m)} of the footprint; {new Percent((1m - total) * 100m)} of it has no upper-tier council in this plan"
                )
                {
                    Help =
                        "add the council that covers the rest as a partner, with a `covers`, or correct the shares",
                    Related = Covers(context.Plan),
                }
            );
        }
    }

    private static ImmutableArray<Related> Covers(Plan plan) =>
        [
            .. plan.Covers.Select(covers => new Related(
                covers.Origin,
                covers.Share is { } share
                    ? $"covers {share} of the footprint"
                    : "covers part of the footprint"
            )),
        ];

    private static Fix MakePartners(List<MissingCouncil> missing, RuleContext context)
    {
        var partners = context.Model.Partners;
        Declaration last = partners is [.., var partner] ? partner : context.Plan;
        var steps = ImmutableArray.CreateBuilder<FixStep>();
        foreach (var (council, namesake) in missing)
        {
            if (namesake is not null)
            {
                steps.Add(
                    new FixStep.Replace(
                        namesake.Find(Partner.GssProperty)!.Origin,
                        $"\"{council.Code}\""
                    )
                );
                continue;
            }

            var title =
                $"{NameOf(council)} {(council.Kind == PartnerKind.CountyCouncil ? "County Council" : "Council")}";
            steps.Add(
                new FixStep.AddAfter(
                    last.Extent,
                    $"partner {FixText.NewName} \"{title}\" {{ kind: {council.Kind.Word()}  gss: \"{council.Code}\" }}"
                )
                {
                    NewName = NameFor(title),
                }
            );
        }

        return new Fix(
            missing is not [(var only, var itsNamesake)]
                    ? $"Make these {missing.Count} councils partners"
                : itsNamesake is null ? $"Add {NameOf(only)} as a partner"
                : $"Write {only.Code}",
            steps.ToImmutable()
        );
    }

    // "Bristol, City of" is how lists sort Bristol. It is also to stand between quotes.
    private static string NameOf(CouncilShare council)
    {
        var comma = council.Name.IndexOf(',');
        return Excerpt
            .Of(comma > 0 ? council.Name[..comma] : council.Name)
            .Replace("\\", "", StringComparison.Ordinal)
            .Replace("\"", "", StringComparison.Ordinal);
    }

    private static string NameFor(string title)
    {
        var letters = title.Select(c =>
            char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '
        );
        var name = string.Join(
            '_',
            string.Concat(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries)
        );
        return char.IsAsciiLetter(name[0]) ? name : $"council_{name}";
    }

    private static string ShareOf(CouncilShare council) => Wording.Share(council.Share, 1m);
}
