namespace Konvent.Reading;

// After from and until words bend: an open range is written with a dash. To be checked: parts of a year.
/// <summary>Estonian.</summary>
internal static class Estonian
{
    private static readonly Naming Alone = new()
    {
        Months =
            "jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember",
        Seasons = "kevad, suvi, sügis, talv",
        Quarters = "I kvartal, II kvartal, III kvartal, IV kvartal",
        Halves = "I poolaasta, II poolaasta",
        Thirds = "algus, keskpaik, lõpp",
        Day = "{d}. {m}[ {y}]",
        Quarter = "{y}. aasta {n}",
        Half = "{y}. aasta {n}",
        Third = "{y}. aasta {n}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. ja {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "alates",
            Until = "kuni",
            Between = "vahel",
            ThisYear = "sel aastal|selle aasta|käesoleva aasta",
            And = "ja",
            Around = "umbes|u",
            Noise = "a|aasta|aastal",
            Months = """
                jaan|jaanuari|jaanuaris|jaanuaril|jaanuarist|jaanuarini,
                veebr|veebruari|veebruaris|veebruaril|veebruarist|veebruarini,
                märtsi|märtsis|märtsil|märtsist|märtsini,
                apr|aprilli|aprillis|aprillil|aprillist|aprillini,
                mai|mais|mail|maist|maini,
                juuni|juunis|juunil|juunist|juunini,
                juuli|juulis|juulil|juulist|juulini,
                aug|augusti|augustis|augustil|augustist|augustini,
                sept|sep|septembri|septembris|septembril|septembrist|septembrini,
                okt|oktoobri|oktoobris|oktoobril|oktoobrist|oktoobrini,
                nov|novembri|novembris|novembril|novembrist|novembrini,
                dets|detsembri|detsembris|detsembril|detsembrist|detsembrini
                """,
            Quarters = """
                1. kvartal|esimene kvartal, 2. kvartal|teine kvartal, 3. kvartal|kolmas kvartal,
                4. kvartal|neljas kvartal
                """,
            Halves = "1. poolaasta|esimene poolaasta|esimene pool, 2. poolaasta|teine poolaasta|teine pool",
            Thirds = "alguses, keskel, lõpus",
        },
    };

    public static readonly SpokenLanguage Spoken = new("et")
    {
        Dates = Dates,
        SmallWords = """
            ja on ei et see ka kui oma mis selle ning oli või aga olid siis nii mida seda kes tema ta kuid veel pärast
            enne juures poolt kõik koos üle alates kuni kus mille nende meie võib saab tuleb ole vahel jooksul kohta
            toimus esimene maksis tulevad aasta inimest eurot
            """,
        FieldWords = """
            projekt projekti piirkond piirkonnad piirkondade partnerid partnerite kohtumine kohtumisel kava tegevuskava
            tegevused programm euroopa areng arendamine rakendamine konverents kogemuste vahetamine tulemused ministeerium
            koostöö
            """,
        Thousands = "tuhat tuhande",
        Millions = "miljon miljonit miljoni mln",
        Billions = "miljard miljardit mld",
    };
}
