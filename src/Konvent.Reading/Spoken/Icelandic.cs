namespace Konvent.Reading;

// To be checked by a native speaker: quarters, halves and parts of a year. After from and until words bend: an open range is written with a dash.
/// <summary>Icelandic.</summary>
internal static class Icelandic
{
    private static readonly Naming Alone = new()
    {
        Months = "janúar, febrúar, mars, apríl, maí, júní, júlí, ágúst, september, október, nóvember, desember",
        Seasons = "vor, sumar, haust, vetur",
        Quarters = "1. ársfjórðungur, 2. ársfjórðungur, 3. ársfjórðungur, 4. ársfjórðungur",
        Halves = "fyrri helmingur, seinni helmingur",
        Thirds = "byrjun, mitt ár, lok",
        Day = "{d}. {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. og {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "frá|frá og með",
            Until = "til|til og með",
            Between = "milli",
            And = "og",
            Around = "um|u þ b",
            Noise = "árið|ár|ársins",
            Before = "í",
            Months = "jan, feb, mar, apr, , jún, júl, ágú, sep|sept, okt, nóv, des",
            Seasons = "vorið, sumarið, haustið, veturinn",
        },
    };

    public static readonly SpokenLanguage Spoken = new("is") { Dates = Dates };
}
