using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>Where texts differ, for people: each difference, and below it what each of the texts says.</summary>
internal static class CompareAsTable
{
    public static void Write(
        IReadOnlyList<(string Name, SourceText Text)> texts,
        TextComparison compared,
        TextWriter console
    )
    {
        var names = texts.Select(text => Path.GetFileName(text.Name)).ToList();
        var longest = names.Max(name => name.Length);
        foreach (var ((name, _), said) in names.Zip(texts).Zip(compared.Statements))
            console.WriteLine($"{name.PadRight(longest)}  {said.Language}");
        console.WriteLine(compared.Differences.Count == 0 ? "They state the same." : "");
        foreach (var difference in compared.Differences)
        {
            console.WriteLine($"{difference.Kind}, {difference.Property}");
            foreach (var (n, saying) in difference.Sayings.Index())
            {
                var head = $"  {names[n].PadRight(longest)}  ";
                ReadInColumns.Write(console, head, saying.Value ?? "–");
                if (saying.Source is { } span)
                    ReadInColumns.Write(console, new string(' ', head.Length), ReadExcerpt.Of(texts[n].Text, span));
            }
        }
    }
}
