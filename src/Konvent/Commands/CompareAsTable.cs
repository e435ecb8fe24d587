using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Where versions of a text differ, for people: each difference, and below it what both versions say.</summary>
internal static class CompareAsTable
{
    public static void Write(Comparison compared, TextWriter console)
    {
        var names = compared.Versions.Select(one => Path.GetFileName(one.Version.Name)).ToList();
        var longest = names.Max(name => name.Length);
        foreach (var (name, (_, statement)) in names.Zip(compared.Versions))
            console.WriteLine($"{name.PadRight(longest)}  {statement.Language}");
        if (!compared.AreVersions)
            console.WriteLine("They are not versions of one text.");
        else if (compared.Differences.Count == 0)
            console.WriteLine("No differences were found.");
        foreach (var difference in compared.Differences)
        {
            console.WriteLine();
            console.WriteLine($"{NameOf(difference.Kind)}, {ReadAsTable.Percent(difference.Confidence)}");
            WriteSide(0, difference.InFirst, difference.First);
            WriteSide(difference.Version, difference.InSecond, difference.Second);
        }

        void WriteSide(int version, string? says, IReadOnlyList<TextSpan> sentences)
        {
            var head = $"  {names[version].PadRight(longest)}  ";
            ReadInColumns.Write(console, head, says ?? "–");
            if (sentences.Count > 0)
                ReadInColumns.Write(
                    console,
                    new string(' ', head.Length),
                    ExcerptOf(compared.Versions[version].Version.Text, says, sentences[0])
                );
        }
    }

    /// <summary>Around what is said in the sentence, where it stands there as it is told.</summary>
    private static string ExcerptOf(SourceText text, string? says, TextSpan sentence)
    {
        var at = says is null ? -1 : sentence.In(text.Text).IndexOf(says, StringComparison.Ordinal);
        var start = sentence.Start + Math.Max(at, 0);
        return ReadExcerpt.Of(text, at < 0 ? sentence : new(start, start + says!.Length));
    }

    private static string NameOf(DifferenceKind kind) =>
        kind switch
        {
            DifferenceKind.QuantityWord => "how many",
            DifferenceKind.FundingWording => "wording of the funding",
            DifferenceKind.MissingSentence => "sentence without counterpart",
            _ => $"{kind}".ToLowerInvariant(),
        };
}
