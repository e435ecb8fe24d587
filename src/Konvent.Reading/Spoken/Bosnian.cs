namespace Konvent.Reading;

/// <summary>Bosnian.</summary>
internal static class Bosnian
{
    private const string Genitive =
        "januara, februara, marta, aprila, maja, juna, jula, augusta, septembra, oktobra, novembra, decembra";

    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, mart, april, maj, juni, juli, august, septembar, oktobar, novembar, decembar",
        MonthsOfDay = Genitive,
        Seasons = "proljeće, ljeto, jesen, zima",
        Quarters = "1. kvartal, 2. kvartal, 3. kvartal, 4. kvartal",
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
        Quarters = "1. kvartala, 2. kvartala, 3. kvartala, 4. kvartala",
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
                januaru|jan, februaru|feb, martu|mar, aprilu|apr, maju, junu|jun, julu|jul, augustu|aug,
                septembru|sep, oktobru|okt, novembru|nov, decembru|dec
                """,
            Quarters = """
                I. kvartal|prvo kvartal|1. kvartal|I. kvartal, II. kvartal|drugo kvartal|2. kvartal|II. kvartal,
                III. kvartal|treće kvartal|3. kvartal|III. kvartal,
                IV. kvartal|četvrto kvartal|4. kvartal|IV. kvartal
                """,
            Halves = """
                prvo polugodište|I. polugodište|prva polovica|prva polovina,
                drugo polugodište|II. polugodište|druga polovica|druga polovina
                """,
            Thirds = "početkom, sredinom, krajem",
        },
    };

    public static readonly SpokenLanguage Spoken = new("bs") { Dates = Dates };
}
