namespace Konvent.Reading.Tests.Dates;

/// <summary>How newsletters, invitations and notes to the press write dates, a table for each language.</summary>
public sealed class DatesInTextsOfEachLanguage
{
    private const string None = "-";

    private static readonly string[] Tables =
    [
        EnglishDates.Sentences,
        GermanDates.Sentences,
        PolishDates.Sentences,
        ItalianDates.Sentences,
        FrenchDates.Sentences,
        SpanishDates.Sentences,
        PortugueseDates.Sentences,
        RomanianDates.Sentences,
        DutchDates.Sentences,
        DanishDates.Sentences,
        SwedishDates.Sentences,
        FinnishDates.Sentences,
        EstonianDates.Sentences,
        LatvianDates.Sentences,
        LithuanianDates.Sentences,
        HungarianDates.Sentences,
        SlovenianDates.Sentences,
        CroatianDates.Sentences,
        CzechDates.Sentences,
        SlovakDates.Sentences,
        BulgarianDates.Sentences,
        GreekDates.Sentences,
        IrishDates.Sentences,
        MalteseDates.Sentences,
    ];

    public static TheoryData<string, string, string> Sentences() => ExampleTable.Read(string.Join('\n', Tables));

    [Theory, MemberData(nameof(Sentences))]
    public void A_sentence_gives_its_dates_and_no_others(string whens, string language, string sentence) =>
        FindDates
            .In(sentence, new(0, sentence.Length), Language.Of(language))
            .Select(found => found.When.Edtf)
            .ShouldBe(whens == None ? [] : whens.Split(';'));
}
