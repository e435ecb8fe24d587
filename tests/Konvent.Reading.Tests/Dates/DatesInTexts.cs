namespace Konvent.Reading.Tests.Dates;

public sealed class DatesInTexts
{
    public static TheoryData<string> Languages { get; } = [.. Language.All.Select(language => language.Code)];

    public static TheoryData<string, string, string> Sentences() =>
        ExampleTable.Read(
            """
            XXXX-02-12 en The partners met in the ministry on 12th of February.
            XXXX-06-17/XXXX-06-18 en It will take place on 17th and 18th of June.
            2019-04 en It is in the second phase, which started in April 2019.
            XXXX-05 en This belongs to phase 2 in May.
            2019-05-05/2019-05-07 en Come from 5 to 7 May 2019, or do not.
            XXXX-06-17/XXXX-06-18 it Avranno luogo a Maastricht il 17 e il 18 giugno.
            2019-04 it Durante la seconda fase, avviata ad aprile 2019 e non prima.
            XXXX-02-12 pl Partnerzy spotkali się 12 lutego w Ministerstwie.
            XXXX-06-17/XXXX-06-18 pl Odbędą się w dniach 17–18 czerwca.
            2019-04 pl Faza rozpoczęła się w kwietniu 2019 r. i trwa.
            2019-08-01/2023-07-31 pl Okres realizacji projektu: 1.08.2019 – 31.07.2023
            2019-08-01/2022-07-31 pl I Etap: 1 sierpnia 2019 r. - 31 lipca 2022 r. - opracowanie planów.
            2019-01-30/2019-01-31 de Am 30. und 31. Januar 2019 fand das Treffen statt.
            2018-40 de Im zweiten Halbjahr des Jahres 2018 wurde gebaut.
            2019-05 de Das nächste Treffen findet im Mai 2019 statt.
            """
        );

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_date(string when, string language, string sentence)
    {
        var found = Found(sentence, language);

        if (when == "2018-40")
            when = When.HalfYear(2018, 2).Edtf;
        found.ShouldHaveSingleItem().When.Edtf.ShouldBe(when);
    }

    [Theory]
    [InlineData("en", "We may meet, and 13 partners march on; see page 12 or S3, 3.4 million in 24 regions.")]
    [InlineData("de", "Die 4. Sitzung der 12 Partner kostet 1.358.584,00 Euro, Tel. 0391 567-4322.")]
    [InlineData("pl", "Sześć regionów, 2 instrumenty lokalne i 13-ste spotkanie.")]
    public void What_is_no_date_gives_none(string language, string sentence) =>
        Found(sentence, language).ShouldBeEmpty();

    [Theory, MemberData(nameof(Languages))]
    public void Every_date_that_is_written_is_found_again_within_a_text(string language)
    {
        var own = Language.Of(language);
        ManyDates
            .Single.Where(when => when.Edtf.Contains('-', StringComparison.Ordinal))
            .Where(when =>
                when.Earliest is { Year: >= 1900 and <= 2100 } || when is { IsYearUnknown: true, Edtf.Length: 10 }
            )
            .Select(when => (when, said: when.Write(own)))
            .Where(row => Found($"Xqz {row.said}; xqz.", language) is not [var found] || found.When != row.when)
            .Select(row =>
                $"{row.when} said as “{row.said}”: {string.Join(" ", Found($"Xqz {row.said}; xqz.", language).Select(found => found.When))}"
            )
            .Take(10)
            .ShouldBeEmpty();
    }

    public static TheoryData<string, string, string> ThisYear() =>
        ExampleTable.Read(
            """
            2019-22 de Die Studie ist für den Sommer dieses Jahres geplant.
            2019-05 pl Spotkanie odbędzie się w maju br. w Krakowie.
            2019-06-04 it Ci vediamo il 4 giugno di quest'anno.
            2019-09 en It ends in September this year, not later.
            2019-06-04 fr Rendez-vous le 4 juin de cette année.
            2019-10 es Termina en octubre de este año.
            2019-05-12 nl Kom op 12 mei van dit jaar.
            2019-09 cs Skončí v září letošního roku.
            2019-06 fi Se päättyy tämän vuoden kesäkuussa.
            """
        );

    [Theory, MemberData(nameof(ThisYear))]
    public void What_is_said_of_this_year_is_reckoned_from_the_day_of_the_text(
        string when,
        string language,
        string sentence
    )
    {
        var whole = new TextSpan(0, sentence.Length);

        var found = FindDates.In(sentence, whole, Language.Of(language), new DateOnly(2019, 2, 11));
        var unknown = FindDates.In(sentence, whole, Language.Of(language));

        found.ShouldHaveSingleItem().When.Edtf.ShouldBe(when);
        found[0].IsReckoned.ShouldBeTrue();
        unknown.ShouldAllBe(one => one.When.IsYearUnknown);
    }

    private static IReadOnlyList<FoundDate> Found(string text, string language) =>
        FindDates.In(text, new(0, text.Length), Language.Of(language));
}
