namespace Konvent.Reading;

/// <summary>Danish.</summary>
internal static class Danish
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

    public static readonly SpokenLanguage Spoken = new("da")
    {
        Dates = Dates,
        SmallWords = """
            og i at det er en til af på som for med de der den ikke et fra har vil var blev sig kan også ved om efter
            deres eller men skal samt hvor blandt mellem under denne dette disse alle være
            """,
        FieldWords = """
            projektet projekt regioner regionen partnere partnerne møde mødet handlingsplan handlingsplaner program
            europæiske udvikling gennemførelse konference udveksling erfaringer resultater region ministeriet samarbejde
            """,
        Thousands = "tusind tusinde",
        Millions = "million millioner mio mill",
        Billions = "milliard milliarder mia mrd",
    };
}
