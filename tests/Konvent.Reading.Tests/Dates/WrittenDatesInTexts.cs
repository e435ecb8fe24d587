using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Dates;

/// <summary>Whatever date is written in a language is found again in a sentence.</summary>
public sealed class WrittenDatesInTexts
{
    private static readonly string[] Official =
    [
        .. "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".Split(' '),
    ];

    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 365 * 100)
        .Select(n => new DateOnly(1950, 1, 1).AddDays(n));

    private static readonly Gen<When> Dates = Gen.OneOf(
        Days.Select(When.Day),
        Days.Select(day => When.Month(day.Year, day.Month)),
        Days.Select(day => When.DayOfUnknownYear(day.Month, day.Day)),
        Days.Select(day => When.Quarter(day.Year, (day.Month + 2) / 3)),
        Days.Select(day => When.HalfYear(day.Year, (day.Month + 5) / 6)),
        Days.Select(day => When.PartOf(day.Year, (PartOfYear)((day.Month + 3) / 4))),
        Days.Select(day => When.Season(day.Year, (Season)((day.Month + 2) / 3))),
        Days.Select(day => When.Days(day, day.AddDays(1))),
        Days.SelectMany(day => Gen.Choose(2, 300).Select(more => When.Days(day, day.AddDays(more)))),
        Days.Select(day =>
            When.Between(When.Month(day.Year, 1 + (day.Month - 1) / 2), When.Month(day.Year, 7 + (day.Month - 1) / 2))
        )
    );

    [Fact]
    public void A_date_that_is_written_is_found_again_in_a_sentence() =>
        Prop.ForAll(
                Dates.ToArbitrary(),
                Gen.Elements(Official).ToArbitrary(),
                (when, code) =>
                {
                    var language = Language.Of(code);
                    var sentence = $"Xqz {when.Write(language)}; xqz.";
                    FindDates
                        .In(sentence, new(0, sentence.Length), language)
                        .Select(found => found.When.Edtf)
                        .ShouldBe([when.Edtf], sentence);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Theory]
    [InlineData("en", "See you next May in Porto.", "2019-05")]
    [InlineData("en", "It ended last October.", "2018-10")]
    [InlineData("en", "It ends in June next year.", "2020-06")]
    [InlineData("de", "Im kommenden März geht es los.", "2019-03")]
    [InlineData("fr", "Rendez-vous en mars prochain.", "2019-03")]
    [InlineData("pl", "Spotkanie było 4 bm. w Krakowie.", "2019-02-04")]
    [InlineData("pl", "Zakończy się w czerwcu przyszłego roku.", "2020-06")]
    public void What_is_said_from_the_day_of_the_text_is_reckoned(string language, string sentence, string when)
    {
        var whole = new TextSpan(0, sentence.Length);

        var found = FindDates
            .In(sentence, whole, Language.Of(language), new DateOnly(2019, 2, 11))
            .ShouldHaveSingleItem();

        found.When.Edtf.ShouldBe(when);
        found.IsReckoned.ShouldBeTrue();
        FindDates.In(sentence, whole, Language.Of(language)).ShouldAllBe(one => one.When.IsYearUnknown);
    }
}
