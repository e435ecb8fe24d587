namespace Konvent.Reading;

/// <summary>Tells the language of each paragraph of a text.</summary>
public static class GuessLanguages
{
    // So many words are enough, and a paragraph of a million has them as well.
    private const int MostWords = 80;
    private const int LongestWord = 40;

    // What is less sure than this by itself, or is shorter, is likely to be in the language of what stands around it.
    private const double Sure = 0.75;
    private const int FewWords = 4;
    private const int FewWordsOfItem = 10;
    private const double Nearby = 10;

    // A line of a list is in the language of its list, whatever the names in it look like.
    private const double NearbyOfItem = 40;

    // Words that follow each other tell less than their number says.
    private const double Temper = 0.35;

    /// <summary>One for each paragraph, in their order. A paragraph that says too little follows those around it; English where nothing says more.</summary>
    public static IReadOnlyList<LanguageGuess> Of(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var heard = text.Paragraphs.Select(paragraph => Listen(text.Text, paragraph.Span)).ToList();
        var guesses = heard.ConvertAll(one => Best(one.Scores));
        var sure = guesses
            .Select((guess, n) => heard[n].Words >= Few(text.Paragraphs[n]) && guess.Sureness >= Sure)
            .ToList();
        DoubtItems(text, guesses, sure);
        var whole = Sum(heard);
        return
        [
            .. guesses.Select((guess, n) => sure[n] ? guess : Best(Among(heard[n].Scores, whole, guesses, sure, n, WeightOf(text.Paragraphs[n])))),
        ];
    }

    /// <summary>The language of a text by itself, however short.</summary>
    public static LanguageGuess Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Best(Listen(text, new(0, text.Length)).Scores);
    }

    // A line of a list holds names, which may be of any language.
    private static int Few(TextParagraph paragraph) => paragraph.Kind == ParagraphKind.Item ? FewWordsOfItem : FewWords;

    // A line of a list in a language in which the text has no prose is rather full of names.
    private static void DoubtItems(SourceText text, List<LanguageGuess> guesses, List<bool> sure)
    {
        var prose = new HashSet<Language>();
        for (var n = 0; n < sure.Count; n++)
            if (sure[n] && text.Paragraphs[n].Kind == ParagraphKind.Prose)
                prose.Add(guesses[n].Language);
        for (var n = 0; prose.Count > 0 && n < sure.Count; n++)
            sure[n] &= text.Paragraphs[n].Kind == ParagraphKind.Prose || prose.Contains(guesses[n].Language);
    }

    private static double WeightOf(TextParagraph paragraph) =>
        paragraph.Kind == ParagraphKind.Item ? NearbyOfItem : Nearby;

    private static double[] Sum(List<(double[] Scores, int Words)> heard)
    {
        var sum = new double[LanguageProfiles.All.Languages.Count];
        foreach (var (scores, _) in heard)
            for (var place = 0; place < sum.Length; place++)
                sum[place] += scores[place];
        return sum;
    }

    /// <summary>What it says itself, with what stands around it; where nothing around is sure, with all the text says.</summary>
    private static double[] Among(double[] scores, double[] whole, List<LanguageGuess> guesses, List<bool> sure, int n, double nearby)
    {
        var sum = (double[])scores.Clone();
        var isAlone = true;
        foreach (var step in new[] { -1, +1 })
            if (Nearest(sure, n, step) is { } near)
            {
                sum[LanguageProfiles.All.PlaceOf(guesses[near].Language)] += nearby;
                isAlone = false;
            }
        for (var place = 0; isAlone && place < sum.Length; place++)
            sum[place] += whole[place];
        return sum;
    }

    private static int? Nearest(List<bool> sure, int n, int step)
    {
        const int farthest = 50;
        for (var (at, far) = (n + step, 0); at >= 0 && at < sure.Count && far < farthest; at += step, far++)
            if (sure[at])
                return at;
        return null;
    }

    private static (double[] Scores, int Words) Listen(string text, TextSpan span)
    {
        var scores = new double[LanguageProfiles.All.Languages.Count];
        var words = 0;
        for (var at = span.Start; at < span.End && words < MostWords; )
        {
            var end = at;
            while (end < span.End && !char.IsWhiteSpace(text[end]))
                end++;
            if (!IsAddress(text.AsSpan(at, end - at)))
                words += Hear(text.AsSpan(at, end - at), scores);
            at = end + 1;
        }
        return (scores, words);
    }

    /// <summary>Hears the words of a stretch without blanks; answers how many there were.</summary>
    private static int Hear(ReadOnlySpan<char> said, double[] scores)
    {
        Span<char> small = stackalloc char[LongestWord];
        var words = 0;
        for (var at = 0; at < said.Length && words < MostWords; )
        {
            var end = at;
            while (end < said.Length && char.IsLetter(said[end]))
                end++;
            if (end > at && end - at <= LongestWord)
            {
                said[at..end].ToLowerInvariant(small);
                LanguageProfiles.All.Add(small[..(end - at)], scores);
                words++;
            }
            at = Math.Max(end, at + 1);
        }
        return words;
    }

    // Addresses of the web and of mail are of no language.
    private static bool IsAddress(ReadOnlySpan<char> said)
    {
        if (said.ContainsAny('@', '/'))
            return true;
        for (var at = 1; at + 1 < said.Length; at++)
            if (said[at] == '.' && char.IsLetter(said[at - 1]) && char.IsLetter(said[at + 1]))
                return true;
        return false;
    }

    private static LanguageGuess Best(double[] scores)
    {
        var best = 0;
        for (var place = 1; place < scores.Length; place++)
            if (scores[place] > scores[best])
                best = place;
        if (scores[best] == 0)
            return new(Language.English, 0);
        var all = scores.Sum(score => Math.Exp((score - scores[best]) * Temper));
        return new(LanguageProfiles.All.Languages[best], 1 / all);
    }
}
