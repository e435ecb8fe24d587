using DiffPlex;

namespace Konvent.Ui.Marks;

/// <summary>A stretch of the old tokens that a stretch of the new ones replaced; one of the two may be empty.</summary>
internal readonly record struct Block(int Old, int OldCount, int New, int NewCount)
{
    public int OldEnd => Old + OldCount;

    public int NewEnd => New + NewCount;
}

/// <summary>Lays two rows of tokens side by side and says which stretches differ.</summary>
internal static class Alignment
{
    // The search takes as many steps as length times difference: above this a stretch counts as wholly rewritten.
    private const long MostSteps = 16_000_000;

    public static List<Block> Of(string[] before, string[] after)
    {
        var start = before.AsSpan().CommonPrefixLength(after);
        var end = CommonEnd(before.AsSpan(start), after.AsSpan(start));
        var (old, @new) = (before[start..^end], after[start..^end]);
        if (old.Length == 0 && @new.Length == 0)
            return [];
        if (old.Length == 0 || @new.Length == 0 || (long)old.Length * @new.Length > MostSteps)
            return [new Block(start, old.Length, start, @new.Length)];
        var found = new Differ().CreateCustomDiffs("old", "new", false, false, side => side == "old" ? old : @new);
        return
        [
            .. found.DiffBlocks.Select(block => new Block(
                start + block.DeleteStartA,
                block.DeleteCountA,
                start + block.InsertStartB,
                block.InsertCountB
            )),
        ];
    }

    private static int CommonEnd(ReadOnlySpan<string> old, ReadOnlySpan<string> @new)
    {
        var count = 0;
        while (count < Math.Min(old.Length, @new.Length) && old[^(count + 1)] == @new[^(count + 1)])
            count++;
        return count;
    }
}
