using System.Globalization;

namespace Konvent.Reading;

/// <summary>The times of day of a sentence, as figures that are the same in every notation: "9.30 am", "9 h 30", "9:30 Uhr".</summary>
internal static class SaidTimes
{
    private const int MinutesOfHour = 60;

    public static List<At<Figure>> In(Sentence sentence)
    {
        var times = new List<At<Figure>>();
        foreach (var time in sentence.Times)
        {
            var (minutes, next) = MinutesBehind(sentence, time);
            times.Add(new(Figure(time.What.Start.AddMinutes(minutes)), time.First, next));
            if (time.What.End is { } end)
                times.Add(new(Figure(end), time.First, next));
        }
        return times;
    }

    /// <summary>A full hour is its figure, since it may stand without a word for hours.</summary>
    public static string Key(int hour, int minute) => minute == 0 ? $"{hour}" : $"{hour}:{minute:00}";

    private static Figure Figure(TimeOnly time) => new(Key(time.Hour, time.Minute), false, true);

    // "9 h 30", "9 Uhr 30", "16 h 30": the minutes behind the word.
    private static (int Minutes, int Next) MinutesBehind(Sentence sentence, At<FoundTime> time)
    {
        var tokens = sentence.Passage.Tokens;
        return
            time.What is { Start.Minute: 0, End: null }
            && time.Next < sentence.Next
            && tokens[time.Next - 1].Kind == PieceKind.Word
            && tokens[time.Next] is { Kind: PieceKind.Number, Text.Length: 2 } minutes
            && int.Parse(minutes.Text, CultureInfo.InvariantCulture) is < MinutesOfHour and var told
            ? (told, time.Next + 1)
            : (0, time.Next);
    }
}
