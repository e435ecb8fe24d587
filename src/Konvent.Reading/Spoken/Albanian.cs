namespace Konvent.Reading;

// To be checked by a native speaker: the whole table. After from and until words bend: an open range is written with a dash.
/// <summary>Albanian.</summary>
internal static class Albanian
{
    private static readonly Naming Alone = new()
    {
        Months = "janar, shkurt, mars, prill, maj, qershor, korrik, gusht, shtator, tetor, nëntor, dhjetor",
        Seasons = "pranvera, vera, vjeshta, dimri",
        Quarters = "tremujori i parë, tremujori i dytë, tremujori i tretë, tremujori i katërt",
        Halves = "gjashtëmujori i parë, gjashtëmujori i dytë",
        Thirds = "fillimi i, mesi i, fundi i",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "nga|prej",
            Until = "deri",
            Between = "midis|ndërmjet",
            And = "dhe",
            Around = "rreth",
            Noise = "i|e|të|viti|vitit|më",
            Before = "në",
            Months = "jan, shk, mar, pri, , qer, korr|kor, gush|gus, sht, tet, nën, dhj",
            Seasons = "pranverë, verë, vjeshtë, dimër",
        },
    };

    public static readonly SpokenLanguage Spoken = new("sq") { Dates = Dates };
}
