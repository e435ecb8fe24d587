namespace Konvent.Reading;

/// <summary>Montenegrin.</summary>
internal static class Montenegrin
{
    private const string Genitive =
        "januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra";

    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, mart, april, maj, jun, jul, avgust, septembar, oktobar, novembar, decembar",
        MonthsOfDay = Genitive,
        Seasons = "proljeće, ljeto, jesen, zima",
        Quarters = "1. tromjesečje, 2. tromjesečje, 3. tromjesečje, 4. tromjesečje",
        Halves = "1. polugodište, 2. polugodište",
        Thirds = "početak, sredina, kraj",
        Day = "{d}. {m}[ {y}.]",
        Month = "{m}[ {y}.]",
        Season = "{n} {y}.",
        Quarter = "{n} {y}.",
        Half = "{n} {y}.",
        Third = "{n} {y}.",
        Year = "{y}.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "proljeća, ljeta, jeseni, zime",
        Quarters = "1. tromjesečja, 2. tromjesečja, 3. tromjesečja, 4. tromjesečja",
        Halves = "1. polugodišta, 2. polugodišta",
        Thirds = "početka, sredine, kraja",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("oko "),
        Days = "{d}.–{e}. {m}[ {y}.]",
        TwoDays = "{d}. i {e}. {m}[ {y}.]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}.]",
        Months = "{m}–{o}[ {y}.]",
        Years = "{y}.–{z}.",
        Heard = new()
        {
            From = "od|počev od|počevši od",
            Until = "do|zaključno s|zaključno sa",
            Between = "između",
            And = "i",
            Around = "oko|približno",
            Noise = "g|god|godine|godina|godini|dana",
            Before = "u|na",
            Months = """
                januaru|jan, februaru|feb, martu|mar, aprilu|apr, maju, junu|juni, julu|juli, avgustu|avg,
                septembru|sep, oktobru|okt, novembru|nov, decembru|dec
                """,
            Quarters = """
                I. tromjesečje|prvo tromjesečje|1. kvartal|I. kvartal,
                II. tromjesečje|drugo tromjesečje|2. kvartal|II. kvartal,
                III. tromjesečje|treće tromjesečje|3. kvartal|III. kvartal,
                IV. tromjesečje|četvrto tromjesečje|4. kvartal|IV. kvartal
                """,
            Halves = """
                prvo polugodište|I. polugodište|prva polovica|prva polovina,
                drugo polugodište|II. polugodište|druga polovica|druga polovina
                """,
            Thirds = "početkom, sredinom, krajem",
        },
    };

    public static readonly SpokenLanguage Spoken = new("cnr") { Dates = Dates };
}
