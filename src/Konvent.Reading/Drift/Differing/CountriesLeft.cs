namespace Konvent.Reading;

/// <summary>Which countries that one side names and the other does not are told.</summary>
internal static class CountriesLeft
{
    // "Poland", "polnisch"; "Latvia", "Latvian".
    private const int LettersAlike = 3;
    private const int ShortestAdjective = 5;

    public static void Keep(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        TakeSaidOtherwise(first, pair.First, pair.Second);
        TakeSaidOtherwise(second, pair.Second, pair.First);
    }

    // What the other side may have as well: unsure that it is a country, as an adjective, or by a town.
    private static void TakeSaidOtherwise(List<Stated> left, IReadOnlyList<Segment> side, IReadOnlyList<Segment> other)
    {
        if (left.Count == 0)
            return;
        var there = other
            .SelectMany(segment => segment.Sentence.Countries)
            .Select(country => country.What.Code)
            .ToHashSet(StringComparer.Ordinal);
        left.RemoveAll(country => there.Contains(country.Key) || IsSaid(country.Key, side, other));
    }

    private static bool IsSaid(string code, IReadOnlyList<Segment> side, IReadOnlyList<Segment> other)
    {
        var place = side.SelectMany(segment => segment.Sentence.Places)
            .Select(found => found.What.Place)
            .FirstOrDefault(place => place.Kind == PlaceKind.Country && place.Country == code);
        return place is not null && other.Any(segment => SaysWordLike(segment.Sentence, place));
    }

    private static bool SaysWordLike(Sentence sentence, KnownPlace country)
    {
        var name = Folding.Fold(country.NameIn(sentence.Passage.Language));
        if (name.Length < LettersAlike)
            return false;
        for (var at = sentence.First; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: >= ShortestAdjective } word
                && word.Text.StartsWith(name[..LettersAlike], StringComparison.Ordinal)
                && !sentence.Countries.Cover(at)
            )
                return true;
        return false;
    }
}
