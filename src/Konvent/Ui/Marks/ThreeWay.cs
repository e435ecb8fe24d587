using System.Text;

namespace Konvent.Ui.Marks;

/// <summary>Walks through a text and two that were made from it, token by token, and joins them.</summary>
internal static class ThreeWay
{
    /// <param name="both">What becomes of a place that both changed (was, theirs, mine); null gives the whole attempt up.</param>
    public static string? Join(
        string[] @base,
        string[] theirs,
        string[] mine,
        Func<string, string, string, string?> both
    )
    {
        var their = new Side(@base, theirs);
        var my = new Side(@base, mine);
        var text = new StringBuilder();
        var at = 0;
        while (Math.Min(their.NextAt, my.NextAt) is var start && start != int.MaxValue)
        {
            text.AppendJoin("", @base[at..start]);
            at = EndOfPlace(start, their, my);
            var (theirText, myText) = (their.TakeUntil(start, at), my.TakeUntil(start, at));
            var joined =
                theirText is null || theirText == myText ? myText
                : myText is null ? theirText
                : both(string.Concat(@base[start..at]), theirText, myText);
            if (joined is null)
                return null;
            text.Append(joined);
        }
        return text.AppendJoin("", @base[at..]).ToString();
    }

    /// <summary>Changes of the two that overlap or touch are one place; it ends where neither reaches further.</summary>
    private static int EndOfPlace(int start, Side their, Side my)
    {
        var end = start;
        while (Math.Max(their.ReachFrom(end), my.ReachFrom(end)) is var further && further > end)
            end = further;
        return end;
    }

    private sealed class Side(string[] @base, string[] tokens)
    {
        private readonly List<Block> blocks = Alignment.Of(@base, tokens);
        private int next;
        private int shift;

        public int NextAt => next < blocks.Count ? blocks[next].Old : int.MaxValue;

        /// <summary>How far a place that ends here is drawn out by changes of this side that begin in it or touch it.</summary>
        public int ReachFrom(int end) =>
            blocks.Skip(next).TakeWhile(block => block.Old <= end).Select(block => block.OldEnd).LastOrDefault(end);

        /// <summary>This side's tokens for the place, or null where it changed nothing there.</summary>
        public string? TakeUntil(int start, int end)
        {
            var from = start + shift;
            var first = next;
            for (; next < blocks.Count && blocks[next].Old <= end; next++)
                shift += blocks[next].NewCount - blocks[next].OldCount;
            return next == first ? null : string.Concat(tokens[from..(end + shift)]);
        }
    }
}
