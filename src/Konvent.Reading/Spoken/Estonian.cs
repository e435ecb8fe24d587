namespace Konvent.Reading;

// After from and until words bend: an open range is written with a dash. To be checked: parts of a year.
/// <summary>Estonian.</summary>
internal static class Estonian
{
    private static readonly Naming Alone = new()
    {
        Months =
            "jaanuar, veebruar, märts, aprill, mai, juuni, juuli, august, september, oktoober, november, detsember",
        Seasons = "kevad, suvi, sügis, talv",
        Quarters = "I kvartal, II kvartal, III kvartal, IV kvartal",
        Halves = "I poolaasta, II poolaasta",
        Thirds = "algus, keskpaik, lõpp",
        Day = "{d}. {m}[ {y}]",
        Quarter = "{y}. aasta {n}",
        Half = "{y}. aasta {n}",
        Third = "{y}. aasta {n}",
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
            From = "alates",
            Until = "kuni",
            By = "hiljemalt|enne|hiljemalt kuni",
            Behind = "vahel",
            Between = "vahel|vahemikus|ajavahemikus",
            ThisYear = "sel aastal|selle aasta|käesoleva aasta",
            NextYear = "järgmisel aastal|järgmise aasta|tuleval aastal|tuleva aasta",
            LastYear = "eelmisel aastal|eelmise aasta|möödunud aasta|möödunud aastal|mullu",
            And = "ja|ning",
            Around = "umbes|u",
            Noise = "a|aasta|aastal|aastat|kuu|kuus|kuul|kp",
            Weekdays =
                "esmaspäev|esmaspäeval|esmaspäevast|esmaspäevani|esmaspäeva|teisipäev|teisipäeval|teisipäevast|teisipäevani|teisipäeva|kolmapäev|kolmapäeval|kolmapäevast|kolmapäevani|kolmapäeva|neljapäev|neljapäeval|neljapäevast|neljapäevani|neljapäeva|laupäev|laupäeval|laupäevast|laupäevani|laupäeva|pühapäev|pühapäeval|pühapäevast|pühapäevani|pühapäeva|reede|reedel|reedest|reedeni",
            Streets = "tänav|tänava|tänaval|puiestee|väljak|väljaku|maantee|mnt",
            AlsoOthers = "mail",
            PartsOfTexts = "vers|osa|peat|punkt|lisa|jao|tabel",
            Months = """
                jaan|jaanuari|jaanuaris|jaanuaril|jaanuarisse|jaanuarile,
                veebr|veebruari|veebruaris|veebruaril|veebruarisse|veebruarile,
                mär|märts|märtsi|märtsis|märtsil|märtsisse|märtsile,
                apr|aprilli|aprillis|aprillil|aprillisse|aprillile, mai|mais|mail|maisse|maile,
                juuni|juunis|juunil|juunisse|juunile, juuli|juulis|juulil|juulisse|juulile,
                aug|augusti|augustis|augustil|augustisse|augustile,
                sept|sep|septembri|septembris|septembril|septembrisse|septembrile,
                okt|oktoobri|oktoobris|oktoobril|oktoobrisse|oktoobrile,
                nov|novembri|novembris|novembril|novembrisse|novembrile,
                dets|detsembri|detsembris|detsembril|detsembrisse|detsembrile
                """,
            MonthsFrom = """
                jaanuarist, veebruarist, märtsist, aprillist, maist, juunist, juulist, augustist, septembrist,
                oktoobrist, novembrist, detsembrist
                """,
            MonthsUntil = """
                jaanuarini|jaanuariks, veebruarini|veebruariks, märtsini|märtsiks, aprillini|aprilliks, maini|maiks, juunini|juuniks, juulini|juuliks, augustini|augustiks, septembrini|septembriks,
                oktoobrini|oktoobriks, novembrini|novembriks, detsembrini|detsembriks
                """,
            Seasons = """
                kevade|kevadel|kevadeks|kevadest, suve|suvel|suveks|suvest, sügise|sügisel|sügiseks|sügisest,
                talve|talvel|talveks
                """,
            Ordinals = """
                esimene|esimese|esimesel|esimeses|esimest, teine|teise|teisel|teises|teist,
                kolmas|kolmanda|kolmandal|kolmandas, neljas|neljanda|neljandal|neljandas|viimases|viimasel
                """,
            QuarterWords = "kvartal|kvartali|kvartalil|kvartalis|kvartalist|kvartaliks|kv",
            Quarters = """
                1. kvartal|esimene kvartal, 2. kvartal|teine kvartal, 3. kvartal|kolmas kvartal,
                4. kvartal|neljas kvartal
                """,
            HalfWords = "poolaasta|poolaastal|poolaastat|poolaastaks|poolaastast|pool|poole|poolel|pooles",
            Halves = "1. poolaasta|esimene poolaasta|esimene pool, 2. poolaasta|teine poolaasta|teine pool",
            Thirds = """
                alguses|algul|alguseks|algust|alguse, keskel|keskpaigas|keskpaiku|keskpaigaks,
                lõpus|lõpul|lõpuks|lõppu|lõpu
                """,
            ThirdsFrom = "algusest, keskelt, lõpust",
            ThirdsUntil = "alguseni, keskpaigani, lõpuni",
        },
    };

    public static readonly SpokenLanguage Spoken = new("et")
    {
        Dates = Dates,
        SmallWords = """
            ja on ei et see ka kui oma mis selle ning oli või aga olid siis nii mida seda kes tema ta kuid veel pärast
            enne juures poolt kõik koos üle alates kuni kus mille nende meie võib saab tuleb ole vahel jooksul kohta
            toimus esimene maksis tulevad aasta inimest eurot
            """,
        FieldWords = """
            projekt projekti piirkond piirkonnad piirkondade partnerid partnerite kohtumine kohtumisel kava tegevuskava
            tegevused programm euroopa areng arendamine rakendamine konverents kogemuste vahetamine tulemused ministeerium
            koostöö
            """,
        Thousands = "tuhat tuhande tuh",
        Millions = "miljon miljonit miljoni mln milj",
        Billions = "miljard miljardit mld",
        BeforeHour = "kell|kl",
        Cardinals =
            "üks|ühe|üht|ühte|ühes|ühel|ühele|ühest|ühelt|ühega, kaks|kahe|kaht|kahte|kahes|kahel|kahele|kahest|kahega, kolm|kolme|kolmes|kolmel|kolmele|kolmest|kolmega, neli|nelja|neljal|neljale|neljast|neljaga, viis|viie|viit|viiel|viiele|viiest|viiega, kuus|kuue|kuut|kuuel|kuuele|kuuest|kuuega, seitse|seitsme|seitset|seitsmel|seitsmele|seitsmega, kaheksa|kaheksat|kaheksal|kaheksale|kaheksaga, üheksa|üheksat|üheksal|üheksale|üheksaga, kümme|kümne|kümmet|kümnel|kümnele|kümnega, üksteist|üheteist|üheteistkümne, kaksteist|kaheteist|kaheteistkümne",
        Teens =
            "kolmteist|kolmeteist|kolmteistkümmend|kolmeteistkümne, neliteist|neljateist|neliteistkümmend|neljateistkümne, viisteist|viieteist|viisteistkümmend|viieteistkümne, kuusteist|kuueteist|kuusteistkümmend|kuueteistkümne, seitseteist|seitsmeteist|seitseteistkümmend|seitsmeteistkümne, kaheksateist|kaheksateistkümmend|kaheksateistkümne, üheksateist|üheksateistkümmend|üheksateistkümne",
        Tens =
            "kakskümmend|kahekümne|kahtkümmend|kahekümnel|kahekümnele|kahekümnest, kolmkümmend|kolmekümne|kolmekümnel|kolmekümnele|kolmekümnest, nelikümmend|neljakümne|neljakümnel|neljakümnele, viiskümmend|viiekümne|viitkümmend|viiekümnel|viiekümnele, kuuskümmend|kuuekümne|kuutkümmend, seitsekümmend|seitsmekümne, kaheksakümmend|kaheksakümne, üheksakümmend|üheksakümne, sada|saja|sadat|sajal|sajale",
        Ordinals =
            "esimene|esimes*, teine|teise|teist|teisel|teises|teisele|teiseks|teised|teisest, kolmas|kolmanda*, neljas|neljanda*, viies|viienda*, kuues|kuuenda*, seitsmes|seitsmenda*, kaheksas|kaheksanda*, üheksas|üheksanda*, kümnes|kümnenda*, üheteistkümnes|üheteistkümnenda*, kaheteistkümnes|kaheteistkümnenda*",
        Fractions = "viiendik*, kuuendik*, seitsmendik*, kaheksandik*, üheksandik*, kümnendik*",
        HoursInWords = "kell pool #: -30, pool #: -30, veerand #: -45, kolmveerand #: -15",
        OrdinalEndings = "nda|ndal|ndas|ndat|ndale",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "*projekt|*projekti|*projektil|*projektis|*projektit|*projektile|*projektiks|*projektiga|*projektid|*projektide|*projektidel|*projekte|*projektist|*projektilt",
            [Term.Titled] =
                "pealkirjaga|nimega|nimetusega|pealkirja all|nime all|pealkiri|täisnimi|täispealkiri|täisnimetus|projekti nimi|projekti nimetus|kannab nime|kannab pealkirja",
            [Term.InShort] = "lühend|lühendiga|lühendina|lühendatult|akronüüm*|lühidalt|lühinimi|lühinimetus|edaspidi",
            [Term.Budget] =
                "eelarve|eelarvet|eelarvest|eelarvega|eelarveks|kogueelarve*|kogumaksumus*|maksumus*|kogukulu*|kogusumma*|üldmaksumus*|üldeelarve*|abikõlblik* kogukul*",
            [Term.Grant] =
                "toetus|toetuse|toetust|toetusega|toetusest|toetuseks|toetussumma*|*toetus|*toetuse|*toetust|grant|granti|grante|kaasrahastus*|kaasrahastami*|kaasfinantseering*|tagastamatu abi|el-i panus*|el-i osa*|euroopa liidu panus*|erf-i panus*|erfi panus*",
            [Term.NationalShare] =
                "riiklik* kaasfinantseering*|riiklik* kaasrahastus*|riiklik* rahastus*|riiklik* toetus*|siseriiklik* kaasfinantseering*|siseriiklik* kaasrahastus*|riigieelarve*|omafinantseering*|omaosalus*|omapanus*|partnerite panus*|partnerite omafinantseering*",
            [Term.Duration] =
                "kestus*|kestab|kestis|kestavad|kestma|elluviimise aeg|elluviimise aja|elluviimise periood*|elluviimise kestus*|elluviimise ajavahemik*|rakendamise aeg|rakendamise aja|rakendamise periood*|rakendamise kestus*|rakendamise ajavahemik*|projekti aeg|projekti aja|projekti periood*|projekti kestus*|projekti ajavahemik*|tegevuste aeg|tegevuste aja|tegevuste periood*|tegevuste kestus*|tegevuste ajavahemik*|projektiperiood*|rakendusperiood*|viiakse ellu alates|viiakse ellu perioodil|viiakse ellu ajavahemikul|abikõlblikkuse periood*",
            [Term.Activity] = "tegevused|tegevuste|tegevusi|tööd|tööde|elluviimine",
            [Term.Phase] = "etapp|etapi*|etappi|etappide|*etapp|faas|faasi|faasis|faasil|faasid|faaside|faasist",
            [Term.Started] =
                "algab|algas|algavad|algasid|alganud|algatati|algatas|käivitati|käivitus|käivitub|käivitatakse|käivitas|käivitasid|alustas|alustasid|alustab|alustavad|alustati|alustatakse|alustanud|startis|stardib|sai alguse|saab alguse|sai avapaugu|projekti algus",
            [Term.Instrument] =
                "poliitikainstrumen*|poliitikavahend*|poliitikameede|poliitikameetme*|poliitika instrument*|instrument|instrumenti|instrumentil|instrumentis|instrumentit|instrumentile|instrumentiks|instrumentiga|instrumentid|instrumentide|instrumentidel|instrumente|instrumentist|instrumentilt|instrumendi|instrumendid|instrumendis|instrumendiga",
            [Term.Policy] =
                "kava|kavad|kavade|kavas|kavaga|kavasid|tegevuskava*|arengukava*|rakenduskava*|üldkava*|*strateegia|*strateegiad|*strateegiat|*strateegias|*strateegiate|*strateegiaga|*strateegiaid|*poliitika|*poliitikad|*poliitikat|*poliitikas|*poliitikate|*poliitikaid|*programm|*programmi|*programmil|*programmis|*programmit|*programmile|*programmiks|*programmiga|*programmid|*programmide|*programmidel|*programme|*programmist|*programmilt",
            [Term.OperationalProgramme] =
                "rakenduskava*|rakendusprogramm*|tegevusprogramm*|operatiivprogramm*|piirkondlik* programm*|regionaalprogramm*|erf-i programm*|erfi programm*",
            [Term.Local] = "kohalik|kohaliku*|kohalikku|kohalike*|munitsipaal*",
            [Term.Regional] = "piirkondlik*|regionaal*|maakondlik*|piirkonna|piirkondade|regiooni|maakonna",
            [Term.National] = "riiklik*|üleriigili*|siseriiklik*|rahvuslik*",
            [Term.LeadPartner] =
                "juhtpartner*|juhtivpartner*|juhtiv* partner*|peapartner*|juhttoetusesaaja*|projekti juhtpartner*|koordinaator|koordinaatori|koordinaatoriks|koordinaatorina|koordineeriv* partner*|lead partner*|lp",
            [Term.Partner] =
                "partner|partneri|partneril|partneris|partnerit|partnerile|partneriks|partneriga|partnerid|partneride|partneridel|partnere|partnerist|partnerilt|partnerite|partnereid|partneritele|partneritega|partneritest|partneritel|partnerina|projektipartner*|projekti partner*|koostööpartner*|partnerorganisatsioon*|partnerlus|partnerluse|partnerlusel|partnerluses|partnerlust|partnerlusele|partnerluseks|partnerlusega|partnerlused|partnerluste|partnerlustel|partnerlusi|partnerlusest|toetusesaaja*|konsortsium|konsortsiumi|konsortsiumil|konsortsiumis|konsortsiumit|konsortsiumile|konsortsiumiks|konsortsiumiga|konsortsiumid|konsortsiumide|konsortsiumidel|konsortsiume|konsortsiumist|konsortsiumilt",
            [Term.AdvisoryPartner] =
                "nõustav* partner*|nõuandev* partner*|nõuandepartner*|nõuandva partner*|nõustajapartner*",
            [Term.AssociatedPartner] =
                "assotsieer* partner*|kaasatud partner*|seotud partner*|assotsieer* organisatsioon*|kaasatud organisatsioon*|seotud organisatsioon*|liitunud partner*",
            [Term.PolicyAuthority] =
                "seotud poliitikaasutus*|assotsieer* poliitikaasutus*|kaasatud poliitikaasutus*|poliitikaasutus*|poliitika eest vastutav*|poliitikainstrumendi eest vastutav*|assotsieer* ametiasutus*|seotud ametiasutus*|kaasatud ametiasutus*|assotsieer* asutus*",
            [Term.ExternalManagement] =
                "väli* projektijuht*|väli* juhtim*|väli* projekti juhtim*|väli* haldus*|välisjuhtim*|projektijuhtimisbüroo*|projektijuhtimise büroo*",
            [Term.Former] = "endine|endise|endised|endiste|kunagine|kunagise|varasem|varasema",
            [Term.Is] = "on|oli|olid|saab|olema",
            [Term.Meeting] =
                "*kohtumine|*kohtumise|*kohtumist|*kohtumisel|*kohtumises|*kohtumisele|*kohtumiseks|*kohtumised|*kohtumiste|*kohtumistel|*kohtumisi|*koosolek|*koosoleku|*koosolekul|*koosolekut|*koosolekule|*koosolekud|*koosolekute|*koosolekutel|nõupidamine|nõupidamise|nõupidamist|nõupidamisel|nõupidamised|nõupidamiste|istung|istungi|istungil|istungit|istungid|istungite|istungile|kokkusaamine|kokkusaamise|kokkusaamist|kokkusaamisel|kokkusaamised|kokkusaamiste|kick-off|kickoff",
            [Term.Met] =
                "kohtus|kohtusid|kohtub|kohtuvad|kohtuti|kohtutakse|kogunes|kogunesid|koguneb|kogunevad|koguneti|said kokku|saavad kokku|saadi kokku|saab kokku|sai kokku|tulid kokku|tulevad kokku|tuli kokku",
            [Term.Circle] =
                "töörühm*|töögrup*|projektimeeskon*|meeskon*|juhtrühm*|juhtgrup*|juhtkomitee*|seirekomitee*|komitee*|nõuanderühm*|partneri|partnerite|partnerid|partnereid|partnerluse|piirkondadevaheli*|regioonidevaheli*|interregionaal*|rahvusvaheli*|riikidevaheli*|piiriüle*|sidusrühm*|huvirühm*|konsortsiumi|tehnili*|temaatili*|koordineeri*|koordinatsiooni*|regionaal*|piirkondlik*|kohalik|kohaliku*|kohalike|kahepool*|projekti|projektide|kick-off|kickoff|avakohtumi*|avakoosolek*|projektikohtumi*|projektikoosolek*|partnerkohtumi*|töökohtumi*|töökoosolek*",
            [Term.Next] =
                "järgmine|järgmise|järgmist|järgmisel|järgmises|järgmisele|järgmised|järgmiste|järgnev|järgneva|järgneval|järgnevat|eelseisev|eelseisva|eelseisval|eelseisvat|eelseisvad|eelseisvate|tulevane|tulevase|tulevasel|lähim",
            [Term.Final] =
                "viimane|viimase|viimast|viimasel|viimases|viimased|lõplik*|lõpetav*|lõpukonverents*|lõpukohtumi*|lõpuseminar*|lõpuüritus*|lõppkonverents*|lõppkohtumi*|lõppseminar*|lõppüritus*|lõpp",
            [Term.Topic] =
                "teema|teemad|teemal|teemaks|teemaga|teemade|teemasid|teemadel|teemadeks|päevakorras|arutati|arutasid|arutas|arutatakse|arutlusel|arutelu all|keskendus|keskendusid|keskenduti|keskendub|keskenduvad|keskendutakse|fookuses|tähelepanu all|käsitleti|käsitletakse|käsitles|käsitlesid|vahetati kogemusi|vahetasid kogemusi|vahetati mõtteid|vahetasid mõtteid|pühendatud",
            [Term.Conference] =
                "*konverents|*konverentsi|*konverentsil|*konverentsis|*konverentsit|*konverentsile|*konverentsiks|*konverentsiga|*konverentsid|*konverentside|*konverentsidel|*konverentse|*konverentsist|*konverentsilt|sümpoosion|sümpoosioni|sümpoosionil|sümpoosionis|sümpoosionit|sümpoosionile|sümpoosioniks|sümpoosioniga|sümpoosionid|sümpoosionide|sümpoosionidel|sümpoosione|sümpoosionist|sümpoosionilt|kollokvium|kollokviumi|kollokviumil|kollokviumis|kollokviumit|kollokviumile|kollokviumiks|kollokviumiga|kollokviumid|kollokviumide|kollokviumidel|kollokviume|kollokviumist|kollokviumilt",
            [Term.Workshop] =
                "*töötuba|*töötoa|*töötoas|*töötoad|*töötubade|*töötubades|*töötube|*töötoale|*töötuppa|*õpituba|*õpitoa|*õpitoas|*õpitoad|häkaton|häkatoni|häkatonil|häkatonis|häkatonit|häkatonile|häkatoniks|häkatoniga|häkatonid|häkatonide|häkatonidel|häkatone|häkatonist|häkatonilt|workshop*",
            [Term.Seminar] =
                "*seminar|*seminari|*seminaril|*seminaris|*seminarit|*seminarile|*seminariks|*seminariga|*seminarid|*seminaride|*seminaridel|*seminare|*seminarist|*seminarilt|loeng|loengu|loengul|loengut|loengud|loengute|ümarlaud|ümarlaua|ümarlauas|ümarlaual|ümarlauda",
            [Term.Webinar] = "veebiseminar*|veebinar*|webinar*",
            [Term.Convention] =
                "kongress|kongressi|kongressil|kongressis|kongressit|kongressile|kongressiks|kongressiga|kongressid|kongresside|kongressidel|kongresse|kongressist|kongressilt|*foorum|*foorumi|*foorumil|*foorumis|*foorumit|*foorumile|*foorumiks|*foorumiga|*foorumid|*foorumide|*foorumidel|*foorume|*foorumist|*foorumilt|*foorumite|tippkohtumi*|konvent|konventi|konventil",
            [Term.StudyVisit] =
                "õppereis*|õppevisii*|õppekülastus*|õppekäik|õppekäigu|õppekäigul|õppekäiku|õppelähetus*|õppesõi*|tutvumisvisii*|tutvumisreis*",
            [Term.Fair] =
                "*mess|messi|messil|messid|messide|messile|*messi|*messil|laat|laada|laadal|laadad|*näitus|*näituse|*näitusel|*näituses|*näitust|*näitusele|*näituseks|*näitusega|*näitused|*näituste|*näitustel|*näitusi|*näitusest|expo",
            [Term.Training] =
                "*koolitus|*koolituse|*koolitusel|*koolituses|*koolitust|*koolitusele|*koolituseks|*koolitusega|*koolitused|*koolituste|*koolitustel|*koolitusi|*koolitusest|kursus|kursuse|kursusel|kursuses|kursust|kursusele|kursuseks|kursusega|kursused|kursuste|kursustel|kursusi|kursusest|suvekool*|õppepäev*|koolituspäev*",
            [Term.Festival] =
                "*festival|*festivali|*festivalil|*festivalis|*festivalit|*festivalile|*festivaliks|*festivaliga|*festivalid|*festivalide|*festivalidel|*festivale|*festivalist|*festivalilt",
            [Term.Launch] =
                "avaüritus*|avakonverents*|avaseminar*|avamisüritus*|avatseremoonia*|avamistseremoonia*|pidulik* avami*",
            [Term.OtherEvent] =
                "*üritus|*ürituse|*üritusel|*ürituses|*üritust|*üritusele|*ürituseks|*üritusega|*üritused|*ürituste|*üritustel|*üritusi|*üritusest|sündmus|sündmuse|sündmusel|sündmuses|sündmust|sündmusele|sündmuseks|sündmusega|sündmused|sündmuste|sündmustel|sündmusi|sündmusest|infopäev*|teabepäev*|avatud uste päev*|avalik* esitlus*|avalik* arutelu*|avalik* tutvustus*|kontaktüritus*|matchmaking*|auhinnatseremoonia*|auhindade üleandmi*",
            [Term.SaveTheDate] =
                "pane kuupäev kirja|pange kuupäev kirja|märgi kuupäev*|märkige kuupäev*|märgi endale kuupäev*|märkige endale kuupäev*|märgi kalendrisse|märkige kalendrisse|pane kalendrisse|pange kalendrisse|lisa kalendrisse|broneeri aeg|broneeri kuupäev|broneeri see kuupäev|broneerige aeg|broneerige kuupäev|broneerige see kuupäev|reserveeri aeg|reserveeri kuupäev|reserveeri see kuupäev|reserveerige aeg|reserveerige kuupäev|reserveerige see kuupäev|salvesta kuupäev|salvestage kuupäev|jäta meelde kuupäev|jätke meelde kuupäev",
            [Term.WillFollow] =
                "avaldatakse|teatatakse|selgub|selguvad|täpsustatakse|täpsustamisel|täpsustub|peagi|varsti|ei ole veel|pole veel|veel ei|lisandub|lisanduvad|edastatakse|saadetakse|kinnitatakse|anname teada|antakse teada|teavitame|järgneb|tba|tbc|tbd",
            [Term.Venue] = "toimumiskoh*|toimumispai*|asukoht|koht|paik|aadress|aadressil|kus",
            [Term.Agenda] =
                "päevakava*|programm|programmi|programmis|programmiga|päevakord|päevakorra|päevakorras|päevakorraga|ajakava|ajakavaga|esinejad|esinejate|esinejaid",
            [Term.Registration] =
                "registreerimi*|registreeri|registreerige|registreeru|registreeruge|registreeruda|registreerida",
            [Term.Date] =
                "kuupäev|kuupäeva|kuupäeval|kuupäevad|kuupäevi|kuupäevaks|täpne kuupäev|toimumisaeg|toimumisaja|aeg|millal",
            [Term.Invited] =
                "kutsub|kutsuvad|kutsume|kutsutud|kutsutakse|kutsuti|kutse|kutsega|oodatud|ootame|teretulnud|avatud kõigile",
            [Term.Online] =
                "veebi teel|veebi vahendusel|veebikohtumi*|veebiüritus*|veebikoosolek*|veebiseminar*|online|internetis|virtuaal*|videokonverents*|zoomi*|teamsi|hübriid*|kaugosalus*",
            [Term.Held] =
                "toimub|toimus|toimuvad|toimusid|toimunud|toimuma|toimumas|korraldab|korraldas|korraldavad|korraldasid|korraldatakse|korraldati|korraldatud|korraldanud|korraldamisel|peeti|peetakse|peetud|pidas|pidasid|leiab aset|leidis aset|leiavad aset|viidi läbi|viiakse läbi|võõrustas|võõrustab|võõrustasid|võõrustati|võõrustatakse|on plaanis|kavandatud|kavandatakse|planeeritud|plaanitud|plaanitakse|on kavas|avatakse|kutsub osalema|kutsume osalema|kutsuvad osalema|ootame osalema",
            [Term.WorkPackage] = "tööpaket*|wp|wps|tp",
            [Term.Milestone] = "verstapost*|vahe-eesmär*|vaheeesmär*|teetähis*|milestone|milestones",
            [Term.Deliverable] =
                "väljund|väljundi|väljundid|väljundite|väljundeid|väljundiks|väljunditena|tulem|tulemi|tulemid|tulemite|oodatav* tulemus*|projektitulemus*|deliverable|deliverables",
            [Term.OnSchedule] =
                "plaanipäraselt|plaanikohaselt|kavakohaselt|kavapäraselt|graafikus|ajakava kohaselt|ajakava järgi|ajakavas|graafiku järgi|vastavalt ajakavale|vastavalt plaanile|vastavalt kavale|vastavalt graafikule|plaani järgi|plaani kohaselt|õigeaegselt|tähtaegselt|nagu plaanitud|nagu kavandatud|nagu planeeritud|kavandatud ajal|kavandatud ajaks|plaanitud ajal",
            [Term.Law] = "määrus*|artik*|seadus*|direktiiv*|leping|lepingu*|põhikir*",
            [Term.Progress] =
                "märkimisväär* edasimine*|märkimisväär* edusamm*|märkimisväär* edu|märkimisväär* progress*|oluli* edasimine*|oluli* edusamm*|oluli* edu|oluli* progress*|suur* edasimine*|suur* edusamm*|suur* edu|suur* progress*|hea edasimine*|hea edusamm*|hea edu|hea progress*|head edasimine*|head edusamm*|head edu|head progress*|arvestatav* edasimine*|arvestatav* edusamm*|arvestatav* edu|arvestatav* progress*|tuntav* edasimine*|tuntav* edusamm*|tuntav* edu|tuntav* progress*|on edenenud hästi|edenenud jõudsalt|jõudsalt edene*|hästi edene*|teinud edusamme",
            [Term.Successful] = "eduka*|õnnestus|õnnestusid|õnnestunu*",
            [Term.Delayed] =
                "hilineb|hilines|hilinesid|hilinenud|hilinemine|hilinemist|hilinemisega|viivitus*|viibib|viivib|viivis|edasi lük*|lüka* edasi|lükku* edasi|ajakavast maas|ajakavast maha*|graafikust maas|graafikust maha*|venib|venis|veninud",
            [Term.Moved] =
                "edasi lükatud|lükati edasi|lükkub edasi|lükatakse edasi|edasi lükati|edasi lükkunud|viidi üle|üle viidud|nihutati|algselt kavandatud|esialgu kavandatud|algselt",
            [Term.Cancelled] =
                "ära jäetud|jääb ära|jäävad ära|jäi ära|jäid ära|jäeti ära|tühistat*|tühistati|ei toimu|ei toimunud",
            [Term.Not] = "ei|ega|pole|polnud|ükski|mitte|ilma",
            [Term.AtRisk] =
                "on ohus|oli ohus|olid ohus|ohtu sattu*|ohtu seatud|seab ohtu|küsimärgi all|on ohustatud|riski all",
            [Term.Completed] =
                "lõpetati|lõpetatud|lõpetas|lõpetasid|lõpule viidud|viidi lõpule|lõppenud|lõppes|lõppesid|lõpuni viidud|saavutati|saavutatud|täidetud|valminud|valmis said|ellu viidud|viidi ellu|teostatud",
            [Term.Financed] =
                "rahastatud|rahastatakse|rahastab|rahastavad|rahastas|rahastati|finantseeritud|finantseeritakse|finantseerib|finantseerivad|finantseeris|finantseeriti",
            [Term.CoFinanced] =
                "kaasrahastatud|kaasrahastatakse|kaasrahastab|kaasrahastavad|kaasrahastas|kaasrahastati|kaasfinantseeritud|kaasfinantseeritakse|kaasfinantseerib|kaasfinantseerivad|kaasfinantseeris|kaasfinantseeriti|osaliselt rahasta*|osaliselt finantseeri*|osarahastatud|osarahastatakse|osarahastab",
            [Term.Supported] =
                "toetatud|toetatakse|toetab|toetavad|toetas|toetasid|toetati|toetusel|toel|rahalisel toel|toetusega|rahalise toetusega|finantsabi toel|kaasabil",
            [Term.Supposed] =
                "oleks|oleksid|rahastataks|kaasrahastataks|kestaks|toimuks|saaks|kui rahastus|kui toetus|kui taotlus|kui projekt saab|heakskiitmise korral|rahastamise korral|rahastuse korral|toetuse saamisel|juhul kui",
            [Term.EuropeanUnion] = "euroopa liit|euroopa liidu|euroopa liitu|euroopa liidult|euroopa liidule|el|eu",
            [Term.Erdf] = "euroopa regionaalarengu fond*|regionaalarengu fond*|erf|erfi|erfist|erdf",
            [Term.Esf] = "euroopa sotsiaalfond* pluss|euroopa sotsiaalfond*|esf|esfi",
            [Term.CohesionFund] = "ühtekuuluvusfond*|üf",
            [Term.JustTransitionFund] = "õiglase ülemineku fond*|õüf|jtf",
            [Term.Eafrd] =
                "maaelu arengu euroopa põllumajandusfond*|euroopa maaelu arengu põllumajandusfond*|euroopa põllumajandusfond*|maepf|eafrd",
            [Term.Emfaf] =
                "euroopa merendus-, kalandus- ja vesiviljelusfond*|euroopa merendus- ja kalandusfond*|emkvf|emkf|emff|emfaf",
            [Term.Ipa] =
                "ühinemiseelse abi rahastamisvahend*|ühinemiseelse abi instrument*|ühinemiseel* abi|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "taaste- ja vastupidavusrahastu*|taaste- ja vastupidavuskava*|taasterahastu*|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "tulem|tulemi|väljund|väljundi|toode|tulemus",
            [Term.Call] =
                "taotlusvoor|taotlusvooru|taotlusvoorus|taotlusvoorud|projektikonkurss|projektikonkursi|konkurss|konkursi",
            [Term.Post] =
                "koordinaator|*koordinaator|juht|*juht|juhataja|*juhataja|spetsialist|*spetsialist|assistent|sekretär|direktor|pressiesindaja|nõunik|kommunikatsioonijuht|ekspert|kommunikatsioon",
            [Term.Contact] =
                "kontakt|kontakti|kontaktid|kontaktide|kontaktisik*|kontaktandme*|lisainfo*|lisateave|lisateabe*|lisateavet|rohkem infot|täpsem info|täiendav* info*|võtke ühendust|võta ühendust|küsimuste korral|kirjutage|protokollis|protokollija|küsimused",
            [Term.Phone] =
                "telefon|telefoni|telefonil|tel|mobiil|mobiiltelefon|mob|helista|helistage|gsm|numbril|telefoninumbril",
            [Term.Desk] =
                "büroo|kontor|sekretariaat|vastuvõtt|infotelefon|info|registreerimine|hädaabi|abitelefon|meeskond|klienditugi",
            [Term.Published] =
                "avaldatud|avaldati|uudiskiri|uudiskirja|uudiskirjas|infokiri|infokirja|infokirjas|teabeleht|teabelehe|pressiteade|pressiteate|pressiteates|väljaanne|väljaande|number|viimati uuendatud|uuendatud|viimati muudetud|ilmunud|avaldamise kuupäev|avaldamiskuupäev|postitatud",
            [Term.Organisation] =
                "*ministeerium|*ministeeriumi*|*ülikool|*ülikooli*|*amet|*ameti|*ametis|*ametiga|agentuur*|*keskus|*keskuse|*keskusel|*keskuses|*keskust|*keskusele|*keskuseks|*keskusega|*keskused|*keskuste|*keskustel|*keskusi|*keskusest|*instituut|*instituudi*|liit|liidu|liidus|keskliit|keskliidu|omavalitsusliit*|*ühing|*ühingu*|ühendus|ühenduse|ühendusel|ühenduses|ühendust|ühendusele|ühenduseks|ühendusega|ühendused|ühenduste|ühendustel|ühendusi|ühendusest|koostööühendus|koostööühenduse|koostööühendusel|koostööühenduses|koostööühendust|koostööühendusele|koostööühenduseks|koostööühendusega|koostööühendused|koostööühenduste|koostööühendustel|koostööühendusi|koostööühendusest|esindusühendus|esindusühenduse|esindusühendusel|esindusühenduses|esindusühendust|esindusühendusele|esindusühenduseks|esindusühendusega|esindusühendused|esindusühenduste|esindusühendustel|esindusühendusi|esindusühendusest|*selts|*seltsi|*sihtasutus|*sihtasutuse*|vald|valla|vallas|*vallavalitsus*|*linnavalitsus*|linn|linna|linnas|maakond|maakonna|maakonnas|*omavalitsus|*omavalitsuse|*omavalitsusel|*omavalitsuses|*omavalitsust|*omavalitsusele|*omavalitsuseks|*omavalitsusega|*omavalitsused|*omavalitsuste|*omavalitsustel|*omavalitsusi|*omavalitsusest|omavalitsuste*|kaubandus-tööstuskoda|kaubandus-tööstuskoja*|*koda|*koja|*fond|*fondi|*kõrgkool|*kõrgkooli*|*kolledž*|*akadeemia*|*muuseum|*muuseumi*|*haigla*|pank|panga|*nõukogu*|*komisjon*|*komitee*|valitsus|valitsuse|valitsusel|valitsuses|valitsust|valitsusele|valitsuseks|valitsusega|valitsused|valitsuste|valitsustel|valitsusi|valitsusest|riigikogu*|*büroo*|*sekretariaat|*sekretariaadi*|*osakond|*osakonna|*osakonnas|föderatsioon*|ettevõte|ettevõtte|ettevõttes|ühistu|ühistud|konsortsium*|inkubaator*|tehnopol*|tehnoloogiapark|tehnoloogiapargi|teaduspark|teaduspargi|teaduspargis|klaster|klastri*|osaühing*|aktsiaselts*|*kool|*kooli|*gümnaasium*|mtü|sa|oü|as|gmbh|ltd|inc|sia|uab|provints*|kanton*|rahvuspark*",
            [Term.Building] =
                "hotell|hotelli|hotellis|loss|lossi|lossis|mõis|mõisa|mõisas|raekoda|raekoja|raekojas|*keskus|*keskuse|*keskuses|maja|majas|majja|rahvamaja*|kultuurimaja*|seltsimaja*|vallamaja*|kogukonnamaja*|loomemaja*|külalistemaja*|muusikamaja*|raamatukogu*|*teater|*teatri|*teatris|*muuseum|*muuseumis|*galerii|*galeriis|saal|saali|saalis|konverentsisaal*|kontserdisaal*|seminarisaal*|istungisaal*|koosolekusaal*|spordisaal*|kirik|kiriku|kirikus|klooster|kloostris|jaam|jaamas|aula|aulas|ülikoolilinnak*|linnak|linnakus|kampus|kampuse|kampusel|kampuses|kampust|kampusele|kampuseks|kampusega|kampused|kampuste|kampustel|kampusi|kampusest|staadion|staadionil|*areen|*areenal|peakorter|peakorteris|ruumis|ruumides|*hoone|*hoones|veski|veskis|kino|kinos|restoran|restoranis|kohvik|kohvikus|linnus|linnuses|kindlus|kindluses|tehas|tehases|spaa|spaas",
            [Term.OfTown] = "",
            [Term.NameJoint] = "ja|ning|&",
            [Term.At] = "",
            [Term.Side] = "poolel|pool|poolele",
            [Term.Interest] = "huvi|soovi|kavatsust|valmisolekut|soovivad",
            [Term.Cooperation] = "koostöö*",
            [Term.Objective] = "eesmärk|eesmärgiks|eesmärgid|eesmärki|eesmärgi|siht|projekti idee",
            [Term.Theme] = "teema|teemad|valdkond|valdkonnad|prioriteet|prioriteetne suund|erieesmärk",
            [Term.As] = "kui",
            [Term.And] = "ja|ning|samuti|samuti ka|koos|sealhulgas|&",
            [Term.HowMany] = "kui palju|kui mitu|kui mitme|kui paljud",
            [Term.All] =
                "kõik|kõigi|kõikide|kõigil|kõikidel|kõigile|kõikidele|kõiki|kõigist|kõikidest|kõigiga|kõikidega|kõigis|kõikides|kogu|terve",
            [Term.Most] =
                "enamik|enamiku|enamikku|enamikul|enamikule|enamikus|enamikust|enamikuga|enamus|enamuse|enamusel|enamust|suurem osa|suurema osa|valdav osa|valdava osa",
            [Term.Mostly] = "enamasti|valdavalt|suures osas",
            [Term.Many] =
                "palju|paljud|paljude|paljudel|paljudele|paljusid|paljudes|arvukad|arvukate|arvukaid|arvukalt|suur hulk|suure hulga|suur osa|hulk|rohkelt|rohkesti",
            [Term.Several] =
                "mitu|mitme|mitmed|mitmete|mitmetel|mitmel|mitmes|mitmeid|mõned|mõnede|mõnedel|mõni|mõne|mõnel|mõnda|mõningad",
            [Term.Few] = "vähesed|väheste|vähestel|üksikud|käputäis|vaid mõned|ainult mõned|vähe|väike osa",
            [Term.Half] = "pool neist|pooled|pooltel|pooltele|poolte|pooli|pool partneritest|pool osalejatest|pool",
            [Term.Third] = "kolmandik|kolmandiku|kolmandikku|kolmandikul|kolmandikule|kolmandikus|kolmandiku*",
            [Term.Quarter] =
                "veerand|veerandi|veerandit|veerandil|kolmveerand|neljandik|neljandiku|neljandikku|neljandiku*",
            [Term.Almost] = "peaaegu|ligi|pea kõik|pea kõigi|peaaegu et|praktiliselt",
            [Term.AtLeast] = "vähemalt|vähimalt|mitte vähem kui|rohkem kui|üle",
            [Term.AtMost] = "kõige rohkem|kuni|maksimaalselt|ülimalt|mitte rohkem kui|vähem kui|alla",
            [Term.Both] = "mõlema*|mõlemad|mõlemal",
            [Term.None] = "ükski|ühegi|ühtegi|ühelgi|mitte üks*|mitte keegi|keegi ei",
            [Term.Each] = "iga|igal|igale|igas|igat|igaüks|igaühe|igaühel|igaühele",
            [Term.Which] =
                "milline|millise|millist|millised|milliseid|milliste|millistel|missugune|missugused|missuguseid|mis liiki|mis laadi",
        },
    };
}
