namespace Konvent.Reading;

/// <summary>Italian.</summary>
internal static class Italian
{
    private const string Months =
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre";

    private static readonly DateSpeech Dates = new()
    {
        Alone = new()
        {
            Months = Months,
            Seasons = "primavera, estate, autunno, inverno",
            Quarters = "primo trimestre, secondo trimestre, terzo trimestre, quarto trimestre",
            Halves = "prima metà, seconda metà",
            Thirds = "inizio, metà, fine",
            Half = "{n} del {y}",
        },
        AfterPreposition = new()
        {
            Months = """
                gennaio, febbraio, marzo, a|aprile, maggio, giugno, luglio, a|agosto, settembre, ottobre, novembre,
                dicembre
                """,
            MonthsOfDay = Months,
            Seasons = "la |primavera, l'|estate, l'|autunno, l'|inverno",
            Quarters = "il |primo trimestre, il |secondo trimestre, il |terzo trimestre, il |quarto trimestre",
            Halves = "la |prima metà, la |seconda metà",
            Thirds = "l'|inizio, la |metà, la |fine",
            Half = "{n} del {y}",
            Third = "{n} del {y}",
            Day = "il |{d} {m}[ {y}]",
            VowelDay = "l'|{d} {m}[ {y}]",
            Year = "il |{y}",
        },
        From = new("da ", ("a", "da "), ("il ", "dal "), ("la ", "dalla "), ("l'", "dall'")),
        Until = new("fino a ", ("a", "fino ad "), ("il ", "fino al "), ("la ", "fino alla "), ("l'", "fino all'")),
        Around = new(
            "intorno a ",
            ("a", "intorno ad "),
            ("il ", "intorno al "),
            ("la ", "intorno alla "),
            ("l'", "intorno all'")
        ),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} e {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        FirstDay = "1º",
        Heard = new()
        {
            From = "da|dal|dall|dalla|a partire da|a partire dal|a partire dall|a partire dalla|dal mese di",
            Until = "fino a|fino ad|fino al|fino all|fino alla|entro|entro il|entro la|entro l",
            To = "a|ad|al|all|alla",
            Between = "tra|fra",
            ThisYear = "di quest’anno|quest’anno|dell’anno in corso|c a",
            And = "e|ed",
            Around = """
                circa|ca|verso|verso il|verso la|verso l|intorno a|intorno ad|intorno al|intorno all|intorno alla
                """,
            Noise = "il|lo|la|i|l|di|del|dell|della|o|anno|mese",
            Before = "in|nel|nell|nella",
            Months = "gen, feb, mar, apr, mag, giu, lug, ago, set|sett, ott, nov, dic",
            Quarters = """
                T1|I trimestre|1 trimestre|1º trimestre, T2|II trimestre|2 trimestre|2º trimestre,
                T3|III trimestre|3 trimestre|3º trimestre, T4|IV trimestre|4 trimestre|4º trimestre
                """,
            Halves = """
                primo semestre|I semestre|1 semestre|1º semestre,
                secondo semestre|II semestre|2 semestre|2º semestre
                """,
            Thirds = "inizi|principio, , ",
        },
    };

    public static readonly SpokenLanguage Spoken = new("it")
    {
        Dates = Dates,
        SmallWords = """
            di e il la che in a per un è del i con non da le una dei si al delle della sono nel ha alla gli come più anche
            o dal ma su questo questa loro essere tra dopo durante stato stata hanno degli ai alle dalla nella sul presso
            già ogni tutti
            """,
        FieldWords = """
            progetto progetti regione regioni partner riunione incontro piano piani azione azioni programma europeo
            europea sviluppo attuazione implementazione conferenza scambio esperienze risultati provincia ministero
            cooperazione evento
            """,
        Thousands = "mila",
        Millions = "milione milioni mln mio",
        Billions = "miliardo miliardi mld mrd",
    };
}
