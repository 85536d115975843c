using System.Collections.Immutable;
using StpLang.Model;
using StpLang.Workspaces;

namespace StpLang.Services.Navigation;

/// <summary>
/// Follows money through a plan, a step at a time: a partner holds budgets, budgets pay into pools, both pay programmes. Where a file
/// belongs to several plans, what any of them says is found, each flow once.
/// </summary>
public static class MoneyFlowService
{
    /// <summary>Where to begin: what the word names, else the declaration around the position; null where neither has money.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of it; outside the text, the end that is nearer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static MoneyParty? GetParty(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) =>
        Read<MoneyParty>(
                document,
                position,
                (reader, party) => reader.PartyOf(party) is { } known ? [known] : [],
                cancellationToken
            )
            .FirstOrDefault();

    /// <summary>Who gives money to what stands at a position.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of it; outside the text, the end that is nearer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<MoneyFlow> GetIncoming(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => Read(document, position, (reader, party) => reader.Into(party), cancellationToken);

    /// <summary>Who receives money from what stands at a position.</summary>
    /// <param name="document">The file.</param>
    /// <param name="position">A position of it; outside the text, the end that is nearer.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<MoneyFlow> GetOutgoing(
        Document document,
        int position,
        CancellationToken cancellationToken = default
    ) => Read(document, position, (reader, party) => reader.OutOf(party), cancellationToken);

    private static ImmutableArray<T> Read<T>(
        Document document,
        int position,
        Func<MoneyFlowReader, Declaration, IEnumerable<T>> read,
        CancellationToken cancellationToken
    ) =>
        [
            .. document
                .GetSemanticModels(cancellationToken)
                .Select(model => new MoneyFlowReader(model))
                .SelectMany(reader => reader.At(position) is { } party ? read(reader, party) : [])
                .Distinct(),
        ];
}
