namespace Konvent.Reading;

/// <summary>Norwegian.</summary>
internal static class Norwegian
{
    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember",
        Seasons = "våren, sommeren, høsten, vinteren",
        Quarters = "1. kvartal, 2. kvartal, 3. kvartal, 4. kvartal",
        Halves = "1. halvår, 2. halvår",
        Thirds = "begynnelsen av, midten av, slutten av",
        Day = "{d}. {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        From = new("fra "),
        Until = new("til og med "),
        Around = new("omkring "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. og {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "fra|fra og med|siden|fra den",
            Until = "til og med|inntil|til|fram til|til den",
            Between = "mellom",
            And = "og",
            Around = "omkring|cirka|ca|rundt",
            Noise = "den|av|år|året",
            Before = "i",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, des",
            Seasons = "vår, sommer, høst, vinter",
            Quarters = "første kvartal, andre kvartal, tredje kvartal, fjerde kvartal",
            Halves = "første halvår, andre halvår",
            Thirds = "starten av|begynnelsen, midten, slutten",
        },
    };

    public static readonly SpokenLanguage Spoken = new("no") { Dates = Dates };
}
