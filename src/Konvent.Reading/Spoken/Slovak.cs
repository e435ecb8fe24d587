namespace Konvent.Reading;

/// <summary>Slovak.</summary>
internal static class Slovak
{
    private const string Genitive =
        "januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra";

    private static readonly Naming Alone = new()
    {
        Months = "január, február, marec, apríl, máj, jún, júl, august, september, október, november, december",
        MonthsOfDay = Genitive,
        Seasons = "jar, leto, jeseň, zima",
        Quarters = "1. štvrťrok, 2. štvrťrok, 3. štvrťrok, 4. štvrťrok",
        Halves = "1. polrok, 2. polrok",
        Thirds = "začiatok, polovica, koniec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} roka {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "jari, leta, jesene, zimy",
        Quarters = "1. štvrťroka, 2. štvrťroka, 3. štvrťroka, 4. štvrťroka",
        Halves = "1. polroka, 2. polroka",
        Thirds = "začiatku, polovice, konca",
        Year = "roku {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("okolo "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. a {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|počnúc",
            Until = "do|až do",
            To = "až",
            Between = "medzi",
            ThisYear = "tohto roka|tohto roku|tento rok|t r",
            And = "a|i",
            Around = "okolo|asi|približne",
            Noise = "r|rok|roka|roku|dni",
            Before = "v|vo|na|dňa",
            Months = """
                januári|jan, februári|feb, marci|mar, apríli|apr, máji, júni, júli, auguste|aug, septembri|sep|sept,
                októbri|okt, novembri|nov, decembri|dec
                """,
            Seasons = "na jar, v lete|lete, na jeseň|jeseni, v zime|zime",
            Quarters = """
                prvý štvrťrok|I. štvrťrok|1. kvartál, druhý štvrťrok|II. štvrťrok|2. kvartál,
                tretí štvrťrok|III. štvrťrok|3. kvartál, štvrtý štvrťrok|IV. štvrťrok|4. kvartál
                """,
            Halves = """
                prvý polrok|I. polrok|prvá polovica|1. polovica, druhý polrok|II. polrok|druhá polovica|2. polovica
                """,
            Thirds = "začiatkom|na začiatku, v polovici|polovici, koncom|na konci",
        },
    };

    public static readonly SpokenLanguage Spoken = new("sk")
    {
        Dates = Dates,
        SmallWords = """
            a v na sa je že s z do o k vo aj pre za by sú ktorý ktorá ktoré po od ako jeho bol bola bolo byť tiež pri už
            alebo tak ale podľa medzi až ich tejto tento všetkých bude zo pred počas boli si
            """,
        FieldWords = """
            projekt projektu región regiónov partneri partnerov stretnutie plán plány akčný opatrenia program európsky
            rozvoj realizácia konferencia výmena skúseností výsledky kraj ministerstvo rokovanie spolupráca
            """,
        Thousands = "tisic tisice tis",
        Millions = "milion miliony milionov mil mio",
        Billions = "miliarda miliardy miliard mld",
    };
}
