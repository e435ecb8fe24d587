using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>
/// Reads which project the text is about: a name beside the word for a project, in quotes, as a line of its own, or as the name of its pages on
/// social media. What is named in several of these ways is surer.
/// </summary>
internal static class ReadProjects
{
    private const double Enough = 2;

    // Written in capitals, and no project.
    private static readonly FrozenSet<string> Others =
        "eu ue ec eg es eea ewr uk us usa un nato interreg nuts sme smes kmu pme pmi pmes mśp msp kkv pk mvp ict iks tik tic ris3 s3 sdg gdp bip pkb covid-19 covid faq pdf html url wp ap lp pp ngo gmbh ag ev sa spa srl ab oy as ltd eerf erdf efre efrr fesr feder eakr ebrd esf esf+ ipa jtf cpmr eafrd b2b tv it ai ki hr or dr eur pln czk huf ron sek dkk bgn hrk usd gbp chf nok top tel fax www http cet gmt utc iii ii iv vi vii viii ix xi xii fab smart lte 5g ceo mou q1 q2 q3 q4 tba tbc agenda programme"
            .Split(' ')
            .Select(Folding.Fold)
            .ToFrozenSet();

    public static void In(TextInHand hand)
    {
        var candidates = new Dictionary<string, Candidate>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in hand.Sentences)
        {
            foreach (var found in ProjectNames.In(sentence))
                if (!Others.Contains(Folding.Fold(found.What.Name)) && !IsSomethingElse(hand, sentence, found))
                    Weigh(candidates, found.What, sentence.Passage.SpanOf(found.First, found.Next));
            foreach (var address in sentence.Addresses)
                if (!address.What.IsMail && ProjectNames.OfPage(address.What.Text) is { } page)
                    Weigh(candidates, page, address.What.Span);
        }
        if (candidates.Values.Where(one => one.Weight >= Enough).MaxBy(one => one.Weight) is not { } best)
            return;
        var (name, translation) = LongNames.Of(hand, best.Name);
        hand.Facts.Add(
            new ProjectFact
            {
                Acronym = best.Name,
                Name = name,
                Translation = translation,
                Source = best.Source,
                Confidence = best.Weight >= 3 ? 0.9 : 0.8,
            }
        );
    }

    private static bool IsSomethingElse(TextInHand hand, Sentence sentence, At<ProjectName> found) =>
        sentence.Organisations.Exists(one => one.First <= found.First && one.Next >= found.Next)
        || sentence.Addresses.Exists(one => one.First < found.Next && one.Next > found.First)
        || (sentence.Places.Exists(one => one.First <= found.First && one.Next >= found.Next) && found.What.Weight < 2)
        || hand.Facts.Exists(fact =>
            fact is ProgrammeFact programme
            && programme.Name.Contains(found.What.Name, StringComparison.OrdinalIgnoreCase)
        );

    private static void Weigh(Dictionary<string, Candidate> candidates, ProjectName found, TextSpan span)
    {
        if (!candidates.TryGetValue(found.Name, out var known))
            candidates[found.Name] = known = new(found.Name);
        known.Hear(found.Weight, span);
    }

    private sealed class Candidate(string name)
    {
        private readonly List<TextSpan> _source = [];
        private double _most;

        public string Name => name;

        public IReadOnlyList<TextSpan> Source => _source;

        // The surest way counts whole; each further mention a little, so that what runs through the text wins.
        public double Weight => _most + Math.Min(2, (_source.Count - 1) * 0.4);

        public void Hear(double weight, TextSpan span)
        {
            _most = Math.Max(_most, weight);
            if (!_source.Exists(known => known.Start <= span.Start && known.End >= span.End))
                _source.Add(span);
        }
    }
}
