namespace Konvent.Reading;

/// <summary>Compares bodies that are named by their kind and a place alone: "University of Turku", "Lapin yliopisto".</summary>
internal static class BodiesOfTowns
{
    public const double Sure = 0.7;

    private sealed record Body(Sentence Sentence, At<string> Name, int Place);

    public static IEnumerable<(string First, string Second)> Between(
        IReadOnlyList<Segment> first,
        IReadOnlyList<Segment> second
    )
    {
        if (Only(first) is not { } one || Only(second) is not { } other)
            yield break;
        var differ = (Town(one), Town(other)) switch
        {
            ({ } town, null) => IsOther(town, one, other),
            (null, { } town) => IsOther(town, other, one),
            _ => false,
        };
        if (differ)
            yield return (one.Name.What, other.Name.What);
    }

    // The one body of a side, where it is a word for its kind and one name.
    private static Body? Only(IReadOnlyList<Segment> side)
    {
        var all = side.SelectMany(segment => segment.Sentence.Organisations.Select(name => (segment.Sentence, name)))
            .ToList();
        if (all is not [var (sentence, name)])
            return null;
        var words = Enumerable
            .Range(name.First, name.Next - name.First)
            .Where(at => sentence.Passage.IsWord(at) && !sentence.Passage.IsSmall(at))
            .Where(at => !sentence.SaysAt(Term.NameJoint, at, at + 1))
            .ToList();
        var places = words.FindAll(at => !sentence.SaysAt(Term.Organisation, at, at + 1));
        return words.Count == 2 && places is [var place] && sentence.Passage.IsCapital(place)
            ? new(sentence, name, place)
            : null;
    }

    private static KnownPlace? Town(Body body) =>
        body.Sentence.Places.Find(place => place.Covers(body.Place)) is { What.Place: { Kind: PlaceKind.Town } town }
            ? town
            : null;

    // What each language calls a town begins alike.
    private static bool IsOther(KnownPlace town, Body body, Body other)
    {
        var name = Transliteration.Of(other.Sentence.Passage.Tokens[other.Place].Text);
        return new[]
        {
            town.Name,
            town.NameIn(other.Sentence.Passage.Language),
            body.Sentence.Passage.Written(body.Place),
        }
            .Select(said => Transliteration.Of(Folding.Fold(said)))
            .All(said => said.Length > 0 && TownsDiffer.Sound(said) != TownsDiffer.Sound(name));
    }
}
