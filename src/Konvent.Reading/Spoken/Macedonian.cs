namespace Konvent.Reading;

/// <summary>Macedonian.</summary>
internal static class Macedonian
{
    private static readonly Naming Alone = new()
    {
        Months = "јануари, февруари, март, април, мај, јуни, јули, август, септември, октомври, ноември, декември",
        Seasons = "пролет, лето, есен, зима",
        Quarters = "I квартал, II квартал, III квартал, IV квартал",
        Halves = "прво полугодие, второ полугодие",
        Thirds = "почеток, средина, крај",
        Third = "{n} на {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Halves = "првото полугодие, второто полугодие",
        Thirds = "почетокот, средината, крајот",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("од "),
        Until = new("до "),
        Around = new("околу "),
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "од",
            Until = "до",
            Between = "меѓу",
            And = "и",
            Around = "околу|приближно",
            Noise = "г|год|година|годината|на",
            Before = "во",
            Months = "јан, фев, мар, апр, , јун, јул, авг, септ|сеп, окт, ноем|ное, дек",
            Quarters = """
                1 квартал|прв квартал, 2 квартал|втор квартал, 3 квартал|трет квартал, 4 квартал|четврт квартал
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("mk") { Dates = Dates };
}
