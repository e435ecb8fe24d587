namespace Konvent.Reading;

/// <summary>German.</summary>
internal static class German
{
    private static readonly Naming Alone = new()
    {
        Months = "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        Seasons = "Frühling, Sommer, Herbst, Winter",
        Quarters = "1. Quartal, 2. Quartal, 3. Quartal, 4. Quartal",
        Halves = "1. Halbjahr, 2. Halbjahr",
        Thirds = "Anfang, Mitte, Ende",
        Day = "{d}. {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = Alone with
        {
            Quarters = "dem |1. Quartal, dem |2. Quartal, dem |3. Quartal, dem |4. Quartal",
            Halves = "dem |1. Halbjahr, dem |2. Halbjahr",
            Day = "dem |{d}. {m}[ {y}]",
        },
        From = new("ab ", ("dem ", "ab dem ")),
        Until = new("bis ", ("dem ", "bis zum ")),
        Around = new("ca. ", ("dem ", "ca. ")),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. und {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "ab|ab dem|seit|seit dem|beginnend",
            Until = "bis|bis zum|bis einschließlich",
            Between = "zwischen|zwischen dem",
            ThisYear = "dieses Jahres|dieses Jahr|d J|heuer",
            And = "und|u|&",
            Around = "ca|circa|etwa|um|um den|ungefähr|gegen",
            Noise = "von|der|den|dem|des|jahr|jahres|jahre",
            Before = "im|in|am|vom",
            Months = "Jan|Jänner|Jän, Feb|Feber, Mär|Mrz, Apr, , Jun, Jul, Aug, Sep|Sept, Okt, Nov, Dez",
            Seasons = "Frühjahr|Frühjahrs|Frühlings, Sommers, Herbstes|Herbsts, Winters",
            Quarters = """
                I. Quartal|erstes Quartal|ersten Quartal|erste Quartal,
                II. Quartal|zweites Quartal|zweiten Quartal|zweite Quartal,
                III. Quartal|drittes Quartal|dritten Quartal|dritte Quartal,
                IV. Quartal|viertes Quartal|vierten Quartal|vierte Quartal
                """,
            Halves = """
                I. Halbjahr|erstes Halbjahr|ersten Halbjahr|erste Halbjahr|erste Hälfte|1. Hälfte|ersten Hälfte|erste Jahreshälfte,
                II. Halbjahr|zweites Halbjahr|zweiten Halbjahr|zweite Halbjahr|zweite Hälfte|2. Hälfte|zweiten Hälfte|zweite Jahreshälfte
                """,
            Thirds = "Beginn|zu Beginn, , ",
        },
    };

    public static readonly SpokenLanguage Spoken = new("de")
    {
        Dates = Dates,
        SmallWords = """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
            dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
            mehr durch man wurde wurden sowie zwischen ihre ihren dieser diese dieses
            """,
        FieldWords = """
            projekt projekts region regionen partner treffen sitzung plan pläne aktionsplan aktionspläne maßnahmen
            programm europäische entwicklung umsetzung konferenz austausch erfahrungen ergebnisse land ministerium
            zusammenarbeit tagung
            """,
        Thousands = "tausend tsd",
        Millions = "million millionen mio mill",
        Billions = "milliarde milliarden mrd",
    };
}
