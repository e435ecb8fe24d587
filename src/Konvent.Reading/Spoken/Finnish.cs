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
            Streets = "katu|kadun|kadulla|tori|aukio",
            PartsOfTexts = "vers|kohta|kohda|luku|luvu|liite|liitt|osa|osio|taulu|kuva",
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
        Thousands = "tuhat tuhatta tuhannen tuhannesta",
        Millions = "miljoona miljoonaa miljoonan milj miljoonasta miljoonalla",
        Billions = "miljardi miljardia mrd",
        BeforeHour = "klo|kello",
        Cardinals =
            "yksi|yhden|yhtä|yhdelle|yhdellä|yhdestä|yhteen, kaksi|kahden|kahta|kahdessa|kahdella|kahdelle|kahdesta, kolme|kolmen|kolmea|kolmessa|kolmella|kolmelle|kolmesta, neljä|neljän|neljää|neljässä|neljällä|neljälle, viisi|viiden|viittä|viidessä|viidellä|viidelle, kuusi|kuuden|kuutta|kuudessa|kuudella|kuudelle, seitsemän|seitsemää|seitsemässä|seitsemällä|seitsemälle, kahdeksan|kahdeksaa|kahdeksassa|kahdeksalla, yhdeksän|yhdeksää|yhdeksässä|yhdeksällä, kymmenen|kymmentä|kymmenessä|kymmenellä, yksitoista|yhdentoista|yhtätoista, kaksitoista|kahdentoista|kahtatoista",
        Teens =
            "kolmetoista|kolmentoista|kolmeatoista|kolmessatoista|kolmellatoista, neljätoista|neljäntoista|neljäätoista|neljässätoista|neljällätoista, viisitoista|viidentoista|viittätoista|viidessätoista|viidellätoista, kuusitoista|kuudentoista|kuuttatoista|kuudessatoista|kuudellatoista, seitsemäntoista|seitsemäätoista|seitsemässätoista, kahdeksantoista|kahdeksaatoista|kahdeksassatoista, yhdeksäntoista|yhdeksäätoista|yhdeksässätoista",
        Tens =
            "kaksikymmentä|kahdenkymmenen|kahtakymmentä|kahdessakymmenessä|kahdellakymmenellä|kahdellekymmenelle|kahdestakymmenestä|parikymmentä|parinkymmenen, kolmekymmentä|kolmenkymmenen|kolmeakymmentä|kolmessakymmenessä|kolmellakymmenellä|kolmellekymmenelle|kolmestakymmenestä, neljäkymmentä|neljänkymmenen|neljääkymmentä|neljässäkymmenessä|neljälläkymmenellä, viisikymmentä|viidenkymmenen|viittäkymmentä|viidessäkymmenessä|viidelläkymmenellä|viidellekymmenelle, kuusikymmentä|kuudenkymmenen|kuuttakymmentä|kuudessakymmenessä, seitsemänkymmentä|seitsemänkymmenen|seitsemääkymmentä, kahdeksankymmentä|kahdeksankymmenen|kahdeksaakymmentä, yhdeksänkymmentä|yhdeksänkymmenen|yhdeksääkymmentä, sata|sadan|sataa|sadassa|sadalla|sadalle|sadasta",
        Ordinals =
            "ensimmäinen|ensimmäisen|ensimmäistä|ensimmäisessä|ensimmäisellä|ensimmäiselle|ensimmäiseen|ensimmäisestä|ensimmäiset|ensimmäisiä, toinen|toisen|toisessa|toisella|toiselle|toiseen|toisesta, kolmas|kolmannen|kolmannessa|kolmannella|kolmannelle|kolmanteen|kolmannesta|kolmatta, neljäs|neljännen|neljännessä|neljännellä|neljännelle|neljänteen|neljättä, viides|viidennen|viidennessä|viidennellä|viidenteen|viidettä, kuudes|kuudennen|kuudennessa|kuudennella|kuudenteen|kuudetta, seitsemäs|seitsemännen|seitsemännessä|seitsemännellä|seitsemänteen|seitsemättä, kahdeksas|kahdeksannen|kahdeksannessa|kahdeksannella|kahdeksanteen|kahdeksatta, yhdeksäs|yhdeksännen|yhdeksännessä|yhdeksännellä|yhdeksänteen|yhdeksättä, kymmenes|kymmenennen|kymmenennessä|kymmenennellä|kymmenenteen|kymmenettä, yhdestoista|yhdennentoista|yhdennessätoista|yhdettätoista, kahdestoista|kahdennentoista|kahdennessatoista|kahdettatoista",
        Fractions =
            "viidesosa*|viidennes|viidenneks*, kuudesosa*|kuudennes|kuudenneks*, seitsemäsosa*|seitsemännes|seitsemänneks*, kahdeksasosa*|kahdeksannes|kahdeksanneks*, yhdeksäsosa*, kymmenesosa*|kymmennes|kymmenneks*",
        HoursInWords =
            "puoli #: -30, varttia yli #: 15, vartin yli #: 15, varttia vaille #: -15, varttia vailla #: -15",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "*hanke|*hankkeen|*hankkeessa|*hankkeesta|*hankkeelle|*hankkeella|*hankkeet|*hankkeiden|*hankkeissa|*hankkeita|*hankkeista|*hankkeeseen|*hanketta|*projekti|*projektin|*projektissa|*projektia|*projektit|*projektiin|*projektista|*projektien|*projektille|*projektilla|*projekteja",
            [Term.Titled] =
                "nimeltään|nimeltä|nimellä|niminen|nimisen|nimisessä|nimistä|otsikolla|koko nimi|täydellinen nimi|hankkeen nimi|hankkeen koko nimi|jonka nimi on",
            [Term.InShort] = "lyhenne|lyhenteeltään|lyhennettynä|lyhyesti|lyhytnimi|lyhyt nimi|akronyymi*|jäljempänä",
            [Term.Budget] =
                "budjetti|budjetin|budjettia|budjetista|budjetilla|kokonaisbudjet*|kokonaiskustannu*|kustannusarvio*|kokonaisrahoitu*|kokonaisarvo*|talousarvio|talousarvion|talousarviosta",
            [Term.Grant] =
                "avustus|avustuksen|avustusta|avustuksesta|eu-tuki|eu-tuen|eu-tukea|eu-rahoitu*|eu-avustu*|eu-osuu*|eakr-rahoitu*|eakr-tuki|eakr-tuen|eakr-osuu*|eakr-avustu*|eu:n rahoitu*|eu:n tuki|eu:n osuus|euroopan unionin rahoitu*|euroopan unionin tuki|osarahoitus|osarahoituksen|yhteisrahoitus|yhteisrahoituksen|rahoitusosuu*|myönnetty tuki|tuen määrä|tuen osuus|josta eu|josta eakr",
            [Term.NationalShare] =
                "kansalli* rahoitu*|kansalli* osarahoitu*|kansalli* vastinrahoitu*|kansalli* osuu*|vastinrahoitu*|valtion rahoitu*|valtion osuu*|valtion talousarvio*|valtion budjet*|omarahoitu*|oma rahoitus|omavastuuosuu*|kuntarahoitu*|kunta* rahoitu*|kumppan* rahoitusosuu*|kumppan* omarahoitu*",
            [Term.Duration] =
                "kesto|keston|kestoltaan|kestoaika|kestää|kesti|toteutusaika|toteutusajan|toteutusaikana|toteutusajanjakso|toteutuskau*|hankeaika|hankeajan|hankeaikana|hankekau*|projektiaika|projektikau*|toteutetaan ajalla|toteutetaan vuosina|toteutetaan aikavälillä|toteutetaan ajanjaksolla|toteutettiin ajalla|toteutettiin vuosina|toteutettiin aikavälillä|kestävät",
            [Term.Activity] = "toiminta|toiminnot|toimenpiteet|toimenpiteiden|työt|töiden|toteutus",
            [Term.Phase] =
                "*vaihe|*vaiheen|*vaiheessa|*vaihetta|*vaiheet|*vaiheiden|*vaiheeseen|*vaiheesta|*vaiheita|*vaiheella|etappi|etapin",
            [Term.Started] =
                "alkoi|alkoivat|alkaa|alkavat|alkanut|alkaneet|aloitettiin|aloitetaan|aloitettu|aloitti|aloittivat|aloittaa|aloittavat|käynnistyi|käynnistyivät|käynnistyy|käynnistyvät|käynnistynyt|käynnistyneet|käynnistettiin|käynnistetään|käynnistetty|käynnisti|käynnistivät|käynnistää",
            [Term.Instrument] =
                "politiikkainstrument*|politiikkaväline*|politiikan väline*|politiikan instrument*|politiikkaohjelma|ohjausväline*|instrumentti|instrumentin|instrumenttia|instrumentit|instrumenttien|instrumentteja",
            [Term.Policy] =
                "*suunnitelma|*suunnitelman|*suunnitelmaa|*suunnitelmat|*suunnitelmassa|*suunnitelmasta|*suunnitelmien|*suunnitelmia|*strategia|*strategian|*strategiaa|*strategiat|*strategiassa|*strategiasta|*strategioiden|*strategioita|*ohjelma|*ohjelman|*ohjelmaa|*ohjelmat|*ohjelmassa|*ohjelmasta|*ohjelmien|*ohjelmia|*politiikka|*politiikan|*politiikkaa",
            [Term.OperationalProgramme] =
                "toimenpideohjelm*|rakennerahasto-ohjelm*|eakr-ohjelm*|eakr:n ohjelm*|alueelli* ohjelm*|alueelli* toimenpideohjelm*|alue- ja rakennepolitiikan ohjelm*|uudistuva ja osaava suomi*",
            [Term.Local] = "paikalli*|kunnalli*|kunnan|kuntatason",
            [Term.Regional] = "alueelli*|maakunnalli*|maakunnan|seudulli*|aluetason",
            [Term.National] =
                "kansallinen|kansallisen|kansallista|kansallisessa|kansallisella|kansalliset|kansallisten|kansallisia|kansallisiin|kansallisissa|valtakunnalli*|valtiolli*|valtion",
            [Term.LeadPartner] =
                "pääkumppan*|johtav* kumppan*|pääpartner*|johtav* partner*|lead partner*|päätoteuttaj*|päähakij*|päätuensaaj*|johtav* tuensaaj*|johtav* edunsaaj*|koordinaattori|koordinaattorin|koordinaattorina|koordinaattoria|koordinoiva* kumppan*|koordinoija*|lp",
            [Term.Partner] =
                "kumppan*|hankekumppan*|projektikumppan*|yhteistyökumppan*|partneri|partnerin|partneria|partnerit|partnereita|partnereiden|partnerien|partnerina|partnereille|hankepartner*|projektipartner*|osatoteuttaj*|tuensaaj*|konsortio*",
            [Term.AdvisoryPartner] =
                "neuvoa-antav* kumppan*|neuvonantajakumppan*|neuvov* kumppan*|neuvoa-antav* partner*|asiantuntijakumppan*|neuvonantajapartner*",
            [Term.AssociatedPartner] =
                "assosioitu* kumppan*|assosioitu* partner*|liitännäiskumppan*|liitännäispartner*|assosioitu* organisaatio*|liitännäisorganisaatio*|liitännäisjäsen*|liitännäi* kumppan*",
            [Term.PolicyAuthority] =
                "assosioitu* viranomai*|assosioitu* politiikkaviranomai*|liitännäisviranomai*|politiikkaviranomai*|politiikasta vastaav* viranomai*|politiikkainstrumentista vastaav*|politiikkavälineestä vastaav*|ohjelmasta vastaav* viranomai*",
            [Term.ExternalManagement] =
                "ulkopuoli* hankehallin*|ulkopuoli* projektinhallin*|ulkopuoli* projektihallin*|ulkopuoli* hallinnoin*|ulkopuoli* projektipäällik*|ulkoi* hankehallin*|ulkoi* projektinhallin*|ulkoi* projektihallin*|ulkoi* hallinnoin*|ulkoi* projektijohto*|ulkoi* projektipäällik*|hanketoimisto*|projektitoimisto*",
            [Term.Former] = "entinen|entisen|entiset|aiempi|aiemman|aikaisempi|aikaisemman",
            [Term.Is] = "on|ovat|oli|olivat|toimii|toimivat",
            [Term.Meeting] =
                "*kokous|*kokouksen|*kokouksessa|*kokousta|*kokoukset|*kokouksia|*kokoukseen|*kokouksesta|*kokouksissa|*kokouksiin|*kokouksien|*tapaaminen|*tapaamisen|*tapaamisessa|*tapaamista|*tapaamiset|*tapaamisia|*tapaamiseen|*tapaamisissa|*tapaamisten|*tapaamisella|istunto|istunnon|istunnossa|palaveri|palaverin|palaverissa|palaveria|palaverit|palaveriin|palaverista|palaverien|palaverille|palaverilla|kick-off|kickoff",
            [Term.Met] =
                "kokoontui|kokoontuivat|kokoontuu|kokoontuvat|kokoontuneet|kokoontunut|tapasi|tapasivat|tapaavat|tavattiin|tavataan|kohtasivat",
            [Term.Circle] =
                "*työryhm*|hanketiim*|projektitiim*|tiimi|tiimin|ohjausryhm*|johtoryhm*|hankeryhm*|projektiryhm*|seurantakomite*|neuvottelukun*|neuvoa-antav*|kumppan*|partneri|partnerien|partnereiden|partnerit|alueidenväli*|alueiden väli*|kansainväli*|rajat ylittäv*|ylikansalli*|sidosryhm*|konsortio*|tekninen|teknisen|teknisessä|temaatti*|koordinointi*|koordinaatio*|alueelli*|paikalli*|kahdenväli*|hankkeen|hankkeiden|projektin|hankekokou*|partnerikokou*|partneritapaami*|projektikokou*|aloituskokou*|aloitustapaami*|aloituspalaver*|kick-off|kickoff|seurantakomitea*",
            [Term.Next] =
                "seuraava|seuraavan|seuraavassa|seuraavaa|seuraavat|seuraavaksi|seuraavaan|tuleva|tulevan|tulevassa|tulevaa|tulevat|tulevaan|lähin|ensi",
            [Term.Final] =
                "viimeinen|viimeisen|viimeisessä|viimeistä|viimeiset|viimeisiä|viimeiseen|lopullinen|lopullisen|lopullisessa|päätösseminaar*|päätöskonferenss*|päätöstilaisuu*|päätöstapahtum*|päätöskokou*|päätöstapaami*|loppuseminaar*|loppukonferenss*|loppukokou*|lopputilaisuu*|lopputapaami*|lopputapahtum*",
            [Term.Topic] =
                "aihe|aiheena|aiheina|aiheet|aiheita|aiheista|teema|teemana|teemoina|teemat|teemoja|asialistalla|esityslistalla|ohjelmassa|keskusteltiin|keskustelivat|keskustellaan|keskusteli|käsiteltiin|käsitellään|käsitteli|käsittelivät|keskityttiin|keskitytään|keskittyi|keskittyy|keskittyivät|painopiste|painopisteenä|pohdittiin|vaihdettiin kokemuksia|jaettiin kokemuksia",
            [Term.Conference] =
                "*konferenssi|*konferenssin|*konferenssissa|*konferenssia|*konferenssit|*konferenssiin|*konferenssista|*konferenssien|*konferenssille|*konferenssilla|*konferensseja|symposium*|kollokvio*",
            [Term.Workshop] =
                "*työpaja|*työpajan|*työpajassa|*työpajaa|*työpajat|*työpajaan|*työpajasta|*työpajalle|*työpajoja|*työpajoissa|*työpajojen|*työpajoista|*työpajoihin|hackathon*|workshop*",
            [Term.Seminar] =
                "*seminaari|*seminaarin|*seminaarissa|*seminaaria|*seminaarit|*seminaariin|*seminaarista|*seminaarien|*seminaarille|*seminaarilla|*seminaareja|luento|luennon|luennot|luentoja|luennolla|pyöreän pöydän keskustel*|paneelikeskustel*",
            [Term.Webinar] =
                "*webinaari|*webinaarin|*webinaarissa|*webinaaria|*webinaarit|*webinaariin|*webinaarista|*webinaarien|*webinaarille|*webinaarilla|*webinaareja|verkkoseminaar*|etäseminaar*",
            [Term.Convention] =
                "kongressi|kongressin|kongressissa|kongressia|kongressit|kongressiin|kongressista|kongressien|kongressille|kongressilla|*foorumi|*foorumin|*foorumissa|*foorumia|*foorumit|*foorumiin|*foorumista|*foorumien|*foorumille|*foorumilla|huippukokous|huippukokouksen|huippukokouksessa|huippukokousta|huippukokoukset|huippukokouksia|huippukokoukseen|huippukokouksesta|huippukokouksissa|huippukokouksiin|huippukokouksien",
            [Term.StudyVisit] =
                "opintomatk*|opintovierailu*|opintokäyn*|tutustumismatk*|tutustumiskäyn*|tutustumisvierailu*|benchmarking-matk*|benchmarking-vierailu*|kenttävierailu*|kenttäkäyn*|kohdevierailu*",
            [Term.Fair] =
                "*messut|*messujen|*messuilla|*messuja|*messuille|*messuista|*näyttely|*näyttelyn|*näyttelyssä|*näyttelyt|*näyttelyyn|*näyttelyä|joulumarkkin*|expo",
            [Term.Training] =
                "*koulutus|*koulutuksen|*koulutuksessa|*koulutusta|*koulutukset|*koulutuksia|*koulutukseen|*koulutuksesta|*koulutuksissa|*koulutuksiin|*koulutuksien|koulutuspäiv*|koulutustilaisuu*|kurssi|kurssin|kurssissa|kurssia|kurssit|kurssiin|kurssista|kurssien|kurssille|kurssilla|kursseja|kesäkoulu*|valmennus|valmennuksen|valmennuksessa|valmennusta|valmennukset|valmennuksia|valmennukseen|valmennuksesta|valmennuksissa|valmennuksiin|valmennuksien",
            [Term.Festival] =
                "*festivaali|*festivaalin|*festivaalilla|*festivaalia|*festivaalit|*festivaalien|*festivaalissa|*festivaaliin|*festivaaleja",
            [Term.Launch] =
                "avajaiset|avajaisissa|avajaisten|avajaisia|avajaisiin|avajaistilaisuu*|avajaisseminaar*|avaustilaisuu*|avausseminaar*|avaustapahtum*|avauskonferenss*|aloitusseminaar*|aloitustilaisuu*|aloitustapahtum*|aloituskonferenss*|käynnistystilaisuu*|käynnistysseminaar*|lanseeraustilaisuu*|julkistamistilaisuu*",
            [Term.OtherEvent] =
                "*tapahtuma|*tapahtuman|*tapahtumassa|*tapahtumaa|*tapahtumat|*tapahtumaan|*tapahtumasta|*tapahtumalle|*tapahtumia|*tapahtumien|*tapahtumissa|*tapahtumiin|*tapahtumista|*tilaisuus|*tilaisuuden|*tilaisuudessa|*tilaisuutta|*tilaisuudet|*tilaisuuteen|*tilaisuudesta|*tilaisuuksia|*tilaisuuksissa|*tilaisuuksien|*teemapäivä|*teemapäivän|*teemapäivässä|*teemapäivät|*teemapäiviä|infopäiv*|avoi* ovien päiv*|julki* esittely*|kuuleminen|kuulemisen|kuulemisessa|palkintojenjako*|palkintojenjaon",
            [Term.SaveTheDate] =
                "varaa päivä|varaa päivämäärä|varaa ajankohta|varaa aika|varaa päivät|varaathan päivä|varaathan päivämäärä|varaathan ajankohta|varaathan aika|varaathan päivät|varatkaa päivä|varatkaa päivämäärä|varatkaa ajankohta|varatkaa aika|varatkaa päivät|merkitse päivä|merkitse päivämäärä|merkitse ajankohta|merkitse aika|merkitse päivät|merkitkää päivä|merkitkää päivämäärä|merkitkää ajankohta|merkitkää aika|merkitkää päivät|laita päivä|laita päivämäärä|laita ajankohta|laita aika|laita päivät|merkkaa päivä|merkkaa päivämäärä|merkkaa ajankohta|merkkaa aika|merkkaa päivät|tallenna päivä|tallenna päivämäärä|tallenna ajankohta|tallenna aika|tallenna päivät|varaa kalenteriin|varaa kalenteriisi|varaa kalenteristasi|varaa kalenterista|merkitse kalenteriin|merkitse kalenteriisi|merkitse kalenteristasi|merkitse kalenterista|laita kalenteriin|laita kalenteriisi|laita kalenteristasi|laita kalenterista|merkkaa kalenteriin|merkkaa kalenteriisi|merkkaa kalenteristasi|merkkaa kalenterista|laita päivä muistiin|laita päivämäärä muistiin|laita ajankohta muistiin|pistä päivä muistiin|pistä päivämäärä muistiin|pistä ajankohta muistiin",
            [Term.WillFollow] =
                "ilmoitetaan|julkaistaan|tiedotetaan|tarkentuu|tarkentuvat|vahvistetaan|vahvistuu|vahvistuvat|lähetetään|kerrotaan myöhemmin|täsmentyy|täsmentyvät|pian|lähiaikoina|piakkoin|ei ole vielä|eivät ole vielä|ei vielä|vielä auki|vielä avoinna|seuraa myöhemmin|tulossa|tba|tbc|tbd",
            [Term.Venue] = "paikka|paikan|tapahtumapaik*|kokouspaik*|pitopaik*|sijainti|osoite|missä",
            [Term.Agenda] =
                "ohjelma|ohjelman|ohjelmaa|asialist*|esityslist*|aikataulu|puhujat|puhujien|puhujista|tarkempi ohjelma",
            [Term.Registration] =
                "ilmoittautumi*|ilmoittaudu|ilmoittautua|ilmoittautukaa|ilmoittauduthan|rekisteröidy|rekisteröityä|rekisteröitymi*",
            [Term.Date] = "päivämäärä*|ajankohta|ajankohdan|ajankohdasta|tarkka ajankohta|päivä|aika|milloin",
            [Term.Invited] =
                "kutsu|kutsutaan|kutsuu|kutsumme|kutsuvat|kutsuttu|kutsutut|kutsuttiin|kutsun|tervetuloa|tervetullut|tervetulleita|tervetulleet|avoin kaikille|avoinna kaikille|avoimia kaikille",
            [Term.Online] =
                "verkossa|etänä|online|virtuaali*|videokokou*|videoneuvottelu*|etäyhtey*|etäkokou*|etätapaami*|verkkokokou*|verkkotapaami*|verkkotilaisuu*|verkkotapahtum*|teamsissa|teamsin|zoomissa|zoomin|hybridi*",
            [Term.Held] =
                "järjestetään|järjestettiin|järjestää|järjesti|järjestivät|järjestävät|järjestetty|järjestettävä|järjestettävään|järjestettävässä|järjestämä|järjestämään|järjestämässä|pidetään|pidettiin|pidetty|pidettävä|pidettävään|pidettävässä|isännöi|isännöivät|isännöimä*|isäntänä|emännöi|tapahtuu|tapahtui|toteutui|suunnitteilla|on suunniteltu|suunnitellaan|on määrä|avataan|kutsuu mukaan|kutsumme mukaan|kutsuvat mukaan|olla paikalla",
            [Term.WorkPackage] =
                "työpaketti|työpaketin|työpaketissa|työpakettia|työpaketit|työpakettien|työpaketteja|työpakettiin|tp|wp|wps",
            [Term.Milestone] = "välitavoit*|virstanpyl*|milestone|milestones",
            [Term.Deliverable] =
                "tuotos|tuotosta|tuotoksia|tuotoksissa|tuotoksiin|tuotoksien|tuotosten|suorite|suoritteet|suoritteen|suoritteiden|suoritteita|tuotokse*|deliverable|deliverables",
            [Term.OnSchedule] =
                "aikataulussa|aikataulussaan|aikataulun mukaisesti|aikataulun mukaan|aikataulun mukainen|aikataulun puitteissa|suunnitelman mukaisesti|suunnitelman mukaan|suunnitelmien mukaisesti|suunnitelmien mukaan|suunnitellusti|suunnitellussa aikataulussa|ajallaan|määräajassa",
            [Term.Law] =
                "asetus|asetuksen|asetuksessa|artikla*|laki|lain|laissa|direktiiv*|sopimu*|säännö*|määräy*|pykälä*",
            [Term.Progress] =
                "merkittäv* edisty*|huomattav* edisty*|hyvä* edisty*|suur* edisty*|tuntuv* edisty*|merkittävästi eden*|huomattavasti eden*|hyvin eden*|edennyt hyvin|edennyt merkittävästi|edennyt huomattavasti|edennyt vauhdilla|edenneet hyvin|edenneet merkittävästi|edenneet huomattavasti|edenneet vauhdilla|edistynyt hyvin|edistynyt merkittävästi|edistynyt huomattavasti|edistynyt vauhdilla|edistyneet hyvin|edistyneet merkittävästi|edistyneet huomattavasti|edistyneet vauhdilla|edistyi hyvin|edistyi merkittävästi|edistyi huomattavasti|edistyi vauhdilla|edistyivät hyvin|edistyivät merkittävästi|edistyivät huomattavasti|edistyivät vauhdilla|etenee hyvin|etenee merkittävästi|etenee huomattavasti|etenee vauhdilla|eteni hyvin|eteni merkittävästi|eteni huomattavasti|eteni vauhdilla|etenevät hyvin|etenevät merkittävästi|etenevät huomattavasti|etenevät vauhdilla",
            [Term.Successful] =
                "onnistunut|onnistuneet|onnistui|onnistuivat|onnistuneesti|onnistuneen|onnistuneita|onnistuneessa|menestyksek*|menestyksellis*|menestys|menestystä|tuloksekk*",
            [Term.Delayed] =
                "viiväst*|myöhäst*|myöhässä|lykät*|lykkäänt*|jäljessä aikataulusta|jäljessä aikataulustaan|aikataulusta jäljessä|aikataulustaan jäljessä|viivyt*",
            [Term.Moved] =
                "siirretty|siirrettiin|siirretään|siirtyi|siirtyy|lykätty|lykättiin|lykätään|lykkääntyy|lykkääntyi|alun perin suunniteltu|alun perin",
            [Term.Cancelled] = "peruttu|perutaan|peruttiin|peruuntu*|peruutettu|peruutettiin|peruutetaan|ei järjestetä",
            [Term.Not] = "ei|eivät|eikä|eivätkä|mikään|ilman",
            [Term.AtRisk] = "on vaarassa|ovat vaarassa|oli vaarassa|olivat vaarassa|vaarantu*|vaarantaa|uhattuna",
            [Term.Completed] =
                "saatu päätökseen|saatu loppuun|saatu valmiiksi|saatettu päätökseen|saatettu loppuun|saatettu valmiiksi|saatettiin päätökseen|saatettiin loppuun|saatettiin valmiiksi|saatiin päätökseen|saatiin loppuun|saatiin valmiiksi|viety päätökseen|viety loppuun|viety valmiiksi|vietiin päätökseen|vietiin loppuun|vietiin valmiiksi|päättyi|päättyivät|päättynyt|päättyneet|valmistui|valmistuivat|valmistunut|valmistuneet|on valmis|ovat valmiita|saavutettiin|saavutettu|saavutti|toteutettu|suoritettu loppuun",
            [Term.Financed] =
                "rahoittaa|rahoittavat|rahoittama|rahoittamaa|rahoittaman|rahoittamassa|rahoittamat|rahoitti|rahoitetaan|rahoitettiin|rahoitettu|rahoitetut|rahoitettua|rahoitetussa",
            [Term.CoFinanced] =
                "osarahoittaa|osarahoittavat|osarahoittama|osarahoittamaa|osarahoittaman|osarahoitetaan|osarahoitettiin|osarahoitettu|osarahoitetut|yhteisrahoitta*|yhteisrahoitetaan|yhteisrahoitettiin|yhteisrahoitettu|yhteisrahoitetut|osarahoittei*|osittain rahoit*|osaksi rahoit*|rahoittaa osittain|rahoittaa osaksi|osarahoituksella",
            [Term.Supported] =
                "tuettu|tuetaan|tuettiin|tukee|tukevat|tukema|tukemaa|tukeman|tukemana|tuella|rahoitustuella|taloudellisella tuella|avustuksella",
            [Term.Supposed] =
                "olisi|olisivat|kestäisi|saisi|alkaisi|*taisiin|jos rahoitus|jos hanke hyväksytään|jos hakemus|jos tuki|mikäli rahoitus|mikäli hanke|mikäli hakemus|mikäli tuki|edellyttäen että|edellyttäen, että",
            [Term.EuropeanUnion] = "euroopan unioni*|eu",
            [Term.Erdf] = "euroopan aluekehitysrahasto*|aluekehitysrahasto*|eakr|erdf",
            [Term.Esf] = "euroopan sosiaalirahasto* plus|euroopan sosiaalirahasto*|esr|esf",
            [Term.CohesionFund] = "koheesiorahasto*",
            [Term.JustTransitionFund] = "oikeudenmukaisen siirtymän rahasto*|jtf",
            [Term.Eafrd] =
                "euroopan maaseudun kehittämisen maatalousrahasto*|maaseudun kehittämisen maatalousrahasto*|euroopan maaseuturahasto*|maaseuturahasto*|eafrd",
            [Term.Emfaf] =
                "euroopan meri-, kalatalous- ja vesiviljelyrahasto*|euroopan meri- ja kalatalousrahasto*|emkvr|emkr|emff|emfaf",
            [Term.Ipa] =
                "liittymistä valmistelev* tukiväline*|liittymistä valmistelevan tuen väline*|liittymistä edeltäv* tukiväline*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "elpymis- ja palautumistukiväline*|elpymis- ja palautumissuunnitelm*|elpymisväline*|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "tuotos|tuotoksen|tulos|tuote",
            [Term.Call] = "haku|haun|haussa|hakuun|hakukierros|hakukierroksen|hakuilmoitus|projektihaku|hankehaku",
            [Term.Post] =
                "koordinaattori|*koordinaattori|päällikkö|*päällikkö|johtaja|*johtaja|vastaava|*vastaava|asiantuntija|*asiantuntija|assistentti|sihteeri|*sihteeri|tiedottaja|viestintä|suunnittelija|*suunnittelija|yhteyshenkilö|neuvoja|*neuvoja",
            [Term.Contact] =
                "yhteystiedot|yhteystietoja|yhteystiedoista|yhteyshenkilö*|lisätietoja|lisätiedot|lisätietojen|ota yhteyttä|ottakaa yhteyttä|yhteydenotot|tiedustelut|kysymyksiä|muistion laati|pöytäkirjan laati|kysymykset|yhteys|lisätietoja antaa",
            [Term.Phone] = "puhelin|puhelinnumero|puhelimitse|puh|tel|matkapuhelin|gsm|soita|numerosta|numeroon",
            [Term.Desk] =
                "toimisto|toimiston|sihteeristö|vastaanotto|vaihde|neuvonta|ilmoittautuminen|ilmoittautumiset|hätätapaukset|päivystys|info|asiakaspalvelu|tiimi",
            [Term.Published] =
                "julkaistu|julkaistiin|uutiskirje|uutiskirjeen|uutiskirjeessä|uutiskirjeet|tiedote|tiedotteen|lehdistötiedot*|mediatiedot*|numero|päivitetty|viimeksi päivitetty|ilmestyi|ilmestynyt|ilmestyy|julkaisupäivä*",
            [Term.Organisation] =
                "*ministeriö*|*yliopisto*|*korkeakoulu*|*virasto|*viraston|*virastossa|*virastolle|*keskus|*keskuksen|*keskuksessa|*keskukselle|*laitos|*laitoksen|*laitoksessa|*liitto|*liiton|*liitossa|*yhdistys|*yhdistyksen|*säätiö|*säätiön|kunta|kunnan|kunnassa|kuntaliitto|kuntaliiton|*kaupunki|*kaupungin|*kaupungissa|maakunta|maakunnan|*osuuskunta|*osuuskunnan|*instituutti|*instituutin|*kamari|*kamarin|*neuvosto|*neuvoston|*hallitus|*hallituksen|*lautakunta|*lautakunnan|*toimisto|*toimiston|*pankki|*pankin|*museo|*museon|*akatemia|*akatemian|*opisto|*opiston|*sairaala|*sairaalan|klusteri*|konsortio*|*yhtiö|*yhtiön|ely-keskus*|eduskunta|eduskunnan|eduskunnassa|*valtuusto|*valtuuston|seura|seuran|hyvinvointialue*|kuntayhtym*|teknologiapuist*|*komissio|*komission|*komitea|*komitean|oy|oyj|ab|ky|ry|rp|tmi|gmbh|ltd|inc|oü|provinssi|provinssin|kantoni|kantonin|kansallispuisto*",
            [Term.Building] =
                "*hotelli|*hotellin|*hotellissa|linna|linnan|linnassa|kartano|kartanon|kartanossa|*talo|*talon|*talossa|*talolla|*keskus|*keskuksen|*keskuksessa|*kirjasto|*kirjaston|*kirjastossa|*teatteri|*teatterin|*teatterissa|*museo|*museon|*museossa|galleria|galleriassa|*sali|*salin|*salissa|*halli|*hallin|*hallissa|*kirkko|*kirkossa|luostari|luostarissa|*asema|*asemalla|*auditorio|*auditoriossa|*kampus|*kampuksella|*kampuksen|stadion|stadionilla|*areena|*areenalla|*areenassa|toimitiloissa|tiloissa|*rakennus|*rakennuksessa|mylly|myllyssä|*tehdas|*tehtaalla|kokoushuone*|ravintola|ravintolassa|linnoitus|linnoituksessa|kylpylä|kylpylässä",
            [Term.OfTown] = "",
            [Term.NameJoint] = "ja|sekä|&",
            [Term.At] = "",
            [Term.Side] = "puolella|puoli|puolelle",
            [Term.Interest] = "kiinnostu*|halukkuu*|aikomu*|halunsa|tahtonsa",
            [Term.Cooperation] = "yhteistyö*|yhteistoimin*",
            [Term.Objective] =
                "tavoite|tavoitteena|tavoitteet|tavoitteen|tavoitteita|päämäärä|tarkoitus|tarkoituksena|pyrkii",
            [Term.Theme] = "teema|teemat|aihe|aiheet|aihealue|toimintalinja|painopiste|erityistavoite",
            [Term.As] = "kuten",
            [Term.And] = "ja|sekä|samoin kuin|mukaan lukien|kuten myös|&",
            [Term.HowMany] =
                "kuinka monta|kuinka moni|kuinka monen|kuinka monella|kuinka monessa|kuinka monet|montako|moniko|monenko|kuinka paljon|miten moni|miten monta",
            [Term.All] = "kaikki|kaikkien|kaikissa|kaikilla|kaikille|kaikista|kaikkia|kaikilta|kaikkiin|koko",
            [Term.Most] =
                "suurin osa|suurimman osan|suurimmassa osassa|suurimmalla osalla|suurimmalle osalle|suurimmasta osasta|suurinta osaa|useimmat|useimmissa|useimmilla|useimmille|useimmista|useimpien|useimpia|enemmistö*|valtaosa|valtaosan|valtaosaa|valtaosalla|valtaosalle|pääosa|pääosan",
            [Term.Mostly] = "enimmäkseen|suurimmaksi osaksi|valtaosin|pääosin",
            [Term.Many] =
                "moni|monen|monet|monien|monta|monia|monissa|monilla|monessa|monella|lukuisa|lukuisat|lukuisia|lukuisten|lukuisien|lukuisissa|paljon|runsaasti|suuri osa|suuri määrä",
            [Term.Several] =
                "usea|usean|useat|useita|useiden|useissa|useilla|useille|useassa|muutama|muutaman|muutamat|muutamia|muutamien|muutamassa|muutamissa|muutamilla|muutamille|jotkut|joidenkin|joitakin|joissakin|jotkin",
            [Term.Few] =
                "harva|harvat|harvojen|harvoja|harvoissa|vain muutam*|vain harv*|vain osa|kourallinen|pieni osa|vähän",
            [Term.Half] = "puolet|puolella|puolelle|puolelta|puolen|puolta|puolessa|puolesta|puoleen",
            [Term.Third] = "kolmasosa*|kolmannes|kolmanneksen|kolmannesta|kolmanneksella",
            [Term.Quarter] = "neljäsosa*|neljännes|neljänneksen|neljännestä|neljänneksellä|kolme neljännestä",
            [Term.Almost] = "lähes|melkein|miltei|likimain|käytännössä",
            [Term.AtLeast] = "vähintään|ainakin|enemmän kuin|yli|runsaat",
            [Term.AtMost] = "enintään|korkeintaan|enimmillään|vähemmän kuin|alle",
            [Term.Both] = "molemm*|molemp*|kumpikin|kummankin",
            [Term.None] =
                "yksikään|yhdenkään|yhtäkään|ei kukaan|kukaan ei|kukaan|kenenkään|ketään|mikään|minkään|yhdelläkään",
            [Term.Each] =
                "jokainen|jokaisen|jokaisessa|jokaista|jokaisella|jokaiselle|jokaisesta|joka|kukin|kunkin|kullakin|kutakin|kussakin|kullekin",
            [Term.Which] = "mikä|mitkä|minkä|minkälai*|millai*|kumpi",
        },
    };
}
