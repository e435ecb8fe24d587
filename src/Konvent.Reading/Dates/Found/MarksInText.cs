using System.Text;

namespace Konvent.Reading;

/// <summary>What the tokens of a text mean in a date.</summary>
internal sealed class MarksInText(string text, List<Token> tokens, DateVocabulary vocabulary)
{
    // Addresses are not longer; a text without blanks must not be walked again and again.
    private const int LongestAddress = 80;

    private readonly TimesOfDay _times = new(tokens, vocabulary);

    /// <param name="beside">What stands before it in the same date.</param>
    public PlacedMark? At(int at, Mark? beside)
    {
        if (Phrase(at) is { } phrase)
            return IsInAddress(at) ? null : phrase;
        if (tokens[at].Kind == PieceKind.Word)
            return Roman(at, beside);
        if (tokens[at].Kind == PieceKind.Number && FiguresInTexts.At(text, tokens[at].Span.Start) is var (date, length))
            return new(date, at, TokenFrom(at, tokens[at].Span.Start + length));
        return MarkReader.Single(tokens[at].Kind, tokens[at].Text) is { } single && IsInCalendar(single)
            ? new(single, at, at + 1)
            : null;
    }

    /// <summary>The token after a time of the day that stands here; 0 where none does.</summary>
    public int AfterTime(int at) => _times.AfterTime(at);

    private static bool IsInCalendar(Mark mark) =>
        mark.Sense switch
        {
            Sense.Year => FiguresInTexts.IsYear(mark.Value),
            Sense.Number => mark.Value is >= 1 and <= 99,
            Sense.Unknown or Sense.Open => false,
            _ => true,
        };

    private PlacedMark? Phrase(int at)
    {
        foreach (var phrase in vocabulary.BeginningWith(tokens[at].Text))
            if (EndOf(phrase, at) is var next and > 0 && IsWritten(at, next))
                return new(phrase.Mark, at, next);
        return null;
    }

    private int EndOf(DatePhrase phrase, int start)
    {
        var (at, word) = (start + 1, 1);
        for (; word < phrase.Words.Length && at < tokens.Count; at++)
            if (tokens[at].Text == phrase.Words[word])
                word++;
            else if (!IsSkipped(at))
                return 0;
        return word == phrase.Words.Length ? at : 0;
    }

    public bool IsSkipped(int at) =>
        tokens[at].Kind == PieceKind.Sign && tokens[at].Text is "." or "," or "'" or "’" or "°" or " ";

    // A text without accents is read as well; one with other accents says another word.
    private bool IsWritten(int first, int next)
    {
        for (var at = first; at < next; at++)
        {
            var span = tokens[at].Span;
            if (tokens[at].Kind != PieceKind.Word)
                continue;
            if (Ascii.IsValid(text.AsSpan(span.Start, span.Length)))
                // Portuguese "marco" is no "março".
                if (vocabulary.SaysOther(tokens[at].Text) && !vocabulary.IsWritten(tokens[at].Text))
                    return false;
                else
                    continue;
            // Romanian with the cedilla of old keyboards.
            var said = span.In(text)
                .Normalized(NormalizationForm.FormKC)
                .ToLowerInvariant()
                .Replace('ş', 'ș')
                .Replace('ţ', 'ț');
            if (said != tokens[at].Text && !vocabulary.IsWritten(said))
                return false;
        }
        return true;
    }

    // "23 IX 2021", "2021. V. 18.", "IV 2021": beside a figure or a year, and in capitals.
    private PlacedMark? Roman(int at, Mark? beside)
    {
        var span = tokens[at].Span;
        var month = span.Length <= 4 ? FiguresInTexts.Roman(text.AsSpan(span.Start, span.Length)) : 0;
        if (month == 0)
            return null;
        var next = at + 1;
        while (next < tokens.Count && tokens[next].Text is "." or "/" or "-")
            next++;
        var isBeforeYear =
            next < tokens.Count
            && tokens[next] is { Kind: PieceKind.Number, Text: { Length: 4 } year }
            && year[0] is '1' or '2'
            && next <= at + 2;
        // "2021. V. 18." with its day; "2009. évi V. törvény" is a law.
        var isBeforeDay = next < tokens.Count && tokens[next] is { Kind: PieceKind.Number, Text.Length: <= 2 };
        return isBeforeYear || (isBeforeDay && beside is { Sense: Sense.Year } && vocabulary.IsYearFirst)
            ? new(new(Sense.Month, month), at, isBeforeYear && tokens[at + 1].Text != "." ? next : at + 1)
            : null;
    }

    private bool IsInAddress(int at)
    {
        var span = tokens[at].Span;
        var end = span.End;
        // Only what hangs on a sign can be a part of an address.
        if (end < text.Length && text[end] is not ('@' or '.' or '-' or '_' or '/') && tokens[at].IsApart)
            return false;
        var start = span.Start;
        while (start > 0 && span.Start - start < LongestAddress && !char.IsWhiteSpace(text[start - 1]))
            start--;
        while (end < text.Length && end - span.End < LongestAddress && !char.IsWhiteSpace(text[end]))
            end++;
        var chunk = text.AsSpan(start, end - start);
        return chunk.Contains('@') || chunk.Contains("://", StringComparison.Ordinal) || chunk.StartsWith("www.");
    }

    private int TokenFrom(int at, int place)
    {
        while (at < tokens.Count && tokens[at].Span.Start < place)
            at++;
        return at;
    }
}
