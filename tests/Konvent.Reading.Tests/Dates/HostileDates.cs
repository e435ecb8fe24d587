using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Dates;

/// <summary>Nothing that is typed makes reading throw or hang, and what is understood is always a date that comes back.</summary>
public sealed class HostileDates
{
    private static readonly string[] Pieces =
    [
        "12",
        "1",
        "31",
        "2020",
        "0000",
        "99999",
        "-",
        "–",
        "/",
        ".",
        "..",
        "…",
        "~",
        "?",
        " ",
        "\0",
        "\uD800",
        "İ",
        "ẞ",
        "½",
        "Ⅳ",
        "²",
        "١",
        "February",
        "lutego",
        "Mai",
        "März",
        "fino al",
        "od",
        "do",
        "bis",
        "und",
        "winter",
        "Winter",
        "Q2",
        "half",
        "ca.",
        "XXXX",
        "'",
        "\u202E",
        "٠",
        "12.02.2020",
        "2020-02-12",
        "2. Halbjahr",
        "i",
        "a",
        "e",
        "of",
        "\r\n",
        "😀",
    ];

    private static readonly Gen<string> Texts = Gen.OneOf(
        Gen.Elements(Pieces).ArrayOf().Select(string.Concat),
        Gen.Elements(Pieces).ArrayOf().Select(pieces => string.Join(' ', pieces)),
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null),
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Select(c => new string(c))
    );

    [Fact]
    public void Whatever_is_typed_gets_a_date_or_a_sentence() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                Gen.Elements(Language.All.ToArray()).ToArbitrary(),
                (text, language) =>
                {
                    if (When.TryRead(text, language, out var when, out var problem))
                        When.TryRead(when.Write(language), language, out var again, out _).ShouldBe(when == again);
                    else
                        problem.ShouldNotBeNull().Sentence.ShouldNotBeNullOrWhiteSpace();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void Whatever_is_parsed_gets_a_date_or_a_sentence() =>
        Prop.ForAll(
                Texts.ToArbitrary(),
                text =>
                {
                    if (When.TryParse(text, out var when, out var problem))
                        when.Edtf.Length.ShouldBeLessThanOrEqualTo(When.MaxLength);
                    else
                        problem.ShouldNotBeNull().Sentence.ShouldNotBeNullOrWhiteSpace();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData(null, "empty")]
    [InlineData("   \u00A0", "empty")]
    [InlineData("\0", "unknownWord")]
    [InlineData("\uD800\uDC00", "unknownWord")]
    [InlineData("١٢ February 2020", "unknownWord")]
    public void Emptiness_and_strange_signs_get_their_problem(string? typed, string key)
    {
        When.TryRead(typed, Language.English, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when." + key);
    }

    [Theory]
    [InlineData("1.")]
    [InlineData("12-")]
    [InlineData("second half of ")]
    [InlineData("\u0301")]
    [InlineData("ﷺ")]
    public void Long_texts_are_refused_at_once(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        When.TryRead(text, Language.English, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when.tooLong");
        When.TryRead(text[..200], Language.English, out _, out problem).ShouldBeFalse();
        When.TryParse(text, out _, out problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when.tooLong");
    }

    [Fact]
    public void A_sentence_shows_only_the_beginning_of_what_was_typed()
    {
        When.TryRead(new string('x', 200), Language.English, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Sentence.Length.ShouldBeLessThan(120);
    }

    [Fact]
    public void A_word_that_is_not_understood_is_shown_as_it_was_typed()
    {
        When.TryRead("12. Tützember 2020", Language.German, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Values.ShouldBe(["Tützember"]);
    }
}
