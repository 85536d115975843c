using StpLang.Model;

namespace StpLang.Analysis.Rules.JointWorking;

/// <summary>An NHS body and a council, and the programmes that they share.</summary>
internal sealed class SharedWork
{
    // Partners of a plan are dozens. A plan with more pairs than this is not helped by a longer list.
    public const int MostPairs = 1000;

    private const int MostNamed = 10;

    private readonly List<Programme> _next = [];

    private SharedWork(string nhs, string council, Programme first) =>
        (Nhs, Council, First) = (nhs, council, first);

    /// <summary>The name of the NHS body.</summary>
    public string Nhs { get; }

    /// <summary>The name of the council.</summary>
    public string Council { get; }

    /// <summary>The first programme that both are partners of, in the order of the plan.</summary>
    public Programme First { get; }

    /// <summary>Those behind the first, ten at most.</summary>
    public IReadOnlyList<Programme> Next => _next;

    /// <summary>How many programmes they share.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The pairs that share programmes, in the order of the first programme of each, and whether there are more than are given.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="except">Pairs that are not asked for.</param>
    public static (List<SharedWork> Pairs, bool IsCut) In(
        PlanModel model,
        IEnumerable<PartnerPair> except
    )
    {
        var nhs = NamesOf(model, partner => partner.IsNhs);
        var councils = NamesOf(model, partner => partner.IsCouncil);
        var pairs = new Dictionary<PartnerPair, SharedWork?>();
        foreach (var pair in except)
        {
            pairs[pair] = null;
        }

        var found = new List<SharedWork>();
        var isCut = false;
        foreach (var programme in model.All<Programme>(Programme.Delivery))
        {
            var partners = programme.Partners;
            foreach (var one in partners)
            {
                if (!nhs.Contains(one))
                {
                    continue;
                }

                foreach (var other in partners)
                {
                    if (!councils.Contains(other))
                    {
                        continue;
                    }

                    var pair = PartnerPair.Of(one, other);
                    if (pairs.TryGetValue(pair, out var shared))
                    {
                        shared?.Add(programme);
                    }
                    else if (found.Count < MostPairs)
                    {
                        found.Add(new SharedWork(one, other, programme));
                        pairs.Add(pair, found[^1]);
                    }
                    else
                    {
                        isCut = true;
                    }
                }
            }
        }

        return (found, isCut);
    }

    /// <summary>Those that share most first, in whichever files what they share stands.</summary>
    public static IEnumerable<SharedWork> ByCount(IEnumerable<SharedWork> pairs) =>
        pairs
            .OrderByDescending(each => each.Count)
            .ThenBy(each => each.Nhs, StringComparer.Ordinal)
            .ThenBy(each => each.Council, StringComparer.Ordinal);

    private static HashSet<string> NamesOf(PlanModel model, Func<Partner, bool> isWanted) =>
        model
            .All<Partner>(Partner.Sort)
            .Where(isWanted)
            .Select(each => each.Name)
            .ToHashSet(StringComparer.Ordinal);

    private void Add(Programme programme)
    {
        Count++;
        if (_next.Count < MostNamed)
        {
            _next.Add(programme);
        }
    }
}
