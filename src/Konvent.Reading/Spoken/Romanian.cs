namespace Konvent.Reading;

/// <summary>Romanian.</summary>
internal static class Romanian
{
    private static readonly Naming Alone = new()
    {
        Months = """
            ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie,
            decembrie
            """,
        Seasons = "primăvara, vara, toamna, iarna",
        Quarters = "trimestrul I, trimestrul II, trimestrul III, trimestrul IV",
        Halves = "semestrul I, semestrul II",
        Thirds = "începutul, mijlocul, sfârșitul",
        Third = "{n} anului {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Thirds = "la |începutul, la |mijlocul, la |sfârșitul",
        Day = "la |{d} {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("din ", ("la ", "de la ")),
        Until = new("până în ", ("la ", "până la ")),
        Days = "{d}–{e} {m}[ {y}]",
        TwoDays = "{d} și {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "din|de la|începând cu|începând din",
            Until = "până în|până la|până",
            To = "la",
            Between = "între",
            ThisYear = "anul acesta|acestui an|anul curent|a c",
            And = "și",
            Around = "circa|cca|aproximativ|în jurul|în jur de",
            Noise = "anul|anului|a|al|ale|luna|lunii|data de",
            Before = "în",
            Months = "ian, feb, mar, apr, , iun, iul, aug, sept|sep, oct, nov, dec|decemvrie",
            Seasons = "primăvară|primăvara anului, vară|vara anului, toamnă|toamna anului, iarnă|iarna anului",
            Quarters = """
                primul trimestru|trimestrul 1|T1, al doilea trimestru|trimestrul 2|T2,
                al treilea trimestru|trimestrul 3|T3, al patrulea trimestru|trimestrul 4|T4
                """,
            Halves = """
                primul semestru|semestrul 1|prima jumătate|S1, al doilea semestru|semestrul 2|a doua jumătate|S2
                """,
            Thirds = "început, mijloc, sfârșit|finalul",
        },
    };

    public static readonly SpokenLanguage Spoken = new("ro")
    {
        Dates = Dates,
        SmallWords = """
            de și în a la cu pe din care nu pentru o un că este mai sau prin ce au fost sunt le ale al lui ca după între
            acest această acestea toate iar către asupra fi dar până unor într este despre sale lor cele cei va
            """,
        FieldWords = """
            proiect proiectului regiune regiuni regiunile parteneri partenerii întâlnire întâlnirea reuniune plan planuri
            acțiune acțiuni program european europeană dezvoltare implementare conferință schimb experiență rezultate
            județ minister cooperare
            """,
        Thousands = "mie mii",
        Millions = "milion milioane mil mio",
        Billions = "miliard miliarde mld",
    };
}
