namespace Konvent.Reading;

// To be checked by a native speaker: seasons, quarters and parts of a year. An open range is written with a dash.
/// <summary>Maltese.</summary>
internal static class Maltese
{
    private static readonly Naming Alone = new()
    {
        Months = "Jannar, Frar, Marzu, April, Mejju, Ġunju, Lulju, Awwissu, Settembru, Ottubru, Novembru, Diċembru",
        Seasons = "rebbiegħa, sajf, ħarifa, xitwa",
        Quarters = "l-ewwel kwart, it-tieni kwart, it-tielet kwart, ir-raba' kwart",
        Halves = "l-ewwel nofs, it-tieni nofs",
        Thirds = "bidu, nofs, tmiem",
        Day = "{d} ta' {m}[ {y}]",
        Quarter = "{n} tal-{y}",
        Half = "{n} tal-{y}",
        Third = "{n} l-{y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}-{e} ta' {m}[ {y}]",
        DaysOfTwoMonths = "{d} ta' {m} - {e} ta' {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "minn|mill-|mil-|mit-|mid-|min-|mir-|mis-|mix-|miz-|miż-|miċ-",
            Until = "sa|sal-|sal-|sat-|sad-|san-|sar-|sas-|sax-|saz-|saż-|saċ-",
            By =
                "mhux aktar tard minn|mhux aktar tard mill-|sa mhux aktar tard minn|sa mhux aktar tard mill-|qabel|qabel il-|qabel l-",
            To = "sa",
            Between = "bejn",
            ThisYear = "din is-sena|ta’ din is-sena",
            NextYear = "is-sena d-dieħla|is-sena li ġejja",
            LastYear = "is-sena l-oħra|is-sena li għaddiet",
            And = "u",
            Around = "madwar",
            Noise =
                "ta|tal-|fit-|fid-|l-|il-|sena|l-|t-|d-|n-|r-|s-|x-|z-|ż-|ċ-|il-|it-|id-|in-|ir-|is-|ix-|iz-|iż-|iċ-|fil-|fit-|fid-|fin-|fir-|fis-|fix-|fiz-|fiż-|fiċ-|tal-|tat-|tad-|tan-|tar-|tas-|tax-|taz-|taż-|taċ-|bil-|bit-|bid-|bin-|bir-|bis-|bix-|biz-|biż-|biċ-|għal-|għat-|għad-|għan-|għar-|għas-|għax-|għaz-|għaż-|għaċ-|tal|nhar|snin|xahar|ta’|għall-|għal|bl-|bil-|tal-|fl-",
            Before = "fi|f|fi x-xahar ta|matul|waqt",
            Weekdays = "Tnejn|Tlieta|Erbgħa|Ħamis|Ġimgħa|Sibt|Ħadd",
            Hours = "siegħa|am|pm",
            Streets = "triq|misraħ|pjazza",
            Months = "Jan, Fra, Mar, Apr, Mej, Ġun, Lul, Aww, Set|Sett, Ott, Nov, Diċ",
            Seasons = "ir-rebbiegħa|rebbiegħa, is-sajf|sajf, il-ħarifa|ħarifa, ix-xitwa|xitwa",
            Ordinals = "l-ewwel|ewwel|1, it-tieni|tieni|2, it-tielet|tielet|3, ir-raba’|raba’|4|l-aħħar",
            QuarterWords = "kwart|kwart ta’|trimestru|trimestru ta’",
            HalfWords = "nofs|nofs ta’|semestru|semestru ta’",
            Thirds = """
                il-bidu|bidu|bidu ta’, nofs|nofs is-sena|nofs ta’, tmiem|aħħar|l-aħħar|aħħar ta’|tmiem ta’
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("mt")
    {
        Dates = Dates,
        SmallWords = """
            u li ta fil il ma l-istess dan din għal minn fuq kien mill tal fl fi bil lil jew kull wara qabel bejn huma
            hija huwa dawn kienet kienu ser jista għall biex kif kollha meta waqt aktar tagħhom tiegħu ukoll
            """,
        FieldWords = """
            proġett proġetti reġjun reġjuni sħab imsieħba laqgħa pjan pjanijiet azzjoni azzjonijiet programm ewropew
            ewropea żvilupp implimentazzjoni konferenza skambju esperjenzi riżultati ministeru kooperazzjoni
            """,
        Thousands = "elf",
        Millions = "miljun",
        Billions = "biljun",
    };
}
