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
            From = "fra|fra og med|siden|fra den|fra og med den|fra d|siden den|pr|med virkning fra",
            Until = "til og med|indtil|til|frem til|til den|indtil den|til og med den|frem til den|til d|t o m",
            By =
                "senest|senest den|senest d|inden|inden den|inden d|ikke senere end|før|før den|allersenest|senest inden",
            Between = "mellem",
            ThisYear = "i år|dette år|indeværende år",
            NextYear = "næste år|til næste år",
            LastYear = "sidste år",
            ThisMonth = "denne måned|d m",
            Next = "næste|kommende",
            Last = "sidste",
            And = "og",
            Around = "omkring|cirka|ca|omkring den",
            Noise = "den|af|år|året|d|måned|måneden|dagene|de",
            Before = "i|på|under|om",
            Weekdays = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs|ons|tors|fre|lør|søn",
            Hours = "kl|klokken",
            Streets = "vej|gade|plads",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "forår|foråret i, sommer|sommeren i, efterår|efteråret i, vinter|vinteren i",
            Ordinals = "første|1, andet|anden|2, tredje|3, fjerde|4|sidste",
            QuarterWords = "kvartal|kvartal af|kvartal i",
            Quarters = "første kvartal, andet kvartal, tredje kvartal, fjerde kvartal",
            HalfWords = "halvår|halvår af|halvdel|halvdel af",
            Halves = "første halvår|første halvdel af, andet halvår|anden halvdel af",
            Thirds = """
                begyndelsen|starten af|primo|start|i begyndelsen af|i starten af|tidligt i, midten|medio|i midten af,
                slutningen|ultimo|i slutningen af|udgangen af|ved udgangen af|sent i
                """,
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
