using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Translating;

/// <summary>Translations of the pieces of a plan or of an action as the form shows and sends them.</summary>
public sealed class TranslationForm
{
    public int Version { get; set; }

    [Called("translating.piece", IsProse = true)]
    public List<PieceForm> Pieces { get; set; } = [];

    public static TranslationForm Of(int version, IEnumerable<PlanPiece> pieces, Language into) =>
        new()
        {
            Version = version,
            Pieces =
            [
                .. pieces.Select(piece => new PieceForm { Id = piece.Key, Words = WordingField.In(piece.Words, into) }),
            ],
        };

    /// <summary>Lays out what was typed along the pieces as they are now: some may have come, some may have gone since.</summary>
    public void Lay(IReadOnlyList<PlanPiece> pieces, Language into)
    {
        var typed = Pieces.DistinctBy(piece => piece.Id).ToDictionary(piece => piece.Id);
        Pieces =
        [
            .. pieces.Select(piece =>
                typed.GetValueOrDefault(piece.Key)
                ?? new PieceForm { Id = piece.Key, Words = WordingField.In(piece.Words, into) }
            ),
        ];
    }

    public WrittenPieces Read(Language into)
    {
        var rules = new Rules();
        var written = new Dictionary<string, string?>();
        foreach (var (n, piece) in Pieces.Index())
        {
            var text = piece.Words.Texts.GetValueOrDefault(into.Code);
            var (words, kind, field) = (Wording.Empty.With(into, text), PieceKind.Of(piece.Id), FieldOf(n));
            _ = kind.IsProse ? rules.Prose(words, field) : rules.Name(words, kind.Longest, field);
            written[piece.Id] = text;
        }
        rules.Enforce();
        return new(into, written);
    }

    private static string FieldOf(int n) => $"{nameof(Pieces)}[{n}].{nameof(PieceForm.Words)}";
}

/// <summary>The translation of one piece.</summary>
public sealed class PieceForm : ICalled
{
    /// <summary>The key of the piece.</summary>
    public string Id
    {
        get;
        set => field = value ?? "";
    } = "";

    public WordingField Words { get; set; } = new();

    public string Label => PieceKind.Of(Id).Label;
}
