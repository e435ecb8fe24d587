namespace Konvent.Reading;

// Year first, day last.
/// <summary>Lithuanian.</summary>
internal static class Lithuanian
{
    private const string Genitive =
        "sausio, vasario, kovo, balandžio, gegužės, birželio, liepos, rugpjūčio, rugsėjo, spalio, lapkričio, gruodžio";

    private static readonly Naming Alone = new()
    {
        Months = """
            sausis, vasaris, kovas, balandis, gegužė, birželis, liepa, rugpjūtis, rugsėjis, spalis, lapkritis,
            gruodis
            """,
        MonthsOfDay = Genitive,
        Seasons = "pavasaris, vasara, ruduo, žiema",
        Quarters = "I ketvirtis, II ketvirtis, III ketvirtis, IV ketvirtis",
        Halves = "I pusmetis, II pusmetis",
        Thirds = "pradžia, vidurys, pabaiga",
        Day = "[{y} m. ]{m} {d} d.",
        Month = "[{y} m. ]{m}",
        Season = "{y} m. {n}",
        Quarter = "{y} m. {n}",
        Half = "{y} m. {n}",
        Third = "{y} m. {n}",
        Year = "{y} m.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "pavasario, vasaros, rudens, žiemos",
        Quarters = "I ketvirčio, II ketvirčio, III ketvirčio, IV ketvirčio",
        Halves = "I pusmečio, II pusmečio",
        Thirds = "pradžios, vidurio, pabaigos",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("nuo "),
        Until = new("iki "),
        Days = "[{y} m. ]{m} {d}–{e} d.",
        DaysOfTwoMonths = "[{y} m. ]{m} {d} d. – {o} {e} d.",
        Months = "[{y} m. ]{m}–{o}",
        Years = "{y}–{z} m.",
        Heard = new()
        {
            From = "nuo|pradedant",
            Until = "iki|ligi|iki pat",
            By = "ne vėliau kaip|ne vėliau kaip iki|ne vėliau nei|ne vėliau nei iki|prieš|vėliausiai|vėliausiai iki",
            Between = "tarp",
            ThisYear = "šiemet|šių metų|šiais metais|š m",
            NextYear = "kitais metais|kitų metų|kitąmet",
            LastYear = "praėjusiais metais|praėjusių metų|pernai",
            ThisMonth = "šio mėnesio|šį mėnesį|š m mėn",
            And = "ir|bei",
            Around = "apie|maždaug",
            Noise = "m|metai|metų|metais|d|diena|dienos|mėn|mėnuo|mėnesio|metus|dieną|dienomis|dienai|mėnesį|dienas",
            Weekdays =
                "pirmadienis|pirmadienį|pirmadienio|pirmadieniui|antradienis|antradienį|antradienio|antradieniui|trečiadienis|trečiadienį|trečiadienio|trečiadieniui|ketvirtadienis|ketvirtadienį|ketvirtadienio|ketvirtadieniui|penktadienis|penktadienį|penktadienio|penktadieniui|šeštadienis|šeštadienį|šeštadienio|šeštadieniui|sekmadienis|sekmadienį|sekmadienio|sekmadieniui",
            AlsoOthers = "kovą|liepa|liepos|liepą|balandis",
            Streets = "g|gatvė|gatvės|gatvėje|alėja|aikštė|aikštėje|prospektas",
            Months = """
                sausį|sausyje|saus, vasarį|vasaryje|vas, kovą|kove, balandį|balandyje|bal, gegužę|gegužėje|geg,
                birželį|birželyje|birž, liepą|liepoje|liep, rugpjūtį|rugpjūtyje|rugp, rugsėjį|rugsėjyje|rugs,
                spalį|spalyje|spal, lapkritį|lapkrityje|lapkr, gruodį|gruodyje|gruod
                """,
            Seasons = "pavasarį, vasarą, rudenį, žiemą",
            Ordinals = """
                pirmas|pirmasis|pirmąjį|pirmojo|pirmą|pirmajame|pirmoji|pirmąją|pirmosios|pirmojoje|pirmoje,
                antras|antrasis|antrąjį|antrojo|antrą|antrajame|antroji|antrąją|antrosios|antrojoje|antroje,
                trečias|trečiasis|trečiąjį|trečiojo|trečią|trečiajame,
                ketvirtas|ketvirtasis|ketvirtąjį|ketvirtojo|ketvirtą|ketvirtajame|paskutinis|paskutinįjį|paskutinį
                """,
            QuarterWords = "ketvirtis|ketvirčio|ketvirtį|ketvirtyje|ketvirčiui|ketv",
            Quarters = """
                1 ketvirtis|pirmas ketvirtis|pirmasis ketvirtis, 2 ketvirtis|antras ketvirtis|antrasis ketvirtis,
                3 ketvirtis|trečias ketvirtis|trečiasis ketvirtis,
                4 ketvirtis|ketvirtas ketvirtis|ketvirtasis ketvirtis
                """,
            HalfWords = "pusmetis|pusmečio|pusmetį|pusmetyje|pusmečiui|pusė|pusės|pusę|pusėje",
            Halves = """
                1 pusmetis|pirmas pusmetis|pirmasis pusmetis, 2 pusmetis|antras pusmetis|antrasis pusmetis
                """,
            Thirds = "pradžioje|pradžią|pradžios, viduryje|vidurį|vidurio, pabaigoje|pabaigą|pabaigos|gale",
        },
    };

