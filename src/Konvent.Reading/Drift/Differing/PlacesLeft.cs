namespace Konvent.Reading;

/// <summary>Which places that one side names and the other does not are told.</summary>
internal static class PlacesLeft
{
    public static void Keep(List<Stated> first, List<Stated> second, AlignedSegments pair)
    {
        TakeNamed(first, pair.Second);
        TakeNamed(second, pair.First);
        Pairing.TakeSpelledAlike(first, second);
        if (second.Count == 0)
            Find(first, second, pair.Second, pair.First);
        else if (first.Count == 0)
            Find(second, first, pair.First, pair.Second);
    }

    // What the other side has as well, though it is not sure that it is a place there.
    private static void TakeNamed(List<Stated> left, IReadOnlyList<Segment> other)
    {
        if (left.Count == 0)
            return;
        var there = other
            .SelectMany(segment => segment.Sentence.Places)
            .Select(place => place.What.Place.Id)
            .ToHashSet(StringComparer.Ordinal);
        var forms = NameForms.All(other);
        var bones = forms.Where(form => form.Length > 3).Select(Skeleton.Of).ToHashSet(StringComparer.Ordinal);
        left.RemoveAll(place =>
            there.Contains(place.Key)
            || (
                Transliteration.Of(Folding.Fold(place.Shown)) is var name
                && (forms.Contains(name) || bones.Contains(Skeleton.Of(name)))
            )
        );
    }

    private static void Find(
        List<Stated> left,
        List<Stated> none,
        IReadOnlyList<Segment> there,
        IReadOnlyList<Segment> here
    )
    {
        if (left is [var town, ..] && TownsDiffer.InPlaceOf(town, there, here) is { } other)
        {
            left.Clear();
            left.Add(town);
            none.Add(other);
        }
    }
}
