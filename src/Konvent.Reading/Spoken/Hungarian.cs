namespace Konvent.Reading;

// Year first. Endings stand for from and until: an open range is written with a dash.
/// <summary>Hungarian.</summary>
internal static class Hungarian
{
    private static readonly Naming Alone = new()
    {
        Months = """
            január, február, március, április, május, június, július, augusztus, szeptember, október, november,
            december
            """,
        Seasons = "tavasza, nyara, ősze, tele",
        Quarters = "I. negyedév, II. negyedév, III. negyedév, IV. negyedév",
        Halves = "I. félév, II. félév",
        Thirds = "eleje, közepe, vége",
        Day = "[{y}. ]{m} {d}.",
        Month = "[{y}. ]{m}",
        Season = "{y} {n}",
        Quarter = "{y}. {n}",
        Half = "{y}. {n}",
        Third = "{y} {n}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "[{y}. ]{m} {d}–{e}.",
        DaysOfTwoMonths = "[{y}. ]{m} {d}. – {o} {e}.",
        Months = "[{y}. ]{m}–{o}",
        Heard = new()
        {
            From = "től|tól|jétől|jától|étől|ától",
            Until = "ig|jéig|jáig|éig|áig",
            Between = "között",
            ThisYear = "idén|ez év|ez évben|az idei év",
            And = "és",
            Around = "kb|körülbelül|körül",
            Noise = "év|évi|a|az|én|án|jén|ján",
            Months = """
                jan|januári|januárban,
                febr|februári|februárban,
                márc|márciusi|márciusban,
                ápr|áprilisi|áprilisban,
                máj|májusi|májusban,
                jún|júniusi|júniusban,
                júl|júliusi|júliusban,
                aug|augusztusi|augusztusban,
                szept|szeptemberi|szeptemberben,
                okt|októberi|októberben,
                nov|novemberi|novemberben,
                dec|decemberi|decemberben
                """,
            Seasons = "tavasz, nyár|nyarán, ősz|őszén, tél|telén",
            Quarters = """
                1. negyedév|első negyedév, 2. negyedév|második negyedév, 3. negyedév|harmadik negyedév,
                4. negyedév|negyedik negyedév
                """,
            Halves = "1. félév|első félév|első fele, 2. félév|második félév|második fele",
            Thirds = "elején, közepén, végén",
        },
    };

    public static readonly SpokenLanguage Spoken = new("hu")
    {
        Dates = Dates,
        SmallWords = """
            a az és hogy nem is egy ez volt meg csak de ha vagy el mint már még amely amelyek azt ezt minden között után
            során valamint által lett lesz kell ezek azok számára szerint pedig illetve voltak van vannak előtt több
            mellett
            """,
        FieldWords = """
            projekt projektek régió régiók partner partnerek találkozó találkozón terv tervek cselekvési intézkedések
            program európai fejlesztés fejlesztési megvalósítás konferencia tapasztalatcsere eredmények megye minisztérium
            együttműködés
            """,
        Thousands = "ezer",
        Millions = "millio m",
        Billions = "milliard mrd",
    };
}