    public static readonly SpokenLanguage Spoken = new("lt")
    {
        Dates = Dates,
        SmallWords = """
            ir yra į kad su iš tai o buvo ar kaip nuo už bei per po apie jo jų taip pat bet dėl kuris kuri kurie kurių
            prie tarp ne bus buvo gali visi šio šis ši šie iki metu metais savo prieš taip jau kai
            """,
        FieldWords = """
            projektas projekto regionas regionai regionų partneriai partnerių susitikimas susitikime planas planai veiksmų
            veiksmai programa europos plėtra plėtros įgyvendinimas konferencija keitimasis patirtimi rezultatai apskritis
            ministerija bendradarbiavimas
            """,
        Thousands = "tukstanciai tukstanciu tukst tukstancius tukstantis tukstancio",
        Millions = "milijonas milijonai milijonu mln milijono milijonus milijonams mlj",
        Billions = "milijardas milijardu mlrd",
        BehindHour = "val|valandą|valandos",
        Cardinals =
            "vienas|viena|vieno|vienam|vienu|viename|vienos|vienai|vienoje, du|dvi|dviejų|dviem|dviejuose|dviejose|dveji|dvejų, trys|trijų|trims|tris|trimis|trijuose|trijose|treji|trejų, keturi|keturios|keturių|keturiems|keturioms|keturis|keturias|keturiais|keturiomis|keturiuose|keturiose, penki|penkios|penkių|penkiems|penkioms|penkis|penkias|penkiais|penkiomis|penkiuose|penkiose, šeši|šešios|šešių|šešiems|šešioms|šešis|šešias|šešiais|šešiomis|šešiuose|šešiose, septyni|septynios|septynių|septyniems|septynioms|septynis|septynias|septyniais|septyniomis|septyniuose|septyniose, aštuoni|aštuonios|aštuonių|aštuoniems|aštuonioms|aštuonis|aštuonias|aštuoniais|aštuoniomis|aštuoniuose|aštuoniose, devyni|devynios|devynių|devyniems|devynioms|devynis|devynias|devyniais|devyniomis|devyniuose|devyniose, dešimt|dešimties|dešimčiai|dešimčia, vienuolika|vienuolikos|vienuolikai|vienuolikoje, dvylika|dvylikos|dvylikai|dvylikoje",
        Teens =
            "trylika|trylikos|trylikai|trylikoje, keturiolika|keturiolikos|keturiolikai|keturiolikoje, penkiolika|penkiolikos|penkiolikai|penkiolikoje, šešiolika|šešiolikos|šešiolikai, septyniolika|septyniolikos|septyniolikai, aštuoniolika|aštuoniolikos|aštuoniolikai, devyniolika|devyniolikos|devyniolikai",
        Tens =
            "dvidešimt|dvidešimties|dvidešimčiai|dvidešimtyje|dvidešimtys, trisdešimt|trisdešimties|trisdešimčiai|trisdešimtyje|trisdešimtys, keturiasdešimt|keturiasdešimties|keturiasdešimčiai|keturiasdešimtys, penkiasdešimt|penkiasdešimties|penkiasdešimčiai|penkiasdešimtys, šešiasdešimt|šešiasdešimties|šešiasdešimtys|šešiasdešimčiai, septyniasdešimt|septyniasdešimties|septyniasdešimtys|septyniasdešimčiai, aštuoniasdešimt|aštuoniasdešimties|aštuoniasdešimtys|aštuoniasdešimčiai, devyniasdešimt|devyniasdešimties|devyniasdešimtys|devyniasdešimčiai, šimtas|šimto|šimtą|šimtui|šimte",
        Ordinals =
            "pirmas|pirma|pirmo|pirmos|pirmam|pirmame|pirmu|pirmoje|pirmasis|pirmoji|pirmojo|pirmosios|pirmajam|pirmajai|pirmaji|pirmaja|pirmuoju|pirmajame|pirmojoje|pirmieji|pirmuju, antras|antra|antro|antros|antram|antrame|antru|antroje|antrasis|antroji|antrojo|antrosios|antrajam|antrajai|antraji|antraja|antruoju|antrajame|antrojoje|antrieji|antruju, trečias|trečia|trečio|trečios|trečiam|trečiame|trečiu|trečioje|trečiasis|trečioji|trečiojo|trečiosios|trečiajam|trečiajai|trečiaji|trečiaja|trečiuoju|trečiajame|trečiojoje|trečiieji|trečiuju, ketvirtas|ketvirta|ketvirto|ketvirtos|ketvirtam|ketvirtame|ketvirtu|ketvirtoje|ketvirtasis|ketvirtoji|ketvirtojo|ketvirtosios|ketvirtajam|ketvirtajai|ketvirtaji|ketvirtaja|ketvirtuoju|ketvirtajame|ketvirtojoje|ketvirtieji|ketvirtuju, penktas|penkta|penkto|penktos|penktam|penktame|penktu|penktoje|penktasis|penktoji|penktojo|penktosios|penktajam|penktajai|penktaji|penktaja|penktuoju|penktajame|penktojoje|penktieji|penktuju, šeštas|šešta|šešto|šeštos|šeštam|šeštame|šeštu|šeštoje|šeštasis|šeštoji|šeštojo|šeštosios|šeštajam|šeštajai|šeštaji|šeštaja|šeštuoju|šeštajame|šeštojoje|šeštieji|šeštuju, septintas|septinta|septinto|septintos|septintam|septintame|septintu|septintoje|septintasis|septintoji|septintojo|septintosios|septintajam|septintajai|septintaji|septintaja|septintuoju|septintajame|septintojoje|septintieji|septintuju, aštuntas|aštunta|aštunto|aštuntos|aštuntam|aštuntame|aštuntu|aštuntoje|aštuntasis|aštuntoji|aštuntojo|aštuntosios|aštuntajam|aštuntajai|aštuntaji|aštuntaja|aštuntuoju|aštuntajame|aštuntojoje|aštuntieji|aštuntuju, devintas|devinta|devinto|devintos|devintam|devintame|devintu|devintoje|devintasis|devintoji|devintojo|devintosios|devintajam|devintajai|devintaji|devintaja|devintuoju|devintajame|devintojoje|devintieji|devintuju, dešimtas|dešimta|dešimto|dešimtos|dešimtam|dešimtame|dešimtu|dešimtoje|dešimtasis|dešimtoji|dešimtojo|dešimtosios|dešimtajam|dešimtajai|dešimtaji|dešimtaja|dešimtuoju|dešimtajame|dešimtojoje|dešimtieji|dešimtuju, vienuoliktas|vienuolikta|vienuolikto|vienuoliktos|vienuoliktam|vienuoliktame|vienuoliktu|vienuoliktoje|vienuoliktasis|vienuoliktoji|vienuoliktojo|vienuoliktosios|vienuoliktajam|vienuoliktajai|vienuoliktaji|vienuoliktaja|vienuoliktuoju|vienuoliktajame|vienuoliktojoje|vienuoliktieji|vienuoliktuju, dvyliktas|dvylikta|dvylikto|dvyliktos|dvyliktam|dvyliktame|dvyliktu|dvyliktoje|dvyliktasis|dvyliktoji|dvyliktojo|dvyliktosios|dvyliktajam|dvyliktajai|dvyliktaji|dvyliktaja|dvyliktuoju|dvyliktajame|dvyliktojoje|dvyliktieji|dvyliktuju",
        Fractions =
            "penktadal*|penktoji dalis, šeštadal*, septintadal*, aštuntadal*, devintadal*, dešimtadal*|dešimtoji dalis|dešimtąją dalį",
        HoursInWords = "pusę #: -30, pusė #: -30, pusės #: -30",
        OrdinalEndings = "asis|oji|ojo|osios|ąjį|ąją|ajame|ojoje|ajam|ajai|uoju|as|ias|ame|oje",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "projektas|projekto|projektui|projektą|projektu|projekte|projektai|projektams|projektus|projektais|projektuose",
            [Term.Titled] =
                "pavadinimu|pavadintas|pavadinta|pavadinti|pavadinto|pavadintame|pavadintoje|pavadinimas|visas pavadinimas|pilnas pavadinimas|projekto pavadinimas|vadinamas|vadinama|vadinamasis|vadinamoji",
            [Term.InShort] =
                "santrumpa|santrumpos|akronim*|sutrumpintai|sutrumpintas pavadinimas|trumpas pavadinimas|trumpasis pavadinimas|trumpinys|trumpiau|toliau vadinam*",
            [Term.Budget] =
                "biudžetas|biudžeto|biudžetui|biudžetą|biudžetu|biudžete|biudžetai|biudžetams|biudžetus|biudžetais|biudžetuose|bendr* vertė|bendr* vertės|bendr* vertei|bendr* projekto vertė|bendr* projekto vertės|bendr* projekto vertei|projekto vertė|projekto vertės|visa vertė|bendr* išlaid*|bendr* tinkam* finansuoti išlaid*|visos išlaidos|bendr* suma|bendr* sumos|bendr* sąnaud*|bendr* kain*",
            [Term.Grant] =
                "dotacija|dotacijos|dotacijai|dotacijoje|dotacijų|dotacijoms|dotacijas|dotacijomis|dotacijose|subsidija|subsidijos|subsidijai|subsidijoje|subsidijų|subsidijoms|subsidijas|subsidijomis|subsidijose|įnašas|įnašo|įnašą|įnašai|įnašų|es lėšos|es lėšų|es lėšomis|es parama|es paramos|es finansavimas|es finansavimo|es dalis|es indėlis|es įnašas|erpf lėšos|erpf lėšų|erpf lėšomis|erpf parama|erpf paramos|erpf finansavimas|erpf finansavimo|erpf dalis|erpf indėlis|erpf įnašas|europos sąjungos lėšos|europos sąjungos lėšų|europos sąjungos lėšomis|europos sąjungos parama|europos sąjungos paramos|europos sąjungos finansavimas|europos sąjungos finansavimo|europos sąjungos dalis|europos sąjungos indėlis|europos sąjungos įnašas|bendras finansavimas|bendrasis finansavimas|bendrojo finansavimo|finansin* param*|paramos lėš*|paramos suma|finansavimo suma|iš jų es|iš jų erpf",
            [Term.NationalShare] =
                "nacionalin* bendras|nacionalin* bendrasis|nacionalin* bendrojo|nacionalin* finansavim*|nacionalin* įnaš*|nacionalin* dalis|nacionalin* lėš*|valstybės biudžet*|nuosav* lėš*|nuosav* įnaš*|partneri* įnaš*|savivaldybės lėš*|savivaldyb* biudžet*",
            [Term.Duration] =
                "trukmė|trukmės|trukmei|įgyvendinimo laikotarp*|įgyvendinimo trukm*|įgyvendinimo termin*|įgyvendinimo laikas|vykdymo laikotarp*|vykdymo trukm*|vykdymo termin*|vykdymo laikas|projekto laikotarp*|projekto trukm*|projekto termin*|projekto laikas|trunka|truks|truko|tęsis|tęsiasi|vykdomas nuo|įgyvendinamas nuo|bus vykdomas|bus įgyvendinamas",
            [Term.Activity] = "veiklos|veiklas|veiklų|darbai|darbus|darbų|įgyvendinimas",
            [Term.Phase] =
                "etapas|etapo|etapui|etapą|etapu|etape|etapai|etapams|etapus|etapais|etapuose|fazė|fazės|fazei|fazėje|fazių|fazėse|fazėms",
            [Term.Started] =
                "prasidėj*|prasideda|prasidės|prasidedan*|pradėtas|pradėta|pradėti|pradėtos|pradėjo|pradeda|pradedam*|pradės|startavo|startuoja|startuos|projekto pradžia|įgyvendinimo pradžia",
            [Term.Instrument] =
                "politikos priemon*|politikos instrument*|viešosios politikos priemon*|instrumentas|instrumento|instrumentui|instrumentą|instrumentu|instrumente|instrumentai|instrumentams|instrumentus|instrumentais|instrumentuose",
            [Term.Policy] =
                "planas|plano|planui|planą|plane|planai|planų|planus|planams|planuose|planais|strategija|strategijos|strategijai|strategijoje|strategijų|strategijoms|strategijas|strategijomis|strategijose|programa|programos|programai|programoje|programų|programoms|programas|programomis|programose|politika|politikos|politikai|politikoje",
            [Term.OperationalProgramme] =
                "veiksmų program*|region* program*|region* veiksmų program*|fondų investicijų program*|erpf program*|vp",
            [Term.Local] = "vietos|vietin*|savivaldybės lygmens",
            [Term.Regional] = "regionin*|regiono|regionų|apskrities",
            [Term.National] = "nacionalin*|valstybin*|šalies|respublikin*",
            [Term.LeadPartner] =
                "pagrindin* partner*|pagrindin* projekto partner*|vadovaujan* partner*|pirmaujan* partner*|pagrindin* paramos gavėj*|pagrindin* naudos gavėj*|projekto vykdytoj*|projekto koordinator*|koordinatori*|lead partner*|lp",
            [Term.Partner] =
                "partneris|partnerio|partneriui|partnerį|partneriu|partneryje|partneriai|partneriams|partnerius|partneriais|partnerė|partnerės|partnerei|partnerėms|projekto partner*|partneryst*|konsorcium*|naudos gavėj*|paramos gavėj*",
            [Term.AdvisoryPartner] =
                "patariam* partner*|patarian* partner*|konsultacin* partner*|konsultuojan* partner*",
            [Term.AssociatedPartner] =
                "asocijuot* partner*|asocijuot* organizacij*|susijus* partner*|susijus* organizacij*",
            [Term.PolicyAuthority] =
                "asocijuot* politikos institucij*|asocijuot* institucij*|asocijuot* valdžios institucij*|susijus* politikos institucij*|už politik* atsaking* institucij*|už politikos priemon* atsaking* institucij*|atsaking* politikos institucij*",
            [Term.ExternalManagement] =
                "išor* valdym*|išor* projekt* valdym*|išor* projekt* vadov*|išor* vadov*|išor* administravim*|išor* projekt* administravim*|projekt* valdymo biur*",
            [Term.Former] = "buvęs|buvusi|buvusio|buvusios|buvę|buvusių|ankstesn*",
            [Term.Is] = "yra|buvo|bus|kaip|tapo",
            [Term.Meeting] =
                "susitikim*|posėdis|posėdžio|posėdžiui|posėdį|posėdžiu|posėdyje|posėdžiai|posėdžiuose|posėdžius|posėdžiams|pasitarim*|susirinkim*|kick-off|kickoff",
            [Term.Met] =
                "susitiko|susitiks|susitinka|susitikti|susirinko|susirinks|susirenka|posėdžiavo|posėdžiaus|susibūrė|rinkosi|rinksis",
            [Term.Circle] =
                "darbo grup*|darbo|projekto komand*|komanda|komandos|komandai|komandoje|komandų|komandoms|komandas|komandomis|komandose|grupė|grupės|grupei|grupių|grupėje|valdymo komitet*|priežiūros komitet*|stebėsenos komitet*|koordinacin*|komitetas|komiteto|komitetui|komitetą|komitetu|komitete|komitetai|komitetams|komitetus|komitetais|komitetuose|patariam*|partneris|partnerio|partneriai|partnerių|partneriams|partneriais|partnerius|partnerystės|tarpregionin*|tarptautin*|tarpvalstybin*|transnacionalin*|įvadin*|įžangin*|pradin*|suinteresuot*|konsorciumo|technin*|temin*|regionin*|vietos|dvišal*|projekto|projektin*|kick-off|kickoff",
            [Term.Next] = "kitas|kito|kitą|kitame|kitam|artimiaus*|būsim*|ateinan*|sekan*|tolesn*",
            [Term.Final] = "baigiam*|galutin*|paskutin*|uždarymo|finalin*",
            [Term.Topic] =
                "tema|temos|temoms|temomis|temų|temas|darbotvarkėje|programoje|aptarė|aptarta|aptartas|aptarti|aptartos|aptariam*|diskutavo|diskutuota|diskutuojama|diskutuoti|dėmesys|dėmesio|dėmesį|kalbėta|kalbėjosi|nagrinėjo|nagrinėta|nagrinėti|nagrinėtos|apsvarstė|apsvarstyta|apsvarstyti|apsvarstytos|keitėsi patirtimi|dalijosi patirtimi|pasidalijo patirtimi|pasidalyta patirtimi",
            [Term.Conference] = "konferencij*|simpozium*|kolokvium*",
            [Term.Workshop] = "dirbtuv*|kūrybin* dirbtuv*|praktin* seminar*|praktin* užsiėmim*|hakaton*|workshop*",
            [Term.Seminar] =
                "seminaras|seminaro|seminarui|seminarą|seminaru|seminare|seminarai|seminarams|seminarus|seminarais|seminaruose|paskaita|paskaitos|paskaitai|paskaitoje|paskaitų|paskaitoms|paskaitas|paskaitomis|paskaitose|apskrit* stal*|apval* stal*",
            [Term.Webinar] = "vebinar*|webinar*|internetin* seminar*|nuotolin* seminar*",
            [Term.Convention] =
                "kongresas|kongreso|kongresui|kongresą|kongresu|kongrese|kongresai|kongresams|kongresus|kongresais|kongresuose|forumas|forumo|forumui|forumą|forumu|forume|forumai|forumams|forumus|forumais|forumuose|viršūnių susitikim*|suvažiavim*",
            [Term.StudyVisit] =
                "pažintin* vizit*|mokom* vizit*|studij* vizit*|pažintin* išvyk*|pažintin* kelion*|mokom* išvyk*|studij* kelion*|studij* išvyk*|gerosios patirties vizit*|vizit* vietoje|stažuot*",
            [Term.Fair] =
                "mugė|mugės|mugėje|mugei|mugių|mugėse|paroda|parodos|parodoje|parodų|parodas|parodose|parodoms|expo",
            [Term.Training] =
                "mokymai|mokymų|mokymus|mokymuose|mokymams|mokymais|kursai|kursų|kursus|kursuose|kursams|kursais|kursas|kurse|vasaros mokykl*|kvalifikacijos kėlim*|kvalifikacijos tobulinim*",
            [Term.Festival] =
                "festivalis|festivalio|festivalį|festivalyje|festivaliui|festivaliu|festivaliai|festivalius|festivaliuose|šventė|šventės|šventėje|šventei|šventių",
            [Term.Launch] =
                "atidarym*|iškilming* atidarym*|atidarymo rengin*|atidarymo konferencij*|pradžios rengin*|pradžios konferencij*|įvadin* konferencij*|pristatymo rengin*|inauguracij*",
            [Term.OtherEvent] =
                "rengin*|informacin* dien*|informacin* rengin*|informavimo dien*|atvirų durų dien*|vieš* pristatym*|vieš* aptarim*|vieš* svarstym*|apdovanojim*|sklaidos rengin*|kontaktų mug*|įvykis|įvykio|įvykį|įvykiai|įvykių|įvykyje|įvykiui",
            [Term.SaveTheDate] =
                "pasižymėkite datą|pasižymėkite laiką|pasižymėkite dieną|rezervuokite datą|rezervuokite laiką|rezervuokite dieną|išsaugokite datą|išsaugokite laiką|išsaugokite dieną|įsidėmėkite datą|įsidėmėkite laiką|įsidėmėkite dieną|užsirašykite datą|užsirašykite laiką|užsirašykite dieną|įsirašykite datą|įsirašykite laiką|įsirašykite dieną|pažymėkite datą|pažymėkite laiką|pažymėkite dieną|pasižymėkite kalendoriuje|pasižymėkite į kalendorių|pasižymėkite kalendoriuose|pažymėkite kalendoriuje|pažymėkite į kalendorių|pažymėkite kalendoriuose|užsirašykite kalendoriuje|užsirašykite į kalendorių|užsirašykite kalendoriuose|įsirašykite kalendoriuje|įsirašykite į kalendorių|įsirašykite kalendoriuose",
            [Term.WillFollow] =
                "bus paskelbt*|bus pranešt*|bus patvirtint*|bus išsiųst*|bus nurodyt*|bus patikslint*|bus pateikt*|bus žinom*|bus paviešint*|bus vėliau|bus netrukus|bus papildomai|vėliau bus|netrukus|dar nėra|dar neaišk*|dar nežinom*|dar nepatvirtint*|dar nenustatyt*|dar nepaskelbt*|paskelbsime|informuosime|tikslinam*|derinam*|tba|tbc|tbd",
            [Term.Venue] =
                "vieta|viet* renginio|viet* konferencijos|viet* susitikimo|renginio viet*|konferencijos viet*|susitikimo viet*|lokacija|lokacijos|lokacijai|lokacijoje|lokacijų|lokacijoms|lokacijas|lokacijomis|lokacijose|adresas|adreso|adresu|adresą|kur",
            [Term.Agenda] = "darbotvark*|programa|programos|programoje|dienotvark*|išsam* program*|pranešėj*|lektori*",
            [Term.Registration] =
                "registracija|registracijos|registracijai|registracijoje|registracijų|registracijoms|registracijas|registracijomis|registracijose|registracijos form*|registruokitės|registruotis|užsiregistruo*|dalyvio anket*",
            [Term.Date] = "data|datos|datų|datas|tiksl* dat*|laikas|laiko|laiką|kada",
            [Term.Invited] =
                "kviečia|kviečiame|kviečiama|kviečiami|kviečiamas|kviečiamos|kvietimas|kvietimo|kvietimui|kvietimą|kvietimu|kvietime|kvietimai|kvietimams|kvietimus|kvietimais|kvietimuose|pakviesti|pakviestas|pakviesta|pakviestos|kviesti|kviestas|kviesta|kviestos|laukiame|laukiami|laukiamas|laukiama|atvir* visiems",
            [Term.Online] =
                "online|nuotolin*|nuotoliu|internetu|virtual*|vaizdo konferencij*|per zoom|zoom platform*|ms teams|hibridin*",
            [Term.Held] =
                "vyko|vyks|vykęs|vykus*|vykst*|vyksian*|įvyko|įvyks|įvyksta|įvykus*|surengt*|surengė|surengs|rengiamas|rengiama|rengiami|rengiamos|rengia|rengs|organizuoj*|organizavo|organizuos|organizuot*|planuojamas|planuojama|planuojami|planuojamos|suplanuot*|numatytas|numatyta|numatyti|numatytos|numatomas|numatoma|numatomi|numatomos|bus atidar*|kviečia į|kviečiame į|šeimininkav*",
            [Term.WorkPackage] = "darbo paket*|darbų paket*|wp|wps|dp",
            [Term.Milestone] =
                "orientyr*|tarpin* tiksl*|tarpin* rezultat*|tarpin* rodikl*|svarb* etap*|pagrindin* etap*|milestone|milestones",
            [Term.Deliverable] =
                "siektin* rezultat*|pateiktin* rezultat*|projekto rezultat*|numatom* rezultat*|projekto produkt*|deliverable|deliverables",
            [Term.OnSchedule] =
                "pagal planą|pagal grafiką|pagal numatyt* planą|pagal numatyt* grafiką|pagal nustatyt* planą|pagal nustatyt* grafiką|pagal tvarkarašt*|kaip planuota|kaip ir planuota|kaip buvo numatyta|kaip buvo planuota|laikantis grafiko|laikantis plano|laikantis terminų|numatytu laiku|nustatytu laiku|suplanuotu laiku|numatytais terminais|nustatytais terminais|laiku įvykdyt*|laiku įgyvendint*|laiku užbaigt*|laiku atlikt*|laiku baigt*|įvykdyt* laiku|įgyvendint* laiku|užbaigt* laiku|atlikt* laiku|nevėluojant|be vėlavim*",
            [Term.Law] = "reglament*|straipsn*|įstatym*|direktyv*|sutart*|įsak*|nutarim*|taisykl*",
            [Term.Progress] =
                "reikšming* pažang*|žym* pažang*|didel* pažang*|ger* pažang*|esmin* pažang*|svarb* pažang*|ženkl* pažang*|apčiuopiam* pažang*|padaryt* pažang*|pasiekt* pažang*|reikšmingai pažengė*|reikšmingai pasistūmė*|reikšmingai pažengta|gerokai pažengė*|gerokai pasistūmė*|gerokai pažengta|sėkmingai pažengė*|sėkmingai pasistūmė*|sėkmingai pažengta|ženkliai pažengė*|ženkliai pasistūmė*|ženkliai pažengta|smarkiai pažengė*|smarkiai pasistūmė*|smarkiai pažengta",
            [Term.Successful] = "sėkming*|sėkmė|sėkmės|sėkmei",
            [Term.Delayed] =
                "vėluo*|vėlav*|pavėluot*|uždels*|atidėtas|atidėta|atidėti|atidėtos|nukeltas|nukelta|nukelti|nukeltos|atsiliek*",
            [Term.Moved] =
                "perkelt*|perkeliam*|nukelt*|nukeliam*|atidėt*|atidedam*|iš pradžių planuot*|pradžioje planuot*",
            [Term.Cancelled] = "atšaukt*|atšaukiam*|neįvyks|neįvyko|nevyks",
            [Term.Not] = "ne|nėra|nebuvo|nė|joks|jokia|jokio|jokių|be|nei",
            [Term.AtRisk] = "kyla pavojus|kyla grėsmė|iškilo pavojus|iškilo grėsmė|pavojuje|gresia",
            [Term.Completed] =
                "baigtas|baigta|baigti|baigtos|užbaigtas|užbaigta|užbaigti|užbaigtos|pabaigtas|pabaigta|pabaigti|pabaigtos|baigėsi|baigė|įgyvendintas|įgyvendinta|įgyvendinti|įgyvendintos|įvykdytas|įvykdyta|įvykdyti|įvykdytos|pasiektas|pasiekta|pasiekti|pasiektos|atliktas|atlikta|atlikti|atliktos",
            [Term.Financed] =
                "finansuojamas|finansuojama|finansuojami|finansuojamos|finansuojamo|finansuojamų|finansuoja|finansuojant|finansuotas|finansuota|finansuoti|finansuotos|finansavo|finansuos",
            [Term.CoFinanced] =
                "bendrai finansuo*|bendrai finansavo|iš dalies finansuo*|iš dalies finansavo|dalinai finansuo*|bendrafinans*",
            [Term.Supported] =
                "remiamas|remiama|remiami|remiamos|remia|remiant|parėmė|paremtas|paremta|paremti|paremtos|padedant|gavus param*|gaut* param*|su parama|su finansine parama|finansiškai rem*|paramos dėka|teikiant finansin* param*",
            [Term.Supposed] =
                "būtų|truktų|gautų|vyktų|jei finansavimas|jei projektas bus|jeigu projektas bus|jei paraiška|jeigu paraiška|jei parama|jeigu finansavimas|patvirtinus|skyrus finansavimą|gavus finansavimą|su sąlyga",
            [Term.EuropeanUnion] = "europos sąjung*|es|eu",
            [Term.Erdf] = "europos regionin* plėtros fond*|regionin* plėtros fond*|erpf|erdf",
            [Term.Esf] = "europos socialin* fond* plius|europos socialin* fond*|esf",
            [Term.CohesionFund] = "sanglaudos fond*",
            [Term.JustTransitionFund] = "teisingos pertvarkos fond*|tpf|jtf",
            [Term.Eafrd] = "europos žemės ūkio fond* kaimo plėtrai|ežūfkp|žūfkp|eafrd",
            [Term.Emfaf] =
                "europos jūrų reikalų, žvejybos ir akvakultūros fond*|europos jūrų reikalų žvejybos ir akvakultūros fond*|europos jūrų reikalų ir žuvininkystės fond*|ejržaf|ejržf|emff|emfaf",
            [Term.Ipa] =
                "pasirengimo narystei paramos priemon*|pasirengimo narystei pagalbos priemon*|pnpp|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "ekonomikos gaivinimo ir atsparumo didinimo priemon*|ekonomikos gaivinimo ir atsparumo didinimo plan*|egadp|naujos kartos lietuva|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "rezultatas|rezultato|produktas|produkto",
            [Term.Call] = "kvietimas|kvietimo|kvietime|kvietimą|kvietimai|kvietimu|konkursas|konkurso",
            [Term.Post] =
                "koordinatorius|koordinatorė|koordinatoriaus|vadovas|vadovė|vadybininkas|vadybininkė|direktorius|direktorė|asistentas|asistentė|sekretorius|sekretorė|specialistas|specialistė|atstovas|atstovė|patarėjas|patarėja|ekspertas|ekspertė|komunikacija",
            [Term.Contact] =
                "kontaktai|kontaktas|kontaktų|kontaktus|kontaktams|kontaktuose|kontaktin* asm*|kontaktin* duomen*|kontaktin* informacij*|daugiau informacijos|išsamesn* informacij*|papildom* informacij*|platesn* informacij*|susisiek*|kreipkitės|rašykite|kilus klausim*|turite klausimų|protokolavo|teirautis|teiraukitės|klausimai|klausimus",
            [Term.Phone] =
                "numeriu|skambinkite|telefonas|telefono|telefonu|telefoną|telefonai|telefonais|tel|mob|mobilus|mobilusis|skambinkite",
            [Term.Desk] =
                "biuras|biure|sekretoriatas|registratūra|informacija|info|registracija|pagalba|tarnyba|komanda",
            [Term.Published] =
                "paskelbtas|paskelbta|paskelbti|paskelbtos|publikuotas|publikuota|publikuoti|publikuotos|naujienlaišk*|pranešim* spaudai|pranešim* žiniasklaidai|numeris|leidinys|leidinio|leidinį|atnaujintas|atnaujinta|atnaujinti|atnaujintos|paskutin* atnaujinim*|biuleten*|paskelbimo dat*",
            [Term.Organisation] =
                "ministerij*|universitet*|agentūr*|savivaldybė|savivaldybės|savivaldybei|savivaldybių|savivaldybėje|savivaldybėms|miest* savivaldyb*|rajon* savivaldyb*|institutas|instituto|institutui|institutą|institutu|institute|institutai|institutams|institutus|institutais|institutuose|departamentas|departamento|departamentui|departamentą|departamentu|departamente|departamentai|departamentams|departamentus|departamentais|departamentuose|asociacija|asociacijos|asociacijai|asociacijoje|asociacijų|asociacijoms|asociacijas|asociacijomis|asociacijose|rūmai|rūmų|rūmus|rūmuose|rūmams|rūmais|federacija|federacijos|federacijai|federacijoje|federacijų|federacijoms|federacijas|federacijomis|federacijose|fondas|fondo|fondą|fondui|fonde|draugija|draugijos|draugijai|draugijoje|draugijų|draugijoms|draugijas|draugijomis|draugijose|sąjunga|sąjungos|sąjungai|klaster*|centras|centro|centrą|centre|centrui|centrai|centrų|centruose|kolegija|kolegijos|kolegijai|kolegijoje|kolegijų|kolegijoms|kolegijas|kolegijomis|kolegijose|akademija|akademijos|akademijai|akademijoje|akademijų|akademijoms|akademijas|akademijomis|akademijose|muziejus|muziejaus|muziejuje|muziejų|ligonin*|bankas|banko|banką|banke|bankui|taryba|tarybos|tarybai|taryboje|tarybų|taryboms|tarybas|tarybomis|tarybose|komitetas|komiteto|komitetui|komitetą|komitetu|komitete|komitetai|komitetams|komitetus|komitetais|komitetuose|komisija|komisijos|komisijai|komisijoje|komisijų|komisijoms|komisijas|komisijomis|komisijose|vyriausybė|vyriausybės|vyriausybei|seimas|seimo|seime|seimą|seimui|administracija|administracijos|administracijai|administracijoje|administracijų|administracijoms|administracijas|administracijomis|administracijose|direkcija|direkcijos|direkcijai|direkcijoje|direkcijų|direkcijoms|direkcijas|direkcijomis|direkcijose|sekretoriat*|bendrov*|įmonė|įmonės|įmonei|įmonių|kooperatyv*|konsorcium*|inkubator*|technologijų park*|mokslo park*|mokslo ir technologijų park*|plėtros agentūr*|plėtros taryb*|vietos veiklos grup*|tarnyba|tarnybos|tarnybai|tarnyboje|tarnybų|tarnyboms|tarnybas|tarnybomis|tarnybose|biuras|biuro|biure|biurą|biurui|skyrius|skyriaus|skyriuje|mokykla|mokyklos|mokyklai|mokykloje|mokyklų|mokykloms|mokyklas|mokyklomis|mokyklose|gimnazija|gimnazijos|gimnazijai|gimnazijoje|gimnazijų|gimnazijoms|gimnazijas|gimnazijomis|gimnazijose|apskritis|apskrities|apskritį|apskrityje|apskritys|seniūnija|seniūnijos|seniūnijai|seniūnijoje|seniūnijų|seniūnijoms|seniūnijas|seniūnijomis|seniūnijose|uab|ab|mb|všį|gmbh|ltd|inc|oü|sia|provincija|provincijos|provincijai|kantonas|kantono|nacionalinis parkas|nacionalinio parko",
            [Term.Building] =
                "viešbutis|viešbutyje|viešbutį|viešbučio|pilis|pilies|pilyje|pilį|dvaras|dvaro|dvare|dvarą|rūmai|rūmuose|rūmų|rūmus|rotušė|rotušės|rotušėje|kongresų centr*|kongresų nam*|kongresų rūm*|konferencijų centr*|konferencijų nam*|konferencijų rūm*|kultūros centr*|kultūros nam*|kultūros rūm*|parodų centr*|parodų nam*|parodų rūm*|verslo centr*|verslo nam*|verslo rūm*|lankytojų centr*|lankytojų nam*|lankytojų rūm*|bendruomenės centr*|bendruomenės nam*|bendruomenės rūm*|centras|centre|centro|biblioteka|bibliotekos|bibliotekoje|teatras|teatro|teatre|teatrą|muziejus|muziejaus|muziejuje|galerija|galerijos|galerijoje|salė|salėje|salės|salėse|namas|name|namuose|namai|bažnyčia|bažnyčios|bažnyčioje|vienuolynas|vienuolyno|vienuolyne|stotis|stotyje|stoties|aula|auloje|aulos|studentų miestel*|kampus*|stadionas|stadiono|stadione|arena|arenoje|arenos|būstinė|būstinėje|būstinės|patalpos|patalpose|patalpų|pastatas|pastate|pastato|malūnas|malūne|malūno|kino teatr*|restoranas|restorane|restorano|tvirtovė|tvirtovėje|tvirtovės|sodyba|sodyboje|sodybos|svečių nam*",
            [Term.OfTown] = "",
            [Term.NameJoint] = "ir|prie|dėl|už|iš|su|į|apie|&",
            [Term.At] = "prie|į",
            [Term.Side] = "pusėje|pusė|pusę",
            [Term.Interest] = "susidomėjim*|ketinim*|norą|pasirengim*|pageidavim*",
            [Term.Cooperation] = "bendradarbiavim*|bendradarbiauti",
            [Term.Objective] = "tikslas|tikslai|tikslą|tikslo|siekiama|siekia|projekto idėja|uždavinys",
            [Term.Theme] =
                "tema|temos|sritis|sritys|teminė sritis|prioritetas|prioritetinė kryptis|konkretus uždavinys",
            [Term.As] = "kaip",
            [Term.And] = "ir|bei|taip pat|o taip pat|kartu su|įskaitant|&",
            [Term.HowMany] = "kiek|keliese",
            [Term.All] = "visi|visos|visų|visiems|visoms|visus|visas|visais|visomis|visuose|visose|visa",
            [Term.Most] =
                "dauguma|daugumos|daugumai|daugumą|daugumoje|didžioji dalis|didžiosios dalies|didžiąją dalį|didžiajai daliai|didesnė dalis|didesnioji dalis",
            [Term.Mostly] = "dažniausiai|didžiąja dalimi",
            [Term.Many] = "daug|daugelis|daugelio|daugelį|daugeliui|daugelyje|daugyb*|gausyb*",
            [Term.Several] =
                "keli|kelios|kelių|keliems|kelioms|kelis|kelias|keletas|keleto|keletą|keliuose|keliose|kai kurie|kai kurios|kai kurių|kai kuriuos|kai kuriuose|kai kuriems|kai kuriose|kai kurias",
            [Term.Few] =
                "nedaug|mažai|tik keli|tik kelios|vos keli|vos kelios|saujel*|nedaugel*|maža dalis|nedidelė dalis",
            [Term.Half] = "pusė|pusę|pusei",
            [Term.Third] =
                "trečdalis|trečdalio|trečdalį|trečdaliui|trečdaliu|trečdaliai|trečdalių|trečdalius|trečioji dalis",
            [Term.Quarter] =
                "ketvirtadalis|ketvirtadalio|ketvirtadalį|ketvirtadaliui|ketvirtadaliai|ketvirtadalių|ketvirtadalius|ketvirtoji dalis|ketvirtadaliu",
            [Term.Almost] = "beveik|netoli|bemaž|kone|vos ne|praktiškai",
            [Term.AtLeast] = "bent|mažiausiai|ne mažiau kaip|ne mažiau nei|daugiau kaip|daugiau nei|virš",
            [Term.AtMost] = "daugiausia|ne daugiau kaip|ne daugiau nei|mažiau kaip|mažiau nei",
            [Term.Both] = "abu|abi|abiejų|abiem|abudu|abidvi|abiejuose|abiejose",
            [Term.None] = "joks|jokia|jokio|jokių|jokie|jokios|nė vien*|niekas|nei vien*",
            [Term.Each] = "kiekvien*",
            [Term.Which] = "kuris|kuri|kurie|kurios|kurių|kurią|kuriame|kurioje|koks|kokia|kokie|kokios|kokių|kokį",
        },
    };
}
