namespace Konvent.Reading;

/// <summary>Czech.</summary>
internal static class Czech
{
    private const string Genitive =
        "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince";

    private static readonly Naming Alone = new()
    {
        Months = "leden, únor, březen, duben, květen, červen, červenec, srpen, září, říjen, listopad, prosinec",
        MonthsOfDay = Genitive,
        Seasons = "jaro, léto, podzim, zima",
        Quarters = "1. čtvrtletí, 2. čtvrtletí, 3. čtvrtletí, 4. čtvrtletí",
        Halves = "1. pololetí, 2. pololetí",
        Thirds = "začátek, polovina, konec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} roku {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "jara, léta, podzimu, zimy",
        Thirds = "začátku, poloviny, konce",
        Year = "roku {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("kolem "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. a {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|počínaje",
            Until = "do|až do",
            To = "až",
            Between = "mezi",
            ThisYear = "letos|letošního roku|tohoto roku|t r",
            And = "a|i",
            Around = "kolem|okolo|asi|přibližně",
            Noise = "r|rok|roku|roce|dny",
            Before = "v|ve|na|dne",
            Months = """
                lednu|led, únoru|úno, březnu|bře, dubnu|dub, květnu|kvě, červnu|čvn, červenci|čvc, srpnu|srp, zář,
                říjnu|říj, lis, prosinci|pro
                """,
            Seasons = "na jaře, v létě|létě, na podzim, v zimě|zimě",
            Quarters = """
                první čtvrtletí|I. čtvrtletí|1. kvartál, druhé čtvrtletí|II. čtvrtletí|2. kvartál,
                třetí čtvrtletí|III. čtvrtletí|3. kvartál, čtvrté čtvrtletí|IV. čtvrtletí|4. kvartál
                """,
            Halves = """
                první pololetí|I. pololetí|první polovina|1. polovina,
                druhé pololetí|II. pololetí|druhá polovina|2. polovina
                """,
            Thirds = "počátek|na začátku|začátkem, v polovině|polovině, koncem|na konci",
        },
    };

    public static readonly SpokenLanguage Spoken = new("cs")
    {
        Dates = Dates,
        SmallWords = """
            a v na se je že s z do o k ve i pro za by jsou který která které po od jako jeho byl byla bylo být také při
            již nebo tak ale podle mezi až jejich této tento všech bude ze před
            """,
        FieldWords = """
            projekt projektu region regionů partneři partnerů setkání plán plány akční opatření program evropský rozvoj
            realizace konference výměna zkušeností výsledky kraj ministerstvo jednání spolupráce
            """,
        Thousands = "tisic tisice tis",
        Millions = "milion miliony milionu mil mio",
        Billions = "miliarda miliardy miliard mld",
    };
}
