namespace Konvent.Reading;

// Year first. No asks for the genitive, līdz for the dative.
/// <summary>Latvian.</summary>
internal static class Latvian
{
    private static readonly Naming Alone = new()
    {
        Months = """
            janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris,
            decembris
            """,
        Seasons = "pavasaris, vasara, rudens, ziema",
        Quarters = "1. ceturksnis, 2. ceturksnis, 3. ceturksnis, 4. ceturksnis",
        Halves = "1. pusgads, 2. pusgads",
        Thirds = "sākums, vidus, beigas",
        Day = "[{y}. gada ]{d}. {m}",
        Month = "[{y}. gada ]{m}",
        Season = "{y}. gada {n}",
        Quarter = "{y}. gada {n}",
        Half = "{y}. gada {n}",
        Third = "{y}. gada {n}",
        Year = "{y}. gads",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months =
            "janvāra, februāra, marta, aprīļa, maija, jūnija, jūlija, augusta, septembra, oktobra, novembra, decembra",
        Seasons = "pavasara, vasaras, rudens, ziemas",
        Quarters = "1. ceturkšņa, 2. ceturkšņa, 3. ceturkšņa, 4. ceturkšņa",
        Halves = "1. pusgada, 2. pusgada",
        Thirds = "sākuma, vidus, beigām",
        Year = "{y}. gada",
    };

    private static readonly Naming AfterUntil = Alone with
    {
        Months = """
            janvārim, februārim, martam, aprīlim, maijam, jūnijam, jūlijam, augustam, septembrim, oktobrim,
            novembrim, decembrim
            """,
        Seasons = "pavasarim, vasarai, rudenim, ziemai",
        Quarters = "1. ceturksnim, 2. ceturksnim, 3. ceturksnim, 4. ceturksnim",
        Halves = "1. pusgadam, 2. pusgadam",
        Thirds = "sākumam, vidum, beigām",
        Year = "{y}. gadam",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("no "),
        Until = new("līdz ") { Naming = AfterUntil },
        Days = "[{y}. gada ]{d}.–{e}. {m}",
        TwoDays = "[{y}. gada ]{d}. un {e}. {m}",
        DaysOfTwoMonths = "[{y}. gada ]{d}. {m} – {e}. {o}",
        Months = "[{y}. gada ]{m}–{o}",
        Years = "{y}.–{z}. gads",
        Heard = new()
        {
            From = "no|sākot no|kopš|sākot ar",
            Until = "līdz|līdz pat",
            By = "ne vēlāk kā|ne vēlāk kā līdz|ne vēlāk par|pirms|vēlākais|vēlākais līdz",
            Between = "starp",
            ThisYear = "šogad|šā gada|šī gada",
            NextYear = "nākamgad|nākamā gada|nākamajā gadā",
            LastYear = "pagājušajā gadā|pagājušā gada|pērn",
            And = "un",
            Around = "ap|aptuveni",
            Noise = "g|gads|gada|gadā|gadam|gadu|gados|datums|datumā|mēnesī|mēneša|dienā|dienas",
            Weekdays =
                "pirmdien|pirmdiena|pirmdienu|pirmdienas|pirmdienai|otrdien|otrdiena|otrdienu|otrdienas|otrdienai|trešdien|trešdiena|trešdienu|trešdienas|trešdienai|ceturtdien|ceturtdiena|ceturtdienu|ceturtdienas|ceturtdienai|piektdien|piektdiena|piektdienu|piektdienas|piektdienai|sestdien|sestdiena|sestdienu|sestdienas|sestdienai|svētdien|svētdiena|svētdienu|svētdienas|svētdienai",
            Hours = "plkst|pulksten",
            AlsoOthers = "maija",
            Months = """
                janvārī|janvāri|janv, februārī|februāri|febr, martā|martu, aprīlī|aprīli|apr, maijā|maiju,
                jūnijā|jūniju|jūn, jūlijā|jūliju|jūl, augustā|augustu|aug, septembrī|septembri|sept,
                oktobrī|oktobri|okt, novembrī|novembri|nov, decembrī|decembri|dec
                """,
            Seasons = "pavasarī|pavasari, vasarā|vasaru, rudenī|rudeni, ziemā|ziemu",
            Ordinals = """
                pirmais|pirmā|pirmajā|pirmo|pirmajam|pirmajai, otrais|otrā|otrajā|otro|otrajam|otrajai,
                trešais|trešā|trešajā|trešo|trešajam,
                ceturtais|ceturtā|ceturtajā|ceturto|ceturtajam|pēdējais|pēdējā|pēdējo
                """,
            QuarterWords = "ceturksnis|ceturkšņa|ceturksnī|ceturksnim|ceturksni",
            Quarters = """
                I ceturksnis|pirmais ceturksnis, II ceturksnis|otrais ceturksnis, III ceturksnis|trešais ceturksnis,
                IV ceturksnis|ceturtais ceturksnis
                """,
            HalfWords = "pusgads|pusgada|pusgadā|pusgadam|pusgadu|puse|pusē|pusi|puses",
            Halves = "I pusgads|pirmais pusgads|pirmā puse, II pusgads|otrais pusgads|otrā puse",
            Thirds = "sākumā|sākumu|sākumam, vidū|vidum, beigās|beigas|nogalē|izskaņā",
        },
    };

    public static readonly SpokenLanguage Spoken = new("lv")
    {
        Dates = Dates,
        SmallWords = """
            un ir ar no uz par kas ka tika arī lai to tas bet vai pēc pie kā viņa viņš bija tiek jau gan ko šo tā laikā
            starp visi visas kuri kura kurā kopā līdz būs pirms savu kad nav tie tās šis šī
            """,
        FieldWords = """
            projekts projekta reģions reģioni reģionu partneri partneru sanāksme tikšanās plāns plāni rīcības darbības
            programma eiropas attīstība attīstības īstenošana konference pieredzes apmaiņa rezultāti novads ministrija
            sadarbība
            """,
        Thousands = "tukstosi tukstosu tukst",
        Millions = "miljons miljoni miljonu miljonus milj mln",
        Billions = "miljards miljardu miljardus mljrd",
    };
}
