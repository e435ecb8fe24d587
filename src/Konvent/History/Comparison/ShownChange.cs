using Konvent.Reading;
using Konvent.Ui.Marks;

namespace Konvent.History.Comparison;

/// <summary>A change as a reader sees it, in the reader's language.</summary>
/// <param name="Place">The thing within which it is: “Phase: Stage II”; null for the thing itself.</param>
/// <param name="What">What the part is called; empty where the change is the coming, going or moving of the thing itself.</param>
/// <param name="Language">The language of the text that changed, where it is one of several.</param>
/// <param name="Marks">Word by word what changed, for texts.</param>
/// <param name="InShort">How it is said in a list: “Objective (polski)”.</param>
public sealed record ShownChange(
    string? Place,
    string What,
    Language? Language,
    ChangeKind Kind,
    string? Before,
    string? After,
    IReadOnlyList<Piece>? Marks,
    bool TypoOnly,
    string InShort
);
