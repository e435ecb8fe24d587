using System.Globalization;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.Basics;

public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("de", "Polnisch", "Montenegrinisch")]
    [InlineData("pl", "polski", "czarnogórski")]
    [InlineData("it", "polacco", "montenegrino")]
    public void A_language_is_named_in_the_readers_own(string reader, string polish, string montenegrin)
    {
        var texts = new Texts();
        texts.In(
            Language.Of(reader),
            () =>
            {
                LanguageNames.Of(Language.Polish).ShouldBe(polish);
                texts.NameOf(Language.Of("cnr")).ShouldBe(montenegrin);
                Language.All.ShouldAllBe(language => !IsEnglish(language));
                return true;
            }
        );
    }

    [Fact]
    public void English_readers_find_Montenegrin_too() =>
        new Texts().In(Language.English, () => LanguageNames.Of(Language.Of("cnr"))).ShouldBe("Montenegrin");

    private static bool IsEnglish(Language language) =>
        LanguageNames.Of(language) == CultureInfo.GetCultureInfo(language.Code).EnglishName;
}
