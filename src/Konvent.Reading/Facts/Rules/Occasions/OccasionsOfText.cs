namespace Konvent.Reading;

/// <summary>The meetings and events of a text while its sentences are read in their order.</summary>
internal sealed class OccasionsOfText(TextInHand hand)
{
    private readonly List<Occasion> _all = [];

    // Those that this section has named, the last one last.
    private readonly List<Occasion> _here = [];

    private const int MostWordsOfNext = 5;
    private const int MostWordsOfLine = 14;
    private const int MostLinesBelow = 4;
    private const int MostParagraphsBehind = 2;

    // A section that names more is a list of something else.
    private const int MostHere = 50;

    // The paragraph in which one was named last.
    private int _named = -MostLinesBelow;

    // "Next date": what the section under such a heading names first.
    private bool _isNext;

    // "Save the date!" may stand before what it is about.
    private bool _saveTheDate;

    private static readonly (Term Term, string Name)[] Openings =
    [
        (Term.Venue, "venue"),
        (Term.Agenda, "agenda"),
        (Term.Registration, "registration"),
        (Term.Date, "date"),
    ];

    public void Hear(Sentence sentence)
    {
        var words = OccasionWords.In(sentence);
        if (
            sentence.Kind == ParagraphKind.Heading
            && sentence.First == 0
            && (words.Count > 0 || !IsLineOfInvitation(sentence))
        )
        {
            _here.Clear();
            _saveTheDate = false;
            _isNext = sentence.Says(Term.Next) && sentence.Next - sentence.First <= MostWordsOfNext;
        }
        var heard = words
            .Select((word, n) => (Word: word, Occasion: Find(sentence, word, OwnDay(sentence, words, n))))
            .Where(one => one.Occasion is not null)
            .Select(one => (one.Word, Occasion: one.Occasion!))
            .ToList();
        var isSupposed = heard.Count > 0 && Supposed.Is(sentence);
        foreach (var (word, occasion) in heard)
        {
            occasion.IsSupposed = isSupposed && (occasion.IsSupposed || occasion.IsNew);
            occasion.Hear(
                word,
                sentence.Kind == ParagraphKind.Heading ? sentence.Passage.SpanOf(word.First, word.Next) : sentence.Span
            );
        }
        if (_isNext && heard.Find(one => one.Occasion.Kind is null) is { Occasion: { } next })
            (next.Announced, _isNext) = (true, false);
        if (heard.Count > 0)
            _named = sentence.Passage.Place;
        if (heard.Count > 0)
            HearWhenAndWhere(sentence, heard);
        else
            HearAbout(sentence);
        HearRest(sentence, heard.Count > 0 ? heard[0].Occasion : null);
    }

    // A line with a town and a day, or "Venue: …", belongs to what stands above it.
    private static bool IsLineOfInvitation(Sentence sentence) =>
        sentence.Dates.Count > 0 || InvitationLine.Labelled(sentence, Term.Venue) is not null;

    public IEnumerable<OccasionFact> Facts() =>
        _all.Select(occasion => occasion.Fact(hand.Written)).Where(fact => fact is not null).Select(fact => fact!);

    /// <summary>The occasion these words speak of: one of this section, one of the same number, or a new one; null where they name none.</summary>
    private Occasion? Find(Sentence sentence, OccasionWord word, FoundDate? day)
    {
        for (var n = _here.Count - 1; n >= 0; n--)
            if (
                _here[n].Fits(word)
                && (!word.IsNamed || IsSame(_here[n], word))
                && !(day is not null && (IsOther(_here[n], word, day) || IsElsewhere(_here[n], sentence, word, day)))
            )
                return _here[n];
        if (word.Number is not null || word.Final)
            foreach (var known in _all)
                if (
                    known.Fits(word)
                    && ((known.Number is not null && known.Number == word.Number) || (known.Final && word.Final))
                )
                    return Here(known);
        if (BeginsOccasion.In(sentence, word))
            return Here(New(word));
        return BeginsOccasion.OfLines(sentence, word) ? Here(OfLines(word)) : null;
    }

