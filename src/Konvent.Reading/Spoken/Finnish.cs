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
            By = "viimeistään|ennen|viimeistään ennen",
            Behind = "alkaen|lähtien|asti|saakka|mennessä|välillä|välisenä aikana",
            Between = "välillä|välisenä aikana",
            ThisYear = "tänä vuonna|tämän vuoden",
            NextYear = "ensi vuonna|ensi vuoden",
            LastYear = "viime vuonna|viime vuoden",
            Next = "ensi",
            Last = "viime",
            And = "ja|sekä",
            Around = "noin|n",
            Noise = "vuosi|vuoden|vuonna|vuodesta|vuoteen|päivänä|v",
            Weekdays =
                "maanantai|maanantaina|maanantaista|maanantaihin|tiistai|tiistaina|tiistaista|tiistaihin|keskiviikko|keskiviikkona|keskiviikkosta|keskiviikkoon|torstai|torstaina|torstaista|torstaihin|perjantai|perjantaina|perjantaista|perjantaihin|lauantai|lauantaina|lauantaista|lauantaihin|sunnuntai|sunnuntaina|sunnuntaista|sunnuntaihin|ma|ti|ke|to|pe|la|su",
            Hours = "klo|kello",
            Months = """
                tammikuussa|tammikuun|tammi,
                helmikuussa|helmikuun|helmi,
                maaliskuussa|maaliskuun|maalis,
                huhtikuussa|huhtikuun|huhti,
                toukokuussa|toukokuun|touko, kesäkuussa|kesäkuun,
                heinäkuussa|heinäkuun|heinä, elokuussa|elokuun|elo,
                syyskuussa|syyskuun|syys, lokakuussa|lokakuun|loka,
                marraskuussa|marraskuun|marras,
                joulukuussa|joulukuun|joulu
                """,
            MonthsFrom = """
                tammikuusta, helmikuusta, maaliskuusta, huhtikuusta, toukokuusta, kesäkuusta, heinäkuusta, elokuusta,
                syyskuusta, lokakuusta, marraskuusta, joulukuusta
                """,
            MonthsUntil = """
                tammikuuhun, helmikuuhun, maaliskuuhun, huhtikuuhun, toukokuuhun, kesäkuuhun, heinäkuuhun, elokuuhun,
                syyskuuhun, lokakuuhun, marraskuuhun, joulukuuhun
                """,
            Seasons = """
                keväällä|kevään|keväästä|kevääseen|kevääksi, kesällä|kesän|kesästä|kesään|kesäksi,
                syksyllä|syksyn|syksystä|syksyyn|syksyksi, talvella|talven|talveen
                """,
            Ordinals = """
                ensimmäinen|ensimmäisen|ensimmäisellä|ensimmäisenä, toinen|toisen|toisella|toisena|jälkimmäinen|jälkimmäisen|jälkimmäisellä,
                kolmas|kolmannen|kolmannella|kolmantena, neljäs|neljännen|neljännellä|viimeinen|viimeisellä
                """,
            QuarterWords =
                "neljännes|neljänneksen|neljänneksellä|vuosineljännes|vuosineljänneksen|vuosineljänneksellä|kvartaali|kvartaalin|kvartaalilla",
            Quarters = """
                1. neljännes|ensimmäinen neljännes, 2. neljännes|toinen neljännes, 3. neljännes|kolmas neljännes,
                4. neljännes|neljäs neljännes
                """,
            HalfWords =
                "vuosipuolisko|vuosipuoliskon|vuosipuoliskolla|puolisko|puoliskon|puoliskolla|puolella|puolikas|puolikkaalla|vuosipuolikkaalla",
            Halves = "ensimmäinen vuosipuolisko|alkupuolisko, toinen vuosipuolisko|loppupuolisko",
            Thirds = """
                alkuvuosi|alussa|alkuvuodesta|alkuvuoden|alkupuolella|alkuun|alun,
                puolivälissä|puolivälin|puolivälissä vuotta|keskivaiheilla,
                loppuvuosi|lopussa|loppuvuodesta|loppuvuoden|loppuun|lopulla|loppupuolella|lopun
                """,
            ThirdsFrom = "alusta, puolivälistä, lopusta",
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
