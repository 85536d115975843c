using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Syntax;

namespace StpLang.Workspaces;

/// <summary>Tells in which files of plans something else is found than there was.</summary>
/// <param name="cancellationToken">Stops checking plans.</param>
internal sealed class FindingComparison(CancellationToken cancellationToken)
{
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    /// <summary>The files.</summary>
    public IReadOnlySet<string> Files => _files;

    /// <summary>Compares two versions of a plan.</summary>
    /// <param name="before">The plan as it was; null where there was none.</param>
    /// <param name="after">The plan as it is; null where there is none.</param>
    public void Compare(WorkspacePlan? before, WorkspacePlan? after)
    {
        if (before == after)
        {
            return;
        }

        var then = TreesOf(before);
        var now = TreesOf(after);
        var unchanged = now
            .Values.Where(tree => then.GetValueOrDefault(tree.FilePath) == tree)
            .ToHashSet();
        var inUnchanged = new SameInUnchanged(after?.GetCompilation(cancellationToken), unchanged);
        var others = SettingsOf(before).Concat(SettingsOf(after));
        foreach (var path in then.Keys.Union(now.Keys).Union(others))
        {
            var isUnchanged = now.TryGetValue(path, out var tree) && unchanged.Contains(tree);
            Compare(path, before, after, isUnchanged ? inUnchanged : SameWhereShown.Instance);
        }
    }

    private Dictionary<string, SyntaxTree> TreesOf(WorkspacePlan? plan) =>
        (plan?.GetCompilation(cancellationToken).SyntaxTrees ?? []).ToDictionary(
            tree => tree.FilePath,
            StringComparer.Ordinal
        );

    private IEnumerable<string> SettingsOf(WorkspacePlan? plan) =>
        (plan?.FindingsInSettings(cancellationToken) ?? []).Select(finding =>
            finding.Location.FilePath
        );

    private void Compare(
        string path,
        WorkspacePlan? before,
        WorkspacePlan? after,
        SameWhereShown comparer
    )
    {
        var then = before?.FindingsIn(path, cancellationToken) ?? [];
        var now = after?.FindingsIn(path, cancellationToken) ?? [];
        if (!then.AsSpan().SequenceEqual(now.AsSpan(), comparer))
        {
            _files.Add(path);
        }
    }

    // In a changed text the same stretch may lie on another line.
    private class SameWhereShown : EqualityComparer<Diagnostic>
    {
        public static readonly SameWhereShown Instance = new();

        public override bool Equals(Diagnostic? left, Diagnostic? right) =>
            ReferenceEquals(left, right)
            || (
                left is not null
                && left.Equals(right)
                && IsSamePlace(left.Location, right.Location)
                && left.Related.Zip(right.Related)
                    .All(pair => IsSamePlace(pair.First.Location, pair.Second.Location))
            );

        public override int GetHashCode(Diagnostic finding) => finding.GetHashCode();

        private static bool IsSamePlace(Location left, Location right) =>
            ReferenceEquals(left.Text, right.Text) || left.LineSpan == right.LineSpan;
    }

    // Most findings are shared between versions, and stand where they stood: their places need not be worked out.
    private sealed class SameInUnchanged(Compilation? compilation, HashSet<SyntaxTree> unchanged)
        : SameWhereShown
    {
        public override bool Equals(Diagnostic? left, Diagnostic? right) =>
            (
                left is not null
                && right is not null
                && left.IsSameApartFromPlaces(right)
                && AreUnchanged(left.Finding.Related)
            ) || base.Equals(left, right);

        private bool AreUnchanged(ImmutableArray<Related> places)
        {
            foreach (var place in places)
            {
                if (compilation?.TreeOf(place.Origin) is not { } tree || !unchanged.Contains(tree))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
