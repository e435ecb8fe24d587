namespace Konvent.Reading;

// To be checked by a native speaker: quarters, halves and parts of a year. After from and until words change their beginning: an open range is written with a dash.
/// <summary>Irish.</summary>
internal static class Irish
{
    private static readonly Naming Alone = new()
    {
        Months = """
            Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, Iúil, Lúnasa, Meán Fómhair, Deireadh Fómhair,
            Samhain, Nollaig
            """,
        Seasons = "earrach, samhradh, fómhar, geimhreadh",
        Quarters = "Ráithe 1, Ráithe 2, Ráithe 3, Ráithe 4",
        Halves = "an chéad leath de, an dara leath de",
        Thirds = "tús, lár, deireadh",
        Quarter = "{n}, {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "ó",
            Until = "go dtí",
            Between = "idir",
            ThisYear = "i mbliana|na bliana seo",
            And = "agus|is",
            Around = "thart ar|timpeall",
            Noise = "an|na|de|mí|bliain",
            Before = "i",
            Months = "Ean, Feabh, , Aib, Beal, Meith, , Lún, MFómh, DFómh, Samh|Samhna, Noll|Nollag",
            Halves = "an chéad leath|chéad leath, an dara leath|dara leath",
        },
    };

    public static readonly SpokenLanguage Spoken = new("ga")
    {
        Dates = Dates,
        SmallWords = """
            an na agus ar a i is le do go ag bhí ó sa tá de chun nó ach seo sin é ba mar nach níl faoi leis atá don den
            gach acu féin iad uile roimh tar idir gur bhfuil beidh rinne bheith óna agus roinnt ina
            """,
        FieldWords = """
            tionscadal tionscadail réigiún réigiúin comhpháirtithe cruinniú plean pleananna gníomhaíochta gníomhaíochtaí
            clár eorpach forbairt cur bhfeidhm comhdháil malartú taithí torthaí contae aireacht comhoibriú
            """,
        Thousands = "mile",
        Millions = "milliun milliuin",
        Billions = "billiun",
    };
}