    // "the second dissemination conference" under the heading "Final conference" is that one; the next meeting is not this one.
    private static bool IsSame(Occasion known, OccasionWord word) =>
        (!word.Announced || known.Announced)
        && (word.Number is null || known.Number is null || word.Number == known.Number);

    // Two days under two names or of two kinds are two occasions.
    private bool IsOther(Occasion known, OccasionWord word, FoundDate day) =>
        known.Date is { } own
        && (
            word.IsNamed
                ? !(known.Number is not null && word.Number == known.Number) && !(known.Final && word.Final)
                : known.Kind != word.Event && known.Kind is not null && word.Event is not null
        )
        && IsApart(MissingYear.Of(own, hand.Written).When, MissingYear.Of(day, hand.Written).When);

    // "The minutes of the meeting in Sligo (24 May 2023) were adopted": another town and another day than the meeting at hand.
    private bool IsElsewhere(Occasion known, Sentence sentence, OccasionWord word, FoundDate day) =>
        known is { Date: { } own, Place: { } place }
        && word.Event is null
        && IsApart(MissingYear.Of(own, hand.Written).When, MissingYear.Of(day, hand.Written).When)
        && NamesOtherTown(sentence, place);

    private static bool NamesOtherTown(Sentence sentence, string place) =>
        WhereItIs.Town(sentence, sentence.First, sentence.Next) is { } town && town != place;

    private static bool IsApart(When one, When other) =>
        !one.IsYearUnknown && !other.IsYearUnknown && (one.Latest < other.Earliest || other.Latest < one.Earliest);

    private FoundDate? OwnDay(Sentence sentence, List<OccasionWord> words, int n)
    {
        var (from, to) = ReachOfOccasion.Of(sentence, words, n);
        return ChangedOccasion.IsMoved(sentence, from, to)
            ? null
            : sentence
                .Dates.Where(date => date.First >= from && date.First < to && IsOfOccasion(sentence, date))
                .Select(date => date.What)
                .FirstOrDefault();
    }

    private Occasion OfLines(OccasionWord word)
    {
        var occasion = New(word);
        occasion.IsOfLines = true;
        return occasion;
    }

    private Occasion New(OccasionWord word)
    {
        var occasion = new Occasion(word.Event);
        _all.Add(occasion);
        return occasion;
    }

    private Occasion Here(Occasion occasion)
    {
        _here.Remove(occasion);
        if (_here.Count >= MostHere)
            _here.RemoveAt(0);
        _here.Add(occasion);
        return occasion;
    }

    private void HearWhenAndWhere(Sentence sentence, List<(OccasionWord Word, Occasion Occasion)> heard)
    {
        var isHeld = sentence.Kind == ParagraphKind.Heading || sentence.Says(Term.Held, Term.Met, Term.Invited);
        // Two occasions may share a day: "the last meeting and the conference take place on 17 June".
        var dates = sentence.Dates.FindAll(date => IsOfOccasion(sentence, date));
        List<OccasionWord> words = [.. heard.Select(one => one.Word)];
        for (var n = 0; n < heard.Count; n++)
        {
            var (word, occasion) = heard[n];
            occasion.IsHeld |= isHeld;
            var (from, to) = ReachOfOccasion.Of(sentence, words, n);
            HearChange(sentence, occasion, from, to);
            foreach (var date in dates)
                if (occasion is { Date: null, IsMoved: false } && date.First >= from && date.First < to)
                    Give(occasion, sentence, date);
            occasion.Place ??= BehindNewDay(sentence, occasion, from, to) ?? WhereItIs.Town(sentence, from, to);
            occasion.Venue ??=
                Venue.In(sentence, from, to)
                ?? (sentence.Kind == ParagraphKind.Item ? ReachOfOccasion.BodyAfterTown(sentence) : null);
            occasion.Final |= heard.Count == 1 && ReachOfOccasion.IsLastOfProject(sentence);
            occasion.Title ??= OccasionTitle.Of(sentence, word);
        }
    }

