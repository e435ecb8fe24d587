namespace Konvent.Reading;

/// <summary>A paragraph of a text as it is read: its language, its tokens, and what was found in it.</summary>
internal sealed class Passage
{
    private const int LongestSmallWord = 40;

    private readonly string _text;

    /// <param name="written">The day of the text.</param>
    /// <param name="year">Its year, where the day is unknown.</param>
    public Passage(SourceText source, int place, LanguageGuess guess, DateOnly? written, int? year)
    {
        _text = source.Text;
        Place = place;
        Kind = source.Paragraphs[place].Kind;
        Span = source.Paragraphs[place].Span;
        Language = guess.Language;
        Lexicon = Lexicon.Of(Language);
        Tokens = Reading.Tokens.In(_text, Span);
        var ranges = new TokenRanges(Tokens);
        Dates = ranges.Of(FindDates.In(_text, Tokens, Language, written, year), date => date.Span);
        Times = ranges.Of(FindTimes.In(_text, Tokens, Language), time => time.Span);
        Sums = ranges.Of(FindSums.In(_text, Tokens, Span.End, Language), sum => sum.Span);
        Addresses = ranges.Of(FindAddresses.In(_text, Span), address => address.Span);
        Terms = Lexicon.TermsIn(Tokens);
        Terms.RemoveAll(IsVerb);
        Numbers = FindNumbers.In(this);
        Names = QuotedNames.In(this);
        var found = FindPlaces.In(_text, Tokens, Language);
        Places = ranges.Of(found, place => place.Span);
        Countries = ranges.Of(FindCountries.In(_text, Tokens, found), country => country.Span);
        Organisations = FindOrganisations.In(this, Term.Organisation);
        Houses = FindOrganisations.In(this, Term.Building);
        Sentences = Reading.Sentences.Of(this);
    }

    // "Il progetto non è in ritardo": "e" is "and", and "è" is "is".
    private bool IsVerb(Said said) => said.Term == Term.And && Written(said.First) is ("è" or "é" or "È" or "É");

    /// <summary>Which of the paragraphs of its text it is.</summary>
    public int Place { get; }

    public ParagraphKind Kind { get; }

    public TextSpan Span { get; }

    public Language Language { get; }

    public Lexicon Lexicon { get; }

    public List<Token> Tokens { get; }

    public List<At<FoundDate>> Dates { get; }

    public List<At<FoundTime>> Times { get; }

    public List<At<FoundSum>> Sums { get; }

    public List<At<FoundAddress>> Addresses { get; }

    public List<Said> Terms { get; }

    public List<SaidNumber> Numbers { get; }

    /// <summary>What stands in quotation marks, is emphasised or is the text of a link.</summary>
    public List<At<string>> Names { get; }

    public List<At<FoundPlace>> Places { get; }

    public List<At<FoundCountry>> Countries { get; }

    public List<At<string>> Organisations { get; }

    /// <summary>Buildings with names.</summary>
    public List<At<string>> Houses { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>The whole text.</summary>
    public string Text => _text;

    public bool IsCapital(int token) => char.IsUpper(_text[Tokens[token].Span.Start]);

    public bool IsWord(int token) => token >= 0 && token < Tokens.Count && Tokens[token].Kind == PieceKind.Word;

    /// <summary>Whether what stands here is what is counted or measured: "m²", "kg", "%".</summary>
    public bool IsUnit(int token) =>
        token < Tokens.Count
        && Tokens[token].Text is "%" or "m" or "km" or "kg" or "t" or "l" or "ha" or "€" or "eur" or "euro" or "euros";

    /// <summary>Whether it is one of the small words of the language, in whichever letters.</summary>
    public bool IsSmall(int token)
    {
        if (!IsWord(token) || Tokens[token].Span.Length > LongestSmallWord)
            return false;
        Span<char> small = stackalloc char[LongestSmallWord];
        var length = _text.AsSpan(Tokens[token].Span.Start, Tokens[token].Span.Length).ToLowerInvariant(small);
        return LanguageProfiles.All.IsSmall(small[..length], Language);
    }

    /// <summary>Whether an apostrophe hangs on it: the article of "l'Agenzia", "d'une".</summary>
    public bool IsElided(int token) =>
        IsWord(token) && token + 1 < Tokens.Count && Tokens[token + 1] is { IsApart: false, Text: "'" };

    public bool Is(int token, string text) => token >= 0 && token < Tokens.Count && Tokens[token].Text == text;

    /// <summary>The token as it was written.</summary>
    public string Written(int token) => Tokens[token].Span.In(_text);

    public TextSpan SpanOf(int first, int next) => Tokens[first].Span.To(Tokens[next - 1].Span);

    /// <summary>What stands there, on one line and without marks of emphasis.</summary>
    public string Said(int first, int next) => first < next ? CleanText.Of(SpanOf(first, next).In(_text)) : "";
}
