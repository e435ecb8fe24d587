using Konvent.Files;
using Shouldly;

namespace Konvent.Tests.Files;

public sealed class FileNamesTests
{
    [Theory]
    [InlineData("minutes.pdf", "minutes.pdf")]
    [InlineData("Protokół z Białegostoku (2).pdf", "Protokół z Białegostoku (2).pdf")]
    [InlineData("محضر.pdf", "محضر.pdf")]
    [InlineData("C:\\Users\\ada\\minutes.pdf", "minutes.pdf")]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("a\r\nSet-Cookie: b.pdf", "aSet-Cookie- b.pdf")]
    [InlineData("photo\u202Egpj.exe", "photogpj.exe")]
    [InlineData("a\0b\u0007.txt", "ab.txt")]
    [InlineData("half \ud800 pair.txt", "half  pair.txt")]
    [InlineData("\"quoted\"<b>.txt", "-quoted--b-.txt")]
    [InlineData("ends in dots...", "ends in dots")]
    [InlineData("..", "file")]
    [InlineData("", "file")]
    [InlineData(null, "file")]
    [InlineData("nul.txt", "_nul.txt")]
    public void A_name_becomes_one_that_any_computer_keeps(string? sent, string kept) =>
        FileNames.Tidy(sent).ShouldBe(kept);

    [Fact]
    public void A_very_long_name_keeps_its_beginning_and_its_ending()
    {
        var kept = FileNames.Tidy(new string('ä', 10_000) + ".docx");

        kept.Length.ShouldBe(FileNames.Longest);
        kept.ShouldEndWith("ä.docx");
    }
}
