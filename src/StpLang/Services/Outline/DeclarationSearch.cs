using System.Collections.Immutable;
using StpLang.Binding;
using StpLang.Model;
using StpLang.Text;
using StpLang.Vocabulary;
using StpLang.Workspaces;

namespace StpLang.Services.Outline;

/// <summary>Searches plans for declarations by name and title.</summary>
internal sealed class DeclarationSearch(string query)
{
    private const int Most = 256;

    private readonly NameQuery _query = new(query);

    // Few of many fit, and of those few are shown: only these are placed.
    private readonly List<Found> _found = [];

    /// <summary>The declarations that fit, the best first.</summary>
    public ImmutableArray<NamedDeclaration> In(
        Workspace workspace,
        CancellationToken cancellationToken
    )
    {
        foreach (var plan in workspace.AllPlans(cancellationToken))
        {
            var compilation = plan.GetCompilation(cancellationToken);
            foreach (var unit in compilation.Bind(cancellationToken).Units.SelectMany(each => each))
            {
                cancellationToken.ThrowIfCancellationRequested();
                Add(compilation, unit);
            }
        }

        _found.Sort();
        return
        [
            .. _found
                .DistinctBy(each => each.Origin)
                .Take(Most)
                .Select(each => new NamedDeclaration(
                    each.Kind,
                    each.Name,
                    each.Title,
                    each.Plan.LocationOf(each.Origin)
                )),
        ];
    }

    private void Add(Compilation plan, BoundUnit unit)
    {
        if (unit.Declaration is { } declaration)
        {
            Add(plan, declaration, parent: "");
            return;
        }

        for (var i = 0; i < unit.Unit.Names.Length; i++)
        {
            var name = unit.Unit.Names[i];
            Add(plan, name.Kind, name.Name, "", unit.Unit.OriginOf(i));
        }
    }

    private void Add(Compilation plan, Declaration declaration, string parent)
    {
        var name = declaration.PathIn(parent);
        Add(plan, declaration.DeclarationKind, name, declaration.Title, declaration.Origin);
        foreach (var nested in declaration.Nested)
        {
            Add(plan, nested, declaration.Name);
        }
    }

    private void Add(
        Compilation plan,
        DeclarationKind kind,
        string name,
        string title,
        Origin origin
    )
    {
        if (name.Length > 0 && _query.RankOf(name, title) is { } rank)
        {
            _found.Add(new Found(rank, name, title, kind, plan, origin));
        }
    }

    private readonly record struct Found(
        int Rank,
        string Name,
        string Title,
        DeclarationKind Kind,
        Compilation Plan,
        Origin Origin
    ) : IComparable<Found>
    {
        public int CompareTo(Found other) =>
            Rank != other.Rank
                ? Rank.CompareTo(other.Rank)
                : string.CompareOrdinal(Name, other.Name);
    }
}
