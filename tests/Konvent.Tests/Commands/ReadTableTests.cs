using Shouldly;

namespace Konvent.Tests.Commands;

/// <summary>The table of what a text states, as people see it at a terminal.</summary>
public sealed class ReadTableTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("konvent-table-");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("40", 40)]
    [InlineData("120", 120)]
    [InlineData("9", 40)]
    [InlineData("1000", 160)]
    [InlineData("wide", 80)]
    public async Task A_table_is_as_wide_as_the_terminal_within_reason(string columns, int width)
    {
        var path = File(
            "news.txt",
            "The partners will meet again on 12 February 2020 at the town hall of Gent, where the mayor will show them the new bridge "
                + "over the river, the old mill, the park and a garden of herbs that the pupils of three schools have planted."
        );

        var told = await BuiltProgram.Run(["read", path], folder.FullName, ("COLUMNS", columns));

        told.Said.Split('\n').ShouldAllBe(line => line.Length <= width);
        told.Said.Split('\n').Max(line => line.Length).ShouldBeGreaterThan(width - 30);
    }

    [Fact]
    public async Task What_is_less_sure_is_marked_with_a_word()
    {
        var told = await Console(
            "read",
            File("news.txt", "MOORLAND PATHS\n\nThe 2nd meeting of the project team took place in Graz on 3 May 2022.")
        );

        told.Said.ShouldMatch("project +70 %  to check: acronym MOORLAND PATHS");
        told.Said.ShouldMatch("meeting +9[0-9] %  number 2;");
        told.Said.ShouldContain("“To check” marks what is less than 80 % sure");
    }

    [Fact]
    public async Task What_a_text_says_in_two_languages_stands_once_with_both_sentences()
    {
        var told = await Console(
            "read",
            File(
                "news.txt",
                "The registration for all of our visitors closes on 12 February 2020, as it was said before.\n\n"
                    + "Die Anmeldung für alle unsere Gäste endet am 12. Februar 2020, wie es schon gesagt worden ist."
            )
        );

        told.Said.ShouldMatch("Language: (English [0-9]+ %, German [0-9]+ %|German [0-9]+ %, English [0-9]+ %)");
        told.Said.Split("2020-02-12").Length.ShouldBe(2);
        told.Said.ShouldContain("12 February 2020");
        told.Said.ShouldContain("12. Februar 2020");
    }

    [Fact]
    public async Task A_text_that_looks_like_another_language_than_it_is_said_to_be_is_told()
    {
        var text = File("news.txt", "Die Partner haben sich getroffen und über die Ufer des Flusses gesprochen.");

        var wrong = await Console("read", text, "--language", "pl");
        var right = await Console("read", text, "--language", "de");

        wrong.Said.ShouldContain("Language: Polish, as told\nThe text looks like German, not like Polish.");
        right.Said.ShouldContain("Language: German, as told");
        right.Said.ShouldNotContain("looks like");
    }

    private Task<BuiltProgram.Told> Console(params string[] words) =>
        BuiltProgram.Run(words, folder.FullName, ("COLUMNS", ""));

    private string File(string name, string text)
    {
        var path = Path.Combine(folder.FullName, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
