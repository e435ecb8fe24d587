namespace Konvent.Reading;

/// <summary>Reads the programmes and funds that a text names.</summary>
internal static class ReadProgrammes
{
    private static readonly (Term Term, string Code)[] Funds =
    [
        (Term.Erdf, "ERDF"),
        (Term.Esf, "ESF"),
        (Term.CohesionFund, "CF"),
        (Term.JustTransitionFund, "JTF"),
        (Term.Eafrd, "EAFRD"),
        (Term.Emfaf, "EMFAF"),
        (Term.Ipa, "IPA"),
        (Term.RecoveryFund, "RRF"),
    ];

    public static void In(TextInHand hand)
    {
        var programmes = new Dictionary<string, NamedProgramme>(StringComparer.Ordinal);
        var funds = new Dictionary<string, List<TextSpan>>(StringComparer.Ordinal);
        foreach (var sentence in hand.Sentences)
        {
            foreach (var programme in FindProgrammes.In(sentence))
            {
                var key = Folding.Fold(programme.What.Name);
                if (!programmes.TryGetValue(key, out var known))
                    programmes[key] = known = new(programme.What.Name, sentence);
                known.Period ??= programme.What.Period;
                known.Source.Add(sentence.Passage.SpanOf(programme.First, programme.Next));
            }
            foreach (var (code, said) in FundsIn(sentence))
            {
                if (!funds.TryGetValue(code, out var source))
                    funds[code] = source = [];
                source.Add(sentence.Passage.SpanOf(said.First, said.Next));
            }
        }
        AddProgrammes(hand, [.. programmes.Values]);
        foreach (var (code, source) in funds)
            hand.Facts.Add(
                new FundFact
                {
                    Code = code,
                    Source = source,
                    Confidence = 0.95,
                }
            );
    }

    /// <summary>The funds that a sentence names; a short form is written with capitals.</summary>
    public static IEnumerable<(string Code, Said Said)> FundsIn(Sentence sentence)
    {
        foreach (var (term, code) in Funds)
        foreach (var said in sentence.All(term))
            if (
                said.Next - said.First > 1
                || IsAbbreviation(sentence.Passage.Written(said.First))
                || sentence.Passage.Tokens[said.First].Text.Length > 6
            )
                // "Not from the ERDF but from the ESF+".
                if (!Denied.Is(sentence, said))
                    yield return (code, said);
    }

    // "ERDF"; also with an ending that hangs on it, as "EFRR-u"; "ipa" is none.
    private static bool IsAbbreviation(string written) =>
        written.Length > 1 && char.IsUpper(written[0]) && char.IsUpper(written[1]);

    // "Interreg" alone beside "Interreg Europe" is the same; so is the name that the statement in a second language gives it.
    private static void AddProgrammes(TextInHand hand, List<NamedProgramme> all)
    {
        for (var n = 0; n < all.Count; n++)
        {
            var (programme, isShort) = (all[n], FindProgrammes.IsBare(all[n].Name));
            if (isShort && programme.Period is null && all.Count > 1)
                continue;
            if (n > 0 && IsTranslated(all[n - 1], programme))
                continue;
            hand.Facts.Add(
                new ProgrammeFact
                {
                    Name = programme.Name,
                    Period = programme.Period,
                    Source = programme.Source,
                    Confidence = isShort ? 0.6 : 0.9,
                }
            );
        }
    }

    private static bool IsTranslated(NamedProgramme one, NamedProgramme other) =>
        one.Period == other.Period
        && one.First.Passage.Language != other.First.Passage.Language
        && IsStatement(one.First)
        && IsStatement(other.First)
        && other.First.Passage.Place - one.First.Passage.Place <= 1;

    private static bool IsStatement(Sentence sentence) => sentence.Says(Term.Financed, Term.CoFinanced, Term.Supported);

    private sealed class NamedProgramme(string name, Sentence first)
    {
        public string Name => name;

        /// <summary>The sentence that names it first.</summary>
        public Sentence First => first;

        public string? Period { get; set; }

        public List<TextSpan> Source { get; } = [];
    }
}
