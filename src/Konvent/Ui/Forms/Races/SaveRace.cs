using Konvent.Reading;
using Konvent.Ui.Marks;

namespace Konvent.Ui.Forms.Races;

/// <summary>A field that needs no decision: only one of the two changed it, or both to the same.</summary>
public sealed record SettledField(string Name, IReadOnlyList<string> Values);

/// <summary>A field that both changed, each in their own way.</summary>
/// <param name="Labels">The keys of what it is called, from the outside in.</param>
/// <param name="Words">Of a choice: the beginning of the keys of its values' words.</param>
/// <param name="Together">Both texts brought together, for the person to finish; null where one of the two must be chosen.</param>
/// <param name="Overlaps">Whether both rewrote the same place, which therefore stands there twice.</param>
public sealed record ContestedField(
    string Name,
    IReadOnlyList<string> Labels,
    string? Words,
    Language? Language,
    string Theirs,
    string Mine,
    IReadOnlyList<Piece> TheirMarks,
    IReadOnlyList<Piece> MyMarks,
    string? Together,
    bool Overlaps
);

/// <summary>What became of a thing in a list that one took away while the other changed it: it stays.</summary>
public sealed record KeptThing(IReadOnlyList<string> Labels, bool TakenAwayByMe);

/// <summary>Two people's forms brought together: nothing of either is lost, and what needs a decision is put before the one who saved second.</summary>
/// <param name="TakenOver">What only the other one changed; it is taken over.</param>
public sealed record SaveRace(
    string Who,
    DateTimeOffset At,
    int Version,
    IReadOnlyList<SettledField> Settled,
    IReadOnlyList<ContestedField> Contested,
    IReadOnlyList<(IReadOnlyList<string> Labels, Language? Language)> TakenOver,
    IReadOnlyList<KeptThing> Kept
)
{
    /// <param name="mine">The form as it was sent.</param>
    /// <param name="name">The name of the form among the fields.</param>
    public static SaveRace Between(FormVersions versions, object mine, string name = "Form") =>
        new BringTogether(
            versions.Seen is null ? null : FlatForm.Of(versions.Seen, name),
            FlatForm.Of(versions.Now, name),
            FlatForm.Of(mine, name)
        ).Race(versions, $"{name}.Version");
}