    // "Planned for 5 May in Trento, it takes place on 12 May in Bolzano": where it is stands behind its new day.
    private static string? BehindNewDay(Sentence sentence, Occasion occasion, int from, int to) =>
        ChangedOccasion.IsMoved(sentence, from, to)
        && sentence.Dates.Find(date => ReferenceEquals(date.What, occasion.Date)) is { Next: > 0 } day
            ? WhereItIs.Town(sentence, day.First, to)
            : null;

    private void HearChange(Sentence sentence, Occasion occasion, int from, int to)
    {
        occasion.Cancelled |= ChangedOccasion.IsCancelled(sentence, from, to);
        if (!ChangedOccasion.IsMoved(sentence, from, to))
            return;
        var dates = sentence.Dates.FindAll(date => date.First >= from && date.First < to && BeginsOccasion.IsDay(date));
        occasion.Date = ChangedOccasion.NewDay(sentence, dates);
        occasion.IsMoved = occasion.Date is null;
        if (occasion.IsMoved)
            occasion.Open.Add("date");
        foreach (var date in dates)
            hand.Take(date.What.Span);
    }

    // "It had to be cancelled", right behind what named it.
    private void HearChangeBehind(Sentence sentence)
    {
        if (
            _here.LastOrDefault() is not { } current
            || sentence.Passage.Place - _named > 1
            || sentence.Next - sentence.First > MostWordsOfLine
            || !(
                ChangedOccasion.IsCancelled(sentence, sentence.First, sentence.Next)
                || ChangedOccasion.IsMoved(sentence, sentence.First, sentence.Next)
            )
        )
            return;
        HearChange(sentence, current, sentence.First, sentence.Next);
        current.From(sentence.Span);
    }

    // "The partners met in Magdeburg on 12 February": no word for a meeting, but what the heading announced. A line "Venue: …" of an invitation.
    private void HearAbout(Sentence sentence)
    {
        HearChangeBehind(sentence);
        var met = sentence.Says(Term.Met);
        var current = met ? _here.LastOrDefault(one => one.Kind is null) : _here.LastOrDefault();
        if (
            met
            && current is null
            && sentence.Dates.Exists(BeginsOccasion.IsDay)
            && sentence.Says(Term.Partner, Term.Project, Term.Circle)
        )
            _here.Add(current = New(new OccasionWord(null, sentence.First, sentence.First, sentence.First)));
        if (
            current is null
            || !(
                met
                || sentence.Says(Term.Held)
                || sentence.Kind == ParagraphKind.Item
                || InvitationLine.Labelled(sentence, Term.Venue) is not null
                || IsFollowing(sentence, current)
            )
        )
            return;
        if (sentence.Kind == ParagraphKind.Item && IsElsewhere(sentence, current))
            return;
        if (IsAnother(sentence, current))
            _here.Add(current = Another(current));
        var before = (current.Date, current.Place, current.Venue);
        foreach (var date in sentence.Dates)
            if (current is { Date: null, IsMoved: false } && !IsOfProject(sentence) && IsOfOccasion(sentence, date))
                Give(current, sentence, date);
        var labelled = InvitationLine.Labelled(sentence, Term.Venue);
        var house = IsBelow(sentence) ? InvitationLine.House(sentence) : null;
        if (met || current.Date != before.Date || labelled is not null || house is not null)
        {
            current.Place ??= WhereItIs.Town(sentence, sentence.First, sentence.Next);
            current.Venue ??=
                labelled
                ?? house
                ?? InvitationLine.BetweenTownAndDay(sentence)
                ?? Venue.In(sentence, sentence.First, sentence.Next)
                ?? (sentence.Kind == ParagraphKind.Prose ? null : Venue.House(sentence));
        }
        current.IsHeld |= met;
        if ((current.Date, current.Place, current.Venue) != before)
            current.From(sentence.Span);
    }

    // A line with a day and another town tells of something else.
    private static bool IsElsewhere(Sentence sentence, Occasion current) =>
        current.Place is { } place && !current.IsOfLines && sentence.Dates.Count > 0 && NamesOtherTown(sentence, place);

