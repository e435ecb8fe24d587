namespace Konvent.Reading;

/// <summary>Reads what an event calls itself: in quotes behind the word for it, or capital words around that word.</summary>
internal static class OccasionTitle
{
    private const int FarthestInProse = 2;
    private const int FarthestInLine = 6;
    private const int MostWords = 3;

    public static string? Of(Sentence sentence, OccasionWord word)
    {
        if (word.Event is null)
            return null;
        var farthest = sentence.Kind == ParagraphKind.Prose ? FarthestInProse : FarthestInLine;
        foreach (var name in sentence.Names)
            if (name.First >= word.Head && name.First - word.Next >= 0 && name.First - word.Next <= farthest)
                return name.What;
        return InCapitals(sentence, word);
    }

    // "the Shade Summit", "Festivalul Lotcilor": not at the begin of a heading, where every word may have a capital, nor in German.
    private static string? InCapitals(Sentence sentence, OccasionWord word)
    {
        if (
            sentence.Kind == ParagraphKind.Heading
            || sentence.Passage.Language == Language.German
            || !sentence.Passage.IsCapital(word.Head)
        )
            return null;
        var (first, next) = (word.Head, word.Head + 1);
        while (next < sentence.Next && next - word.Head < MostWords && IsPart(sentence, next))
            next++;
        while (
            first > sentence.First
            && word.Head - first < MostWords
            && IsPart(sentence, first - 1)
            && first - 1 > sentence.First
        )
            first--;
        return next - first > 1 ? sentence.Passage.Said(first, next) : null;
    }

    private static bool IsPart(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].IsApart
        && !sentence.Passage.IsSmall(at)
        && !sentence.Dates.Cover(at)
        && !sentence.Places.Cover(at)
        && !sentence.Terms.Exists(said => said.First <= at && said.Next > at);
}
