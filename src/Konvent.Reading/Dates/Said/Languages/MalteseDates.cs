namespace Konvent.Reading;

// To be checked by a native speaker: seasons, quarters and parts of a year. An open range is written with a dash.
internal static class MalteseDates
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

    public static readonly DateSpeech Speech = new()
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
}
