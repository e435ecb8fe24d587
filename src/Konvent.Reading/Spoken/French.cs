namespace Konvent.Reading;

/// <summary>French.</summary>
internal static class French
{
    private static readonly Naming Alone = new()
    {
        Months = "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
        Seasons = "printemps, été, automne, hiver",
        Quarters = "1er trimestre, 2e trimestre, 3e trimestre, 4e trimestre",
        Halves = "1er semestre, 2e semestre",
        Thirds = "début, mi-, fin",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = """
            janvier, février, mars, '|avril, mai, juin, juillet, '|août, septembre, '|octobre, novembre, décembre
            """,
        MonthsOfDay = "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre",
        Seasons = "le |printemps, l'|été, l'|automne, l'|hiver",
        Quarters = "le |1er trimestre, le |2e trimestre, le |3e trimestre, le |4e trimestre",
        Halves = "le |1er semestre, le |2e semestre",
        Thirds = "le |début de, la |mi-, la |fin de",
        Day = "le |{d} {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("à partir de ", ("'", "à partir d'"), ("le ", "à partir du ")),
        Until = new(
            "jusqu'en ",
            ("'", "jusqu'en "),
            ("le ", "jusqu'au "),
            ("la ", "jusqu'à la "),
            ("l'", "jusqu'à l'")
        ),
        Around = new("vers ", ("'", "vers ")),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} et {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        FirstDay = "1er",
        Heard = new()
        {
            From = "à partir de|à partir d|à partir du|à compter de|à compter du|depuis|depuis le|dès",
            Until = "jusque|jusqu en|jusqu au|jusqu à|jusqu à la|jusqu à l",
            To = "au|à",
            Between = "entre",
            ThisYear = "cette année|de cette année",
            And = "et",
            Around = "vers|environ|autour de|autour du|circa",
            Noise = "le|la|les|l|de|d|du|des|er|e|re|eme|année|an|l année",
            Before = "en",
            Months = "janv, févr|fév, , avr, , , juil, , sept, oct, nov, déc",
            Quarters = """
                premier trimestre|I trimestre|T1,
                deuxième trimestre|second trimestre|II trimestre|2ème trimestre|T2,
                troisième trimestre|III trimestre|3ème trimestre|T3,
                quatrième trimestre|IV trimestre|4ème trimestre|T4
                """,
            Halves = """
                premier semestre|première moitié|S1,
                second semestre|deuxième semestre|2ème semestre|seconde moitié|deuxième moitié|S2
                """,
            Thirds = "début, milieu, fin",
        },
    };

    public static readonly SpokenLanguage Spoken = new("fr")
    {
        Dates = Dates,
        SmallWords = """
            de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son ses
            cette ou mais comme ont été leur leurs elle entre aussi après avant lors ainsi être nous fait tous sous ces
            dont depuis
            """,
        FieldWords = """
            projet projets région régions partenaire partenaires réunion plan plans action actions programme européen
            européenne développement mise œuvre conférence échange expériences résultats département ministère coopération
            rencontre atelier
            """,
        Thousands = "mille milliers",
        Millions = "million millions m mio",
        Billions = "milliard milliards md mrd",
    };
}
