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
            From =
                "din|de la|începând cu|începând din|începând de la|cu începere de la|din data de|începând cu data de|de la data de",
            Until = "până în|până la|până|până pe|până la data de|până în data de|până la sfârșitul lunii",
            By =
                "cel târziu|cel târziu la|cel târziu pe|cel târziu până la|cel târziu în|până cel târziu|până cel târziu la|până cel târziu pe|înainte de|nu mai târziu de",
            OrOf = "din",
            To = "la",
            Between = "între",
            ThisYear = "anul acesta|acestui an|anul curent|a c",
            NextYear = "anul viitor|anului viitor|anul următor",
            LastYear = "anul trecut|anului trecut",
            ThisMonth = "luna curentă|lunii curente|l c",
            Next = "viitor",
            Last = "trecut",
            And = "și|si",
            Around = "circa|cca|aproximativ|în jurul|în jur de",
            Noise = "anul|anului|a|al|ale|luna|lunii|lunile|data|data de|de|zilele de|ziua de|zilele",
            Before = "în|pe|în cursul|pe parcursul|în luna",
            Weekdays = "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
            Hours = "ora|orele|h",
            Streets = "strada|str|bulevardul|bd|bulevard|piața|calea|aleea|splaiul|șoseaua",
            AlsoOthers = "mai",
            ShowOther =
                "mult|multe|mulți|multă|multor|puțin|puține|puțini|puțină|mare|mari|mic|mică|mici|bun|bună|bune|buni|ales|recent|recente|târziu|devreme|jos|sus|departe|ușor|există|sunt|este",
            Months = "ian, feb, mar, apr, , iun, iul, aug, sept|sep, oct, nov, dec|decemvrie",
            Seasons = """
                primăvară|primăvara anului|primăvara lui|primăverii, vară|vara anului|vara lui|verii,
                toamnă|toamna anului|toamna lui|toamnei, iarnă|iarna anului|iarna lui|iernii
                """,
            Ordinals = """
                primul|prima|întâiul, al doilea|a doua|doilea|doua, al treilea|a treia|treilea,
                al patrulea|a patra|patrulea|ultimul|ultima
                """,
            QuarterWords = "trimestru|trimestrul|trimestrului|trimestru al|trimestru din|trim",
            Quarters = """
                primul trimestru|trimestrul 1|T1, al doilea trimestru|trimestrul 2|T2,
                al treilea trimestru|trimestrul 3|T3, al patrulea trimestru|trimestrul 4|T4
                """,
            HalfWords = "semestru|semestrul|semestrului|semestru al|jumătate|jumătate a|jumătatea|sem",
            Halves = """
                primul semestru|semestrul 1|prima jumătate|S1, al doilea semestru|semestrul 2|a doua jumătate|S2
                """,
            NumberBehind = true,
            Thirds = """
                început|la începutul|la început|începutului, mijloc|la mijlocul|la jumătatea|mijlocului,
                sfârșit|finalul|la sfârșitul|la finalul|final|la final|sfârșitului|la sfârșit
                """,
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
