namespace Konvent.Reading;

/// <summary>Finds the words for meetings and events in a sentence, and what stands around each of them.</summary>
internal static class OccasionWords
{
    private const int MostBefore = 8;
    private const int MostBehind = 8;

    private static readonly (Term Term, StatedEvent? Event)[] Kinds =
    [
        (Term.Launch, StatedEvent.Launch),
        (Term.StudyVisit, StatedEvent.StudyVisit),
        (Term.Webinar, StatedEvent.Webinar),
        (Term.Conference, StatedEvent.Conference),
        (Term.Workshop, StatedEvent.Workshop),
        (Term.Seminar, StatedEvent.Seminar),
        (Term.Convention, StatedEvent.Convention),
        (Term.Fair, StatedEvent.Fair),
        (Term.Training, StatedEvent.Training),
        (Term.Festival, StatedEvent.Festival),
        (Term.Meeting, null),
        (Term.OtherEvent, StatedEvent.Other),
    ];

    public static List<OccasionWord> In(Sentence sentence)
    {
        // The hours of a programme name its parts.
        if (sentence.BeginsWithHour)
            return [];
        var heads = Heads(sentence);
        var words = new List<OccasionWord>(heads.Count);
        for (var n = 0; n < heads.Count; n++)
        {
            var from = n == 0 ? sentence.First : heads[n - 1].Said.Next;
            var to = n + 1 < heads.Count ? heads[n + 1].Said.First : sentence.Next;
            words.Add(Around(sentence, heads[n].Said, heads[n].Event, from, to));
        }
        return words;
    }

    /// <summary>One for each occasion: of words that overlap or follow each other the longest and most telling.</summary>
    private static List<(Said Said, StatedEvent? Event)> Heads(Sentence sentence)
    {
        var heads = new List<(Said Said, StatedEvent? Event)>();
        foreach (var (term, kind) in Kinds)
        foreach (var said in sentence.All(term))
            // "El curso", "curso de formación": phrases that overlap are one.
            if (
                heads.FindIndex(other =>
                    other.Event == kind && other.Said.First < said.First && other.Said.Next > said.First
                )
                is >= 0
                    and var longer
            )
                heads[longer] = (heads[longer].Said with { Next = Math.Max(heads[longer].Said.Next, said.Next) }, kind);
            else if (
                !IsWithinName(sentence, said)
                && !IsCircleOf(sentence, said, heads)
                && !IsCircleBefore(sentence, said)
                && !heads.Exists(other => other.Said.First <= said.Next && other.Said.Next >= said.First)
            )
                heads.Add((said, kind));
        heads.Sort((one, other) => one.Said.First.CompareTo(other.Said.First));
        return heads;
    }

    // "The meeting of the steering committee", where the word for the committee stands for its meetings as well.
    private static bool IsCircleOf(Sentence sentence, Said said, List<(Said Said, StatedEvent? Event)> heads) =>
        said.Term == Term.Meeting
        && sentence.SaysAt(Term.Circle, said.First, said.Next)
        && heads.Exists(other => other.Said.Term == Term.Meeting && said.First - other.Said.Next is >= 0 and <= 3);

    // "The steering committee meeting".
    private static bool IsCircleBefore(Sentence sentence, Said said) =>
        said.Term == Term.Meeting
        && sentence.SaysAt(Term.Circle, said.First, said.Next)
        && sentence.All(Term.Meeting).Any(other => other.First == said.Next);

    // "Conference of Peripheral Maritime Regions" is an organisation, "segunda-feira" a day.
    private static bool IsWithinName(Sentence sentence, Said said) =>
        sentence.Dates.Cover(said.First)
        || (
            said.Term == Term.Fair
            && said.First > sentence.First
            && sentence.Passage.Tokens[said.First] is { IsApart: false }
        )
        || sentence.Organisations.Exists(one => one.First < said.Next && one.Next > said.First)
        || sentence.Addresses.Exists(one => one.First < said.Next && one.Next > said.First);

    private static OccasionWord Around(Sentence sentence, Said head, StatedEvent? kind, int from, int to)
    {
        var first = Before(sentence, head.First, Math.Max(from, head.First - MostBefore));
        var next = Behind(sentence, head.Next, Math.Min(to, head.Next + MostBehind));
        var number =
            Numbering.Ordinal(sentence, head.First) is { } before && before.First >= from
                ? before
                : Trailing(sentence, head.Next, next) ?? Numbering.Behind(sentence, head.Next, mayBeBare: kind is null);
        var (nameFirst, nameNext) = (
            number is { } one && one.Next <= head.First ? one.Next : OccasionName.First(sentence, head.First, first),
            OccasionName.Next(sentence, head.Next, next)
        );
        var announced = IsSaidOf(sentence, Term.Next, head, first);
        return new(kind, Math.Min(first, number?.First ?? first), nameNext, head.First)
        {
            // "An chéad chruinniú eile", "the first one other than this", is the next one.
            Number = announced && number?.Value == 1 ? null : number?.Value,
            Count = Numbering.Count(sentence, head.First) is { } count && count.First >= from ? count.Value : null,
            Final = IsSaidOf(sentence, Term.Final, head, first),
            Announced = announced,
            Name = sentence.Passage.Said(nameFirst, nameNext),
        };
    }

    /// <summary>Where the words before it begin: back to a sign, to "and", to a date or a verb.</summary>
    private static int Before(Sentence sentence, int head, int from)
    {
        var at = head;
        while (at > from && Belongs(sentence, at - 1))
            at--;
        return at;
    }

    private static int Behind(Sentence sentence, int head, int to)
    {
        var at = head;
        while (at < to && Belongs(sentence, at))
            at++;
        return at;
    }

    private static bool Belongs(Sentence sentence, int at) =>
        (
            sentence.Passage.Tokens[at].Kind != PieceKind.Sign
            || sentence.Passage.Tokens[at].Text is "-" or "‑" or "." or "'"
        )
        && !sentence.SaysAt(Term.And, at, at + 1)
        && !sentence.SaysAt(Term.Held, at, at + 1)
        && !sentence.SaysAt(Term.Met, at, at + 1)
        && !sentence.Dates.Cover(at);

    /// <summary>Whether "final" or "next" is said of this one: in the word itself, among what stands right before it, or right behind it.</summary>
    private static bool IsSaidOf(Sentence sentence, Term term, Said head, int from)
    {
        foreach (var said in sentence.All(term))
            if (
                said.First < head.Next && said.Next > head.First
                || said.First - head.Next is 0 or 1 && sentence.Passage.IsWord(head.Next)
            )
                return true;
            else if (said.First >= from && said.Next <= head.First && IsOfHead(sentence, said.Next, head.First))
                return true;
        return false;
    }

    // In "das letzte Projektjahr des Treffens" another noun stands between.
    private static bool IsOfHead(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                sentence.Passage.IsSmall(at)
                || (
                    sentence.Passage.Language == Language.German
                    && sentence.Passage.IsWord(at)
                    && sentence.Passage.IsCapital(at)
                    && !OccasionName.IsCircle(sentence, at)
                )
            )
                return false;
        return true;
    }

    private static SaidNumber? Trailing(Sentence sentence, int from, int to)
    {
        foreach (var number in sentence.Numbers)
            if (number.IsOrdinal && number.First >= from && number.Next <= to && number.First - from <= 1)
                return number;
        return null;
    }
}
