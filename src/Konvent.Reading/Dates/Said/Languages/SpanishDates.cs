namespace Konvent.Reading;

internal static class SpanishDates
{
    private static readonly Naming Alone = new()
    {
        Months = "enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre",
        Seasons = "primavera, verano, otoño, invierno",
        Quarters = "primer trimestre, segundo trimestre, tercer trimestre, cuarto trimestre",
        Halves = "primer semestre, segundo semestre",
        Thirds = "principios, mediados, finales",
        Day = "{d} de {m}[ de {y}]",
        Month = "{m}[ de {y}]",
        Season = "{n} de {y}",
        Quarter = "{n} de {y}",
        Half = "{n} de {y}",
        Third = "{n} de {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "la |primavera, el |verano, el |otoño, el |invierno",
        Quarters = "el |primer trimestre, el |segundo trimestre, el |tercer trimestre, el |cuarto trimestre",
        Halves = "el |primer semestre, el |segundo semestre",
        Day = "el |{d} de {m}[ de {y}]",
    };

    public static readonly DateSpeech Speech = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("desde "),
        Until = new("hasta "),
        Around = new("hacia "),
        Days = "{d}-{e} de {m}[ de {y}]",
        TwoDays = "{d} y {e} de {m}[ de {y}]",
        DaysOfTwoMonths = "{d} de {m} - {e} de {o}[ de {y}]",
        Months = "{m}-{o}[ de {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "desde|a partir de|a partir del",
            Until = "hasta",
            To = "a|al",
            Between = "entre",
            ThisYear = "de este año|este año|del presente año|del año en curso",
            And = "y|e",
            Around = "hacia|alrededor de|alrededor del|aproximadamente|circa",
            Noise = "el|la|los|de|del|año|a principios",
            Before = "en",
            Months = "ene, feb, mar, abr, may, jun, jul, ago, sept|sep|setiembre, oct, nov, dic",
            Quarters = """
                1er trimestre|I trimestre|1º trimestre|T1, 2º trimestre|II trimestre|T2,
                tercero trimestre|3er trimestre|III trimestre|3º trimestre|T3, 4º trimestre|IV trimestre|T4
                """,
            Halves = """
                1er semestre|I semestre|1º semestre|primera mitad|S1, 2º semestre|II semestre|segunda mitad|S2
                """,
            Thirds = "principio|comienzos|inicio|a principios, a mediados, final|fin|fines|a finales",
        },
    };
}
