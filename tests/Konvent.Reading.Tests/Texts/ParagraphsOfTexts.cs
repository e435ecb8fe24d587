namespace Konvent.Reading.Tests.Texts;

public sealed class ParagraphsOfTexts
{
    [Fact]
    public void Lines_that_were_full_are_one_paragraph_and_lines_that_end_of_themselves_are_items()
    {
        const string said = """
            Partners of the project

            In the first phase the partners learnt from each other how rivers
            are looked after, and wrote down what they will do at home.

            Regional Council of Example, Finland - Lead partner
            Province of Esempio, Italy
            Conference of the Peripheral Rivers (CPR), France - Advisory
            partner
            """;

        var text = SourceText.Of(said);

        text.Paragraphs.Select(paragraph => paragraph.Kind)
            .ShouldBe([
                ParagraphKind.Heading,
                ParagraphKind.Prose,
                ParagraphKind.Item,
                ParagraphKind.Item,
                ParagraphKind.Prose,
            ]);
        text.Paragraphs[^1].Span.In(said).ShouldEndWith("Advisory\npartner");
    }

    [Theory]
    [InlineData("## Phase two\nIt began in April.", "## Phase two|It began in April.")]
    [InlineData("- one\n- two\n  and more", "- one|- two\n  and more")]
    [InlineData("one\r\n\r\ntwo", "one|two")]
    [InlineData("one\ftwo", "one|two")]
    [InlineData("\n \n", "")]
    [InlineData("", "")]
    public void Marks_of_lists_and_headings_begin_a_paragraph(string said, string paragraphs) =>
        string.Join('|', SourceText.Of(said).Paragraphs.Select(paragraph => paragraph.Span.In(said)))
            .ShouldBe(paragraphs);

    [Fact]
    public void What_is_far_too_long_is_refused()
    {
        Should.Throw<ArgumentException>(() => SourceText.Of(new string('x', SourceText.Longest + 1)));
        SourceText.Of(new string('x', SourceText.Longest)).Paragraphs.ShouldHaveSingleItem();
        SourceText.Of(new string('\n', SourceText.Longest)).Paragraphs.ShouldBeEmpty();
    }
}
