using Konvent.History.Comparison;

namespace Konvent.History;

/// <summary>A save as it is told to a reader, in the reader's language.</summary>
/// <param name="Thing">What was saved: “Partner “City of Voorbeeld””.</param>
/// <param name="Kind">Whether the thing itself came, went or was changed.</param>
/// <param name="TypoOnly">Whether it mended typing errors only, so that no translation went stale.</param>
/// <param name="ForWhom">The organisations for which somebody else wrote it; empty where nobody wrote for others.</param>
public sealed record ToldRevision(
    RevisionRow Row,
    string Thing,
    ChangeKind Kind,
    IReadOnlyList<ShownChange> Changes,
    bool TypoOnly,
    string ForWhom
)
{
    private const int MostInShort = 5;

    /// <summary>What changed, in a few words each; the rest is counted in <see cref="More"/>.</summary>
    public IEnumerable<string> InShort => Shorts.Take(MostInShort);

    public int More => Math.Max(0, Shorts.Count() - MostInShort);

    // What a phase that came brought along does not need to be told on top of its coming, nor why a milestone was moved.
    private IEnumerable<string> Shorts
    {
        get
        {
            var cameOrWent = Changes
                .Where(change =>
                    change
                        is { What: "", Kind: ChangeKind.Added or ChangeKind.Removed }
                            or { Kind: ChangeKind.Superseded }
                )
                .Select(change => change.Place)
                .ToHashSet();
            return Changes
                .Where(change =>
                    change.What.Length == 0
                    || change.Kind == ChangeKind.Superseded
                    || !cameOrWent.Contains(change.Place)
                )
                .Select(change => change.InShort)
                .Distinct();
        }
    }
}
