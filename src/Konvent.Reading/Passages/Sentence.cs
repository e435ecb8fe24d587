namespace Konvent.Reading;

/// <summary>A sentence, a heading or an item of a list, with what was found in it.</summary>
internal sealed class Sentence(Passage passage, int first, int next)
{
    private UInt128 _said;

    public Passage Passage => passage;

    public int First => first;

    public int Next => next;

    public TextSpan Span => passage.SpanOf(first, next);

    public string Text => passage.Said(first, next);

    public ParagraphKind Kind => passage.Kind;

    public List<Said> Terms { get; } = [];

    public List<SaidNumber> Numbers { get; } = [];

    public List<At<FoundDate>> Dates { get; } = [];

    public List<At<FoundTime>> Times { get; } = [];

    public List<At<FoundSum>> Sums { get; } = [];

    public List<At<FoundAddress>> Addresses { get; } = [];

    public List<At<string>> Names { get; } = [];

    public List<At<FoundPlace>> Places { get; } = [];

    public List<At<FoundCountry>> Countries { get; } = [];

    public List<At<string>> Organisations { get; } = [];

    /// <summary>Whether it is a line of a programme: "10.45 Coffee", "9 h 30 – Welcome".</summary>
    public bool BeginsWithHour =>
        BehindMarks is var at
        && at + 2 < next
        && passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 2 }
        && passage.Tokens[at + 1] is { Text: "." or ":" or "h" }
        && passage.Tokens[at + 2] is { Kind: PieceKind.Number, Text.Length: 2 }
        && !Dates.Cover(at);

    // "- 10.45 Coffee".
    private int BehindMarks
    {
        get
        {
            var at = first;
            while (at < next && passage.Tokens[at].Text is "-" or "–" or "•" or "*")
                at++;
            return at;
        }
    }

    /// <summary>Whether it says this term.</summary>
    public bool Says(Term term) => (_said & Bit(term)) != 0;

    /// <summary>Whether it says one of these terms.</summary>
    public bool Says(params ReadOnlySpan<Term> terms)
    {
        foreach (var term in terms)
            if (Says(term))
                return true;
        return false;
    }

    /// <summary>Where it says this term; empty where it does not.</summary>
    public IEnumerable<Said> All(Term term) => Says(term) ? Found(term) : [];

    /// <summary>The first place at which it says one of these terms.</summary>
    public Said? FirstOf(params ReadOnlySpan<Term> terms)
    {
        foreach (var said in Terms)
            if (terms.Contains(said.Term))
                return said;
        return null;
    }

    /// <summary>Whether this term stands on these tokens.</summary>
    public bool SaysAt(Term term, int from, int to)
    {
        // Asked more often than anything else: no closure.
        if (Says(term))
            foreach (var said in Terms)
                if (said.Term == term && said.First < to && said.Next > from)
                    return true;
        return false;
    }

    private IEnumerable<Said> Found(Term term) => Terms.Where(said => said.Term == term);

    /// <summary>Gives each sentence of a passage what was found in it, in one walk.</summary>
    public static void Share(Passage passage, List<Sentence> sentences)
    {
        Share(passage.Terms, sentences, said => said.First, (sentence, said) => sentence.Hear(said));
        Share(passage.Numbers, sentences, number => number.First, (sentence, number) => sentence.Numbers.Add(number));
        Share(passage.Dates, sentences, date => date.First, (sentence, date) => sentence.Dates.Add(date));
        Share(passage.Times, sentences, time => time.First, (sentence, time) => sentence.Times.Add(time));
        Share(passage.Sums, sentences, sum => sum.First, (sentence, sum) => sentence.Sums.Add(sum));
        Share(passage.Addresses, sentences, one => one.First, (sentence, one) => sentence.Addresses.Add(one));
        Share(passage.Names, sentences, name => name.First, (sentence, name) => sentence.Names.Add(name));
        Share(passage.Places, sentences, place => place.First, (sentence, place) => sentence.Places.Add(place));
        Share(passage.Countries, sentences, one => one.First, (sentence, one) => sentence.Countries.Add(one));
        Share(passage.Organisations, sentences, one => one.First, (sentence, one) => sentence.Organisations.Add(one));
    }

    private void Hear(Said said)
    {
        Terms.Add(said);
        _said |= Bit(said.Term);
    }

    private static UInt128 Bit(Term term) => UInt128.One << (int)term;

    private static void Share<T>(List<T> found, List<Sentence> sentences, Func<T, int> first, Action<Sentence, T> add)
    {
        var at = 0;
        foreach (var one in found)
        {
            while (at < sentences.Count - 1 && sentences[at].Next <= first(one))
                at++;
            add(sentences[at], one);
        }
    }
}
