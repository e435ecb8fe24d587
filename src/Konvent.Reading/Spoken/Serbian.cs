namespace Konvent.Reading;

// In Latin letters, as the rest of the language here.
/// <summary>Serbian.</summary>
internal static class Serbian
{
    private const string Genitive =
        "januara, februara, marta, aprila, maja, juna, jula, avgusta, septembra, oktobra, novembra, decembra";

    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, mart, april, maj, jun, jul, avgust, septembar, oktobar, novembar, decembar",
        MonthsOfDay = Genitive,
        Seasons = "proleće, leto, jesen, zima",
        Quarters = "1. tromesečje, 2. tromesečje, 3. tromesečje, 4. tromesečje",
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
        Seasons = "proleća, leta, jeseni, zime",
        Quarters = "1. tromesečja, 2. tromesečja, 3. tromesečja, 4. tromesečja",
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
                I. tromesečje|prvo tromesečje|1. kvartal|I. kvartal,
                II. tromesečje|drugo tromesečje|2. kvartal|II. kvartal,
                III. tromesečje|treće tromesečje|3. kvartal|III. kvartal,
                IV. tromesečje|četvrto tromesečje|4. kvartal|IV. kvartal
                """,
            Halves = """
                prvo polugodište|I. polugodište|prva polovica|prva polovina,
                drugo polugodište|II. polugodište|druga polovica|druga polovina
                """,
            Thirds = "početkom, sredinom, krajem",
        },
    };

    public static readonly SpokenLanguage Spoken = new("sr") { Dates = Dates };
}
