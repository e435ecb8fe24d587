namespace Konvent.Reading;

/// <summary>How sure it is that a word names the place: what speaks against it is taken off.</summary>
internal sealed class PlaceSureness(string text, List<Token> tokens, NameWords written, Language language)
{
    public const double Least = 0.25;
    private const double Most = 0.97;
    private const int Large = 200_000;
    private const int Middling = 50_000;
    private const int Small = 20_000;
    private const int Tiny = 8_000;

    /// <param name="isJoined">Whether another place stands right before or after it: "France-Suisse".</param>
    public double Of(PlaceMatch match, PlaceChoice choice, bool isJoined)
    {
        var isSupported =
            choice.IsBacked || written.FollowsPreposition(match.First) || written.IsSetOff(match.First, match.Next);
        var doubts = DoubtsOfName(choice) + DoubtsOfSpelling(match, choice);
        if (!isJoined && choice.Name.Place.Kind == PlaceKind.Town && written.HangsTogether(match.First, match.Next))
            doubts += 0.3;
        if (match.Next == match.First + 1)
            doubts += DoubtsOfOneWord(match, choice, isSupported);
        return Math.Max(0, Most - doubts);
    }

    private double DoubtsOfName(PlaceChoice choice)
    {
        var (name, place) = (choice.Name, choice.Name.Place);
        var doubts = choice.IsAmbiguous ? 0.08 : 0;
        if (place.Kind != PlaceKind.Town)
            return doubts + (PlaceRanks.IsOf(name, language) ? 0 : 0.3);
        var isAtHome = choice.IsBacked || HomeCountries.Has(language, place.Country);
        if (place.Rank < Small)
            doubts += isAtHome ? 0.03 : 0.08;
        if (!name.IsOwn)
            doubts +=
                place.Rank >= Large ? 0.03
                : isAtHome || place.Rank >= Middling ? 0.08
                : 0.2;
        if (choice.Match.IsUndone)
            doubts +=
                place.Rank >= Large || isAtHome ? 0.03
                : place.Rank >= Middling ? 0.08
                : 0.12;
        return doubts;
    }

    private double DoubtsOfSpelling(PlaceMatch match, PlaceChoice choice)
    {
        var span = tokens[match.First].Span.To(tokens[match.Next - 1].Span);
        var isShort = span.Length <= 4;
        if (choice.Match.IsUndone)
            return !isShort ? 0
                : HomeCountries.Has(language, choice.Name.Place.Country) ? 0.1
                : 0.2;
        if (!choice.Name.Text.AsSpan().Equals(text.AsSpan(span.Start, span.Length), StringComparison.OrdinalIgnoreCase))
            return isShort ? 0.3 : 0.05;
        return 0;
    }

    private double DoubtsOfOneWord(PlaceMatch match, PlaceChoice choice, bool isSupported)
    {
        var (first, place) = (match.First, choice.Name.Place);
        var begins = written.BeginsSentence(first);
        var doubts = DoubtsOfWord(match, place, begins, isSupported);
        if (place.Kind != PlaceKind.Town)
            return doubts;
        if (written.IsInCapitals(first))
            doubts += place.Rank >= Large ? 0.05 : 0.2;
        if (isSupported)
            return doubts;
        if (begins)
            doubts += choice.Name.IsOwn && place.Rank >= Large ? 0.05 : 0.15;
        if (place.Rank < Tiny)
            doubts += 0.1;
        if (written.FollowsCapital(first))
            doubts += 0.2;
        return doubts;
    }

    /// <summary>For a word of the language: where it has its capital anyway, it is rather the word.</summary>
    private double DoubtsOfWord(PlaceMatch match, Place place, bool begins, bool isSupported)
    {
        var word = tokens[match.First].Text;
        if (CommonWords.WithCapital(language, word))
            return written.IsBeforeNumber(match.Next) ? 0.6
                : !isSupported ? 0.5
                : place.Rank >= Large ? 0.1
                : 0.35;
        if (CommonWords.Small(language, word))
            return isSupported ? 0.05
                : begins || written.IsTitle ? 0.55
                : place.Rank >= Large ? 0.1
                : 0.2;
        if (CommonWords.IsGivenName(word) && written.IsBeforeCapital(match.Next))
            return 0.4;
        return 0;
    }
}
