namespace Konvent.Reading;

/// <summary>
/// Reads which project the text is about: a name beside the word for a project, in quotes, as a line of its own, or as the name of its pages on
/// social media. What is named in several of these ways is surer.
/// </summary>
internal static class ReadProjects
{
    private const double Enough = 2;
    private const double OnItsPages = 1.2;
    private const int MostProgrammes = 20;

    public static void In(TextInHand hand)
    {
        var others = hand
            .Facts.OfType<ProgrammeFact>()
            .Select(programme => programme.Name)
            .Take(MostProgrammes)
            .ToList();
        var candidates = new Dictionary<string, Candidate>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in hand.Sentences)
        {
            foreach (var found in ProjectNames.In(sentence))
                if (!OtherCapitals.Has(found.What.Name) && !IsSomethingElse(others, sentence, found))
                    Weigh(candidates, found.What, sentence.Passage.SpanOf(found.First, found.Next));
            foreach (var address in sentence.Addresses)
                if (!address.What.IsMail && ProjectNames.OfPage(address.What.Text) is { } page)
                    Weigh(candidates, page, address.What.Span);
        }
        var pages = ProjectPages.In(hand);
        foreach (var candidate in candidates.Values)
            if (pages.Name(candidate.Name))
                candidate.Add(OnItsPages);
        if (candidates.Values.Where(one => one.Weight >= Enough).MaxBy(one => one.Weight) is not { } best)
        {
            ByLongName(hand);
            return;
        }
        var whole = best;
        // "the project “Bridges over the Mureș”" and elsewhere "the project PUNTMUR": the longer is the long name.
        if (IsPhrase(best) && candidates.Values.Where(IsShort).MaxBy(one => one.Weight) is { } shorter)
            best = shorter;
        var (name, translation) = LongNames.Of(hand, best.Name);
        var objectives = Purpose.Objectives(hand, best.Name);
        hand.Facts.Add(
            new ProjectFact
            {
                Acronym = best.Name,
                Name = name ?? (best == whole ? null : whole.Name),
                Translation = translation,
                Objective = objectives.Count == 0 ? null : string.Join(' ', objectives.Select(one => one.Text)),
                Themes = Purpose.Themes(hand),
                Source = [.. best.Source, .. objectives.Select(one => one.Span)],
                Confidence =
                    best.Weight >= 3 ? 0.9
                    : best.Weight >= 2.2 ? 0.8
                    : 0.7,
            }
        );
    }

    private static bool IsPhrase(Candidate candidate) => candidate.Name.Contains(' ', StringComparison.Ordinal);

    private static bool IsShort(Candidate candidate) => !IsPhrase(candidate) && candidate.IsNamed;

    private static void ByLongName(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
            if (LongNames.Quoted(sentence, "") is { Name: { } name } found)
            {
                hand.Facts.Add(
                    new ProjectFact
                    {
                        Name = name,
                        Translation = found.Translation,
                        Source = [sentence.Span],
                        Confidence = 0.8,
                    }
                );
                return;
            }
    }

    private static bool IsSomethingElse(List<string> programmes, Sentence sentence, At<ProjectName> found) =>
        (
            sentence.Organisations.Exists(one => one.First <= found.First && one.Next >= found.Next)
            && !(found.What.Weight >= ProjectNames.Named && NameShapes.IsShape(found.What.Name))
        )
        || sentence.Addresses.Exists(one => one.First < found.Next && one.Next > found.First)
        || (sentence.Places.Exists(one => one.First <= found.First && one.Next >= found.Next) && found.What.Weight <= 2)
        || programmes.Exists(name => name.Contains(found.What.Name, StringComparison.OrdinalIgnoreCase));

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
        private double _added;

        public string Name => name;

        public IReadOnlyList<TextSpan> Source => _source;

        // The surest way counts whole; each further mention a little, so that what runs through the text wins.
        public double Weight => _most + _added + Math.Min(2, (_source.Count - 1) * 0.4);

        /// <summary>Whether it stands beside the word for a project.</summary>
        public bool IsNamed => _most >= ProjectNames.Named;

        public void Add(double weight) => _added += weight;

        public void Hear(double weight, TextSpan span)
        {
            _most = Math.Max(_most, weight);
            // Several rules name the same place one after the other.
            if (_source.Count == 0 || !(_source[^1].Start <= span.Start && _source[^1].End >= span.End))
                _source.Add(span);
        }
    }
}
