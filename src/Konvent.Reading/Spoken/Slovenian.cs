namespace Konvent.Reading;

/// <summary>Slovenian.</summary>
internal static class Slovenian
{
    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, marec, april, maj, junij, julij, avgust, september, oktober, november, december",
        Seasons = "pomlad, poletje, jesen, zima",
        Quarters = "1. četrtletje, 2. četrtletje, 3. četrtletje, 4. četrtletje",
        Halves = "1. polletje, 2. polletje",
        Thirds = "začetek, sredina, konec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} leta {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = """
            januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra,
            decembra
            """,
        Seasons = "pomladi, poletja, jeseni, zime",
        Quarters = "1. četrtletja, 2. četrtletja, 3. četrtletja, 4. četrtletja",
        Halves = "1. polletja, 2. polletja",
        Thirds = "začetka, sredine, konca",
        Year = "leta {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("okoli "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. in {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od",
            Until = "do",
            Between = "med",
            ThisYear = "letos|letošnjega leta|tega leta|t l",
            And = "in",
            Around = "okoli|okrog|približno",
            Noise = "leta|leto|letu|l",
            Before = "v|na|dne",
            Months = """
                januarju|jan, februarju|feb, marcu|mar, aprilu|apr, maju, juniju|jun, juliju|jul, avgustu|avg,
                septembru|sep, oktobru|okt, novembru|nov, decembru|dec
                """,
            Seasons = "spomladi, poleti, , pozimi",
            Quarters = """
                prvo četrtletje|I. četrtletje|prvi kvartal|1. kvartal,
                drugo četrtletje|II. četrtletje|drugi kvartal|2. kvartal,
                tretje četrtletje|III. četrtletje|tretji kvartal|3. kvartal,
                četrto četrtletje|IV. četrtletje|četrti kvartal|4. kvartal
                """,
            Halves = "prvo polletje|I. polletje|prva polovica, drugo polletje|II. polletje|druga polovica",
            Thirds = "začetku, sredini, koncu",
        },
    };

    public static readonly SpokenLanguage Spoken = new("sl")
    {
        Dates = Dates,
        SmallWords = """
            in je v na za se da so z s ki ter tudi pri od kot po iz o do bo ne pa bi ali ni med vse nato lahko njihov tega
            ta to bila bilo bili smo sta bodo kateri katere vseh še zaradi pred skozi kjer ker če ob že prvi prva drugi
            letu ljudi dan dne danes mesto mesta prebivalci več manj okoli samo še vsak
            """,
        FieldWords = """
            projekt projekta regija regije regij partnerji partnerjev srečanje sestanek načrt načrti akcijski ukrepi
            program evropski evropske razvoj izvajanje konferenca izmenjava izkušenj rezultati občina ministrstvo
            sodelovanje
            """,
        Thousands = "tisoc",
        Millions = "milijon milijona milijone milijonov mio",
        Billions = "milijarda milijarde milijard mrd",
    };
}
