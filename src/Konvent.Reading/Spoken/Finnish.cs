namespace Konvent.Reading;

// After from and until words bend: an open range is written with a dash.
/// <summary>Finnish.</summary>
internal static class Finnish
{
    private static readonly Naming Alone = new()
    {
        Months = """
            tammikuu, helmikuu, maaliskuu, huhtikuu, toukokuu, kesäkuu, heinäkuu, elokuu, syyskuu, lokakuu,
            marraskuu, joulukuu
            """,
        MonthsOfDay = """
            tammikuuta, helmikuuta, maaliskuuta, huhtikuuta, toukokuuta, kesäkuuta, heinäkuuta, elokuuta, syyskuuta,
            lokakuuta, marraskuuta, joulukuuta
            """,
        Seasons = "kevät, kesä, syksy, talvi",
        Quarters = "1. vuosineljännes, 2. vuosineljännes, 3. vuosineljännes, 4. vuosineljännes",
        Halves = "1. vuosipuolisko, 2. vuosipuolisko",
        Thirds = "alku, puoliväli, loppu",
        Day = "{d}. {m}[ {y}]",
        Third = "vuoden {y} {n}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. ja {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "alkaen|lähtien",
            Until = "asti|saakka|mennessä",
            Between = "välillä",
            ThisYear = "tänä vuonna|tämän vuoden",
            And = "ja",
            Around = "noin|n",
            Noise = "vuosi|vuoden|vuonna",
            Months = """
                tammikuussa|tammi, helmikuussa|helmi, maaliskuussa|maalis, huhtikuussa|huhti, toukokuussa|touko,
                kesäkuussa, heinäkuussa|heinä, elokuussa|elo, syyskuussa|syys, lokakuussa|loka, marraskuussa|marras,
                joulukuussa|joulu
                """,
            Seasons = "keväällä, kesällä, syksyllä, talvella",
            Quarters = """
                1. neljännes|ensimmäinen neljännes, 2. neljännes|toinen neljännes, 3. neljännes|kolmas neljännes,
                4. neljännes|neljäs neljännes
                """,
            Halves = "ensimmäinen vuosipuolisko|alkupuolisko, toinen vuosipuolisko|loppupuolisko",
            Thirds = "alkuvuosi|alussa, puolivälissä, loppuvuosi|lopussa",
        },
    };

    public static readonly SpokenLanguage Spoken = new("fi")
    {
        Dates = Dates,
        SmallWords = """
            ja on ei että se oli hän mutta ovat kun myös sen niin jos tai kuin mukaan joka jotka mitä tämä ole sekä jo
            vain kanssa jälkeen ennen aikana välillä kaikki näiden tämän niiden olivat voi voidaan sitä vuonna vuoden
            osana
            """,
        FieldWords = """
            hanke hankkeen hankkeessa alue alueet alueiden kumppanit kumppanien kokous kokouksessa suunnitelma
            toimintasuunnitelma toimet ohjelma eurooppalainen euroopan kehittäminen toteutus konferenssi vaihto kokemusten
            tulokset maakunta ministeriö yhteistyö
            """,
        Thousands = "tuhat tuhatta",
        Millions = "miljoona miljoonaa miljoonan milj",
        Billions = "miljardi miljardia mrd",
    };
}
