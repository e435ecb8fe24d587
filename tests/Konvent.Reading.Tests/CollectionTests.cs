using System.Runtime.CompilerServices;

namespace Konvent.Reading.Tests;

/// <summary>Short texts of our own with what they state, one file for each language: after each text, a line for each date and each sum.</summary>
public sealed class CollectionTests
{
    public static TheoryData<string> Languages { get; } =
    [.. Directory.EnumerateFiles(Folder(), "*.txt").Select(file => Path.GetFileNameWithoutExtension(file)!).Order()];

    [Theory, MemberData(nameof(Languages))]
    public void Each_text_gives_its_dates_and_sums_and_no_others(string language)
    {
        var own = Language.Of(language);
        Texts(language)
            .Select(one => (one.Text, Wanted: one.Facts.Order().ToList(), Found: Found(one.Text, own).Order().ToList()))
            .Where(one => !one.Wanted.SequenceEqual(one.Found))
            .Select(one =>
                $"{one.Text}\n   missing: {string.Join("; ", one.Wanted.Except(one.Found))}\n   false: {string.Join("; ", one.Found.Except(one.Wanted))}\n"
            )
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(Languages))]
    public void Each_text_is_in_the_language_of_its_file(string language) =>
        Texts(language)
            .Select(one => (one.Text, Guess: GuessLanguages.Of(one.Text)))
            .Where(one => one.Guess.Language.Code != language)
            .Select(one => $"{one.Guess}: {one.Text}")
            .ShouldBeEmpty();

    private static IEnumerable<string> Found(string text, Language language)
    {
        var whole = new TextSpan(0, text.Length);
        return FindDates
            .In(text, whole, language)
            .Select(found => found.When.Edtf)
            .Concat(FindSums.In(text, whole, language).Select(found => $"{found.Money.Currency} {found.Money.Amount}"));
    }

    private static IEnumerable<(string Text, List<string> Facts)> Texts(string language)
    {
        foreach (var part in File.ReadAllText(Path.Combine(Folder(), language + ".txt")).Split("\n---\n"))
        {
            var lines = part.Trim().Split('\n');
            yield return (
                string.Join('\n', lines.Where(line => !line.StartsWith("= ", StringComparison.Ordinal))),
                [.. lines.Where(line => line.StartsWith("= ", StringComparison.Ordinal)).Select(line => line[2..])]
            );
        }
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "Collection");
}
