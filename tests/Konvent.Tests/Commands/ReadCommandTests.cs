using System.Text.Json;
using Konvent.Tests.Intake;
using Shouldly;

namespace Konvent.Tests.Commands;

/// <summary>What the built program says at a terminal of texts.</summary>
public sealed class ReadCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("konvent-read-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task A_text_is_read_for_people_in_eighty_columns()
    {
        var address = "https://www.example.org/" + new string('a', 100);
        var told = await Console(
            "read",
            File(
                "news.txt",
                $"The partners will meet again on 12 February 2020 at the town hall of Gent, {address} as always.\n\nIt costs EUR 1,358,584.00."
            )
        );

        told.Code.ShouldBe(0);
        told.Said.ShouldMatch("[0-9]{2} %  .*when 2020-02-12");
        told.Said.ShouldContain("amount 1358584.00; currency EUR");
        told.Said.Split('\n').ShouldAllBe(line => line.Length <= 80 || line.Contains(address));
        told.Said.Replace(address, "", StringComparison.Ordinal).ShouldNotContain("aaa");
        told.Said.ShouldNotContain('\u001B');
    }

    [Fact]
    public async Task A_text_is_read_for_programs_as_JSON()
    {
        const string text = "„Treffen“ am 12. Februar in Köln ☒ 🏞, und es kostet 5.970.729,62\u00A0PLN.";
        var told = await Console(
            "read",
            File("news.txt", text),
            "--json",
            "--language",
            "de",
            "--published",
            "2020-02-20"
        );

        told.Code.ShouldBe(0);
        told.Said.ShouldContain("\"languages\": [\"de\"]");
        told.Said.ShouldContain("\"text\": \"5.970.729,62\u00A0PLN\"");
        told.Said.ShouldNotContain("\\u");
        told.Said.ShouldStartWith("{\n  \"language\": \"de\",\n");
        using var json = JsonDocument.Parse(told.Said);
        var said = json.RootElement;
        said.EnumerateObject()
            .Select(one => one.Name)
            .ShouldBe(["language", "languages", "languageShares", "published", "facts"]);
        said.GetProperty("languageShares")[0].GetProperty("language").GetString().ShouldBe("de");
        said.GetProperty("published").GetString().ShouldBe("2020-02-20");
        var sum = said.GetProperty("facts")
            .EnumerateArray()
            .Single(fact => fact.GetProperty("kind").GetString() == "sum");
        sum.EnumerateObject().Select(one => one.Name).ShouldBe(["kind", "amount", "currency", "source", "confidence"]);
        sum.GetProperty("amount").GetDecimal().ShouldBe(5970729.62m);
        var source = sum.GetProperty("source")[0];
        text[source.GetProperty("start").GetInt32()..source.GetProperty("end").GetInt32()]
            .ShouldBe(source.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_text_that_states_nothing_says_so() =>
        (await Console("read", File("news.txt", "They met."))).Said.ShouldContain("No facts were found");

    [Fact]
    public async Task Texts_are_compared_and_the_exit_code_says_whether_they_differ()
    {
        var english = File("en.txt", "The partners met in Gent on 12 February 2020. The budget is EUR 5,000.00.");
        var german = File(
            "de.md",
            "Die Partner trafen sich am 12. Februar 2020 in Gent. Das Budget beträgt 5.000,00 EUR."
        );
        var polish = File(
            "pl.html",
            "<p>Partnerzy spotkali się 13 lutego 2020 r. w Gent. Budżet wynosi 5000,00 EUR.</p>"
        );

        var same = await Console("compare", english, german);
        var other = await Console("compare", english, german, polish);
        var json = await Console("compare", english, polish, "--json");

        (same.Code, other.Code, json.Code).ShouldBe((0, 1, 1));
        same.Said.ShouldContain("No differences were found.");
        other.Said.ShouldContain("  pl.html  13 lutego 2020");
        var said = JsonDocument.Parse(json.Said).RootElement;
        said.EnumerateObject()
            .Select(one => one.Name)
            .ShouldBe(["areVersions", "versions", "differences", "sentences", "facts"]);
        var difference = said.GetProperty("differences")[0];
        difference.GetProperty("kind").GetString().ShouldBe("date");
        difference.GetProperty("inSecond").GetString().ShouldBe("13 lutego 2020");
        difference.GetProperty("second")[0].GetProperty("text").GetString().ShouldStartWith("Partnerzy");
    }

    [Theory]
    [InlineData("nowhere.txt", null, "nowhere.txt: There is no such file.")]
    [InlineData("", null, ": This is a folder.")]
    [InlineData("empty.txt", "", "empty.txt: The file is empty.")]
    [InlineData("news.txt", "They met.", "“xx” is not the code of a language", "--language", "xx")]
    [InlineData("news.txt", "They met.", "“20.2.2020” is not a day", "--published", "20.2.2020")]
    public async Task What_cannot_be_done_is_said_in_a_sentence(
        string name,
        string? text,
        string sentence,
        params string[] more
    )
    {
        var path = text is null ? Path.Combine(folder.FullName, name) : File(name, text);

        var told = await Console(["read", path, .. more]);

        told.Code.ShouldBe(2);
        told.Complained.ShouldContain(sentence);
        told.Complained.Trim().ShouldNotContain('\n');
        told.Said.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Name the file that is to be read.", "konvent read FILE", "read")]
    [InlineData("Name the file that is to be read.", "konvent read FILE", "read", "")]
    [InlineData("Name two files at least", "konvent compare FILE FILE", "compare", "news.txt")]
    [InlineData("'--odd'", "konvent read FILE", "read", "news.txt", "--odd")]
    public async Task A_wrong_call_is_told_how_it_is_done(string sentence, string call, params string[] words)
    {
        var told = await Console(words);

        told.Code.ShouldBe(2);
        told.Complained.ShouldContain(sentence);
        told.Complained.ShouldContain(call);
        told.Said.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_pdftotext_it_says_what_to_install()
    {
        var path = Path.Combine(folder.FullName, "news.pdf");
        await System.IO.File.WriteAllBytesAsync(path, SamplePdf.Of("They met."));

        var told = await BuiltProgram.Run(["read", path], folder.FullName, ("PATH", folder.FullName));

        told.Code.ShouldBe(2);
        told.Complained.ShouldContain("poppler-utils");
    }

    [Fact]
    public async Task It_needs_no_data_and_leaves_none()
    {
        var text = File("news.txt", "They met.");

        (await Console("read", text)).Code.ShouldBe(0);

        folder.GetFileSystemInfos().Select(info => info.FullName).ShouldBe([text]);
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
