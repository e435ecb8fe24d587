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
            By = "hiljemalt|enne|hiljemalt kuni",
            Behind = "vahel",
            Between = "vahel|vahemikus|ajavahemikus",
            ThisYear = "sel aastal|selle aasta|käesoleva aasta",
            NextYear = "järgmisel aastal|järgmise aasta|tuleval aastal|tuleva aasta",
            LastYear = "eelmisel aastal|eelmise aasta|möödunud aasta|möödunud aastal|mullu",
            And = "ja|ning",
            Around = "umbes|u",
            Noise = "a|aasta|aastal|aastat|kuu|kuus|kuul|kp",
            Weekdays =
                "esmaspäev|esmaspäeval|esmaspäevast|esmaspäevani|esmaspäeva|teisipäev|teisipäeval|teisipäevast|teisipäevani|teisipäeva|kolmapäev|kolmapäeval|kolmapäevast|kolmapäevani|kolmapäeva|neljapäev|neljapäeval|neljapäevast|neljapäevani|neljapäeva|laupäev|laupäeval|laupäevast|laupäevani|laupäeva|pühapäev|pühapäeval|pühapäevast|pühapäevani|pühapäeva|reede|reedel|reedest|reedeni",
            Hours = "kell|kl",
            AlsoOthers = "mail",
            Months = """
                jaan|jaanuari|jaanuaris|jaanuaril|jaanuarisse|jaanuarile,
                veebr|veebruari|veebruaris|veebruaril|veebruarisse|veebruarile,
                mär|märts|märtsi|märtsis|märtsil|märtsisse|märtsile,
                apr|aprilli|aprillis|aprillil|aprillisse|aprillile, mai|mais|mail|maisse|maile,
                juuni|juunis|juunil|juunisse|juunile, juuli|juulis|juulil|juulisse|juulile,
                aug|augusti|augustis|augustil|augustisse|augustile,
                sept|sep|septembri|septembris|septembril|septembrisse|septembrile,
                okt|oktoobri|oktoobris|oktoobril|oktoobrisse|oktoobrile,
                nov|novembri|novembris|novembril|novembrisse|novembrile,
                dets|detsembri|detsembris|detsembril|detsembrisse|detsembrile
                """,
            MonthsFrom = """
                jaanuarist, veebruarist, märtsist, aprillist, maist, juunist, juulist, augustist, septembrist,
                oktoobrist, novembrist, detsembrist
                """,
            MonthsUntil = """
                jaanuarini|jaanuariks, veebruarini|veebruariks, märtsini|märtsiks, aprillini|aprilliks, maini|maiks, juunini|juuniks, juulini|juuliks, augustini|augustiks, septembrini|septembriks,
                oktoobrini|oktoobriks, novembrini|novembriks, detsembrini|detsembriks
                """,
            Seasons = """
                kevade|kevadel|kevadeks|kevadest, suve|suvel|suveks|suvest, sügise|sügisel|sügiseks|sügisest,
                talve|talvel|talveks
                """,
            Ordinals = """
                esimene|esimese|esimesel|esimeses|esimest, teine|teise|teisel|teises|teist,
                kolmas|kolmanda|kolmandal|kolmandas, neljas|neljanda|neljandal|neljandas|viimases|viimasel
                """,
            QuarterWords = "kvartal|kvartali|kvartalil|kvartalis|kvartalist|kvartaliks|kv",
            Quarters = """
                1. kvartal|esimene kvartal, 2. kvartal|teine kvartal, 3. kvartal|kolmas kvartal,
                4. kvartal|neljas kvartal
                """,
            HalfWords = "poolaasta|poolaastal|poolaastat|poolaastaks|poolaastast|pool|poole|poolel|pooles",
            Halves = "1. poolaasta|esimene poolaasta|esimene pool, 2. poolaasta|teine poolaasta|teine pool",
            Thirds = """
                alguses|algul|alguseks|algust|alguse, keskel|keskpaigas|keskpaiku|keskpaigaks,
                lõpus|lõpul|lõpuks|lõppu|lõpu
                """,
            ThirdsFrom = "algusest, keskelt, lõpust",
            ThirdsUntil = "alguseni, keskpaigani, lõpuni",
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
