namespace Konvent.Reading;

/// <summary>English as the Union writes it: day before month, a plain hyphen between days.</summary>
/// <summary>English.</summary>
internal static class English
{
    private static readonly Naming Alone = new()
    {
        Months = "January, February, March, April, May, June, July, August, September, October, November, December",
        Seasons = "spring, summer, autumn, winter",
        Quarters = "Q1, Q2, Q3, Q4",
        Halves = "first half of, second half of",
        Thirds = "beginning of, middle of, end of",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = Alone with
        {
            Halves = "the |first half of, the |second half of",
            Thirds = "the |beginning of, the |middle of, the |end of",
        },
        From = new("from "),
        Until = new("until "),
        Around = new("around "),
        Days = "{d}-{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "from|since|starting|as of|as from|from the|since the",
            Until = "until|till|up to|by|until the|till the",
            To = "to|through|to the",
            Between = "between",
            ThisYear = "this year|of this year",
            And = "and|&",
            Around = "around|about|approximately|approx|circa|ca|c",
            Noise = "of|the|st|nd|rd|th",
            Before = "in|on",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, oct, nov, dec",
            Seasons = ", , fall, ",
            Quarters = """
                first quarter|1st quarter|1 quarter|quarter 1, second quarter|2nd quarter|2 quarter|quarter 2,
                third quarter|3rd quarter|3 quarter|quarter 3, fourth quarter|4th quarter|4 quarter|quarter 4
                """,
            Halves = """
                first half|1st half|first semester|1st semester, second half|2nd half|second semester|2nd semester
                """,
            Thirds = "beginning|start|start of|early, middle|mid|mid-, end|late",
        },
    };

    public static readonly SpokenLanguage Spoken = new("en")
    {
        Dates = Dates,
        SmallWords = """
            the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
            which one you were all their there been has its will would who more when if no can also into between after
            before during our we these those than such about
            """,
        FieldWords = """
            project projects region regions partner partners meeting plan plans action actions programme european
            development implementation conference exchange experience results county ministry cooperation workshop event
            funding
            """,
        Thousands = "thousand k",
        Millions = "million millions m mn mln",
        Billions = "billion billions bn",
    };
}
