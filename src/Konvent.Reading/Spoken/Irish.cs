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
            From = "ó|ón|ó thús",
            Until = "go dtí|go dtí an|go ceann",
            By = "faoi|faoin|roimh|roimh an|tráth nach déanaí ná|tráth nach déanaí ná an|ar a dhéanaí|ar a dhéanaí an",
            To = "go|go dtí an|agus go dtí",
            Between = "idir",
            ThisYear = "i mbliana|na bliana seo",
            NextYear = "an bhliain seo chugainn|bliana seo chugainn",
            LastYear = "anuraidh|an bhliain seo caite",
            And = "agus|is",
            Around = "thart ar|timpeall",
            Noise = "an|na|de|mí|bliain|bhliain|bliana|lá|ú|den|don|san",
            Before = "i|in|ar|sa|le linn|i rith|i gcaitheamh",
            Weekdays =
                "Luan|Máirt|Céadaoin|Déardaoin|Aoine|Satharn|Domhnach|Dé Luain|Dé Máirt|Dé Céadaoin|Dé hAoine|Dé Sathairn|Dé Domhnaigh",
            Hours = "ag|a chlog",
            Streets = "sráid|bóthar|cearnóg",
            Months = """
                Ean, Feabh|Fheabhra, Mhárta, Aib|Aibreáin|nAibreán, Beal|Bhealtaine|mBealtaine,
                Meith|Mheitheamh|Meithimh, , Lún, MFómh|Mheán Fómhair|Meán Fhómhair,
                DFómh|Dheireadh Fómhair|nDeireadh Fómhair|Deireadh Fhómhair, Samh|Samhna|Shamhain|tSamhain,
                Noll|Nollag
                """,
            Seasons = """
                earraigh|t-earrach|tearrach, samhraidh|samhradh|tsamhradh|tsamhraidh, fhómhar|bhfómhar,
                gheimhreadh|geimhridh|gheimhridh
                """,
            Ordinals = """
                an chéad|chéad|céad|1ú, an dara|dara|2ú, an tríú|tríú|3ú, an ceathrú|ceathrú|4ú|deireanach
                """,
            QuarterWords = "ráithe|ráithe de|ráithe de bhliain",
            HalfWords = "leath|leath de|leathbhliain|leath de bhliain",
            Halves = "an chéad leath|chéad leath, an dara leath|dara leath",
            NumberBehind = true,
            Thirds = """
                tús|dtús|thús|i dtús|tús na bliana, lár|i lár|lár na bliana,
                deireadh|dheireadh|ag deireadh|i ndeireadh|ndeireadh|deireadh na bliana
                """,
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
