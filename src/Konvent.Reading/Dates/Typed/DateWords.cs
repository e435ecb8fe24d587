namespace Konvent.Reading;

/// <summary>All that a table of dates says and hears, each phrase with what it means; names before words that only join.</summary>
internal static class DateWords
{
    public static IEnumerable<(string Said, Mark Mark)> Of(DateSpeech speech)
    {
        var heard = speech.Heard;
        return Named(speech)
            .Concat(Names(Sense.Month, heard.Months))
            .Concat(Names(Sense.Month, heard.MonthsFrom, Sense.From))
            .Concat(Names(Sense.Month, heard.MonthsUntil, Sense.Until))
            .Concat(Names(Sense.Season, heard.Seasons))
            .Concat(Names(Sense.Quarter, heard.Quarters))
            .Concat(Names(Sense.Half, heard.Halves))
            .Concat(Names(Sense.Third, heard.Thirds))
            .Concat(Names(Sense.Third, heard.ThirdsFrom, Sense.From))
            .Concat(Names(Sense.Third, heard.ThirdsUntil, Sense.Until))
            .Concat(Counted(Sense.Quarter, 4, heard, heard.QuarterWords))
            .Concat(Counted(Sense.Half, 2, heard, heard.HalfWords))
            .Concat(Names(Sense.Quarter, "Q1, Q2, Q3, Q4"))
            .Concat(Names(Sense.Half, "H1, H2"))
            .Concat(Words(Sense.ThisYear, heard.ThisYear))
            .Concat(Words(Sense.ThisYear, heard.NextYear, 1))
            .Concat(Words(Sense.ThisYear, heard.LastYear, -1))
            .Concat(Words(Sense.ThisMonth, heard.ThisMonth))
            .Concat(Words(Sense.Next, heard.Next))
            .Concat(Words(Sense.Last, heard.Last))
            .Concat(Words(Sense.From, heard.From, heard.Behind))
            .Concat(Words(Sense.Until, heard.Until, heard.Behind))
            .Concat(Words(Sense.By, heard.By))
            .Concat(Words(Sense.To, heard.To))
            .Concat(Words(Sense.Between, heard.Between, heard.Behind))
            .Concat(Words(Sense.And, heard.And))
            .Concat(Words(Sense.Around, heard.Around + "|ca|circa"))
            .Concat(Words(Sense.Weekday, heard.Weekdays))
            .Concat(Words(Sense.Noise, heard.Noise))
            .Concat(Words(Sense.Noise, heard.Before));
    }

    /// <summary>The names of months that are not shortened, folded.</summary>
    public static HashSet<string> MonthsInFull(DateSpeech speech)
    {
        var months = new HashSet<string>(StringComparer.Ordinal);
        for (var month = 0; month < 12; month++)
        {
            foreach (var naming in Namings(speech))
                months.UnionWith([Whole(naming.Months[month]), Whole(naming.MonthsOfDay[month])]);
            foreach (var names in new[] { speech.Heard.Months, speech.Heard.MonthsFrom, speech.Heard.MonthsUntil })
                if (names.Count > 0)
                    months.UnionWith(
                        names[month]
                            .Split('|')
                            .Where(name => name.Length >= speech.Alone.Months[month].Length)
                            .Select(Folding.Fold)
                    );
        }
        return months;
    }

    private static string Whole(string name) => Folding.Fold(name.Split('|')[^1]);

    private static IEnumerable<Naming> Namings(DateSpeech speech) =>
        [speech.Alone, speech.AfterPreposition, speech.Until?.Naming ?? speech.Alone];

    private static IEnumerable<(string, Mark)> Named(DateSpeech speech) =>
        Namings(speech)
            .SelectMany(naming =>
                Written(Sense.Month, naming.Months)
                    .Concat(Written(Sense.Month, naming.MonthsOfDay))
                    .Concat(Written(Sense.Season, naming.Seasons))
                    .Concat(Written(Sense.Quarter, naming.Quarters))
                    .Concat(Written(Sense.Half, naming.Halves))
                    .Concat(Written(Sense.Third, naming.Thirds))
            );

    // Without the article that a table writes before a name.
    private static IEnumerable<(string, Mark)> Written(Sense sense, Names names)
    {
        for (var place = 0; place < names.Count; place++)
            yield return (names[place].Split('|')[^1], new(sense, place + 1));
    }

    private static IEnumerable<(string, Mark)> Names(Sense sense, Names names, Sense? ending = null)
    {
        for (var place = 0; place < names.Count; place++)
            foreach (var name in names[place].Split('|'))
                yield return (name, new(sense, place + 1) { Ending = ending });
    }

    // "drugi kwartał", "II kwartale"; "trimestrul II" where the number stands behind.
    private static IEnumerable<(string, Mark)> Counted(Sense sense, int count, HeardWords heard, string nouns)
    {
        string[] roman = ["I", "II", "III", "IV"];
        for (var place = 0; place < count && nouns.Length > 0; place++)
            foreach (var noun in nouns.Split('|'))
            {
                var ordinals = heard.Ordinals.Count > place ? heard.Ordinals[place].Split('|') : [];
                foreach (var ordinal in ordinals.Append(roman[place]).Append($"{place + 1}"))
                    yield return ($"{ordinal} {noun}", new(sense, place + 1));
                if (heard.NumberBehind)
                    foreach (var number in new[] { roman[place], $"{place + 1}" })
                        yield return ($"{noun} {number}", new(sense, place + 1));
            }
    }

    private static IEnumerable<(string, Mark)> Words(Sense sense, string words, int value = 0) =>
        words.Split('|').Select(word => (word, new Mark(sense, value)));

    private static IEnumerable<(string, Mark)> Words(Sense sense, string words, string behind)
    {
        var postpositions = behind.Split('|');
        return words.Split('|').Select(word => (word, new Mark(sense) { IsBehind = postpositions.Contains(word) }));
    }
}
