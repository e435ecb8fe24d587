namespace Konvent.Reading;

/// <summary>Ukrainian.</summary>
internal static class Ukrainian
{
    private const string Genitive =
        "січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня";

    private static readonly Naming Alone = new()
    {
        Months = """
            січень, лютий, березень, квітень, травень, червень, липень, серпень, вересень, жовтень, листопад,
            грудень
            """,
        MonthsOfDay = Genitive,
        Seasons = "весна, літо, осінь, зима",
        Quarters = "I квартал, II квартал, III квартал, IV квартал",
        Halves = "перше півріччя, друге півріччя",
        Thirds = "початок, середина, кінець",
        Day = "{d} {m}[ {y} р.]",
        Month = "{m}[ {y} р.]",
        Season = "{n} {y} р.",
        Quarter = "{n} {y} р.",
        Half = "{n} {y} р.",
        Third = "{n} {y} р.",
        Year = "{y} р.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "весни, літа, осені, зими",
        Quarters = "I кварталу, II кварталу, III кварталу, IV кварталу",
        Halves = "першого півріччя, другого півріччя",
        Thirds = "початку, середини, кінця",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("з "),
        Until = new("до "),
        Around = new("близько "),
        Days = "{d}–{e} {m}[ {y} р.]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y} р.]",
        Months = "{m}–{o}[ {y} р.]",
        Years = "{y}–{z} рр.",
        Heard = new()
        {
            From = "з|із|зі|від|починаючи з",
            Until = "до|по",
            Between = "між",
            And = "і|й|та",
            Around = "близько|приблизно|орієнтовно",
            Noise = "р|рр|рік|року|році|роки",
            Before = "у|в|на",
            Months = """
                січні|січ, лютому|лют, березні|бер, квітні|кві, травні|тра, червні|чер, липні|лип, серпні|сер,
                вересні|вер, жовтні|жов, листопаді|лис, грудні|гру
                """,
            Seasons = "навесні, влітку|улітку, восени, взимку|узимку",
            Quarters = """
                1 квартал|перший квартал, 2 квартал|другий квартал, 3 квартал|третій квартал,
                4 квартал|четвертий квартал
                """,
            Halves = "I півріччя|1 півріччя|перша половина, II півріччя|2 півріччя|друга половина",
            Thirds = "на початку, в середині|посередині, наприкінці|в кінці",
        },
    };

    public static readonly SpokenLanguage Spoken = new("uk") { Dates = Dates };
}
