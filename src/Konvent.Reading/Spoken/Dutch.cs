namespace Konvent.Reading;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    private static readonly Naming Alone = new()
    {
        Months = "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
        Seasons = "lente, zomer, herfst, winter",
        Quarters = "eerste kwartaal van, tweede kwartaal van, derde kwartaal van, vierde kwartaal van",
        Halves = "eerste helft van, tweede helft van",
        Thirds = "begin, midden, eind",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "de |lente van, de |zomer van, de |herfst van, de |winter van",
        Quarters = """
            het |eerste kwartaal van, het |tweede kwartaal van, het |derde kwartaal van, het |vierde kwartaal van
            """,
        Halves = "de |eerste helft van, de |tweede helft van",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("vanaf "),
        Until = new("tot en met "),
        Around = new("rond "),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} en {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "vanaf|sinds|met ingang van",
            Until = "tot en met|t m|tot",
            Between = "tussen",
            ThisYear = "dit jaar|van dit jaar",
            And = "en",
            Around = "rond|omstreeks|circa|ca|ongeveer",
            Noise = "de|het|van|jaar|e|der",
            Before = "in|op",
            Months = "jan, feb, mrt, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "voorjaar|lente|voorjaar van, zomer, najaar|herfst, winter",
            Quarters = """
                eerste kwartaal|1e kwartaal|K1, tweede kwartaal|2e kwartaal|K2, derde kwartaal|3e kwartaal|K3,
                vierde kwartaal|4e kwartaal|K4
                """,
            Halves = """
                eerste helft|1e helft|eerste halfjaar|1e halfjaar, tweede helft|2e helft|tweede halfjaar|2e halfjaar
                """,
            Thirds = "begin van, medio|midden van, einde|eind van",
        },
    };

    public static readonly SpokenLanguage Spoken = new("nl")
    {
        Dates = Dates,
        SmallWords = """
            de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit worden door
            naar heeft tot ze wordt over hun deze werd werden hij was kan zal tussen na alle wat meer onder tijdens dit
            zich onze of
            """,
        FieldWords = """
            project projecten regio regio's partners bijeenkomst vergadering plan plannen actieplan acties programma
            europese ontwikkeling uitvoering conferentie uitwisseling ervaringen resultaten provincie ministerie
            samenwerking
            """,
        Thousands = "duizend",
        Millions = "miljoen mln mio",
        Billions = "miljard mld",
    };
}
