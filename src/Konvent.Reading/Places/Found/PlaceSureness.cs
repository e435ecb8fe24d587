namespace Konvent.Reading;

/// <summary>How sure it is that a word names the place: what speaks against it is taken off.</summary>
internal sealed class PlaceSureness(string text, List<Token> tokens, NameWords written, Language language)
{
    /// <summary>Below this nothing is said.</summary>
    public const double Least = 0.25;

    private const double Most = 0.97;

    private readonly NameDoubts _names = new(text, tokens, language);
    private readonly NameSurroundings _around = new(tokens, written, language);

    /// <param name="isJoined">Whether another place stands right before or after it: "France-Suisse".</param>
    public double Of(PlaceMatch match, PlaceChoice choice, bool isJoined)
    {
        var doubts = _names.Of(match, choice);
        if (!isJoined && choice.Name.Place.Kind == PlaceKind.Town && _around.HangsTogether(match.First, match.Next))
            doubts += 0.3;
        if (match.Next == match.First + 1)
            doubts += OfOneWord(match, choice);
        return Math.Max(0, Most - doubts);
    }

    private double OfOneWord(PlaceMatch match, PlaceChoice choice)
    {
        var (first, next) = (match.First, match.Next);
        var isSupported = choice.IsBacked || _around.FollowsPreposition(first) || _around.IsSetOff(first, next);
        var doubts = OfWord(match, choice, isSupported);
        if (choice.Name.Place.Kind != PlaceKind.Town)
            return doubts;
        if (written.IsInCapitals(first))
            doubts += choice.Name.Place.Rank >= TownSize.Large ? 0.05 : 0.2;
        if (_around.IsInStreet(first))
            doubts += 0.3;
        return isSupported ? doubts : doubts + OfLoneTown(first, choice);
    }

    /// <summary>For a town that nothing around it shows to be one.</summary>
    private double OfLoneTown(int first, PlaceChoice choice)
    {
        var rank = choice.Name.Place.Rank;
        double doubts = rank < TownSize.Tiny ? 0.1 : 0;
        if (written.BeginsSentence(first))
            doubts += choice.Name.IsOwn && rank >= TownSize.Large ? 0.05 : 0.15;
        // "Heidrun Worms" is somebody; but somebody's name is hardly declined.
        if (_around.FollowsCapital(first))
            doubts +=
                !choice.Match.IsUndone ? 0.2
                : rank < TownSize.Middling ? 0.15
                : 0;
        return doubts;
    }

    /// <summary>For a word of the language: where it has its capital anyway, it is rather the word.</summary>
    private double OfWord(PlaceMatch match, PlaceChoice choice, bool isSupported)
    {
        var (word, isLarge) = (tokens[match.First].Text, choice.Name.Place.Rank >= TownSize.Large);
        if (CommonWords.WithCapital(language, word))
            return _around.IsBeforeNumber(match.Next) ? 0.6
                : !isSupported ? 0.5
                : isLarge ? 0.1
                : 0.35;
        if (
            CommonWords.Small(language, word)
            || (choice.Match.IsUndone && CommonWords.Small(language, choice.Name.Words[0]))
        )
            return isSupported ? 0.05
                : written.BeginsSentence(match.First) || written.IsTitle ? 0.55
                : isLarge ? 0.1
                : 0.2;
        return CommonWords.IsGivenName(word) && _around.IsBeforeCapital(match.Next) ? 0.4 : 0;
    }
}
