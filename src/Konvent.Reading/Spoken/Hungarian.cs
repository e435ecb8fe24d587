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
            From = "től|tól|jétől|jától|étől|ától|óta",
            Until = "ig|jéig|jáig|éig|áig|előtt|előttig",
            By = "legkésőbb",
            Behind = "től|tól|jétől|jától|étől|ától|óta|ig|jéig|jáig|éig|áig|között|közt|előtt",
            Between = "között|közt",
            ThisYear = "idén|ez év|ez évben|az idei év",
            NextYear = "jövőre|jövő évi|jövő év|jövő évben",
            LastYear = "tavaly|tavalyi|múlt év|múlt évi|múlt évben",
            ThisMonth = "e hó|f hó|folyó hó",
            Next = "jövő",
            Last = "múlt",
            And = "és",
            Around = "kb|körülbelül|körül",
            Noise = "év|évi|évben|a|az|én|án|jén|ján|e|i|ei|je|ja|jei|jai|ai|hó|hónap|nap|napján|napja|ra|re",
            Weekdays =
                "hétfő|hétfőn|kedd|kedden|szerda|szerdán|csütörtök|csütörtökön|péntek|pénteken|szombat|szombaton|vasárnap|hétfőtől|péntekig",
            Hours = "óra|órakor|órától|óráig|h",
            Streets = "utca|út|tér|u|körút|híd",
            Months = """
                jan|januári|januárban|januárra|januárja|januárjában|januárjára|januárt,
                febr|feb|februári|februárban|februárra|februárja|februárjában|februárjára|februárt,
                márc|márciusi|márciusban|márciusra|márciusa|márciusában|márciusára|márciust,
                ápr|áprilisi|áprilisban|áprilisra|áprilisa|áprilisában|áprilisára|áprilist,
                máj|májusi|májusban|májusra|májusa|májusában|májusára|májust,
                jún|júniusi|júniusban|júniusra|júniusa|júniusában|júniusára|júniust,
                júl|júliusi|júliusban|júliusra|júliusa|júliusában|júliusára|júliust,
                aug|augusztusi|augusztusban|augusztusra|augusztusa|augusztusában|augusztusára|augusztust,
                szept|szeptemberi|szeptemberben|szeptemberre|szeptembere|szeptemberében|szeptemberére|szeptembert,
                okt|októberi|októberben|októberre|októbere|októberében|októberére|októbert,
                nov|novemberi|novemberben|novemberre|novembere|novemberében|novemberére|novembert,
                dec|decemberi|decemberben|decemberre|decembere|decemberében|decemberére|decembert
                """,
            MonthsFrom = """
                januártól|januárjától, februártól|februárjától, márciustól|márciusától, áprilistól|áprilisától,
                májustól|májusától, júniustól|júniusától, júliustól|júliusától, augusztustól|augusztusától,
                szeptembertől|szeptemberétől, októbertől|októberétől, novembertől|novemberétől,
                decembertől|decemberétől
                """,
            MonthsUntil = """
                januárig|januárjáig, februárig|februárjáig, márciusig|márciusáig, áprilisig|áprilisáig,
                májusig|májusáig, júniusig|júniusáig, júliusig|júliusáig, augusztusig|augusztusáig,
                szeptemberig|szeptemberéig, októberig|októberéig, novemberig|novemberéig, decemberig|decemberéig
                """,
            Seasons = """
                tavasz|tavaszi|tavaszán|tavasszal|tavaszára, nyár|nyarán|nyári|nyáron|nyarára,
                ősz|őszén|őszi|ősszel|őszére, tél|telén|téli|télen|telére
                """,
            Ordinals = "első, második, harmadik, negyedik|utolsó",
            QuarterWords = "negyedév|negyedéve|negyedévében|negyedévben|negyedévére|negyedévének|negyedévi",
            Quarters = """
                1. negyedév|első negyedév, 2. negyedév|második negyedév, 3. negyedév|harmadik negyedév,
                4. negyedév|negyedik negyedév
                """,
            HalfWords = "félév|féléve|félévében|félévben|félévére|félévének|félévi|fele|felében|felére",
            Halves = "1. félév|első félév|első fele, 2. félév|második félév|második fele",
            Thirds = """
                elején|elejére|eleji|év elején, közepén|közepére|közepe felé|derekán,
                végén|végére|vége felé|év végén|végi
                """,
            ThirdsFrom = "elejétől, közepétől, végétől",
            ThirdsUntil = "elejéig, közepéig, végéig",
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
