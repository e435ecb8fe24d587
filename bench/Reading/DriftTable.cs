using Konvent.Reading.Tests;

namespace Konvent.Bench.Reading;

/// <summary>How many planted differences between language versions are found, and how many are told that are none.</summary>
internal static class DriftTable
{
    public static void Write(string folder, bool withFaults)
    {
        var score = new DriftScore();
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order())
            score.Add(Path.GetFileNameWithoutExtension(file), PlantedText.In(file));
        if (withFaults)
            score.Faults.ForEach(Console.WriteLine);
        Console.WriteLine($"{"", -18} {"planted", 8} {"found", 6} {"share", 6}");
        foreach (var (kind, (planted, found)) in score.Kinds)
            Console.WriteLine($"{kind, -18} {planted, 8} {found, 6} {(double)found / planted, 6:0.000}");
        Console.WriteLine(
            $"{"all", -18} {score.Planted, 8} {score.Found, 6} {(double)score.Found / Math.Max(1, score.Planted), 6:0.000}"
        );
        Console.WriteLine(
            $"clean pairs {score.CleanPairs}, false alarms {score.FalseAlarms} ({(double)score.FalseAlarms / Math.Max(1, score.CleanPairs):0.000} a pair), not taken for versions {score.NotAligned}"
        );
    }
}
