using StpLang.Diagnostics;

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

        var then = before?.FindingsByFile(cancellationToken);
        var now = after?.FindingsByFile(cancellationToken);
        foreach (var ofFile in (then ?? now)!)
        {
            Compare(ofFile.Key, then, now);
        }

        foreach (var ofFile in (now ?? then)!)
        {
            Compare(ofFile.Key, then, now);
        }
    }

    private void Compare(
        string path,
        ILookup<string, Diagnostic>? then,
        ILookup<string, Diagnostic>? now
    )
    {
        if (!(then?[path] ?? []).SequenceEqual(now?[path] ?? [], SameWhereShown.Instance))
        {
            _files.Add(path);
        }
    }

    // In a changed text the same stretch may lie on another line.
    private sealed class SameWhereShown : EqualityComparer<Diagnostic>
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
}
