using Konvent.Ui.Marks;
using Shouldly;

namespace Konvent.Tests.Ui.Marks;

public sealed class WordMarkTests
{
    private const int AMinute = 60_000; // Milliseconds; only a hang lasts that long.

    [Theory]
    [InlineData("", "", "")]
    [InlineData("the same", "the same", "the same")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("gone", "", "[-gone-]")]
    [InlineData("two years", "three years", "[-two-]{+three+} years")]
    [InlineData("Die Flüsse fließen.", "Die Flüsse flössen.", "Die Flüsse [-fließen-]{+flössen+}.")]
    [InlineData("Zażółć gęślą jaźń", "Zażółć gęślą twarz", "Zażółć gęślą [-jaźń-]{+twarz+}")]
    [InlineData("on 12 May", "on 12 May, at noon", "on 12 May{+, at noon+}")]
    [InlineData("costs 1,358,584.00 EUR", "costs 1,358,585.00 EUR", "costs [-1,358,584.00-]{+1,358,585.00+} EUR")]
    [InlineData("bere l'acqua fresca", "bere l'aria fresca", "bere [-l'acqua-]{+l'aria+} fresca")]
    [InlineData("a big old house here", "a tiny new house here", "a [-big old-]{+tiny new+} house here")]
    [InlineData("One.\n\nTwo.", "One.\n\nTwo and a half.", "One.\n\nTwo{+ and a half+}.")]
    [InlineData("One.\r\nTwo.", "One.\nTwo.", "One.\nTwo.")]
    [InlineData("fine 👍 day", "fine 👎 day", "fine [-👍-]{+👎+} day")]
    [InlineData("e\u0301tude libre", "e\u0301tudes libre", "[-e\u0301tude-]{+e\u0301tudes+} libre")]
    public void What_went_and_what_came_is_marked_word_by_word(string before, string after, string marked) =>
        Written(WordMarks.Between(before, after)).ShouldBe(marked);

    [Fact]
    public void A_text_written_anew_goes_and_comes_as_a_whole() =>
        Written(WordMarks.Between("We build a bridge over the river.", "Swimming is now allowed in Esempio, too."))
            .ShouldBe("[-We build a bridge over the river.-]{+Swimming is now allowed in Esempio, too.+}");

    [Fact]
    public void A_change_in_one_paragraph_leaves_the_others_alone() =>
        Written(
                WordMarks.Between(
                    "First one.\n\nSecond one.\n\nThird one.",
                    "First one.\n\nA second one.\n\nThird one."
                )
            )
            .ShouldBe("First one.\n\n[-Second-]{+A second+} one.\n\nThird one.");

    [Theory]
    [InlineData(
        "A b c d.\n\nE f g h.",
        "A b x d.\n\nE f y h.\n\nNew one.",
        "A b [-c-]{+x+} d.\n\nE f [-g-]{+y+} h.{+\n\nNew one.+}"
    )]
    [InlineData("A b c d.\n\nE f g h.", "E f y h.", "[-A b c d.\n\n-]E f [-g-]{+y+} h.")]
    [InlineData(
        "A b c d.\nE f g h.\nI j k l.",
        "A b x d.\nQ r s t.\nI j y l.",
        "A b [-c-]{+x+} d.\n[-E f g h.\n-]{+Q r s t.\n+}I j [-k-]{+y+} l."
    )]
    public void A_paragraph_is_held_against_the_one_it_was_made_from(string before, string after, string marked) =>
        Written(WordMarks.Between(before, after)).ShouldBe(marked);

    [Theory(Timeout = AMinute)]
    [InlineData("a\n", "b\n", 50_000)]
    [InlineData("a ", "b ", 50_000)]
    [InlineData("a b ", "b c ", 25_000)]
    [InlineData("\n", "\n\n", 50_000)]
    public async Task Even_texts_made_to_be_slow_are_never_a_hang(string before, string after, int times)
    {
        var was = string.Concat(Enumerable.Repeat(before, times));
        var now = string.Concat(Enumerable.Repeat(after, times));

        (await Task.Run(() => WordMarks.Between(was, now))).ShouldNotBeEmpty();
    }

    private static string Written(IEnumerable<Piece> pieces) =>
        string.Concat(
            pieces.Select(piece =>
                piece.Kind switch
                {
                    PieceKind.Added => $"{{+{piece.Text}+}}",
                    PieceKind.Removed => $"[-{piece.Text}-]",
                    _ => piece.Text,
                }
            )
        );
}
