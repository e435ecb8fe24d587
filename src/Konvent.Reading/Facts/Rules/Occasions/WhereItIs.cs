namespace Konvent.Reading;

/// <summary>Reads where an occasion is: the town, and the house or host.</summary>
internal static class WhereItIs
{
    // "in the Ministry", "presso la sede del Ministero": so much may stand between.
    private const int MostBefore = 4;

    // A preposition before it counts; a region is a place where no town is named.
    private const double Least = 0.5;
    private const double Before = 0.3;
    private const double Region = 0.3;

    /// <summary>The town that the sentence names as the place; those within names of bodies are none.</summary>
    public static string? Town(Sentence sentence, int from, int to)
    {
        var (best, most) = ((string?)null, Least);
        foreach (var place in sentence.Places)
        {
            if (
                place.What.Place.Kind == PlaceKind.Country
                || place.First < from
                || place.First >= to
                || IsWithin(sentence, place.First)
            )
                continue;
            var isAt = sentence.Passage.Lexicon.SaysAt && IsAt(sentence, place.First, 1);
            var sure =
                place.What.Sureness + (isAt ? Before : 0) - (place.What.Place.Kind == PlaceKind.Region ? Region : 0);
            if (sure > most)
                (best, most) = (place.What.Name, sure);
        }
        return best;
    }

    /// <summary>The house or the body in whose rooms it is.</summary>
    public static string? Venue(Sentence sentence, int from, int to)
    {
        foreach (var house in sentence.Passage.Houses)
            if (house.First >= from && house.Next <= to && IsAt(sentence, house.First, MostBefore))
                return house.What;
        foreach (var body in sentence.Organisations)
            if (body.First >= from && body.Next <= to && IsAt(sentence, body.First, MostBefore))
                return body.What;
        return null;
    }

    /// <summary>On a line of its own a house needs no word before it.</summary>
    public static string? House(Sentence sentence) =>
        sentence.Passage.Houses.Concat(sentence.Organisations).Select(house => house.What).FirstOrDefault();

    private static bool IsWithin(Sentence sentence, int at) =>
        sentence.Organisations.Exists(one => one.Covers(at)) || sentence.Passage.Houses.Exists(one => one.Covers(at));

    // Where the language has words for it, one must stand before; where it has endings only, the ending says so.
    private static bool IsAt(Sentence sentence, int at, int most)
    {
        if (!sentence.Passage.Lexicon.SaysAt)
            return true;
        for (var n = at - 1; n >= Math.Max(sentence.First, at - most); n--)
        {
            if (sentence.SaysAt(Term.At, n, n + 1))
                return true;
            if (
                sentence.Passage.Tokens[n].Kind == PieceKind.Sign
                && sentence.Passage.Tokens[n].Text is not ("'" or "’" or "„" or "\"" or "*")
            )
                return false;
        }
        return false;
    }
}
