using System.Diagnostics;
using Konvent.Reading;

namespace Konvent.Bench.Reading;

/// <summary>How long 200,000 characters of the collection take, and what they need of memory.</summary>
internal static class Speed
{
    private const int Characters = 200_000;
    private const int Times = 15;
    private const int Warm = 20;

    public static void Measure(string folder)
    {
        var words = string.Join(
            "\n\n",
            Directory.EnumerateFiles(folder, "*.txt").Order().Select(file => File.ReadAllText(file))
        );
        while (words.Length < 4 * Characters)
            words += "\n\n" + words;
        // Until the runtime has compiled what is hot.
        for (var time = 0; time < Warm; time++)
            ReadText.Of(SourceText.Of(words[..Characters]));
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
        Layers(words[..Characters]);
    }

    /// <summary>What each layer takes by itself, with the tokens it makes.</summary>
    private static void Layers(string words)
    {
        var text = SourceText.Of(words);
        var languages = GuessLanguages.Of(text);
        var spans = text.Paragraphs.Index().Select(one => (one.Item.Span, languages[one.Index].Language)).ToList();
        Layer("paragraphs", () => SourceText.Of(words));
        Layer("languages", () => GuessLanguages.Of(text));
        Layer("dates", () => spans.Sum(one => FindDates.In(words, one.Span, one.Language).Count));
        Layer("sums", () => spans.Sum(one => FindSums.In(words, one.Span, one.Language).Count));
        Layer("places", () => spans.Sum(one => FindPlaces.In(words, one.Span, one.Language).Count));
    }

    private static void Layer(string name, Func<object> read)
    {
        var least = double.MaxValue;
        for (var time = 0; time < Times; time++)
        {
            var watch = Stopwatch.StartNew();
            read();
            least = Math.Min(least, watch.Elapsed.TotalMilliseconds);
        }
        Console.WriteLine($"{name, 12} {least, 8:0.0}");
    }
}
