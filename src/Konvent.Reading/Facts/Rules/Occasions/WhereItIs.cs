namespace Konvent.Reading;

/// <summary>Reads in which town an occasion is.</summary>
internal static class WhereItIs
{
    // A preposition before it counts; a region is a place where no town is named.
    private const double Least = 0.5;
    private const double Before = 0.3;
    private const double Region = 0.3;
    private const double BesideDate = 0.15;
    private const int Near = 3;

    /// <summary>The town that the sentence names as the place; those within names of bodies are none, but for the house it is in.</summary>
    public static string? Town(Sentence sentence, int from, int to) =>
        Known(sentence, from, to, within: false)
        ?? UnknownTown.In(sentence, from, to)
        ?? Known(sentence, from, to, within: true)
        ?? CountrySide.In(sentence, from, to);

    private static string? Known(Sentence sentence, int from, int to, bool within)
    {
        var (best, most) = ((string?)null, Least);
        foreach (var place in sentence.Places)
        {
            if (
                place.First < from
                || place.First >= to
                || !IsTown(sentence, place)
                || IsWithinTitle(sentence, place)
                || IsWithin(sentence, place.First) != within
            )
                continue;
            var isAt = Stands.BehindAt(sentence, place.First, 1);
            var isSetOff = IsBesideDate(sentence, place);
            if (within && !sentence.Passage.Houses.Cover(place.First))
                continue;
            if (!isAt && !isSetOff && !within && sentence.Kind == ParagraphKind.Prose)
                continue;
            var sure =
                place.What.Sureness
                + (isAt ? Before : 0)
                + (isSetOff ? BesideDate : 0)
                - (place.What.Place.Kind == PlaceKind.Region ? Region : 0);
            if (sure > most)
                (best, most) = (Whole(sentence, place), sure);
        }
        return best;
    }

    // "Saint-Jean-Pied-de-Port": what hangs on it with hyphens belongs to its name.
    private static string Whole(Sentence sentence, At<FoundPlace> place)
    {
        var end = place.Next;
        while (
            end + 1 < sentence.Next
            && sentence.Passage.Tokens[end] is { Text: "-", IsApart: false }
            && sentence.Passage.Tokens[end + 1] is { Kind: PieceKind.Word, IsApart: false }
        )
            end += 2;
        return end == place.Next ? place.What.Name : sentence.Passage.Said(place.First, end);
    }

    private static bool IsTown(Sentence sentence, At<FoundPlace> place) =>
        place.What.Place.Kind != PlaceKind.Country
        && !sentence.Dates.Exists(date => date.First < place.Next && date.Next > place.First)
        && sentence.Passage.IsWord(place.First)
        && !sentence.Passage.IsSmall(place.First);

    // “Boden ist Leben” names no town.
    private static bool IsWithinTitle(Sentence sentence, At<FoundPlace> place) =>
        sentence.Names.Exists(name =>
            name.First <= place.First && name.Next >= place.Next && name.Next - name.First > place.Next - place.First
        );

    // "Castlebar, on Wednesday, 8th March": a comma and a day right behind it, or right before.
    private static bool IsBesideDate(Sentence sentence, At<FoundPlace> place) =>
        sentence.Dates.Exists(date =>
            date.First - place.Next is >= 0 and <= Near || place.First - date.Next is >= 0 and <= Near
        );

    private static bool IsWithin(Sentence sentence, int at) =>
        sentence.Organisations.Cover(at) || sentence.Passage.Houses.Cover(at);
}
