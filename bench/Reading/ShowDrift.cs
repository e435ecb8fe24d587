using Konvent.Reading;

namespace Konvent.Bench.Reading;

/// <summary>In what versions of a text differ, a line for each difference.</summary>
internal static class ShowDrift
{
    public static void Of(string[] files)
    {
        var comparison = CompareTexts.Of([
            .. files.Select(file => new TextVersion(Path.GetFileName(file), SourceText.Of(File.ReadAllText(file)))),
        ]);
        Console.WriteLine(comparison.AreVersions ? "versions of one text" : "different texts");
        foreach (var pair in comparison.Sentences)
            Console.WriteLine(
                $"{pair.Version}: {Said(comparison, 0, pair.First)}\n   {Said(comparison, pair.Version, pair.Second)}"
            );
        foreach (var one in comparison.Differences)
            Console.WriteLine(
                $"{one.Confidence:0.00} {one.Kind} {one.Version}: {one.InFirst ?? "-"} | {one.InSecond ?? "-"}"
            );
    }

    private static string Said(Comparison comparison, int version, IReadOnlyList<TextSpan> spans) =>
        string.Join(
            " // ",
            spans.Select(span => span.In(comparison.Versions[version].Version.Text.Text).Replace('\n', ' '))
        );
}
