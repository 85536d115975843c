namespace StpLang.Cli.Diffs;

/// <summary>Finds which lines of one text became which of another, by Myers' greedy algorithm (1986).</summary>
internal static class LineDiff
{
    // The search remembers a row for each difference: beyond this the differing stretch is shown as replaced whole.
    private const int MaxDifferences = 2000;

    /// <summary>The stretches that differ, in order; lines between them are the same.</summary>
    public static List<LineChange> Between(string[] before, string[] after)
    {
        var start = 0;
        while (start < before.Length && start < after.Length && before[start] == after[start])
        {
            start++;
        }

        var beforeEnd = before.Length;
        var afterEnd = after.Length;
        while (
            beforeEnd > start && afterEnd > start && before[beforeEnd - 1] == after[afterEnd - 1]
        )
        {
            beforeEnd--;
            afterEnd--;
        }

        var changes = new List<LineChange>();
        if (start == beforeEnd && start == afterEnd)
        {
            return changes;
        }

        var rows = Search(
            before.AsSpan(start, beforeEnd - start),
            after.AsSpan(start, afterEnd - start)
        );
        if (rows is null)
        {
            changes.Add(new LineChange(start, beforeEnd - start, start, afterEnd - start));
            return changes;
        }

        Backtrack(rows, beforeEnd - start, afterEnd - start, start, changes);
        return changes;
    }

    // Row d holds, by diagonal, how far into the first text d differences reach; null where there are too many.
    private static List<int[]>? Search(ReadOnlySpan<string> before, ReadOnlySpan<string> after)
    {
        var rows = new List<int[]>();
        for (var d = 0; d <= MaxDifferences; d++)
        {
            var row = new int[2 * d + 1];
            for (var k = -d; k <= d; k += 2)
            {
                var x = d == 0 ? 0 : Step(rows[d - 1], d, k);
                var y = x - k;
                while (x < before.Length && y < after.Length && before[x] == after[y])
                {
                    x++;
                    y++;
                }

                row[d + k] = x;
                if (x >= before.Length && y >= after.Length)
                {
                    rows.Add(row);
                    return rows;
                }
            }

            rows.Add(row);
        }

        return null;
    }

    // Where diagonal k is reached from the row of d - 1 differences: by an inserted line or by a removed one.
    private static int Step(int[] previous, int d, int k) =>
        IsInsertion(previous, d, k) ? previous[d - 1 + k + 1] : previous[d - 1 + k - 1] + 1;

    private static bool IsInsertion(int[] previous, int d, int k) =>
        k == -d || (k != d && previous[d - 1 + k - 1] < previous[d - 1 + k + 1]);

    private static void Backtrack(
        List<int[]> rows,
        int x,
        int y,
        int offset,
        List<LineChange> changes
    )
    {
        for (var d = rows.Count - 1; d > 0; d--)
        {
            var k = x - y;
            var previous = rows[d - 1];
            var isInsertion = IsInsertion(previous, d, k);
            var fromK = isInsertion ? k + 1 : k - 1;
            x = previous[d - 1 + fromK];
            y = x - fromK;
            var change = isInsertion
                ? new LineChange(x + offset, 0, y + offset, 1)
                : new LineChange(x + offset, 1, y + offset, 0);

            // Found from the end: it may begin where the one found before it goes on.
            if (
                changes.Count > 0
                && changes[^1] is var next
                && change.BeforeEnd == next.BeforeStart
                && change.AfterEnd == next.AfterStart
            )
            {
                changes[^1] = new LineChange(
                    change.BeforeStart,
                    change.BeforeCount + next.BeforeCount,
                    change.AfterStart,
                    change.AfterCount + next.AfterCount
                );
            }
            else
            {
                changes.Add(change);
            }
        }

        changes.Reverse();
    }
}
