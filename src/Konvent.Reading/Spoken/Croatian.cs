namespace Konvent.Reading;

/// <summary>Croatian.</summary>
internal static class Croatian
{
    private const string Genitive =
        "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca";

    private static readonly Naming Alone = new()
    {
        Months =
            "siječanj, veljača, ožujak, travanj, svibanj, lipanj, srpanj, kolovoz, rujan, listopad, studeni, prosinac",
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
            From = "od|počev od|počevši od|od dana",
            Until = "do|sve do|do zaključno|zaključno s|zaključno sa|zaključno do|do uključivo",
            By = "najkasnije|najkasnije do|prije|do najkasnije|najkasnije do dana",
            Between = "između",
            ThisYear = "ove godine|ove god",
            NextYear = "iduće godine|sljedeće godine|dogodine",
            LastYear = "prošle godine|lani|protekle godine",
            ThisMonth = "ovog mjeseca|ovoga mjeseca|t m",
            And = "i|te",
            Around = "oko|približno",
            Noise = "g|god|godine|godina|godini|dana|mjesec|mjeseca|mjesecu|godinu|godinama|danima",
            Before = "u|na",
            Weekdays =
                "ponedjeljak|ponedjeljka|utorak|utorka|srijeda|srijedu|srijede|četvrtak|četvrtka|petak|petka|subota|subotu|subote|nedjelja|nedjelju|nedjelje",
            Hours = "sati|sata|sat|h",
            Streets = "ulica|ulici|ul|trg|trgu|cesta|obala",
            Months = """
                siječnju|siječnjem|sij, veljači|veljaču|velj, ožujku|ožu, travnju|tra, svibnju|svi, lipnju|lip,
                srpnju|srp, kolovozu|kol, rujnu|ruj, listopadu|lis, studenog|studenome|studenomu|stu, prosincu|pro
                """,
            Seasons = "proljeću|na proljeće, ljetu|ljeti, ujesen, zimi|zimu",
            Ordinals = """
                prvi|prvo|prvom|prvome|prvog|prvoga|prva|prvoj|prve|prvu,
                drugi|drugo|drugom|drugome|drugog|drugoga|druga|drugoj|druge|drugu,
                treći|treće|trećem|trećeg|trećega,
                četvrti|četvrto|četvrtom|četvrtog|četvrtoga|zadnji|zadnjem|posljednji|posljednjem
                """,
            QuarterWords = "tromjesečje|tromjesečja|tromjesečju|kvartal|kvartala|kvartalu",
            Quarters = """
                I. tromjesečje|prvo tromjesečje|1. kvartal|I. kvartal,
                II. tromjesečje|drugo tromjesečje|2. kvartal|II. kvartal,
                III. tromjesečje|treće tromjesečje|3. kvartal|III. kvartal,
                IV. tromjesečje|četvrto tromjesečje|4. kvartal|IV. kvartal
                """,
            HalfWords =
                "polugodište|polugodišta|polugodištu|polovica|polovici|polovice|polovicu|polovina|polovini|polovine",
            Halves = """
                prvo polugodište|I. polugodište|prva polovica|prva polovina,
                drugo polugodište|II. polugodište|druga polovica|druga polovina
                """,
            Thirds = "početkom|početku, sredinom|sredini|polovicom, krajem|kraju|potkraj|koncem",
        },
    };

    public static readonly SpokenLanguage Spoken = new("hr")
    {
        Dates = Dates,
        SmallWords = """
            i je u se na da za su od s o što koji kao iz koja ili te do nije će bi ali po biti koje bilo kako nakon između
            sve uz tijekom također kod bio bila ovaj ova prema ih njihov svoje kojim koji prije ima možemo prvi prva drugi
            godine ljudi dan dana danas grad grada gradovi mjesto mjesta stanovnici više manje oko samo još svaki
            """,
        FieldWords = """
            projekt projekta regija regije partneri partnera sastanak sastanku plan planovi akcijski aktivnosti mjere
            program europski europske razvoj provedba konferencija razmjena iskustava rezultati županija ministarstvo
            suradnja
            """,
        Thousands = "tisuca tisuce tisucu tis",
        Millions = "milijun milijuna milijuni mil",
        Billions = "milijarda milijarde milijardi mlrd",
    };
}
