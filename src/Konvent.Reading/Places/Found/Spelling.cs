namespace Konvent.Reading;

/// <summary>Chooses how a found name is said: as the text spells it, but without its ending.</summary>
internal static class Spelling
{
    private const int LongestArticle = 4;

    public static string Of(PlaceMatch match, PlaceChoice choice, string written, Language language)
    {
        var best = choice.Name;
        var most = Likeness(best, written, choice.Match.IsUndone, language);
        foreach (var candidate in match.Names)
        {
            var name = candidate.Name;
            var isSame = name.Place == best.Place && candidate.IsUndone == choice.Match.IsUndone;
            if (!isSame || !name.Words.AsSpan().SequenceEqual(best.Words))
                continue;
            var likeness = Likeness(name, written, candidate.IsUndone, language);
            if (likeness > most)
                (best, most) = (name, likeness);
        }
        if (best.Language != "?")
            return best.Text;
        return WithArticle(best) ?? (choice.Match.IsUndone ? best.Text : AsWritten(best.Text, written));
    }

    /// <summary>Less for each letter that is another; where an ending was undone, a country's own spelling goes before that of others.</summary>
    private static double Likeness(PlaceName name, string written, bool isUndone, Language language)
    {
        double likeness = 0;
        if (name.Language == language.Code)
            likeness += isUndone ? 4 : 0.5;
        for (var n = 0; n < name.Text.Length; n++)
            if (n >= written.Length || char.ToUpperInvariant(name.Text[n]) != char.ToUpperInvariant(written[n]))
                likeness--;
        if (name.IsOwn)
            likeness += isUndone && HomeCountries.Has(language, name.Place.Country) ? 3 : 0.25;
        return likeness;
    }

    // "au Havre", "all'Aquila"
    private static string? WithArticle(PlaceName name)
    {
        var own = name.Place.Name;
        var more = own.Length - name.Text.Length;
        return
            more is > 1 and <= LongestArticle
            && own[more - 1] is ' ' or '\'' or '’'
            && own.EndsWith(name.Text, StringComparison.Ordinal)
            ? own
            : null;
    }

    // The list has Sirakuza, the text Sirakuża; but the accent of the last letter may be the ending of a case.
    private static string AsWritten(string name, string written) =>
        name.Length == written.Length && written.Any(char.IsLower)
            ? string.Concat(written.AsSpan(0, written.Length - 1), name.AsSpan(name.Length - 1))
            : name;
}
