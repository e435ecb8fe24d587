using System.Text.Json;
using Shouldly;

namespace Konvent.Tests.Commands;

/// <summary>What the built program shows of versions of a text at a terminal.</summary>
public sealed class CompareCommandTests : IDisposable
{
    private const string English =
        "The 4th meeting of the project team took place in Graz on 3 May 2022. The costs of EUR 45,000 are borne by the town. "
        + "All partners agreed to send their reports by the end of June.\n\n"
        + "Contact: Anna Berg, +43 316 555 1000, anna@example.org";

    private const string German =
        "Das 4. Treffen des Projektteams fand am 5. Mai 2022 in Graz statt. Die Kosten von 45.000 Euro trägt die Stadt. "
        + "Die meisten Partner kamen überein, ihre Berichte bis Ende Juni zu schicken. "
        + "Im Garten des Klosters wurden nachmittags alte Apfelbäume und viele seltene Kräuter gezeigt.\n\n"
        + "Kontakt: Anna Berg, +43 316 555 1001, anna@example.org";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("konvent-compare-");

    public CompareCommandTests()
    {
        File("en.txt", English);
        File("de.txt", German);
        File("other.txt", "The cat of our neighbour likes to sleep in the sun, and nobody knows what it dreams of.");
    }

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task It_says_first_whether_they_are_versions_of_one_text_and_in_which_languages()
    {
        (await Console("en.txt", "de.txt")).ShouldStartWith(
            "These are versions of one text.\n  en.txt  English\n  de.txt  German\n"
        );
        var others = await Console("en.txt", "other.txt");
        others.ShouldStartWith("These are not versions of one text;");
        others.ShouldNotContain("No differences were found.");
    }

    [Fact]
    public async Task Facts_stand_side_by_side_kind_by_kind()
    {
        var said = await Console("en.txt", "de.txt");

        said.ShouldMatch("\n  en\\.txt +de\\.txt\n");
        said.ShouldMatch("\nsum\n  EUR 45,000 +EUR 45,000\n");
        said.ShouldMatch("\n  no\\. 4, .+ no\\. 4, .+\n  2022-05-03, Graz +2022-05-05, Graz\n");
    }

    [Fact]
    public async Task Where_columns_would_be_too_narrow_versions_stand_below_each_other()
    {
        var said = await At("40", "en.txt", "de.txt");

        said.ShouldContain("  in all  EUR 45,000\n");
        said.Split('\n').ShouldAllBe(line => line.Length <= 40);
    }

    [Fact]
    public async Task Where_many_versions_say_the_same_it_stands_once_with_their_names()
    {
        File("none.txt", German.Replace("45.000 Euro", "Ausgaben", StringComparison.Ordinal));

        (await At("60", "en.txt", "de.txt", "none.txt")).ShouldContain("\n  EUR 45,000 (all but none.txt)\n");
    }

    [Fact]
    public async Task Differences_have_a_heading_that_says_what_differs_and_both_sentences()
    {
        var said = await Console("en.txt", "de.txt");

        said.ShouldMatch(
            "\nDate \\([0-9]+ % sure\\)\n  en.txt  3 May 2022\n +“The 4th meeting(.|\n)*\n  de.txt  5. Mai 2022\n +“Das 4. Treffen"
        );
        said.ShouldMatch("\nTelephone number \\([0-9]+ % sure\\)\n  en.txt  .*1000\n");
        said.ShouldMatch("\nQuantity in words, such as all, most or how many \\(");
    }

    [Fact]
    public async Task A_sentence_that_only_one_has_is_shown_once()
    {
        var said = await Console("en.txt", "de.txt");

        said.ShouldContain("Sentence that de.txt has and en.txt has not (");
        said.Split("Im Garten").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Several_differences_in_a_sentence_show_it_once()
    {
        File("fi.txt", "The partners met in Graz on 3 May 2022 with 28 guests.");
        File("se.txt", "Die Partner trafen sich am 4. Mai 2022 in Graz mit 29 Gästen.");

        var said = await Console("fi.txt", "se.txt");

        said.ShouldContain("\nThese stand in\n  fi.txt  “The partners met");
        said.Split("The partners met").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Sentences_are_laid_side_by_side_on_request()
    {
        var usual = await Console("en.txt", "de.txt");
        var asked = await Console("en.txt", "de.txt", "--sentences");

        usual.ShouldMatch("Sentences: 4 of 5 have a counterpart; --sentences lays them side by side.");
        asked.ShouldMatch("\n  The costs of EUR 45,000 are borne by +Die Kosten von 45.000 Euro trägt die\n");
        asked.ShouldMatch("\n  – +Im Garten des Klosters");
        asked.Split('\n').ShouldAllBe(line => line.Length <= 80);
    }

    [Fact]
    public async Task Versions_have_the_names_that_were_typed()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "old"));
        File("old/en.txt", English);

        var table = await Console("en.txt", "old/en.txt");
        using var json = JsonDocument.Parse(await Console("en.txt", "old/en.txt", "--json"));

        table.ShouldContain("\n  en.txt      English\n  old/en.txt  English\n");
        json.RootElement.GetProperty("versions")
            .EnumerateArray()
            .Select(version => version.GetProperty("name").GetString())
            .ShouldBe(["en.txt", "old/en.txt"]);
    }

    private Task<string> Console(params string[] words) => At("", words);

    private async Task<string> At(string columns, params string[] words) =>
        (await BuiltProgram.Run(["compare", .. words], folder.FullName, ("COLUMNS", columns))).Said;

    private void File(string name, string text) =>
        System.IO.File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
