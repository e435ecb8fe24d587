using System.Globalization;

namespace Konvent.Reading;

/// <summary>Turns typed text into marks: figures, names and joining words, longest phrase first.</summary>
internal static class MarkReader
{
    public static (List<Mark> Marks, ReadingProblem? Problem) Read(string typed, DateVocabulary vocabulary)
    {
        var folded = Folding.Fold(typed);
        var pieces = TypedPieces.OfFolded(folded);
        var marks = new List<Mark>();
        for (var i = 0; i < pieces.Count; )
        {
            if (pieces[i].IsSkipped)
                i++;
            else if (Phrase(pieces, i, vocabulary) is var (mark, next))
            {
                if (mark.Sense is not (Sense.Noise or Sense.Weekday))
                    marks.Add(mark);
                if (mark.Ending is { } ending)
                    marks.Add(new(ending) { IsBehind = true });
                i = next;
            }
            else if (pieces[i].Kind == PieceKind.Number && NumericDates.At(folded, pieces[i].At) is var (date, length))
            {
                marks.Add(date);
                var end = pieces[i].At + length;
                i = pieces.FindIndex(i, piece => piece.At >= end) is var after and >= 0 ? after : pieces.Count;
            }
            else if (Single(pieces[i].Kind, pieces[i].Text) is { } single)
            {
                marks.Add(single);
                i++;
            }
            else
                return (marks, Unknown(pieces[i], typed));
        }
        return (marks, null);
    }

    private static (Mark Mark, int Next)? Phrase(List<TypedPiece> pieces, int start, DateVocabulary vocabulary)
    {
        foreach (var phrase in vocabulary.BeginningWith(pieces[start].Text))
        {
            var (at, word) = (start + 1, 1);
            for (; word < phrase.Words.Length && at < pieces.Count; at++)
                if (!pieces[at].IsSkipped)
                {
                    if (pieces[at].Text != phrase.Words[word])
                        break;
                    word++;
                }
            if (word == phrase.Words.Length)
                return (phrase.Mark, at);
        }
        return null;
    }

    /// <summary>What a single piece means by itself; null where it means nothing in a date.</summary>
    internal static Mark? Single(PieceKind kind, string text) =>
        kind == PieceKind.Number
            ? text.Length switch
            {
                1 or 2 => new Mark(Sense.Number, Number(text)),
                4 => new Mark(Sense.Year, Number(text)),
                _ => null,
            }
            : text switch
            {
                "-" or "–" or "—" or "−" or "‐" or "‒" or "―" => new Mark(Sense.Dash),
                "/" => new Mark(Sense.Slash),
                "~" => new Mark(Sense.Around),
                "?" => new Mark(Sense.Unknown),
                ['.', '.', ..] => new Mark(Sense.Open),
                _ => null,
            };

    private static ReadingProblem Unknown(TypedPiece piece, string typed) =>
        piece.Kind == PieceKind.Number
            ? ReadingProblems.WhenImpossibleYear.About(piece.Text)
            : ReadingProblems.WhenUnknownWord.About(AsTyped(piece.Text, typed));

    // People are shown their own word, not the folded one.
    private static string AsTyped(string folded, string typed) =>
        typed
            .Split([' ', '\u00A0', ',', '.', '-', '–', '/'], StringSplitOptions.RemoveEmptyEntries)
            .FirstOrDefault(word => Folding.Fold(word) == folded, folded);

    private static int Number(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);
}
