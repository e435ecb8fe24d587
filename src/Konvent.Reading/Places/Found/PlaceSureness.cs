namespace Konvent.Reading;

/// <summary>How sure it is that a word names the place: what speaks against it is taken off.</summary>
internal sealed class PlaceSureness(string text, List<Token> tokens, Language language)
{
    public const double Least = 0.25;
    private const double Most = 0.97;
    private const int Large = 200_000;
    private const int Middling = 50_000;
    private const int Small = 20_000;

    private readonly NameWords _words = new(text, tokens, language);

    public double Of(PlaceMatch match, PlaceChoice choice)
    {
        var name = choice.Name;
        var isAlone = match.Next == match.First + 1;
        var isSupported =
            choice.IsBacked || _words.FollowsPreposition(match.First) || _words.IsInBrackets(match.First, match.Next);
        var doubts = DoubtsOfName(name, choice) + DoubtsOfSpelling(match, choice);
        if (isAlone && CommonWords.Has(language, tokens[match.First].Text))
            doubts += isSupported ? 0.25 : 0.55;
        if (isSupported || !isAlone || name.Place.Kind != PlaceKind.Town)
            return Math.Max(0, Most - doubts);
        if (_words.BeginsSentence(match.First))
            doubts += name.IsOwn && name.Place.Population >= Large ? 0.05 : 0.15;
        if (_words.FollowsCapital(match.First))
            doubts += 0.12;
        return Math.Max(0, Most - doubts);
    }

    private double DoubtsOfName(in PlaceName name, PlaceChoice choice)
    {
        var doubts = choice.IsAmbiguous ? 0.08 : 0;
        var place = name.Place;
        if (place.Kind != PlaceKind.Town)
            return doubts + (PlaceRanks.IsOf(name, language) ? 0 : 0.3);
        var isAtHome = choice.IsBacked || HomeCountries.Has(language, place.Country);
        if (place.Population < Small)
            doubts += 0.05;
        if (!name.IsOwn)
            doubts += place.Population >= Large ? 0.03 : isAtHome || place.Population >= Middling ? 0.08 : 0.2;
        if (choice.Match.IsUndone)
            doubts += place.Population >= Large || isAtHome ? 0.03 : place.Population >= Middling ? 0.08 : 0.25;
        return doubts;
    }

    private double DoubtsOfSpelling(PlaceMatch match, PlaceChoice choice)
    {
        var name = choice.Name;
        var written = tokens[match.First].Span.To(tokens[match.Next - 1].Span);
        var isShort = written.Length <= 4;
        var doubts = isShort && choice.Match.IsUndone ? 0.2 : written.Length <= 3 ? 0.1 : 0;
        if (!choice.Match.IsUndone && !name.Text.AsSpan().Equals(text.AsSpan(written.Start, written.Length), StringComparison.OrdinalIgnoreCase))
            doubts += isShort ? 0.3 : 0.05;
        return doubts;
    }
}
