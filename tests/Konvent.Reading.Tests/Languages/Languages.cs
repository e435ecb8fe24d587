namespace Konvent.Reading.Tests.LanguagesOfEurope;

public sealed class Languages
{
    private const string OfTheUnion = "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv";

    [Fact]
    public void The_languages_of_the_Union_are_all_known() =>
        string.Join(' ', Language.All.Where(language => language.IsOfTheUnion)).ShouldBe(OfTheUnion);

    [Fact]
    public void Every_language_is_found_by_its_code_and_has_a_name()
    {
        foreach (var language in Language.All)
        {
            Language.Of(language.Code).ShouldBe(language);
            language.NativeName.ShouldNotBeNullOrWhiteSpace();
            language.ToString().ShouldBe(language.Code);
        }
        Language.Polish.NativeName.ShouldBe("polski");
    }

    [Fact]
    public void The_default_language_is_English()
    {
        default(Language).ShouldBe(Language.English);
        default(Language).Code.ShouldBe("en");
        Language.Of("en").ShouldBe(default);
        Language.Of("en").GetHashCode().ShouldBe(default(Language).GetHashCode());
    }

    [Theory]
    [InlineData("EN")]
    [InlineData("en-IE")]
    [InlineData("eng")]
    [InlineData("xx")]
    [InlineData("")]
    [InlineData("de\0")]
    [InlineData(null)]
    public void Any_other_code_is_refused_with_a_sentence(string? code)
    {
        Language.TryOf(code, out var language).ShouldBeFalse();
        language.ShouldBe(Language.English);
        Should.Throw<FormatException>(() => Language.Of(code!)).Message.ShouldContain("is not the code of a language");
    }

    [Fact]
    public void Languages_and_currencies_bind_from_text_as_net_expects()
    {
        Parsed<Language>("pl").ShouldBe(Language.Polish);
        Parsed<Currency>("EUR").ShouldBe(Currency.Euro);
        Parsed<When>("2019").ShouldBe(When.Year(2019));
    }

    private static T Parsed<T>(string text)
        where T : IParsable<T>
    {
        T.TryParse(text, null, out var read).ShouldBeTrue();
        T.TryParse("\0", null, out _).ShouldBeFalse();
        T.Parse(text, null).ShouldBe(read);
        return read!;
    }
}
