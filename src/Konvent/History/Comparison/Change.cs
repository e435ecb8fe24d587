using Konvent.Reading;

namespace Konvent.History.Comparison;

/// <summary>What became of a part.</summary>
public enum ChangeKind
{
    Changed,
    Added,
    Removed,
    Moved,

    /// <summary>Another takes its place, and what was stays beside it: the dates of a milestone that is moved.</summary>
    Superseded,
}

/// <summary>The thing in a list, or the group, that a change is within: “Phase: Stage II”.</summary>
/// <param name="Name">What it is called, as it stands in the state (a text, or a wording as JSON); null where it has no name.</param>
public sealed record Within(string Label, string? Name)
{
    /// <summary>What it is called after, where that is not a name: “Staff costs, 2025”.</summary>
    public IReadOnlyList<(Part Part, string Value)> CalledBy { get; init; } = [];
}

/// <summary>One difference between two states, as they have it; what a reader sees of it is said by <see cref="SayChanges"/>.</summary>
/// <param name="Path">Where it is in the state: <c>phases[0198…].name</c>.</param>
/// <param name="Label">The key of the part's name in the interface; empty where nobody has described it.</param>
/// <param name="Detail">See <see cref="Part.Detail"/>.</param>
/// <param name="Before">The value as text: a date in EDTF, a sum as <c>12.00 EUR</c>, a place in its list counted from 1.</param>
/// <param name="TypoOnly">Whether the translations were carried along, so that none went stale.</param>
public sealed record Change(
    string Path,
    string Label,
    PartForm Form,
    string? Detail,
    ChangeKind Kind,
    string? Before,
    string? After,
    Language? Language = null,
    bool TypoOnly = false
)
{
    public IReadOnlyList<Within> Within { get; init; } = [];

    /// <summary>Of a list of plain values, which stand one in a line: what they are.</summary>
    public PartForm Values { get; init; }
}
