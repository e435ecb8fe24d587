namespace Konvent.Reading;

/// <summary>Bulgarian.</summary>
internal static class Bulgarian
{
    private static readonly Naming Alone = new()
    {
        Months = "януари, февруари, март, април, май, юни, юли, август, септември, октомври, ноември, декември",
        Seasons = "пролет, лято, есен, зима",
        Quarters = "I тримесечие, II тримесечие, III тримесечие, IV тримесечие",
        Halves = "първо полугодие, второ полугодие",
        Thirds = "началото, средата, краят",
        Day = "{d} {m}[ {y} г.]",
        Month = "{m}[ {y} г.]",
        Season = "{n} {y} г.",
        Quarter = "{n} на {y} г.",
        Half = "{n} на {y} г.",
        Third = "{n} на {y} г.",
        Year = "{y} г.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "пролетта, лятото, есента, зимата",
        Halves = "първото полугодие, второто полугодие",
        Thirds = "началото, средата, края",
        Season = "{n} на {y} г.",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("от "),
        Until = new("до "),
        Around = new("около "),
        Days = "{d}–{e} {m}[ {y} г.]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y} г.]",
        Months = "{m}–{o}[ {y} г.]",
        Years = "{y}–{z} г.",
        Heard = new()
        {
            From = "от|считано от",
            Until = "до",
            Between = "между",
            ThisYear = "тази година|тази г|т г",
            And = "и",
            Around = "около|към|приблизително",
            Noise = "г|год|година|годината|на|месец",
            Before = "през|в|във",
            Months = "яну, фев, мар, апр, , , , авг, сеп|септ, окт, ное|ноем, дек",
            Quarters = """
                първо тримесечие|първото тримесечие|1 тримесечие, второ тримесечие|второто тримесечие|2 тримесечие,
                трето тримесечие|третото тримесечие|3 тримесечие,
                четвърто тримесечие|четвъртото тримесечие|4 тримесечие
                """,
            Halves = "I полугодие|1 полугодие|първата половина, II полугодие|2 полугодие|втората половина",
            Thirds = "начало, среда, край",
        },
    };

    public static readonly SpokenLanguage Spoken = new("bg")
    {
        Dates = Dates,
        SmallWords = """
            и на в за от се с да по са е не че като при до или към които които който която това тази този тези също след
            през между както беше бе ще може има си бяха им му й ще като всички
            """,
        FieldWords = """
            проект проекта регион регионите партньори партньорите среща срещата план планове действие действия дейности
            програма европейски развитие изпълнение конференция обмен опит резултати област министерство
            """,
        Thousands = "хиляди хил хиляда",
        Millions = "милион милиона млн",
        Billions = "милиард милиарда млрд",
    };
}
