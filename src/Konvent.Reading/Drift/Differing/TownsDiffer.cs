namespace Konvent.Reading;

/// <summary>A town of one side to which the other says none, but has a name there that is not known: another town, or a village.</summary>
internal static class TownsDiffer
{
    private const double Sure = 0.65;

    /// <summary>What stands in its place; null where nothing does.</summary>
    public static Stated? InPlaceOf(Stated town, IReadOnlyList<Segment> there, IReadOnlyList<Segment> here)
    {
        var known = NameForms.All(here);
        var bones = known.Select(Skeleton.Of).ToHashSet(StringComparer.Ordinal);
        foreach (var segment in there)
            for (var at = segment.Sentence.First + 1; at < segment.Sentence.Next; at++)
                if (
                    MayBeTown(segment.Sentence, at)
                    && !NameForms
                        .Of(segment.Sentence.Passage, at)
                        .Any(form => known.Contains(form) || bones.Contains(Skeleton.Of(form)))
                    && Sound(Transliteration.Of(segment.Sentence.Passage.Tokens[at].Text))
                        != Sound(Transliteration.Of(Folding.Fold(town.Shown)))
                )
                    return new("", segment.Sentence.Passage.Said(at, at + 1), Sure);
        return null;
    }

    private static bool MayBeTown(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].Text.Length > 2
        && sentence.Passage.Tokens[at - 1].Kind != PieceKind.Sign | sentence.Passage.Is(at - 1, ",")
        && !sentence.Passage.IsCapital(at - 1)
        && (at + 1 >= sentence.Next || !sentence.Passage.IsWord(at + 1) || !sentence.Passage.IsCapital(at + 1))
        && (IsAmongTowns(sentence, at) || (sentence.Passage.Language != Language.German && IsFrom(sentence, at)))
        && !sentence.Places.Cover(at)
        && !sentence.Countries.Cover(at)
        && !sentence.Dates.Cover(at)
        && !sentence.Addresses.Cover(at)
        && !sentence.Organisations.Cover(at)
        && !sentence.Terms.Exists(said => said.First <= at && said.Next > at && said.Term != Term.NameJoint)
        && !sentence.Passage.Written(at).Skip(1).Any(char.IsUpper)
        && !sentence.Passage.IsSmall(at);

    private static bool IsAmongTowns(Sentence sentence, int at) =>
        sentence.Places.Exists(place =>
            place.What.Place.Kind == PlaceKind.Town
            && ((place.Next == at - 1 && Lists(sentence, at - 1)) || (place.First == at + 2 && Lists(sentence, at + 1)))
        );

    private static bool Lists(Sentence sentence, int at) =>
        sentence.Passage.Is(at, ",") || sentence.SaysAt(Term.And, at, at + 1);

    private static bool IsFrom(Sentence sentence, int at) =>
        PlaceWords.IsPreposition(sentence.Passage.Tokens[at - 1].Text, sentence.Passage.Language);

    /// <summary>A name of which each language has its own begins alike nevertheless.</summary>
    public static char Sound(string name) =>
        name[0] switch
        {
            'c' or 'q' or 'g' or 'h' => 'k',
            'w' or 'b' => 'v',
            'j' or 'y' => 'i',
            'z' or 'x' => 's',
            var letter => letter,
        };
}
