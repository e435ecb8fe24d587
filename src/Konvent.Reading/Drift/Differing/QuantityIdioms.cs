using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words of quantity that say something else here: "half past nine", "the most visited", "the first half", "in der Hälfte des Weges".</summary>
internal static class QuantityIdioms
{
    // What stands directly before or behind the word then; in each language, folded.
    private static readonly FrozenDictionary<(string Language, Term Term), (string Before, string Behind)> Beside =
        new Dictionary<(string, Term), (string, string)>
        {
            [("bg", Term.Half)] = ("и", "час"),
            [("cs", Term.Half)] = ("v", ""),
            [("da", Term.Few)] = ("at kan skal vil må kunne skulle ville bør", ""),
            [("sv", Term.Few)] = ("att kan ska skall vill kunna skulle måste bör får", ""),
            [("en", Term.Half)] = ("a past", "past a an hour day year - hearted"),
            [("en", Term.Most)] = ("the at its their our his her your s", "recent important likely notably"),
            [("en", Term.None)] = ("", "later longer more less fewer doubt matter"),
            [("es", Term.Half)] = ("a", ""),
            [("hr", Term.Half)] = ("u", ""),
            [("it", Term.Half)] = ("a verso entro", "strada percorso mese"),
            [("pl", Term.Half)] = ("w", ""),
            [("pl", Term.All)] = ("przede", ""),
            [("pt", Term.Half)] = ("em", ""),
            [("ro", Term.Half)] = ("la si", "de"),
            [("sk", Term.Half)] = ("v", ""),
            [("sl", Term.Half)] = ("v", ""),
        }.ToFrozenDictionary();

    // Other words than these where an accent tells them apart: "toward", "a few".
    private static readonly FrozenSet<(string, string)> Otherwise = FrozenSet.Create(
        ("hu", "felé"),
        ("es", "cuantos"),
        ("es", "cuantas")
    );

    private static readonly string[] Adjectives = ["ing", "ed", "ful", "ous", "able", "ible", "ive"];

    public static bool Are(Sentence sentence, Said said) =>
        IsBeside(sentence, said)
        || IsSuperlative(sentence, said)
        || IsOfTime(sentence, said)
        || IsOtherWord(sentence, said);

    private static bool IsBeside(Sentence sentence, Said said) =>
        Beside.TryGetValue((sentence.Passage.Language.Code, said.Term), out var beside)
        && (Says(beside.Before, sentence, said.First - 1) || Says(beside.Behind, sentence, said.Next));

    private static bool Says(string words, Sentence sentence, int at) =>
        at >= sentence.First && at < sentence.Next && words.Split(' ').Contains(sentence.Passage.Tokens[at].Text);

    // "The three most convincing ideas", "most visited".
    private static bool IsSuperlative(Sentence sentence, Said said) =>
        said.Term == Term.Most
        && sentence.Passage.Language == Language.English
        && said.Next < sentence.Next
        && Array.Exists(
            Adjectives,
            ending => sentence.Passage.Tokens[said.Next].Text.EndsWith(ending, StringComparison.Ordinal)
        );

    // A part of a date, or one in a row: "the first half".
    private static bool IsOfTime(Sentence sentence, Said said) =>
        sentence.Dates.Cover(said.First)
        || (
            said.Term is Term.Half or Term.Third or Term.Quarter
            && sentence.Numbers.Exists(number => number.IsOrdinal && number.Next == said.First)
        );

    private static bool IsOtherWord(Sentence sentence, Said said) =>
        Otherwise.Contains(
            (sentence.Passage.Language.Code, sentence.Passage.Said(said.First, said.Next).ToLowerInvariant())
        );
}
