using System.Globalization;

namespace Konvent.Reading;

/// <summary>A number as a sentence says it.</summary>
/// <param name="Key">The same in every notation: "1920500", "10:30", "2".</param>
/// <param name="IsWord">Whether it is said in a word, which another language may say otherwise ("a pair", "both").</param>
/// <param name="IsTime">Whether it is a time of day, which may be said in words as well ("half past nine").</param>
internal sealed record Figure(string Key, bool IsWord, bool IsTime = false);

/// <summary>Finds the numbers of a sentence beyond its dates, sums and addresses.</summary>
internal static class Figures
{
    public static List<At<Figure>> In(Sentence sentence)
    {
        var found = SaidTimes.In(sentence);
        found.AddRange(TimesInWords.In(sentence));
        var covered = Covered(sentence, found);
        var shares = SaidShares.In(sentence);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at].Kind == PieceKind.Number
                && !covered[at - sentence.First]
                && !IsPartOfName(sentence, at)
            )
            {
                var figure = Read(sentence, at);
                found.Add(figure);
                at = figure.Next - 1;
            }
        foreach (var number in JoinedNumbers.Of(sentence.Passage.Language).In(sentence))
            if (
                !covered[number.First - sentence.First]
                && !shares.Exists(share => share.What.Denominator > 2 && IsWithin(number, share))
                && InWords(sentence, number) is { What.Key: not "1" } figure
            )
                found.Add(figure);
        return found;
    }

    // A third is no three.
    private static bool IsWithin(SaidNumber number, At<Share> share) =>
        number.First < share.Next && number.Next > share.First;

    // "Twenty thousand".
    private static At<Figure>? InWords(Sentence sentence, SaidNumber number)
    {
        var times = Times(sentence, number.Next);
        return new(new(Key(number.Value * (times ?? 1)), true), number.First, number.Next + (times is null ? 0 : 1));
    }

    // Short forms of thousands and millions stand behind figures only.
    private static decimal? Times(Sentence sentence, int at) =>
        at < sentence.Next && sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: > 2 } word
            ? ScaleWords.Of(word.Text, sentence.Passage.Language)
            : null;

    // "S3Chem", "A4".
    private static bool IsPartOfName(Sentence sentence, int at) =>
        !sentence.Passage.Tokens[at].IsApart && sentence.Passage.IsWord(at - 1);

    private static bool[] Covered(Sentence sentence, List<At<Figure>> times)
    {
        var covered = new bool[sentence.Next - sentence.First];
        Cover(sentence.Dates);
        Cover(sentence.Sums);
        Cover(sentence.Addresses);
        Cover(times);
        return covered;

        void Cover<T>(List<At<T>> found)
        {
            foreach (var one in found)
                for (var at = Math.Max(one.First, sentence.First); at < Math.Min(one.Next, sentence.Next); at++)
                    covered[at - sentence.First] = true;
        }
    }

    private static At<Figure> Read(Sentence sentence, int at)
    {
        if (Time(sentence, at) is var (time, afterTime) && time is not null)
            return new(new(time, false, true), at, afterTime);
        var passage = sentence.Passage;
        var start = passage.Tokens[at].Span.Start;
        var end = FoundAmount.EndOf(passage.Text, start, sentence.Span.End);
        var next = at + 1;
        while (next < sentence.Next && passage.Tokens[next].Span.Start < end)
            next++;
        var times = next < sentence.Next ? ScaleWords.Of(passage.Tokens[next].Text, passage.Language) : null;
        return
            FoundAmount.Of(passage.Text, start, end, SumCustoms.Of(passage.Language), times is not null) is { } amount
            ? new(new(Key(amount * (times ?? 1)), false), at, times is null ? next : next + 1)
            : new(new(passage.Tokens[at].Text, false), at, at + 1);
    }

    private static string Key(decimal amount) => amount.ToString("G29", CultureInfo.InvariantCulture);

    // "10:30", "10.30", "10h30", "16 Uhr", "4 p.m.": hours are said in many ways; a full hour is its figure.
    private static (string? Key, int Next) Time(Sentence sentence, int at)
    {
        var passage = sentence.Passage;
        if (
            passage.Tokens[at].Text.Length > 2
            || int.Parse(passage.Tokens[at].Text, CultureInfo.InvariantCulture) is not (<= 24 and var hour)
        )
            return (null, at);
        var (minute, next) = (0, at + 1);
        if (
            at + 2 < sentence.Next
            && passage.Tokens[at + 1] is { IsApart: false, Text: "." or ":" or "h" }
            && passage.Tokens[at + 2] is { IsApart: false, Kind: PieceKind.Number, Text.Length: 2 } minutes
            && int.Parse(minutes.Text, CultureInfo.InvariantCulture) is < 60 and var told
            && told % 5 == 0
        )
            (minute, next) = (told, at + 3);
        if (IsAfternoon(sentence, next) && hour < 12)
            hour += 12;
        return minute == 0 && next == at + 1 && !IsAfternoon(sentence, next)
            ? (null, at)
            : (SaidTimes.Key(hour, minute), next);
    }

    private static bool IsAfternoon(Sentence sentence, int at) =>
        at < sentence.Next
        && (
            sentence.Passage.Is(at, "pm")
            || (sentence.Passage.Is(at, "p") && at + 2 < sentence.Next && sentence.Passage.Is(at + 2, "m"))
        );
}
