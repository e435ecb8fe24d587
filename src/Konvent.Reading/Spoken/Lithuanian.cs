namespace Konvent.Reading;

// Year first, day last.
/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    private const string Genitive =
        "sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio";

    private static readonly Naming Alone = new()
    {
        Months = """
            sausis, vasaris, kovas, balandis, gegužė, birželis, liepa, rugpjūtis, rugsėjis, spalis, lapkritis,
            gruodis
            """,
        MonthsOfDay = Genitive,
        Seasons = "pavasaris, vasara, ruduo, žiema",
        Quarters = "I ketvirtis, II ketvirtis, III ketvirtis, IV ketvirtis",
        Halves = "I pusmetis, II pusmetis",
        Thirds = "pradžia, vidurys, pabaiga",
        Day = "[{y} m. ]{m} {d} d.",
        Month = "[{y} m. ]{m}",
        Season = "{y} m. {n}",
        Quarter = "{y} m. {n}",
        Half = "{y} m. {n}",
        Third = "{y} m. {n}",
        Year = "{y} m.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "pavasario, vasaros, rudens, žiemos",
        Quarters = "I ketvirčio, II ketvirčio, III ketvirčio, IV ketvirčio",
        Halves = "I pusmečio, II pusmečio",
        Thirds = "pradžios, vidurio, pabaigos",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("nuo "),
        Until = new("iki "),
        Days = "[{y} m. ]{m} {d}–{e} d.",
        DaysOfTwoMonths = "[{y} m. ]{m} {d} d. – {o} {e} d.",
        Months = "[{y} m. ]{m}–{o}",
        Years = "{y}–{z} m.",
        Heard = new()
        {
            From = "nuo|pradedant",
            Until = "iki|ligi|iki pat",
            By = "ne vėliau kaip|ne vėliau kaip iki|ne vėliau nei|ne vėliau nei iki|prieš|vėliausiai|vėliausiai iki",
            Between = "tarp",
            ThisYear = "šiemet|šių metų|šiais metais|š m",
            NextYear = "kitais metais|kitų metų|kitąmet",
            LastYear = "praėjusiais metais|praėjusių metų|pernai",
            ThisMonth = "šio mėnesio|šį mėnesį|š m mėn",
            And = "ir|bei",
            Around = "apie|maždaug",
            Noise = "m|metai|metų|metais|d|diena|dienos|mėn|mėnuo|mėnesio|metus|dieną|dienomis|dienai|mėnesį|dienas",
            Weekdays =
                "pirmadienis|pirmadienį|pirmadienio|pirmadieniui|antradienis|antradienį|antradienio|antradieniui|trečiadienis|trečiadienį|trečiadienio|trečiadieniui|ketvirtadienis|ketvirtadienį|ketvirtadienio|ketvirtadieniui|penktadienis|penktadienį|penktadienio|penktadieniui|šeštadienis|šeštadienį|šeštadienio|šeštadieniui|sekmadienis|sekmadienį|sekmadienio|sekmadieniui",
            Hours = "val|valanda|valandą|valandos",
            AlsoOthers = "kovą|liepa|liepos|liepą|balandis",
            Months = """
                sausį|sausyje|saus, vasarį|vasaryje|vas, kovą|kove, balandį|balandyje|bal, gegužę|gegužėje|geg,
                birželį|birželyje|birž, liepą|liepoje|liep, rugpjūtį|rugpjūtyje|rugp, rugsėjį|rugsėjyje|rugs,
                spalį|spalyje|spal, lapkritį|lapkrityje|lapkr, gruodį|gruodyje|gruod
                """,
            Seasons = "pavasarį, vasarą, rudenį, žiemą",
            Ordinals = """
                pirmas|pirmasis|pirmąjį|pirmojo|pirmą|pirmajame|pirmoji|pirmąją|pirmosios|pirmojoje|pirmoje,
                antras|antrasis|antrąjį|antrojo|antrą|antrajame|antroji|antrąją|antrosios|antrojoje|antroje,
                trečias|trečiasis|trečiąjį|trečiojo|trečią|trečiajame,
                ketvirtas|ketvirtasis|ketvirtąjį|ketvirtojo|ketvirtą|ketvirtajame|paskutinis|paskutinįjį|paskutinį
                """,
            QuarterWords = "ketvirtis|ketvirčio|ketvirtį|ketvirtyje|ketvirčiui|ketv",
            Quarters = """
                1 ketvirtis|pirmas ketvirtis|pirmasis ketvirtis, 2 ketvirtis|antras ketvirtis|antrasis ketvirtis,
                3 ketvirtis|trečias ketvirtis|trečiasis ketvirtis,
                4 ketvirtis|ketvirtas ketvirtis|ketvirtasis ketvirtis
                """,
            HalfWords = "pusmetis|pusmečio|pusmetį|pusmetyje|pusmečiui|pusė|pusės|pusę|pusėje",
            Halves = """
                1 pusmetis|pirmas pusmetis|pirmasis pusmetis, 2 pusmetis|antras pusmetis|antrasis pusmetis
                """,
            Thirds = "pradžioje|pradžią|pradžios, viduryje|vidurį|vidurio, pabaigoje|pabaigą|pabaigos|gale",
        },
    };

    public static readonly SpokenLanguage Spoken = new("lt")
    {
        Dates = Dates,
        SmallWords = """
            ir yra į kad su iš tai o buvo ar kaip nuo už bei per po apie jo jų taip pat bet dėl kuris kuri kurie kurių
            prie tarp ne bus buvo gali visi šio šis ši šie iki metu metais savo prieš taip jau kai
            """,
        FieldWords = """
            projektas projekto regionas regionai regionų partneriai partnerių susitikimas susitikime planas planai veiksmų
            veiksmai programa europos plėtra plėtros įgyvendinimas konferencija keitimasis patirtimi rezultatai apskritis
            ministerija bendradarbiavimas
            """,
        Thousands = "tukstanciai tukstanciu tukst",
        Millions = "milijonas milijonai milijonu mln",
        Billions = "milijardas milijardu mlrd",
    };
}
