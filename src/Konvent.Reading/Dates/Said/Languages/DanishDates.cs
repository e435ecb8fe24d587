namespace Konvent.Reading;

internal static class DanishDates
{
    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
        Seasons = "foråret, sommeren, efteråret, vinteren",
        Quarters = "1. kvartal, 2. kvartal, 3. kvartal, 4. kvartal",
        Halves = "1. halvår, 2. halvår",
        Thirds = "begyndelsen af, midten af, slutningen af",
        Day = "{d}. {m}[ {y}]",
    };

    public static readonly DateSpeech Speech = new()
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
            Until = "til og med|indtil|til|frem til|til den|indtil den|til og med den",
            Between = "mellem",
            ThisYear = "i år|dette år|indeværende år",
            And = "og",
            Around = "omkring|cirka|ca|omkring den",
            Noise = "den|af|år|året|d",
            Before = "i",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "forår, sommer, efterår, vinter",
            Quarters = "første kvartal, andet kvartal, tredje kvartal, fjerde kvartal",
            Halves = "første halvår|første halvdel af, andet halvår|anden halvdel af",
            Thirds = "begyndelsen|starten af|primo, midten|medio, slutningen|ultimo",
        },
    };
}
