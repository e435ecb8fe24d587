namespace Konvent.Reading;

/// <summary>Chooses how a found name is said: as the text spells it, but without its ending.</summary>
internal static class Spelling
{
    public static string Of(PlaceMatch match, PlaceChoice choice, string written, Language language)
    {
        var chosen = choice.Name;
        if (choice.Match.IsUndone && chosen.IsOwn && HomeCountries.Has(language, chosen.Place.Country))
            written = chosen.Text;
        var best = chosen;
        var most = Likeness(chosen, written, language);
        foreach (var candidate in match.Names)
        {
            var name = candidate.Name;
            if (name.Place != chosen.Place || candidate.IsUndone != choice.Match.IsUndone)
                continue;
            var likeness = Likeness(name, written, language);
            if (likeness > most)
                (best, most) = (name, likeness);
        }
        return best.Language == "?" && !choice.Match.IsUndone ? AsWritten(best.Text, written) : best.Text;
    }

    // The list has Sirakuza, the text Sirakuża; but the accent of the last letter may be the ending of a case.
    private static string AsWritten(string name, string written) =>
        name.Length == written.Length && written.Any(char.IsLower)
            ? string.Concat(written.AsSpan(0, written.Length - 1), name.AsSpan(name.Length - 1))
            : name;

    /// <summary>How many letters are the same before the first that is not; a name of this language goes before another that is as like.</summary>
    private static double Likeness(PlaceName name, string written, Language language)
    {
        var same = 0;
        while (
            same < name.Text.Length
            && same < written.Length
            && char.ToUpperInvariant(name.Text[same]) == char.ToUpperInvariant(written[same])
        )
            same++;
        return same
            + (
                name.Language == language.Code ? 0.5
                : name.IsOwn ? 0.25
                : 0
            );
    }
}
