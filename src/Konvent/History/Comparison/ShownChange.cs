using Konvent.Reading;
using Konvent.Ui.Marks;

namespace Konvent.History.Comparison;

/// <summary>A change as a reader sees it, in the reader's language.</summary>
/// <param name="Part">The part of the thing that it touches, as the state names it.</param>
/// <param name="Place">The thing within which it is: “Phase: Stage II”; null for the thing itself.</param>
/// <param name="What">What the part is called; empty where the change is the coming, going or moving of the thing itself.</param>
/// <param name="Language">The language of the text that changed, where it is one of several.</param>
/// <param name="Marks">What went and what came; of texts word by word.</param>
/// <param name="InShort">How it is said in a list: “Objective (polski)”.</param>
public sealed record ShownChange(
    string Part,
    string? Place,
    string What,
    Language? Language,
    ChangeKind Kind,
    string? Before,
    string? After,
    IReadOnlyList<Piece> Marks,
    bool TypoOnly,
    string InShort
)
{
    /// <summary>The same without marks: of a thing that is new or gone as a whole it is enough to say what it says.</summary>
    public ShownChange Plain() =>
        this with
        {
            Kind = ChangeKind.Changed,
            Marks = [new Piece(PieceKind.Same, After ?? Before ?? "")],
        };
}
