using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.LanguagesOfEurope;

public sealed class FoldedTexts
{
    [Theory]
    [InlineData("Łódź", "lodz")]
    [InlineData("Đurđevac", "durdevac")]
    [InlineData("Ærøskøbing", "aeroskobing")]
    [InlineData("Œuvre", "oeuvre")]
    [InlineData("STRASSE Straße ẞ", "strasse strasse ss")]
    [InlineData("Þingvellir, Ísafjörður", "thingvellir, isafjordur")]
    [InlineData("İstanbul ısı", "istanbul isi")]
    [InlineData("Ħal Għaxaq", "hal ghaxaq")]
    [InlineData("Päijät-Häme", "paijat-hame")]
    [InlineData("Αθήνα ΟΔΟΣ", "αθηνα οδοσ")]
    [InlineData("Їжак Русе Й", "іжак русе и")]
    [InlineData("ﬁnal Ⅳ ½", "final iv 1⁄2")]
    [InlineData("e\u0301", "e")]
    [InlineData("", "")]
    [InlineData("a\uFFFEb", "a\uFFFDb")]
    public void A_text_is_folded_for_comparing(string text, string folded) => Folding.Fold(text).ShouldBe(folded);

    [Fact]
    public void Half_a_character_is_folded_to_a_mark_of_replacement() =>
        Folding.Fold("a\uD800b\uDC00").ShouldBe("a\uFFFDb\uFFFD");

    [Fact]
    public void Folding_twice_changes_nothing_and_case_never_matters() =>
        Prop.ForAll(
                Gen.OneOf(
                        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
                        Gen.Choose(0, 0x2FFF).Select(c => (char)c).ArrayOf().Select(c => new string(c)),
                        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c))
                    )
                    .ToArbitrary(),
                text => Folding.Fold(Folding.Fold(text)).ShouldBe(Folding.Fold(text))
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("Łódź, 2nd meeting!", "lodz-2nd-meeting")]
    [InlineData("  Smart -- Integration  ", "smart-integration")]
    [InlineData("L'été à l’Est", "lete-a-lest")]
    [InlineData("Θεσσαλονίκη", "thessaloniki")]
    [InlineData("Велико Търново", "veliko-tarnovo")]
    [InlineData("北京", "")]
    [InlineData("!!!", "")]
    [InlineData("", "")]
    public void A_slug_is_plain_and_readable(string text, string slug) => Slug.Of(text).ShouldBe(slug);

    [Fact]
    public void A_long_slug_ends_with_a_word()
    {
        Slug.Of(string.Join(' ', Enumerable.Repeat("region", 50)))
            .ShouldBe(string.Join('-', Enumerable.Repeat("region", 11)));
        Slug.Of(new string('x', 500)).Length.ShouldBe(Slug.MaxLength);
    }

    [Fact]
    public void A_slug_holds_nothing_but_small_letters_digits_and_single_hyphens() =>
        Prop.ForAll(
                ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).ToArbitrary(),
                text =>
                {
                    var slug = Slug.Of(text);
                    slug.ShouldAllBe(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
                    slug.ShouldNotContain("--");
                    slug.ShouldBe(slug.Trim('-'));
                    Slug.Of(slug).ShouldBe(slug);
                }
            )
            .QuickCheckThrowOnFailure();
}
