namespace Konvent.Reading;

/// <summary>Words as addresses of the web and of mail spell them: letters and figures alone, in plain Latin.</summary>
internal static class SpelledInLatin
{
    public static string Of(string said) =>
        Transliteration.Of(string.Concat(Folding.Fold(said).Where(char.IsLetterOrDigit)));

    /// <summary>With German vowels in two letters: "MOORGRÜN" is "moorgruen" as well.</summary>
    public static string WithTwoLetters(string said) =>
        Of(
            said.Replace("Ä", "AE", StringComparison.Ordinal)
                .Replace("Ö", "OE", StringComparison.Ordinal)
                .Replace("Ü", "UE", StringComparison.Ordinal)
                .Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
        );
}
