namespace StpLang.Tests.Architecture;

/// <summary>
/// The folders of a project in an order in which each uses only itself and those before it, so that none go round in a circle.
/// </summary>
/// <param name="folders">The folders, by namespace. Those on one line may use each other.</param>
internal sealed class FolderOrder(params string[] folders)
{
    private readonly Dictionary<string, int> _places = folders
        .SelectMany((line, place) => line.Split(' ').Select(folder => (folder, place)))
        .ToDictionary(each => each.folder, each => each.place, StringComparer.Ordinal);

    /// <summary>All folders, in the order of their names.</summary>
    public IEnumerable<string> Folders => _places.Keys.Order(StringComparer.Ordinal);

    /// <summary>What goes against the order: <c>A uses B: A.Type, …</c>.</summary>
    public IEnumerable<string> Against(Dictionary<string, HashSet<string>> uses) =>
        uses.SelectMany(use =>
                use.Value.Where(used => IsAgainst(FolderOf(use.Key), FolderOf(used)))
                    .Select(used => (From: FolderOf(use.Key), To: FolderOf(used), Type: use.Key))
            )
            .GroupBy(each => $"{each.From} uses {each.To}", each => each.Type)
            .OrderBy(each => each.Key, StringComparer.Ordinal)
            .Select(each =>
                $"{each.Key}: {string.Join(", ", each.Distinct().Select(NameOf).Order(StringComparer.Ordinal))}"
            );

    /// <summary>The folder of a type, by its full name.</summary>
    public static string FolderOf(string type) => type[..Math.Max(0, type.LastIndexOf('.'))];

    private static string NameOf(string type) => type[(type.LastIndexOf('.') + 1)..];

    private bool IsAgainst(string from, string to) =>
        _places.TryGetValue(from, out var user)
        && _places.TryGetValue(to, out var used)
        && user < used;
}
