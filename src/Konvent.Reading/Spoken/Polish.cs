namespace Konvent.Reading;

/// <summary>Polish.</summary>
internal static class Polish
{
    private const string MonthsInGenitive = """
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,
        grudnia
        """;

    private static readonly DateSpeech Dates = new()
    {
        Alone = new()
        {
            Months = """
                styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad,
                grudzień
                """,
            MonthsOfDay = MonthsInGenitive,
            Seasons = "wiosna, lato, jesień, zima",
            Quarters = "I kwartał, II kwartał, III kwartał, IV kwartał",
            Halves = "pierwsza połowa, druga połowa",
            Thirds = "początek, połowa, koniec",
        },
        // The genitive, which od, do and około all ask for.
        AfterPreposition = new()
        {
            Months = MonthsInGenitive,
            Seasons = "wiosny, lata, jesieni, zimy",
            Quarters = "I kwartału, II kwartału, III kwartału, IV kwartału",
            Halves = "pierwszej połowy, drugiej połowy",
            Thirds = "początku, połowy, końca",
            Half = "{n} {y} r.",
            Quarter = "{n} {y} r.",
            Third = "{n} {y} r.",
            Year = "{y} r.",
        },
        From = new("od "),
        Until = new("do "),
        Around = new("ok. "),
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|począwszy od",
            Until = "do|aż do",
            Between = "między|pomiędzy",
            ThisYear = "br|b r|bieżącego roku|tego roku|w tym roku|bieżącym roku",
            And = "i|oraz",
            Around = "ok|około|circa|ca",
            Noise = "r|roku|rok|dnia|dni|dniach",
            Before = "w|we|na",
            Months = """
                styczniu|sty, lutym|lut, marcu|mar, kwietniu|kwi, maju, czerwcu|cze, lipcu|lip, sierpniu|sie,
                wrześniu|wrz, październiku|paź, listopadzie|lis, grudniu|gru
                """,
            Seasons = "wiosną, latem, jesienią, zimą",
            Quarters = """
                1 kwartał|1 kwartału|pierwszy kwartał, 2 kwartał|2 kwartału|drugi kwartał,
                3 kwartał|3 kwartału|trzeci kwartał, 4 kwartał|4 kwartału|czwarty kwartał
                """,
            Halves = """
                I połowa|1 połowa|I półrocze|1 półrocze|pierwsze półrocze|I półrocza|pierwszej połowie,
                II połowa|2 połowa|II półrocze|2 półrocze|drugie półrocze|II półrocza|drugiej połowie
                """,
            Thirds = "początkiem|na początku, w połowie, końcem|pod koniec",
        },
    };

    public static readonly SpokenLanguage Spoken = new("pl")
    {
        Dates = Dates,
        SmallWords = """
            w i na z się do nie że to o jest od za przez po dla jak oraz ich przy jego był była było były są który która
            które których tym tego tej także ale jako lub co może również między we ze ma już będą będzie podczas
            wszystkich pod więcej tych swoje swoich prosimy dnia dniach roku od do zł
            """,
        FieldWords = """
            projekt projektu region regionów regiony partnerzy partnerów spotkanie spotkania plan plany działania działań
            program programu europejski rozwoju realizacja realizacji konferencja wymiana doświadczeń wyniki województwo
            ministerstwo współpraca
            """,
        Thousands = "tysiac tysiace tysiecy tys",
        Millions = "milion miliony milionow mln",
        Billions = "miliard miliardy miliardow mld",
    };
}
