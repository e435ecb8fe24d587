namespace Konvent.Reading;

// To be checked by a native speaker: quarters, halves and parts of a year. After from and until words change their beginning: an open range is written with a dash.
internal static class IrishDates
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

    public static readonly DateSpeech Speech = new()
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
}
