using System.Collections.Concurrent;

namespace Konvent.Reading;

/// <summary>The times of day that a sentence says in words: "half past nine", "halb zehn", "wpół do dziesiątej".</summary>
internal sealed class TimesInWords
{
    private const int MinutesOfHour = 60;
    private const int HoursOfHalfDay = 12;

    private static readonly ConcurrentDictionary<string, TimesInWords> ByLanguage = new();

    private readonly Frame[] _frames;

    private TimesInWords(SpokenLanguage spoken) =>
        _frames = [
            .. Enumerable
                .Range(0, spoken.HoursInWords.Count)
                .Select(place => Frame.Of(spoken.HoursInWords[place]))
                .OrderByDescending(frame => frame.Before.Length + frame.Behind.Length),
        ];

    // What stands before the hour and behind it; the last word before it may be written together with it.
    private sealed record Frame(string[] Before, string[] Behind, int Minutes, string Together)
    {
        public static Frame Of(string said)
        {
            var colon = said.LastIndexOf(':');
            var slot = said.IndexOf('#', StringComparison.Ordinal);
            var before = Words(said[..slot]);
            var isTogether = slot > 0 && char.IsLetter(said[slot - 1]);
            return new(
                isTogether ? before[..^1] : before,
                Words(said[(slot + 1)..colon]),
                int.Parse(said[(colon + 1)..], System.Globalization.CultureInfo.InvariantCulture),
                isTogether ? before[^1] : ""
            );
        }

        private static string[] Words(string said) =>
            [.. Tokens.In(said, new(0, said.Length)).Select(token => token.Text)];
    }

    public static List<At<Figure>> In(Sentence sentence) =>
        ByLanguage
            .GetOrAdd(
                sentence.Passage.Language.Code,
                _ => new TimesInWords(SpokenLanguages.Of(sentence.Passage.Language))
            )
            .Find(sentence);

    private List<At<Figure>> Find(Sentence sentence)
    {
        var found = new List<At<Figure>>();
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at].Kind != PieceKind.Sign && TimeAround(sentence, at) is { } time)
                found.Add(time);
        return found;
    }

    private At<Figure>? TimeAround(Sentence sentence, int at)
    {
        foreach (var (before, behind, minutes, together) in _frames)
        {
            var (first, next) = (at - before.Length, at + 1 + behind.Length);
            if (
                first >= sentence.First
                && next <= sentence.Next
                && Stands(before, sentence, first)
                && Stands(behind, sentence, at + 1)
                && Hour(sentence, at, together) is { } hour
            )
                return new(new(Key(hour, minutes), true, true), first, next);
        }
        return null;
    }

    private static bool Stands(string[] words, Sentence sentence, int at)
    {
        for (var n = 0; n < words.Length; n++)
            if (sentence.Passage.Tokens[at + n].Text != words[n])
                return false;
        return true;
    }

    private static string Key(int hour, int minutes)
    {
        var told = (hour * MinutesOfHour) + minutes;
        return SaidTimes.Key(
            told < MinutesOfHour ? HoursOfHalfDay : told / MinutesOfHour,
            (told + MinutesOfHour) % MinutesOfHour
        );
    }

    private static int? Hour(Sentence sentence, int at, string together)
    {
        var word = sentence.Passage.Tokens[at].Text;
        if (!word.StartsWith(together, StringComparison.Ordinal) || word.Length == together.Length)
            return null;
        var number =
            together.Length > 0
                ? Forms(word[together.Length..], sentence.Passage)
                : Said(sentence, at) ?? Forms(word, sentence.Passage);
        return number is >= 1 and <= HoursOfHalfDay ? number : null;
    }

    private static int? Said(Sentence sentence, int at)
    {
        foreach (var number in sentence.Numbers)
            if (number.First == at && number.Next == at + 1)
                return number.Value;
        return null;
    }

    // "Tízkor", "desmitos".
    private static int? Forms(string word, Passage passage)
    {
        foreach (var form in Endings.Of(passage.Language).Undone(word).Prepend(word))
            if (passage.Lexicon.CardinalAt(Tokens.In(form, new(0, form.Length)), 0) is { } number)
                return number;
        return null;
    }
}
