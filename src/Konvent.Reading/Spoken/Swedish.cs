namespace Konvent.Reading;

/// <summary>Swedish.</summary>
internal static class Swedish
{
    private static readonly Naming Alone = new()
    {
        Months = "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
        Seasons = "våren, sommaren, hösten, vintern",
        Quarters = "första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet",
        Halves = "första halvåret, andra halvåret",
        Thirds = "början av, mitten av, slutet av",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        From = new("från "),
        Until = new("till och med "),
        Around = new("omkring "),
        Days = "{d}–{e} {m}[ {y}]",
        TwoDays = "{d} och {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "från|från och med|från och med den|fr o m|fr.o.m|fr o m den|sedan|sedan den|från den|med start",
            Until =
                "till och med|t o m|till|fram till|till den|till och med den|t o m den|fram till den|fram till och med|fram till och med den",
            By =
                "senast|senast den|senest|senest den|före|före den|innan|inte senare än|allra senast|före utgången av|senast vid utgången av",
            Between = "mellan",
            ThisYear = "i år|detta år|innevarande år",
            NextYear = "nästa år",
            LastYear = "förra året|i fjol",
            ThisMonth = "denna månad|d m",
            Next = "nästa|kommande",
            Last = "förra",
            And = "och",
            Around = "omkring|cirka|ca|omkring den|runt",
            Noise = "den|av|år|året|d|de|dagarna|månad|åren",
            Before = "i|under|på|om",
            Weekdays =
                "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|mån|tis|ons|tors|fre|lör|sön",
            Hours = "kl|klockan",
            Streets = "gatan|vägen|torget",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "vår|våren, sommar|sommaren, höst|hösten, vinter|vintern",
            Ordinals = "första|1:a|1, andra|2:a|2, tredje|3:e|3, fjärde|4:e|4|sista",
            QuarterWords = "kvartalet|kvartal|kvartalet av|kv",
            Quarters = """
                kvartal 1|1. kvartalet|1 kvartalet, kvartal 2|2 kvartalet, kvartal 3|3 kvartalet,
                kvartal 4|4 kvartalet
                """,
            HalfWords = "halvåret|halvår|hälften|hälften av|halvåret av|halvan av",
            Halves = "första hälften av|första halvår, andra hälften av|andra halvår",
            NumberBehind = true,
            Thirds = """
                början|i början av|början på|i början på|början av år|starten av, mitten|i mitten av|mitten på,
                slutet|i slutet av|slutet på|i slutet på|utgången av|vid utgången av
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("sv")
    {
        Dates = Dates,
        SmallWords = """
            och i att det som en på är av för med till den har de inte om ett men var sig från vi så kan när också efter
            eller vid mellan under alla denna detta deras där ska blev samt genom hade varit mer över dessa
            """,
        FieldWords = """
            projektet projekt regioner regionen partner parterna möte mötet handlingsplan handlingsplaner program
            europeiska utveckling genomförande konferens utbyte erfarenheter resultat län ministeriet samarbete
            """,
        Thousands = "tusen",
        Millions = "miljon miljoner mkr mn",
        Billions = "miljard miljarder md",
    };
}
