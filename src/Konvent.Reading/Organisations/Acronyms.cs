namespace Konvent.Reading;

/// <summary>Tells words that are written as the short names of projects and bodies are: "NÖVOG", "GreenWay".</summary>
internal static class Acronyms
{
    private const int Fewest = 3;

    /// <summary>Whether it has a capital at its begin and another one within; in a line of capitals none has.</summary>
    public static bool Is(Passage passage, int token) =>
        passage.IsWord(token)
        && passage.IsCapital(token)
        && passage.Tokens[token].Span.Length >= Fewest
        && HasCapitalWithin(passage.Written(token))
        && !IsShouted(passage, token - 1)
        && !IsShouted(passage, token + 1);

    private static bool HasCapitalWithin(string word)
    {
        for (var at = 1; at < word.Length; at++)
            if (char.IsUpper(word[at]))
                return true;
        return false;
    }

    private static bool IsShouted(Passage passage, int token) =>
        passage.IsWord(token) && passage.Written(token) is { Length: >= Fewest } word && !word.Any(char.IsLower);
}
