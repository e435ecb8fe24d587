namespace Konvent.Reading;

/// <summary>Finds the day that a text gives as its own: beside a word such as "newsletter" or "published", or on a line of its own with a town.</summary>
internal static class FindPublication
{
    // It stands at the head or at the foot.
    private const int Near = 5;
    private const int MostWordsOfLine = 16;
    private const int MostWordsOfNote = 8;
    private const int LongestTown = 6;

    /// <param name="count">How many paragraphs there are.</param>
    /// <param name="read">Reads one of them.</param>
    public static PublicationFact? In(int count, Func<int, Passage> read)
    {
        PublicationFact? best = null;
        var isEvent = false;
        for (var place = 0; place < count; place++)
        {
            if (place >= Near && place < count - Near)
                continue;
            var passage = read(place);
            foreach (var sentence in passage.Sentences)
                if (
                    Of(sentence, isEvent && place < Near) is { } fact
                    && (best is null || (fact.When.IsDay && !best.When.IsDay))
                )
                    best = fact;
            isEvent |= NamesOccasion(passage);
        }
        return best;
    }

    private static PublicationFact? Of(Sentence sentence, bool isEvent)
    {
        if (
            sentence.Dates.Count == 0
            || sentence.Dates[0].What.When is not { IsRange: false, IsYearUnknown: false } when
            || !(when.IsDay || IsMonth(when))
            || IsIssue(sentence, sentence.Dates[0], when)
        )
            return null;
        var date = sentence.Dates[0];
        if (when.IsDay && IsDateline(sentence, date, isEvent))
            return Fact(date, when, 0.85);
        if (IsNote(sentence, date))
            return Fact(date, when, 0.85);
        if (
            sentence.First == 0
            && sentence.Next <= MostWordsOfNote
            && sentence.Says(Term.Published)
            && when.IsDay
            && !IsLabelled(sentence)
        )
            return Fact(date, when, 0.85);
        // A day alone on a line below the title.
        if (
            when.IsDay
            && !isEvent
            && sentence.Passage.Place is 1 or 2
            && date.First <= 1
            && date.Next >= sentence.Passage.Tokens.Count - 1
        )
            return Fact(date, when, 0.8);
        var isLine =
            sentence.First == 0 && sentence.Next - sentence.First <= MostWordsOfLine && sentence.Dates.Count == 1;
        if (!isLine || sentence.Next != sentence.Passage.Tokens.Count)
            return null;
        if (sentence.Says(Term.Published) && !sentence.Says(Term.Milestone, Term.Deliverable) && !IsLabelled(sentence))
            return Fact(date, when, 0.85);
        return
            IsTitle(sentence, when)
            && !IsLabelled(sentence)
            && date.Next >= sentence.Next - 1
            && OccasionWords.In(sentence).Count == 0
            ? Fact(date, when, 0.8)
            : null;
    }

    // The month of a report stands in its title or on the line below; a day there may be another.
    private static bool IsTitle(Sentence sentence, When when) =>
        sentence.Kind != ParagraphKind.Prose
        && (sentence.Passage.Place == 0 || (sentence.Passage.Place == 1 && !when.IsDay));

    private static bool IsMonth(When when) =>
        when is { Earliest: { } first, Latest: { } last } && first.Year == last.Year && first.Month == last.Month;

    // "Newsletter 2/2021" is the second of the year, not of February.
    private static bool IsIssue(Sentence sentence, At<FoundDate> date, When when)
    {
        if (when.IsDay)
            return false;
        for (var at = date.First; at < date.Next; at++)
            if (sentence.Passage.IsWord(at))
                return false;
        return true;
    }

    // "Dresden, 5 February 2019 – …": a town, a comma and a day open the text or are a line of their own.
    private static bool IsDateline(Sentence sentence, At<FoundDate> date, bool isEvent)
    {
        var passage = sentence.Passage;
        if (
            sentence.First != 0
            || date.First is < 2 or > LongestTown + 3
            || !passage.IsWord(0)
            || !passage.IsCapital(0)
            || IsWeekday(passage, 0)
        )
            return false;
        var comma = passage.Tokens.FindIndex(0, date.First, token => token.Text is "," or "(");
        if (comma is < 1 or > LongestTown)
            return false;
        for (var at = 1; at < comma; at++)
            if (passage.Tokens[at].Kind != PieceKind.Word && passage.Tokens[at].Text is not ("-" or "‑" or "'"))
                return false;
        for (var at = comma + 1; at < date.First; at++)
            if (passage.IsCapital(at) && passage.IsWord(at) && at > comma + 2 && !IsWeekday(passage, at))
                return false;
        var end = AfterYear(passage, date.Next);
        if (end >= passage.Tokens.Count)
            return !isEvent && OccasionWords.In(sentence).Count == 0;
        if (passage.Is(end, ":") && (isEvent || OccasionWords.In(sentence).Count > 0))
            return false;
        var isClosed =
            passage.Tokens[end].Text is "–" or "-" or "—" or ")" or ":" or "."
            || (passage.Is(end - 1, ".") && passage.IsWord(end) && passage.IsCapital(end));
        return isClosed && OccasionWords.In(sentence).TrueForAll(word => word.First > date.Next);
    }

    // "M3 Charter published: 15 April" is of something else.
    private static bool IsLabelled(Sentence sentence) =>
        sentence.Passage.IsWord(0)
        && sentence.Passage.Tokens.Count > 2
        && sentence.Passage.Tokens[1] is { Kind: PieceKind.Number, IsApart: false }
        && sentence.Passage.Tokens[2] is { IsApart: true } or { Kind: PieceKind.Sign };

    // "Report on the harbours (updated: May 2025)": in brackets, a word for it and the date alone.
    private static bool IsNote(Sentence sentence, At<FoundDate> date) =>
        sentence.Passage.Is(date.Next, ")")
        && sentence
            .All(Term.Published)
            .Any(said =>
                said.First > sentence.First
                && sentence.Passage.Is(said.First - 1, "(")
                && date.First - said.Next is 0 or 1 or 2
                && said.Next <= date.First
            );

    /// <summary>"Thursday, 16 February 2023": a day of the week is no town, and nobody.</summary>
    public static bool IsWeekday(Passage passage, int at)
    {
        foreach (var phrase in DateVocabulary.Of(passage.Language).BeginningWith(passage.Tokens[at].Text))
            if (phrase.Mark.Sense == Sense.Weekday)
                return true;
        return false;
    }

    // "2024 r.", "2021 г.": the point belongs to the letter.
    private static int AfterYear(Passage passage, int at)
    {
        if (passage.IsWord(at) && passage.Tokens[at].Text.Length == 1)
            at += passage.Is(at + 1, ".") && !passage.Tokens[at + 1].IsApart ? 2 : 1;
        return at + 1 == passage.Tokens.Count && passage.Is(at, ".") ? at + 1 : at;
    }

    // Below the name of an event stand its own town and day.
    private static bool NamesOccasion(Passage before) =>
        before.Sentences.Any(sentence => !sentence.Says(Term.Published) && OccasionWords.In(sentence).Count > 0);

    private static PublicationFact Fact(At<FoundDate> date, When when, double confidence) =>
        new()
        {
            When = when,
            Source = [date.What.Span],
            Confidence = confidence,
        };
}
