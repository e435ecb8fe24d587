using Konvent.Reading.Tests;

namespace Konvent.Bench.Reading;

/// <summary>Precision and recall of what is read in the collection, by kind and by language.</summary>
internal static class ScoreTable
{
    public static void Write(string folder, string[] only)
    {
        var all = new SortedDictionary<string, Score>();
        var dates = new List<(string Language, Score Score)>();
        foreach (var (language, scores) in Read(folder, only))
        {
            foreach (var (kind, score) in scores.Kinds)
                (all.TryGetValue(kind, out var sum) ? sum : all[kind] = new()).Add(score);
            dates.Add((language, scores.Kinds["date*"]));
            var facts = new Score();
            foreach (var (_, score) in scores.Kinds.Where(one => !one.Key.EndsWith('*')))
                facts.Add(score);
            dates.Add(("   facts", facts));
        }
        Console.WriteLine($"{"", -18} {"wanted", 7} {"found", 6} {"precision", 9} {"recall", 7} {"properties", 10}");
        foreach (var (kind, score) in all)
            Line(kind, score);
        Console.WriteLine();
        foreach (var (language, score) in dates)
            Line(language, score);
    }

    public static void WriteFaults(string folder, string[] only)
    {
        foreach (var (_, scores) in Read(folder, only))
        foreach (var fault in scores.Faults)
            Console.WriteLine(fault);
    }

    private static IEnumerable<(string Language, Scores Scores)> Read(string folder, string[] only)
    {
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order())
        {
            var language = Path.GetFileNameWithoutExtension(file);
            if (only.Length > 0 && !only.Contains(language))
                continue;
            var scores = new Scores();
            foreach (var text in GoldText.In(file))
                scores.Add(text);
            yield return (language, scores);
        }
    }

    private static void Line(string what, Score score) =>
        Console.WriteLine(
            $"{what, -18} {score.Wanted, 7} {score.Found, 6} {score.Precision, 9:0.000} {score.Recall, 7:0.000} {score.Properties, 10:0.000}"
        );
}
