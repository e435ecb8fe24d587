namespace Konvent.Reading;

internal enum UnitOfTime
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}

/// <summary>Years, months, weeks, days and hours behind a number, in any language. One list, since it only keeps quiet.</summary>
internal static class UnitsOfTime
{
    // Folded beginnings; a full stop ends those that are whole words.
    private static readonly (UnitOfTime Unit, string[] Words)[] Words =
    [
        (
            UnitOfTime.Year,
            Split(
                "year jahr lat. lata. roky. rok. roku. rokov. rokmi ans. an. ani. annee anni. anno. ano. anos. let. leta. leti. jaar. jaren. ar. aar. vuo aasta ev. eve evig evre evet evben met. metai metu metus gad годин години годините χρονια ετη. ετων ετος godin bliain bhliain mbliain bliana mbliana bhliana snin. sena. rik. рок"
            )
        ),
        (
            UnitOfTime.Month,
            Split(
                "month monat mies mois. mes. mesi. mese. meses. maand manad maned kuukau kuud. kuu. kuuks honap men. menes mjesec mesec mesic mesiac месец μηνες μηνων μηνα luni. luna. lunilor mhi. mi. xahar. xhur. місяц"
            )
        ),
        (
            UnitOfTime.Week,
            Split(
                "week woche tydz tygod semaine settiman seman vecka veckor uge. uger. uke. uker. viik nadal het. hete hetig savait nedel tjedan tjedn tyden tydn tyzden tyzdn sedmic седмиц εβδομαδ saptaman seachtain sheachtain gimgh тижд"
            )
        ),
        (
            UnitOfTime.Day,
            Split(
                "day tag. tage. tagen. dzien. dni. dniach. jour. jours. journee giorn dia. dias. dag. dagar. dage. dagen. paiv paev nap. napos napig napon dien dienas den. dnu. dny. dana. dan. dneh. dnevi ден. дни. дена ημερ μερες zile. zi. la. laethanta jum. ijiem"
            )
        ),
        (
            UnitOfTime.Hour,
            Split(
                "hour stund godzin heure ore. ora. horas. hora. uur. uren. timm timer. time. tunt tund. tundi orat oran oras valand sata. sati. sat. hodin ur. ure. uri. час ωρες ωρων huair uair sieghat sighat stundas годин"
            )
        ),
    ];

    private static readonly (UnitOfTime Long, UnitOfTime Short, decimal Times)[] Measures =
    [
        (UnitOfTime.Year, UnitOfTime.Month, 12),
        (UnitOfTime.Year, UnitOfTime.Week, 52),
        (UnitOfTime.Month, UnitOfTime.Week, 4),
        (UnitOfTime.Month, UnitOfTime.Day, 30),
        (UnitOfTime.Week, UnitOfTime.Day, 7),
        (UnitOfTime.Day, UnitOfTime.Hour, 24),
    ];

    /// <summary>The units of which several make one of these, and how many.</summary>
    public static IEnumerable<(UnitOfTime Unit, decimal Times)> Within(UnitOfTime unit) =>
        Measures.Where(measure => measure.Long == unit).Select(measure => (measure.Short, measure.Times));

    /// <summary>What stands behind this number; null where it counts something else.</summary>
    public static UnitOfTime? Behind(string number, IReadOnlyList<Segment> side)
    {
        foreach (var segment in side)
        foreach (var figure in Figures.In(segment.Sentence))
            if (figure.What.Key == number)
                for (var at = figure.Next; at < Math.Min(figure.Next + 2, segment.Sentence.Next); at++)
                    if (Of(segment.Sentence.Passage.Tokens[at].Text) is { } unit)
                        return unit;
        return null;
    }

    private static UnitOfTime? Of(string word)
    {
        foreach (var (unit, words) in Words)
        foreach (var one in words)
            if (
                one[^1] == '.'
                    ? word.AsSpan().SequenceEqual(one.AsSpan()[..^1])
                    : word.StartsWith(one, StringComparison.Ordinal)
            )
                return unit;
        return null;
    }

    private static string[] Split(string words) => words.Split(' ');
}