    // The lines right below the one that named it.
    private bool IsBelow(Sentence sentence) =>
        sentence.Kind == ParagraphKind.Item && sentence.Passage.Place - _named is > 0 and <= MostLinesBelow;

    // "Seminars", and below a line for each: "– 18 April, Šiauliai".
    private static bool IsAnother(Sentence sentence, Occasion current) =>
        sentence.Kind == ParagraphKind.Item
        && current.Date is not null
        && current.IsOfLines
        && sentence.Dates is [var date, ..]
        && BeginsOccasion.IsDay(date)
        && date.First <= sentence.First + 2
        && !sentence.BeginsWithHour
        && (sentence.Says(Term.Online) || WhereItIs.Town(sentence, sentence.First, sentence.Next) is not null)
        && sentence.Next - sentence.First <= MostWordsOfLine;

    private Occasion Another(Occasion current)
    {
        var other = New(new OccasionWord(current.Kind, 0, 0, 0));
        (other.IsOfLines, other.IsHeld) = (true, true);
        return other;
    }

    // The first sentence under a heading tells of what the heading names.
    private bool IsFollowing(Sentence sentence, Occasion current) =>
        current.Date is null
        && sentence.First == 0
        && sentence.Passage.Place - _named <= MostParagraphsBehind
        && sentence.Dates.Exists(BeginsOccasion.IsDay);

    // "Started on 1 March 2021, the project runs for 30 months": the days of the project.
    private static bool IsOfProject(Sentence sentence) =>
        sentence.Says(Term.Duration)
        || (sentence.Says(Term.Started) && sentence.Says(Term.Project, Term.Phase, Term.WorkPackage));

    /// <param name="current">The first that this sentence names; null where it names none.</param>
    private void HearRest(Sentence sentence, Occasion? current)
    {
        _saveTheDate |= sentence.Says(Term.SaveTheDate);
        HearRestOfEvent(sentence, current?.Kind is null ? _here.LastOrDefault(one => one.Kind is not null) : current);
        var isNamed = current is not null;
        current ??= _here.LastOrDefault();
        if (current is null)
            return;
        current.Online |=
            sentence.Says(Term.Online)
            && (
                sentence.Says(Term.Held, Term.Met)
                || isNamed
                || (sentence.Kind != ParagraphKind.Prose && sentence.Next - sentence.First <= MostWordsOfLine)
            );
        if (current.Kind is null && sentence.Says(Term.Topic) && sentence.Kind == ParagraphKind.Prose)
            current.Topics.Add(sentence.Text);
    }

    private void HearRestOfEvent(Sentence sentence, Occasion? current)
    {
        if (current is null)
            return;
        current.SaveTheDate |= _saveTheDate;
        _saveTheDate = false;
        if (sentence.Says(Term.WillFollow))
            foreach (var (term, name) in Openings)
                if (sentence.Says(term))
                {
                    current.Open.Add(name);
                    current.From(sentence.Span);
                }
        if (sentence.Says(Term.Invited))
            current.Audience ??= sentence.Text;
    }

    private bool IsDayOfText(TextSpan span) => hand.Publication?.Source.Contains(span) == true;

    private void Give(Occasion occasion, Sentence sentence, At<FoundDate> date)
    {
        occasion.Date = date.What;
        occasion.Time = sentence.Times.Count > 0 ? sentence.Times[0].What : null;
        hand.Take(date.What.Span);
    }

    // A day to register by, and what has begun before, is no day of the occasion.
    private bool IsOfOccasion(Sentence sentence, At<FoundDate> date) =>
        !date.What.When.IsOpenStart
        && !date.What.When.IsOpenEnd
        && !hand.IsTaken(date.What.Span)
        && !IsDayOfText(date.What.Span)
        && !(
            sentence.SaysAt(Term.Registration, date.First - 6, date.First)
            && !sentence.SaysAt(Term.Held, date.First - 6, date.First)
        );
}
