using Konvent.Reading.Tests.Facts;

namespace Konvent.Reading.Tests.Texts;

public sealed class WordsOfTexts
{
    [Fact]
    public void A_word_that_was_parted_at_the_end_of_its_line_is_one() =>
        Stated
            .In("The confer-\nence takes place in Graz on 3 May 2022.", "event", "en")
            .ShouldBe(["type=conference; when=2022-05-03; place=Graz"]);

    [Fact]
    public void An_apostrophe_is_one_in_either_form() =>
        Stated
            .In("La visite d’étude aura lieu à Lyon le 3 mai 2022.", "event", "fr")
            .ShouldBe(Stated.In("La visite d'étude aura lieu à Lyon le 3 mai 2022.", "event", "fr"));

    [Fact]
    public void Each_line_with_a_bullet_is_an_item_also_below_a_full_one() =>
        SourceText
            .Of(
                "• a first line that is quite as long as the longest of all of these lines\n• Second\n• a third line that is as long as the longest of all of these lines are"
            )
            .Paragraphs.Count.ShouldBe(3);
}
