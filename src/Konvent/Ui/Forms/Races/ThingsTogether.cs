using System.Globalization;
using System.Text.RegularExpressions;

namespace Konvent.Ui.Forms.Races;

/// <summary>Brings the lists of two forms together: which things stay, and in which order. A thing that one took away and the other changed stays.</summary>
internal sealed partial class ThingsTogether
{
    private readonly FlatForm? seen;
    private readonly FlatForm theirs;
    private readonly FlatForm mine;
    private readonly Dictionary<string, List<string>> lists = [];
    private readonly List<KeptThing> kept = [];

    public ThingsTogether(FlatForm? seen, FlatForm theirs, FlatForm mine)
    {
        (this.seen, this.theirs, this.mine) = (seen, theirs, mine);
        foreach (var list in mine.Lists.Union(theirs.Lists))
            lists[list] = Together(list);
    }

    public IReadOnlyList<KeptThing> Kept => kept;

    /// <summary>Whether the thing to which this field belongs stays; a field of no list always does.</summary>
    public bool Stays(string name) =>
        Thing().Matches(name).All(step => lists[name[..step.Index]].Contains(step.Groups[1].Value));

    /// <summary>A side's values; a side that took the whole thing away changed nothing within it.</summary>
    public IReadOnlyList<string> ValuesOf(FlatForm side, string name) =>
        (side[name] ?? (HasThing(side, name) ? null : seen?[name] ?? Other(side)[name]))?.Values ?? [];

    /// <summary>The name under which the field is sent: things counted from 0 in their new order.</summary>
    public string SentName(string name) =>
        Thing()
            .Replace(
                name,
                step =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"[{lists[name[..step.Index]].IndexOf(step.Groups[1].Value)}]"
                    )
            );

    private List<string> Together(string list)
    {
        var (was, their, my) = (seen?.Things(list) ?? [], theirs.Things(list), mine.Things(list));
        // Whoever changed the order has it; if both did, the one who saved first.
        var (first, second) = SameOrder(was, their) ? (my, their) : (their, my);
        var order = first.ToList();
        foreach (var (at, key) in second.Index().Where(thing => !order.Contains(thing.Item)))
            order.Insert(at == 0 ? 0 : order.IndexOf(second[at - 1]) + 1, key);
        return [.. order.Where(key => StaysIn(list, key, was, their, my))];
    }

    private bool StaysIn(
        string list,
        string key,
        IReadOnlyList<string> was,
        IReadOnlyList<string> their,
        IReadOnlyList<string> my
    )
    {
        if (!was.Contains(key) || their.Contains(key) && my.Contains(key))
            return true;
        var keeper = their.Contains(key) ? theirs : mine;
        var fields = keeper.Names.Where(name => name.StartsWith($"{list}{{{key}}}", StringComparison.Ordinal)).ToList();
        if (fields.TrueForAll(name => keeper[name]!.Values.SequenceEqual(seen![name]?.Values ?? [])))
            return false;
        kept.Add(new(keeper[fields[0]]!.Labels, TakenAwayByMe: keeper == theirs));
        return true;
    }

    private static bool SameOrder(IReadOnlyList<string> was, IReadOnlyList<string> @is) =>
        was.Where(@is.Contains).SequenceEqual(@is.Where(was.Contains));

    private static bool HasThing(FlatForm side, string name) =>
        Thing().Matches(name).All(step => side.Things(name[..step.Index]).Contains(step.Groups[1].Value));

    private FlatForm Other(FlatForm side) => side == mine ? theirs : mine;

    [GeneratedRegex(@"\{([^}]*)\}")]
    private static partial Regex Thing();
}
