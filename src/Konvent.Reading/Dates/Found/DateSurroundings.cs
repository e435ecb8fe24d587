namespace Konvent.Reading;

/// <summary>Whether what could be a date is meant as one, by what stands around it.</summary>
internal sealed class DateSurroundings(string text, List<Token> tokens, DateVocabulary vocabulary)
{
    // Before this year a day with its month is what streets and holidays are called after.
    private const int FirstOfOwnYears = 1990;
    private const int Farthest = 4;

    public bool Allow(List<PlacedMark> run, int count)
    {
        var first = run[0];
        if (first.Mark.Sense == Sense.Season)
            // "lata 2014–2020" are years.
            return !vocabulary.SaysOther(Written(first)) || run.Count <= 2 || !run[2].Mark.Parts;
        if (count > 1)
            return count > 2 || !IsMisread(run);
        return first.Mark.Sense switch
        {
            Sense.Month => IsMonth(first),
            Sense.DayMonth => IsTimeBefore(first.First) || IsLabelled(first.First) || IsBareDay(first),
            Sense.MonthYear => IsTimeBefore(first.First) || OpensOrEnds(first),
            _ => true,
        };
    }

    /// <summary>Whether it is the name of a street: "ul. 1 Maja", "rue du 8 mai 1945".</summary>
    public bool IsStreet(When when, int first, int next)
    {
        var stretch = when.Start.IsKnown ? when.Start.Stretch : when.End.Stretch;
        if (stretch.Kind != StretchKind.Day || stretch.Year >= FirstOfOwnYears)
            return false;
        for (var at = first - 1; at >= 0 && first - at <= Farthest; at--)
            if (vocabulary.IsStreet(tokens[at].Text))
                return true;
            else if (tokens[at].Kind != PieceKind.Sign && !IsNoise(at))
                break;
        // "Május 1. utca", "Kovo 11-osios gatvė"
        var last = Math.Min(next + Farthest, tokens.Count);
        while (next < last && (tokens[next].Text is "." or "-" || !tokens[next].IsApart))
            next++;
        return next < last && vocabulary.IsStreet(tokens[next].Text);
    }

    // "since April Nolan left", "um 10.10. kommt"
    private bool IsMisread(List<PlacedMark> run) =>
        run[1].Mark.Sense switch
        {
            Sense.Month => vocabulary.MonthsAreCapital
                && run[0].Mark.Sense is Sense.From or Sense.Until or Sense.By
                && IsName(run[1].Next),
            Sense.DayMonth => run[0].Mark.Sense == Sense.Around,
            _ => false,
        };

    // In full, as the language writes it, and not a name: "in May", never "May Brennan".
    private bool IsMonth(PlacedMark month)
    {
        var word = tokens[month.First].Text;
        var isCapital = char.IsUpper(text[tokens[month.First].Span.Start]);
        if (!IsInFull(month))
            return false;
        if (isCapital != vocabulary.MonthsAreCapital)
            return isCapital
                && OpensSentence(month)
                && vocabulary.IsBent(word)
                && !vocabulary.SaysOther(Written(month));
        if (vocabulary.SaysOther(Written(month)))
            return IsTimeBefore(month.First) && !(IsWord(month.Next) && vocabulary.ShowsOther(tokens[month.Next].Text));
        if (!isCapital)
            return true;
        return IsTimeBefore(month.First) && (!IsName(month.Next) || vocabulary.IsBefore(tokens[month.First - 1].Text));
    }

    // "Toukokuussa tulee": a form of a case, and no name behind it.
    private bool OpensSentence(PlacedMark month) =>
        (month.First == 0 || tokens[month.First - 1].Kind == PieceKind.Sign)
        && month.Next < tokens.Count
        && !IsName(month.Next);

    private string Written(PlacedMark mark) => tokens[mark.First].Span.In(text).ToLowerInvariant();

    private bool IsWord(int at) => at < tokens.Count && tokens[at].Kind == PieceKind.Word;

    private bool IsName(int at) => IsWord(at) && tokens[at].IsApart && char.IsUpper(text[tokens[at].Span.Start]);

    private bool IsInFull(PlacedMark month) =>
        month.Next - month.First == 1
            ? vocabulary.IsMonthInFull(tokens[month.First].Text)
            : vocabulary.IsMonthInFull(string.Join(' ', tokens[month.First..month.Next].Select(token => token.Text)));

    // "Kumppanit tapasivat 11.6. Helsingissä": where endings say what prepositions say elsewhere, a day stands bare.
    private bool IsBareDay(PlacedMark day) =>
        vocabulary.HasBareDays
        && tokens[day.Next - 1].Text == "."
        && day.First > 0
        && tokens[day.First - 1] is { Kind: PieceKind.Word, Text.Length: > 2 } before
        && !vocabulary.CountsParts(before.Text);

    // "Frist: 31.03."
    private bool IsLabelled(int first) => first > 0 && tokens[first - 1] is { Text: ":", IsApart: false };

    private bool IsTimeBefore(int first)
    {
        var at = first - 1;
        while (at >= 0 && tokens[at].Text is "," or "." or "'" or "’" or "-" && first - at < 3)
            at--;
        if (at < 0 || tokens[at].Kind != PieceKind.Word)
            return false;
        foreach (var phrase in vocabulary.BeginningWith(tokens[at].Text))
            if (phrase.Mark.Sense is not (Sense.Month or Sense.Around))
                return true;
        // The last word of a phrase such as "no later than".
        return at > 0 && EndsPhrase(at);
    }

    private bool EndsPhrase(int at)
    {
        for (var first = at - 1; first >= 0 && at - first < Farthest; first--)
            foreach (var phrase in vocabulary.BeginningWith(tokens[first].Text))
                if (phrase.Words.Length > 1 && phrase.Words[^1] == tokens[at].Text)
                    return true;
        return false;
    }

    private bool IsNoise(int at)
    {
        foreach (var phrase in vocabulary.BeginningWith(tokens[at].Text))
            if (phrase.Mark.Sense is Sense.Noise && phrase.Words.Length <= 2)
                return true;
        return false;
    }

    // A column or a line of its own: "Duration: 09/2019", "(10/2021)".
    private bool OpensOrEnds(PlacedMark mark) =>
        tokens[mark.First].Span.Length == 2
        && (mark.First == 0 || tokens[mark.First - 1].Text is ":" or "(" or "–" or "|" or "•" or "-");
}
