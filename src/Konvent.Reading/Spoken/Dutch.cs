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
            From = "vanaf|sinds|met ingang van|vanaf de|sedert",
            Until = "tot en met|t/m|t m|t.e.m|tem|tot|tot aan",
            By =
                "uiterlijk|uiterlijk op|uiterlijk tot|ten laatste|ten laatste op|niet later dan|tot uiterlijk|tot uiterlijk op|voor het einde van",
            Between = "tussen",
            ThisYear = "dit jaar|van dit jaar",
            NextYear = "volgend jaar|van volgend jaar",
            LastYear = "vorig jaar|van vorig jaar|afgelopen jaar",
            ThisMonth = "dezer|van deze maand",
            Next = "volgende|komende|aanstaande",
            Last = "vorige|afgelopen",
            And = "en",
            Around = "rond|omstreeks|circa|ca|ongeveer",
            Noise = "de|het|van|jaar|e|der|maand|maanden|jaren|dagen|ste",
            Before = "in|op|tijdens|gedurende|per",
            Weekdays = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
            Hours = "uur|u|om|h",
            Streets = "straat|plein|laan",
            Months = "jan, feb, mrt, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = """
                voorjaar|lente|voorjaar van|lente van, zomer|zomer van, najaar|herfst|najaar van|herfst van,
                winter|winter van
                """,
            Ordinals = "eerste|1e|1ste, tweede|2e|2de, derde|3e|3de, vierde|4e|4de|laatste",
            QuarterWords = "kwartaal|kwartaal van|trimester|trimester van",
            Quarters = """
                eerste kwartaal|1e kwartaal|K1, tweede kwartaal|2e kwartaal|K2, derde kwartaal|3e kwartaal|K3,
                vierde kwartaal|4e kwartaal|K4
                """,
            HalfWords = "helft|helft van|halfjaar|halfjaar van|jaarhelft|jaarhelft van|semester|semester van",
            Halves = """
                eerste helft|1e helft|eerste halfjaar|1e halfjaar, tweede helft|2e helft|tweede halfjaar|2e halfjaar
                """,
            Thirds = """
                begin van|het begin van, medio|midden van|halverwege, einde|eind van|einde van|het einde van
                """,
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
