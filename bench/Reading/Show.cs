using Konvent.Reading;
using Konvent.Reading.Tests;

namespace Konvent.Bench.Reading;

/// <summary>What one text states, a line for each fact.</summary>
internal static class Show
{
    public static void Facts(string file)
    {
        var statement = ReadText.Of(SourceText.Of(File.ReadAllText(file)));
        Console.WriteLine($"{string.Join(' ', statement.Languages)} {statement.Published}");
        foreach (var fact in statement.Facts)
            Console.WriteLine(
                $"{fact.Confidence:0.00} {fact.Kind, -16} {string.Join("; ", fact.Properties.Select(one => $"{one.Name}={GoldText.Written(one.Value)}"))}"
            );
    }
}
