using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Finds names that nothing has yet, in any of the plans that a file belongs to.</summary>
internal static class NewNames
{
    /// <summary>The name wanted; with a number behind it where something has that name.</summary>
    public static string Free(
        string wanted,
        Document document,
        CancellationToken cancellationToken
    ) =>
        Free(
            wanted,
            name =>
                document.Plans.Any(plan => IsTaken(plan.GetCompilation(cancellationToken), name))
        );

    /// <summary>The name wanted, with a number behind it where it is taken.</summary>
    public static string Free(string wanted, Func<string, bool> isTaken)
    {
        var name = wanted;
        for (var i = 2; isTaken(name); i++)
        {
            name = $"{wanted}_{i}";
        }

        return name;
    }

    /// <summary>Whether something in a plan has a name.</summary>
    public static bool IsTaken(Compilation compilation, string name) =>
        compilation.Names.Find(name) is not null;
}
