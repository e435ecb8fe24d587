namespace Konvent.Reading;

/// <summary>One of a list of names.</summary>
/// <param name="IsFirst">Whether what stands before the list may belong to it.</param>
/// <param name="IsName">Whether a word of it has a capital letter.</param>
/// <param name="Names">By what its names are known in any language: places, and how words begin or what their consonants are.</param>
/// <param name="Words">How many words it has.</param>
internal sealed record NamedItem(string Shown, bool IsFirst, bool IsName, HashSet<string> Names, int Words)
{
    private const int LettersAlike = 4;
    private const int FewestBones = 3;

    public static NamedItem Of(Sentence sentence, int first, int next, bool isFirst = false)
    {
        var (names, isName, words) = (new HashSet<string>(StringComparer.Ordinal), false, 0);
        for (var at = first; at < next; at++)
            if (sentence.Passage.IsWord(at) && !sentence.Passage.IsSmall(at))
            {
                words++;
                if (!sentence.Passage.IsCapital(at) || at == sentence.First)
                    continue;
                isName = true;
                names.UnionWith(Keys(sentence, at));
            }
        return new(sentence.Passage.Said(first, next).Trim(' ', ','), isFirst, isName, names, words);
    }

    /// <summary>By what all words of a side are known.</summary>
    public static HashSet<string> Keys(IEnumerable<Segment> side)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in side)
            for (var at = segment.Sentence.First; at < segment.Sentence.Next; at++)
                if (segment.Sentence.Passage.IsWord(at))
                    keys.UnionWith(Keys(segment.Sentence, at));
        return keys;
    }

    private static IEnumerable<string> Keys(Sentence sentence, int at)
    {
        foreach (var place in sentence.Places)
            if (place.Covers(at))
                yield return "p:" + place.What.Place.Id;
        foreach (var country in sentence.Countries)
            if (country.Covers(at))
                yield return "c:" + country.What.Code;
        var word = Transliteration.Of(sentence.Passage.Tokens[at].Text);
        if (word.Length >= LettersAlike)
            yield return "w:" + word[..LettersAlike];
        if (Skeleton.Of(word) is { Length: >= FewestBones } bones)
            yield return "b:" + bones[..FewestBones];
    }
}
