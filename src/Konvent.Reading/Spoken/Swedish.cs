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
            From = "från|från och med|fr o m|sedan|från den",
            Until = "till och med|t o m|till|fram till|till den|till och med den",
            Between = "mellan",
            ThisYear = "i år|detta år|innevarande år",
            And = "och",
            Around = "omkring|cirka|ca|omkring den|runt",
            Noise = "den|av|år|året",
            Before = "i|under",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "vår, sommar, höst, vinter",
            Quarters = """
                kvartal 1|1. kvartalet|1 kvartalet, kvartal 2|2 kvartalet, kvartal 3|3 kvartalet,
                kvartal 4|4 kvartalet
                """,
            Halves = "första hälften av|första halvår, andra hälften av|andra halvår",
            Thirds = "början, mitten, slutet",
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
