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
            From = "minn|mill-",
            Until = "sa|sal-",
            Between = "bejn",
            ThisYear = "din is-sena|ta’ din is-sena",
            And = "u",
            Around = "madwar",
            Noise = "ta|tal-|fit-|fid-|l-|il-|sena",
            Before = "fi|fl-",
            Months = "Jan, Fra, Mar, Apr, Mej, Ġun, Lul, Aww, Set, Ott, Nov, Diċ",
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
