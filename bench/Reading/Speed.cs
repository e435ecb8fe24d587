using System.Diagnostics;
using Konvent.Reading;

namespace Konvent.Bench.Reading;

/// <summary>How long 200,000 characters of the collection take, and what they need of memory.</summary>
internal static class Speed
{
    private const int Characters = 200_000;
    private const int Times = 15;

    public static void Measure(string folder)
    {
        var words = string.Join(
            "\n\n",
            Directory.EnumerateFiles(folder, "*.txt").Order().Select(file => File.ReadAllText(file))
        );
        while (words.Length < 4 * Characters)
            words += "\n\n" + words;
        Console.WriteLine($"{"characters", 12} {"ms", 8} {"MB", 8} {"facts", 8}");
        foreach (var length in new[] { Characters / 4, Characters, 4 * Characters })
        {
            var text = words[..length];
            var (least, facts, memory) = (double.MaxValue, 0, 0L);
            for (var time = 0; time < Times; time++)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var watch = Stopwatch.StartNew();
                facts = ReadText.Of(SourceText.Of(text)).Facts.Count;
                least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
                memory = GC.GetAllocatedBytesForCurrentThread() - before;
            }
            Console.WriteLine($"{length, 12} {least, 8:0.0} {memory / 1e6, 8:0.0} {facts, 8}");
        }
    }
}
