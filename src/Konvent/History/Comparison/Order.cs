namespace Konvent.History.Comparison;

/// <summary>Which things of a list were moved, and which only made room for them.</summary>
internal static class Order
{
    /// <summary>The fewest things whose moving explains the new order; what came or went does not count.</summary>
    public static HashSet<string> Moved(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var places = after.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var common = before.Where(places.ContainsKey).ToList();
        var stayed = LongestRising([.. common.Select(key => places[key])]);
        return [.. common.Where((_, at) => !stayed.Contains(at))];
    }

    /// <summary>The longest run of rising numbers, by their positions.</summary>
    private static HashSet<int> LongestRising(int[] numbers)
    {
        var (lengths, previous) = (new int[numbers.Length], new int[numbers.Length]);
        for (var at = 0; at < numbers.Length; at++)
        {
            (lengths[at], previous[at]) = (1, -1);
            for (var before = 0; before < at; before++)
                if (numbers[before] < numbers[at] && lengths[before] >= lengths[at])
                    (lengths[at], previous[at]) = (lengths[before] + 1, before);
        }
        var stayed = new HashSet<int>();
        for (var at = Array.IndexOf(lengths, lengths.Append(0).Max()); at >= 0; at = previous[at])
            stayed.Add(at);
        return stayed;
    }
}
