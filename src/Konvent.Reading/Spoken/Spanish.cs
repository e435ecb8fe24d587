namespace Konvent.Reading;

/// <summary>Spanish.</summary>
internal static class Spanish
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

    private static readonly DateSpeech Dates = new()
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

    public static readonly SpokenLanguage Spoken = new("es")
    {
        Dates = Dates,
        SmallWords = """
            de la que el en y a los del se las por un para con no una su al es lo como más pero sus le ya o este sí porque
            esta entre cuando muy sin sobre también ha fue han son desde hasta donde durante todos estos ser ante tras así
            cada
            """,
        FieldWords = """
            proyecto proyectos región regiones socio socios reunión plan planes acción acciones programa europeo europea
            desarrollo ejecución conferencia jornada intercambio experiencias resultados ministerio cooperación encuentro
            """,
        Thousands = "mil",
        Millions = "millon millones mill m",
        Billions = "millardos",
    };
}
