namespace Konvent.Reading;

/// <summary>Reads the country of "on the Polish side", as partners across a border say it.</summary>
internal static class CountrySide
{
    private const int ShortestRoot = 3;
    private const int MostBeside = 2;

    public static string? In(Sentence sentence, int from, int to)
    {
        foreach (var side in sentence.All(Term.Side))
        {
            if (side.First < from || side.Next > to)
                continue;
            for (var at = side.First - 1; at >= Math.Max(from, side.First - MostBeside); at--)
                if (Named(sentence, at) is { } before)
                    return before;
            for (var at = side.Next; at < Math.Min(to, side.Next + MostBeside); at++)
                if (Named(sentence, at) is { } behind)
                    return behind;
        }
        return null;
    }

    // An adjective and its country share how they begin: "polnisch", "Polen". The one that shares most is meant, if there is but one.
    private static string? Named(Sentence sentence, int at)
    {
        if (!sentence.Passage.IsWord(at) || sentence.Passage.IsSmall(at))
            return null;
        var word = sentence.Passage.Tokens[at].Text;
        var language = sentence.Passage.Language;
        var (best, most, isOne) = ((string?)null, 0, false);
        foreach (var place in Gazetteer.Europe.Places)
        {
            // Countries stand first.
            if (place.Kind != PlaceKind.Country)
                break;
            var name = place.NameIn(language);
            var shared = Shared(word, Folding.Fold(name));
            if (shared < ShortestRoot || shared * 2 < name.Length || shared < most)
                continue;
            isOne = shared > most;
            (best, most) = (name, shared);
        }
        return isOne ? best : null;
    }

    private static int Shared(string one, string other) => one.AsSpan().CommonPrefixLength(other);
}
