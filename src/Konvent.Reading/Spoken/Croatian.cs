namespace Konvent.Reading;

/// <summary>Croatian.</summary>
internal static class Croatian
{
    private const string Genitive =
        "siječnja, veljače, ožujka, travnja, svibnja, lipnja, srpnja, kolovoza, rujna, listopada, studenoga, prosinca";

    private static readonly Naming Alone = new()
    {
        Months =
            "siječanj, veljača, ožujak, travanj, svibanj, lipanj, srpanj, kolovoz, rujan, listopad, studeni, prosinac",
        MonthsOfDay = Genitive,
        Seasons = "proljeće, ljeto, jesen, zima",
        Quarters = "1. tromjesečje, 2. tromjesečje, 3. tromjesečje, 4. tromjesečje",
        Halves = "1. polugodište, 2. polugodište",
        Thirds = "početak, sredina, kraj",
        Day = "{d}. {m}[ {y}.]",
        Month = "{m}[ {y}.]",
        Season = "{n} {y}.",
        Quarter = "{n} {y}.",
        Half = "{n} {y}.",
        Third = "{n} {y}.",
        Year = "{y}.",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "proljeća, ljeta, jeseni, zime",
        Quarters = "1. tromjesečja, 2. tromjesečja, 3. tromjesečja, 4. tromjesečja",
        Halves = "1. polugodišta, 2. polugodišta",
        Thirds = "početka, sredine, kraja",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("oko "),
        Days = "{d}.–{e}. {m}[ {y}.]",
        TwoDays = "{d}. i {e}. {m}[ {y}.]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}.]",
        Months = "{m}–{o}[ {y}.]",
        Years = "{y}.–{z}.",
        Heard = new()
        {
            From = "od|počev od|počevši od|od dana",
            Until = "do|sve do|do zaključno|zaključno s|zaključno sa|zaključno do|do uključivo",
            By = "najkasnije|najkasnije do|prije|do najkasnije|najkasnije do dana",
            Between = "između",
            ThisYear = "ove godine|ove god",
            NextYear = "iduće godine|sljedeće godine|dogodine",
            LastYear = "prošle godine|lani|protekle godine",
            ThisMonth = "ovog mjeseca|ovoga mjeseca|t m",
            And = "i|te",
            Around = "oko|približno",
            Noise = "g|god|godine|godina|godini|dana|mjesec|mjeseca|mjesecu|godinu|godinama|danima",
            Before = "u|na",
            Weekdays =
                "ponedjeljak|ponedjeljka|utorak|utorka|srijeda|srijedu|srijede|četvrtak|četvrtka|petak|petka|subota|subotu|subote|nedjelja|nedjelju|nedjelje",
            Streets = "ulica|ulici|ul|trg|trgu|cesta|obala",
            Months = """
                siječnju|siječnjem|sij, veljači|veljaču|velj, ožujku|ožu, travnju|tra, svibnju|svi, lipnju|lip,
                srpnju|srp, kolovozu|kol, rujnu|ruj, listopadu|lis, studenog|studenome|studenomu|stu, prosincu|pro
                """,
            Seasons = "proljeću|na proljeće, ljetu|ljeti, ujesen, zimi|zimu",
            Ordinals = """
                prvi|prvo|prvom|prvome|prvog|prvoga|prva|prvoj|prve|prvu,
                drugi|drugo|drugom|drugome|drugog|drugoga|druga|drugoj|druge|drugu,
                treći|treće|trećem|trećeg|trećega,
                četvrti|četvrto|četvrtom|četvrtog|četvrtoga|zadnji|zadnjem|posljednji|posljednjem
                """,
            QuarterWords = "tromjesečje|tromjesečja|tromjesečju|kvartal|kvartala|kvartalu",
            Quarters = """
                I. tromjesečje|prvo tromjesečje|1. kvartal|I. kvartal,
                II. tromjesečje|drugo tromjesečje|2. kvartal|II. kvartal,
                III. tromjesečje|treće tromjesečje|3. kvartal|III. kvartal,
                IV. tromjesečje|četvrto tromjesečje|4. kvartal|IV. kvartal
                """,
            HalfWords =
                "polugodište|polugodišta|polugodištu|polovica|polovici|polovice|polovicu|polovina|polovini|polovine",
            Halves = """
                prvo polugodište|I. polugodište|prva polovica|prva polovina,
                drugo polugodište|II. polugodište|druga polovica|druga polovina
                """,
            Thirds = "početkom|početku, sredinom|sredini|polovicom, krajem|kraju|potkraj|koncem",
        },
    };

    public static readonly SpokenLanguage Spoken = new("hr")
    {
        Dates = Dates,
        SmallWords = """
            i je u se na da za su od s o što koji kao iz koja ili te do nije će bi ali po biti koje bilo kako nakon između
            sve uz tijekom također kod bio bila ovaj ova prema ih njihov svoje kojim koji prije ima možemo prvi prva drugi
            godine ljudi dan dana danas grad grada gradovi mjesto mjesta stanovnici više manje oko samo još svaki
            """,
        FieldWords = """
            projekt projekta regija regije partneri partnera sastanak sastanku plan planovi akcijski aktivnosti mjere
            program europski europske razvoj provedba konferencija razmjena iskustava rezultati županija ministarstvo
            suradnja
            """,
        Thousands = "tisuca tisuce tisucu tis tisucama",
        Millions = "milijun milijuna milijuni mil milijunima mln",
        Billions = "milijarda milijarde milijardi mlrd",
        BehindHour = "sati|sata|sat",
        Cardinals =
            "jedan|jedna|jedno|jednog|jednoga|jednom|jednome|jednu|jedne|jednoj, dva|dvije|dvaju|dvama|dvjema|dvoje, tri|triju|trima|troje, četiri|četiriju|četirima|četvero|četvoro, pet|petero, šest|šestero, sedam|sedmero, osam|osmero, devet|devetero, deset|desetero, jedanaest|jedanaestero, dvanaest|dvanaestero",
        Teens =
            "trinaest|trinaestero, četrnaest|četrnaestero, petnaest|petnaestero|petnaestak, šesnaest|šesnaestero, sedamnaest|sedamnaestero, osamnaest|osamnaestero, devetnaest|devetnaestero",
        Tens =
            "dvadeset|dvadesetero|dvadesetak, trideset|tridesetero|tridesetak, četrdeset|četrdesetak, pedeset|pedesetak, šezdeset|šezdesetak, sedamdeset|sedamdesetak, osamdeset|osamdesetak, devedeset|devedesetak, sto|stotinu|stotinjak",
        Ordinals =
            "prvi|prva|prvo|prve|prvog|prvoga|prvom|prvome|prvoj|prvu|prvim|prvih|prvima, drugi|druga|drugo|druge|drugog|drugoga|drugom|drugome|drugoj|drugu|drugim|drugih|drugima, treći|treća|treće|trećeg|trećega|trećem|trećemu|trećoj|treću|trećim|trećih, četvrti|četvrta|četvrto|četvrte|četvrtog|četvrtoga|četvrtom|četvrtome|četvrtoj|četvrtu|četvrtim, peti|peta|peto|pete|petog|petoga|petom|petome|petoj|petu|petim, šesti|šesta|šesto|šeste|šestog|šestoga|šestom|šestome|šestoj|šestu|šestim, sedmi|sedma|sedmo|sedme|sedmog|sedmoga|sedmom|sedmome|sedmoj|sedmu|sedmim, osmi|osma|osmo|osme|osmog|osmoga|osmom|osmome|osmoj|osmu|osmim, deveti|deveta|deveto|devete|devetog|devetoga|devetom|devetome|devetoj|devetu|devetim, deseti|deseta|deseto|desete|desetog|desetoga|desetom|desetome|desetoj|desetu|desetim, jedanaesti|jedanaesta|jedanaesto|jedanaeste|jedanaestog|jedanaestoga|jedanaestom|jedanaestome|jedanaestoj|jedanaestu|jedanaestim, dvanaesti|dvanaesta|dvanaesto|dvanaeste|dvanaestog|dvanaestoga|dvanaestom|dvanaestome|dvanaestoj|dvanaestu|dvanaestim",
        Fractions = "petin*, šestin*, sedmin*, osmin*, devetin*, desetina|desetinu",
        HoursInWords = "pola #: -30, u # i pol: 30, # i trideset: 30, # i petnaest: 15, petnaest do #: -15",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projekt|projekta|projektu|projektom|projekti|projekte|projektima|projekat",
            [Term.Titled] =
                "pod nazivom|naziva|nazivom|pod naslovom|s naslovom|pod imenom|puni naziv|punog naziva|cijeli naziv|puno ime|naziv projekta|naslov projekta",
            [Term.InShort] =
                "kratica|kraticom|kratice|akronim|akronima|akronimom|skraćeno|skraćeni naziv|kratki naziv|ukratko|u daljnjem tekstu",
            [Term.Budget] =
                "proračun|proračuna|proračunu|proračunom|proračuni|proračune|budžet|budžeta|budžetu|budžetom|ukupn* trošak|ukupn* trošk*|ukupn* prihvatljiv* trošk*|ukupn* vrijednost*|vrijednost* projekta|ukupn* iznos*|ukupn* sredst*|ukupna cijena|ukupnog proračuna",
            [Term.Grant] =
                "bespovratn* sredst*|bespovratn* potpor*|darovnica|darovnice|darovnici|darovnicu|darovnicom|subvencija|subvencije|subvenciji|subvenciju|dotacija|dotacije|dotaciji|dotaciju|potpora|potpore|potpori|potporu|potporom|doprinos|doprinosa|doprinosu|doprinosom|sufinanciranje|sufinanciranja|sufinanciranju|sufinanciranjem|udio eu|udio efrr|udio eu-a|udio europske unije|udjel* eu|udjel* efrr|udjel* europske unije|sredst* eu|sredst* efrr|sredst* europske unije|sredst* iz efrr|sredst* unije|eu sredst*|europsk* sredst*|eu doprinos*|od čega eu|od čega efrr",
            [Term.NationalShare] =
                "nacionaln* sufinanciranj*|nacionaln* doprinos*|nacionaln* udio|nacionaln* udjel*|državn* proračun*|vlastit* sredst*|vlastit* doprinos*|vlastit* udio|vlastit* udjel*|doprinos* partnera",
            [Term.Duration] =
                "trajanje|trajanja|trajanju|trajanjem|traje|traju|trajao|trajala|trajalo|trajat će|će trajati|trajati|razdoblj* provedbe|razdoblj* trajanja|vrijeme trajanja|period* provedbe|period* trajanja|rok provedbe|provodi se od|se provodi od|provodit će se od|provedba od|rok* izvedbe",
            [Term.Activity] = "aktivnosti|aktivnostima|radovi|radova|provedba|mjere",
            [Term.Phase] = "faza|faze|fazi|fazu|fazom|fazama|etapa|etape|etapi|etapu|etapom|etapama",
            [Term.Started] =
                "započeo|započela|započelo|započeli|započele|započinje|započinju|započet će|započeti|započeta|započeto|počinje|počinju|počeo|počela|počelo|počeli|počele|počet će|pokrenut|pokrenuta|pokrenuto|pokrenuti|pokrenute|pokrenuo|pokrenula|pokrenulo|pokrenuli|pokrenule|krenuo|krenula|krenulo|krenuli|krenule|kreće|početak projekta|početak provedbe",
            [Term.Instrument] =
                "instrument* politik*|instrument* javn* politik*|politič* instrument*|instrument|instrumenta|instrumentu|instrumentom|instrumenti|instrumente|instrumentima",
            [Term.Policy] =
                "plan|plana|planu|planom|planovi|planova|planove|planovima|strategija|strategije|strategiji|strategiju|strategijom|strategijama|program|programa|programu|programi|programe|programom|programima|politika|politike|politiku|politikom|politikama|politici",
            [Term.OperationalProgramme] =
                "operativn* program*|regionaln* program*|regionaln* operativn* program*|integriran* teritorijaln* program*|program* efrr|program* konkurentnost i kohezija|op|opkk|pkk",
            [Term.Local] =
                "lokaln*|općinsk*|gradski|gradska|gradsko|gradske|gradskog|gradskoga|gradskom|gradskoj|gradsku|gradskim|gradskih|mjesni|mjesna|mjesno|mjesne|mjesnog|mjesnom|mjesnoj|mjesnih",
            [Term.Regional] =
                "regionaln*|županijsk*|područni|područna|područne|područno|područnog|područnoga|područnim|područnih",
            [Term.National] =
                "nacionaln*|državni|državna|državno|državne|državnog|državnoga|državnom|državnoj|državnu|državnim|državnih",
            [Term.LeadPartner] =
                "vodeć* partner*|glavn* partner*|lead partner*|leadpartner*|vodeć* korisnik*|glavn* korisnik*|partner voditelj|nositelj projekta|nositelja projekta|nositelju projekta|nositeljem projekta|nositeljica projekta|nositeljice projekta|nositeljicu projekta|koordinator|koordinatora|koordinatoru|koordinatorom|koordinatorica|koordinatorice|koordinator* projekta|prijavitelj|prijavitelja|prijavitelju|prijaviteljem|lp",
            [Term.Partner] =
                "partner|partnera|partneru|partnerom|partneri|partnere|partnerima|partnerica|partnerice|partnericu|projektn* partner*|partnersk* organizacij*|partnersk* institucij*|korisnik|korisnika|korisniku|korisnikom|korisnici|konzorcij|konzorcija|konzorciju|konzorcijem|partnerstvo|partnerstva|partnerstvu|partnerstvom",
            [Term.AdvisoryPartner] = "savjetodavn* partner*|savjetnič* partner*|savjetodavn* organizacij*",
            [Term.AssociatedPartner] =
                "pridružen* partner*|pridružen* organizacij*|pridružen* član*|pridružen* institucij*|pridružen* strateš* partner*",
            [Term.PolicyAuthority] =
                "pridružen* tijel*|pridružen* tijel* javne vlasti|pridružen* tijel* nadležn*|nadležn* tijel* za politik*|tijel* nadležn* za politik*|tijel* odgovorn* za politik*|tijel* nadležn* za instrument*|tijel* odgovorn* za instrument*|odgovorn* tijel* za politik*",
            [Term.ExternalManagement] =
                "vanjsk* upravljanj*|vanjsk* vođenj*|vanjsk* upravljanj* projekt*|vanjsk* vođenj* projekt*|vanjsk* voditelj*|vanjsk* menadžment*|ured* za upravljanje projekt*|projektn* ured*",
            [Term.Former] = "bivš*|nekadašnj*|prijašnj*",
            [Term.Is] = "je|su|bio je|bila je|bili su|biti će|bit će|kao|sudjeluje kao|sudjeluju kao",
            [Term.Meeting] =
                "sastanak|sastanka|sastanku|sastankom|sastanci|sastancima|sastanke|sastanaka|sjednica|sjednice|sjednici|sjednicu|sjednicom|sjednicama|susret|susreta|susretu|susretom|susreti|susrete|susretima|kick-off|kickoff|skupština|skupštine|skupštini|skupštinu",
            [Term.Met] =
                "sastao|sastala|sastalo|sastali|sastale|sastaju|sastaje|sastat će|sastati|okupio|okupila|okupilo|okupili|okupile|okupljaju|okuplja|okupit će|susreo|susrela|susreli|susrele|zasjedao|zasjedala|zasjedalo|zasjedali|zasjeda",
            [Term.Circle] =
                "radne skupin*|radna skupin*|radnoj skupin*|radnu skupin*|radnom skupin*|radnih skupin*|radnim skupin*|radni skupin*|radnog skupin*|radna|radne|radnoj|radnu|radni|radnog|radnoga|radnom|radnih|radnim|radno|projektn*|projekta|tim|tima|timu|timom|upravljačk*|upravn* odbor*|nadzorn* odbor*|savjetodavn* odbor*|odbor|odbora|odboru|odborom|partner|partnera|partneri|partnere|partnerima|partnerom|partnersk*|partnerstva|međuregionaln*|međuregijsk*|transnacionaln*|prekogranič*|međunarodn*|uvodn*|početn*|inicijaln*|dionik|dionika|dionici|dionicima|skupina|skupine|skupini|skupinu|skupinom|konzorcij|konzorcija|konzorciju|konzorcijem|tehničk*|tematsk*|koordinacijsk*|regionaln*|lokaln*|bilateraln*|kick-off|kickoff",
            [Term.Next] =
                "sljedeć*|idući|iduća|iduće|idućeg|idućem|idućoj|idućih|iduću|naredn*|nadolazeć*|predstojeć*|slijedeć*|planirani|planirana|planirano|planirane|planiranog|planiranom|planiranoj|planiranih",
            [Term.Final] =
                "završn*|konačni|konačna|konačno|konačne|konačnog|konačnoga|konačnom|konačnoj|konačnu|konačnim|konačnih|posljednj*|zadnji|zadnja|zadnje|zadnjeg|zadnjem|zadnjoj|zadnju|zadnjih|finaln*|zaključn*",
            [Term.Topic] =
                "tema|teme|temu|temom|temama|tema sastanka|na dnevnom redu|u fokusu|fokus|na programu|usmjeren* na|bio posvećen|bila posvećena|posvećen|posvećena|posvećeno|posvećeni|posvećene|raspravljao|raspravljala|raspravljalo|raspravljali|raspravljalo se|razgovaralo se|razgovarali|razgovarao o|razgovarala o|razgovaralo o|razgovarali o|obuhvatio|obuhvatila|obuhvatilo|obuhvatili|obuhvatile|glavna tema|glavne teme|bavio|bavila|bavilo|bavili|bavile|razmijenil*|predmet sastanka",
            [Term.Conference] =
                "konferencija|konferencije|konferenciji|konferenciju|konferencijom|konferencijama|simpozij|simpozija|simpoziju|simpozijem|savjetovanje|savjetovanja|savjetovanju|kolokvij|kolokvija|kolokviju|kolokvijem",
            [Term.Workshop] = "radionica|radionice|radionici|radionicu|radionicom|radionicama|hackathon*|world café",
            [Term.Seminar] =
                "seminar|seminara|seminaru|seminarom|seminari|seminare|seminarima|predavanje|predavanja|predavanju|predavanjem|predavanjima|okrugl* stol*",
            [Term.Webinar] = "webinar*",
            [Term.Convention] =
                "kongres|kongresa|kongresu|kongresom|kongresi|kongrese|kongresima|forum|foruma|forumu|forumom|forumi|forume|forumima|summit|summita|summitu|summitom|samit|samita|samitu|samitom|konvencija|konvencije|konvenciji|konvenciju",
            [Term.StudyVisit] =
                "studijsk* posjet*|studijsk* putovanj*|studijsk* boravak*|studijsk* boravk*|terensk* posjet*|stručn* ekskurzij*|ekskurzija|ekskurzije|ekskurziji|ekskurziju|posjet* na terenu|studijsk* obilaz*",
            [Term.Fair] =
                "sajam|sajma|sajmu|sajmom|sajmova|sajmovi|sajmove|sajmovima|izložba|izložbe|izložbi|izložbu|izložbom|izložbama|expo",
            [Term.Training] =
                "osposobljavanje|osposobljavanja|osposobljavanju|osposobljavanjem|usavršavanje|usavršavanja|usavršavanju|usavršavanjem|tečaj|tečaja|tečaju|tečajem|tečajevi|tečajeva|tečajeve|trening|treninga|treningu|treningom|treningzi|edukacija|edukacije|edukaciji|edukaciju|edukacijom|edukacijama|ljetn* škol*|obuka|obuke|obuku|obukom|obukama|obuci|radionic* za osposobljavanje",
            [Term.Festival] = "festival|festivala|festivalu|festivalom|festivali|festivale|festivalima",
            [Term.Launch] =
                "svečan* otvorenj*|svečan* otvaranj*|početn* konferencij*|uvodn* konferencij*|uvodn* događ*|početn* događ*|ceremonij* otvaranja|inauguracij*",
            [Term.OtherEvent] =
                "događaj|događaja|događaju|događajem|događaji|događaje|događajima|događanje|događanja|događanju|događanjem|događanjima|manifestacija|manifestacije|manifestaciji|manifestaciju|manifestacijom|manifestacijama|priredba|priredbe|priredbi|priredbu|informativn* dan*|info dan*|dan* otvorenih vrata|javn* predstavljanj*|javn* prezentacij*|javn* rasprav*|javn* tribin*|tribina|tribine|tribini|tribinu|javn* izlaganj*|matchmaking*|b2b|umrežavanj* partnera|dodjel* nagrada|informativn* susret*",
            [Term.SaveTheDate] =
                "rezervirajte datum|rezervirajte termin|zabilježite datum|zabilježite termin|sačuvajte datum|sačuvajte termin|zapišite datum|zapišite termin|označite datum|označite termin|spremite datum|spremite termin|rezervirajte si datum|rezervirajte si termin|zabilježite si datum|zabilježite si termin|zapišite si datum|zapišite si termin|zabilježite u kalendar*|označite u kalendar*|upišite u kalendar*|rezervirajte vrijeme",
            [Term.WillFollow] =
                "bit će objavljen*|bit će poznat*|bit će potvrđen*|bit će poslan*|bit će određen*|bit će priopćen*|bit će dostavljen*|bit će naknadno*|će biti objavljen*|će biti poznat*|će biti potvrđen*|će biti poslan*|će biti određen*|će biti priopćen*|će biti dostavljen*|će biti naknadno|će se objaviti|naknadno|uskoro|u najkraćem roku|još nije|još nisu|još uvijek nije|slijedi|slijede|objavit ćemo|obavijestit ćemo|u pripremi|tba|tbc|tbd",
            [Term.Venue] =
                "mjesto održavanja|mjesta održavanja|mjestu održavanja|mjesto|lokacija|lokacije|lokaciji|lokaciju|adresa|adrese|adresi|adresu|gdje",
            [Term.Agenda] =
                "dnevn* red*|program|programa|programu|programom|detaljn* program*|agenda|agende|agendi|agendu|govornici|govornika|predavači",
            [Term.Registration] =
                "prijava|prijave|prijavi|prijavu|registracija|registracije|registraciji|registraciju|prijavnica|prijavnice|prijavnici|prijavnicu|prijavn* obraz*|prijavite se|registrirajte se|prijaviti se|registrirati",
            [Term.Date] =
                "datum|datuma|datumu|datumom|datumi|datume|termin|termina|terminu|terminom|termini|termine|točan datum|točn* datum*|dan održavanja|vrijeme održavanja|vrijeme",
            [Term.Invited] =
                "pozvan|pozvana|pozvano|pozvani|pozvane|poziva|pozivamo|pozivaju|dobrodoš*|pozivnic*|namijenjen* svim*|otvoren* za|otvoren* svim*",
            [Term.Online] =
                "online|on-line|virtualn*|putem interneta|na daljinu|videokonferencij*|putem zoom*|putem aplikacije zoom|preko zoom*|ms teams|hibridn*",
            [Term.Held] =
                "održao|održala|održalo|održali|održale|održat će|održava|održavaju|održavao|održavala|održati|održan|održana|održano|održani|održane|održavanje|održavanja|organizira|organiziraju|organizirao|organizirala|organiziralo|organizirali|organizirale|organizirat će|organiziran|organizirana|organizirano|organizirani|organizirane|ugostio|ugostila|ugostilo|ugostili|ugostile|ugostit će|domaćin|domaćinom|domaćina|planira se|planiran|planirana|planirano|planirani|planirane|predviđen|predviđena|predviđeno|predviđeni|predviđene|zakazan|zakazana|zakazano|zakazani|zakazane|odvija|odvijao|odvijala|odvijalo|odvijali|odvijaju|odvijat će|provest će|priređuje|otvara|otvorit će|poziva na|pozivamo na|pozivaju na|proveden|provedena|provedeno|provedeni|provedene",
            [Term.WorkPackage] = "radn* paket*|wp|wps|rp",
            [Term.Milestone] =
                "ključn* točk*|prekretnica|prekretnice|prekretnici|prekretnicu|prekretnicom|prekretnicama|miljokaz*|ključn* etap*|milestone|milestones",
            [Term.Deliverable] =
                "isporuka|isporuke|isporuci|isporuku|isporukom|isporukama|isporučevina|isporučevine|isporučen* rezultat*|projektn* rezultat*|deliverable|deliverables",
            [Term.OnSchedule] =
                "prema planu|po planu|prema rasporedu|u skladu s planom|sukladno planu|u skladu s rasporedom|u skladu s vremenskim planom|u skladu s vremenskim okvirom|u predviđenom roku|u planiranom roku|u zadanom roku|u predviđenim rokovima|kako je planirano|kao što je planirano|na vrijeme|bez kašnjenja|na dobrom putu|prema predviđenom planu|prema predviđenom rasporedu",
            [Term.Law] = "uredb*|člankom|članak|članka|članku|zakon*|direktiv*|ugovor*|pravilnik*|propis*|statut*",
            [Term.Progress] =
                "značajan napred*|znatan napred*|dobar napred*|velik napred*|veliki napred*|bitan napred*|vidljiv napred*|izuzetan napred*|izniman napred*|značajnog napret*|znatnog napret*|dobrog napret*|velikog napret*|značajno napred*|znatno napred*|dobro napred*|uspješno napred*|uvelike napred*",
            [Term.Successful] =
                "uspješni|uspješna|uspješno|uspješne|uspješnog|uspješnoga|uspješnom|uspješnoj|uspješnu|uspješnim|uspješnih|uspješan|uspjeh|uspjeha|uspjehu|uspjehom|uspjesi",
            [Term.Delayed] =
                "kašnj*|kasni|kasne|kasnio|kasnila|odgođen|odgođena|odgođeno|odgođeni|odgođene|odgoda|odgode|odgodi|odgodu|zaostaje|zaostaju|zaostao|zaostala|zaostali|zaostatak|zaostatka|sa zakašnjenjem|zakašnj*",
            [Term.Moved] =
                "premješten*|pomaknut*|odgođen*|odgađa se|prebačen*|prolongiran*|prvotno planiran*|izvorno planiran*",
            [Term.Cancelled] = "otkazan*|otkazuje se|otkazuju se|neće se održati|ne održava se",
            [Term.Not] = "ne|nije|nisu|nema|neće|nijedan|nijedna|nijedno|nikak*|bez|niti",
            [Term.AtRisk] =
                "je ugrožen*|su ugrožen*|bio ugrožen*|bila ugrožen*|bilo ugrožen*|bili ugrožen*|u opasnosti|pod znakom pitanja|može ugroziti|ugrožava provedbu",
            [Term.Completed] =
                "završen|završena|završeno|završeni|završene|završio|završila|završilo|završili|završile|dovršen|dovršena|dovršeno|dovršeni|dovršene|okončan|okončana|okončano|okončani|okončane|ostvaren|ostvarena|ostvareno|ostvareni|ostvarene|postignut|postignuta|postignuto|postignuti|postignute|ispunjen|ispunjena|ispunjeno|ispunjeni|ispunjene|zaključen|zaključena|zaključeno|zaključeni|zaključene|gotov|gotova|gotovi|gotove",
            [Term.Financed] =
                "financiran|financirana|financirano|financirani|financirane|financiranog|financiranoga|financiranom|financiranoj|financiranu|financiranim|financiranih|financira|financiraju|financirao|financirala|financiralo|financirali",
            [Term.CoFinanced] =
                "sufinanciran|sufinancirana|sufinancirano|sufinancirani|sufinancirane|sufinanciranog|sufinanciranoga|sufinanciranom|sufinanciranoj|sufinanciranu|sufinanciranim|sufinanciranih|sufinancira|sufinanciraju|sufinancirao|sufinancirala|sufinanciralo|sufinancirali|djelomično financiran*|dijelom financiran*|uz sufinanciranje",
            [Term.Supported] =
                "podržan|podržana|podržano|podržani|podržane|podržava|podržavaju|poduprt*|podupire|uz potporu|uz podršku|uz financijsku potporu|uz financijsku podršku|uz pomoć|potpomognut*",
            [Term.Supposed] =
                "bi bio|bi bila|bi bilo|bi bili|bio bi|bila bi|bilo bi|bili bi|bi trajao|trajao bi|bi dobio|bi se održa*|ako se odobri|ako projekt bude|ako prijava|ako financiranje|u slučaju odobrenja|pod uvjetom|uz uvjet",
            [Term.EuropeanUnion] = "europsk* unij*|eu",
            [Term.Erdf] = "europsk* fond* za regionalni razvoj|fond* za regionalni razvoj|efrr|erdf",
            [Term.Esf] = "europsk* socijaln* fond* plus|europsk* socijaln* fond*|esf",
            [Term.CohesionFund] = "kohezijsk* fond*",
            [Term.JustTransitionFund] = "fond* za pravednu tranziciju|fpt|jtf",
            [Term.Eafrd] = "europsk* poljoprivredn* fond* za ruralni razvoj|epfrr|eafrd",
            [Term.Emfaf] =
                "europsk* fond* za pomorstvo, ribarstvo i akvakulturu|europsk* fond* za pomorstvo ribarstvo i akvakulturu|europsk* fond* za pomorstvo i ribarstvo|efpr|efpra|emff|emfaf",
            [Term.Ipa] =
                "instrument* pretpristupne pomoći|instrument* za pretpristupnu pomoć|pretpristupn* pomoć*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "mehaniz* za oporavak i otpornost|nacionaln* plan* oporavka i otpornosti|nextgenerationeu|next generation eu|npoo|rrf",
            [Term.Product] = "rezultat|rezultata|proizvod|isporuka",
            [Term.Call] = "natječaj|natječaja|natječaju|natječaji|poziv|poziva|pozivu|javni poziv|poziv na dostavu",
            [Term.Post] =
                "koordinator|koordinatorica|koordinacija|voditelj|voditeljica|menadžer|menadžerica|asistent|asistentica|ravnatelj|ravnateljica|direktor|direktorica|tajnik|tajnica|glasnogovornik|glasnogovornica|stručni suradnik|stručna suradnica|savjetnik|savjetnica|komunikacije|odnosi s javnošću",
            [Term.Contact] =
                "kontakt|kontakti|kontakta|kontaktu|kontakte|kontaktima|kontakt osob*|kontaktn* osob*|osob* za kontakt|kontaktirajte|više informacija|dodatn* informacij*|daljnj* informacij*|detaljnij* informacij*|pišite nam|obratite se|javite se|za sva pitanja|zapisnik vodi*|zapisao|zapisala|zapisničar*|upiti|pitanja",
            [Term.Phone] =
                "na broj|nazovite|telefon|telefona|telefonu|telefonom|telefoni|telefonski|broj telefona|tel|mobitel*|mob|gsm|nazovite",
            [Term.Desk] = "ured|tajništvo|recepcija|rezervacije|prijave|informacije|info|centrala|dežurstvo|služba|tim",
            [Term.Published] =
                "objavljen|objavljena|objavljeno|objavljeni|objavljene|objava|objave|objavu|newsletter*|bilten|biltena|biltenu|priopćenje|priopćenja|priopćenju|priopćenje za medije|priopćenje za javnost|broj|izdanje|izdanja|izdanju|izdan|izdano|izdana|ažuriran*|posljednje ažuriranje|zadnje ažuriranje|datum objave|glasilo|glasila|glasnik",
            [Term.Organisation] =
                "ministarstv*|sveučilišt*|veleučilišt*|agencija|agencije|agenciji|agenciju|agencijom|agencijama|agencijo|ured|ureda|uredu|uredom|uredi|zavod|zavoda|zavodu|zavodom|općina|općine|općini|općinu|općinom|općinama|grad|grada|gradu|gradom|gradovi|gradova|gradove|gradovima|županija|županije|županiji|županiju|županijom|županijama|komora|komore|komori|komoru|komorom|institut|instituta|institutu|institutom|udruga|udruge|udrugu|udrugom|udrugama|udruzi|udruzama|udruženj*|savez|saveza|savezu|savezom|društvo|društva|društvu|društvom|zaklada|zaklade|zakladi|zakladu|zakladom|klaster*|razvojn* agencij*|regionaln* koordinator*|razvojn* cent*|istraživačk* cent*|centar|centra|centru|centrom|centri|fakultet*|škola|škole|školi|školu|školom|gimnazij*|akademija|akademije|akademiji|akademiju|akademijom|muzej|muzeja|muzeju|muzejem|bolnica|bolnice|bolnici|bolnicu|bolnicom|banka|banke|banku|bankom|vijeće|vijeća|vijeću|vijećem|odbor|odbora|odboru|odborom|povjerenstv*|komisij*|vlada|vlade|vladi|vladu|vladom|uprava|uprave|upravi|upravu|upravom|upravn* odjel*|odjel|odjela|odjelu|odjelom|ravnateljstv*|direkcij*|tajništv*|federacij*|unija|unije|uniji|uniju|poduzeće|poduzeća|poduzeću|poduzećem|tvrtka|tvrtke|tvrtki|tvrtku|tvrtkom|tvrtci|zadruga|zadruge|zadrugu|zadrugom|konzorcij|konzorcija|konzorciju|konzorcijem|inkubator*|tehnološk* park*|znanstven* park*|poduzetničk* cent*|euroregij*|regija|regije|regiji|regiju|lokaln* akcijsk* grup*|lokaln* akcijsk* skupin*|služba|službe|službi|službu|sabor|sabora|saboru|skupštin*|javn* ustanov*|ustanova|ustanove|ustanovi|ustanovu|ustanovom|zajednica|zajednice|zajednici|zajednicu|fond|fonda|fondu|fondom|d.o.o|d.d|j.d.o.o|k.d|gmbh|ltd|inc|srl|ag|pokrajina|pokrajine|pokrajini|pokrajinu|kanton|kantona|provincija|provincije|park prirode|parka prirode|nacionaln* park*",
            [Term.Building] =
                "hotel|hotela|hotelu|hotelom|hoteli|hotelima|dvorac|dvorca|dvorcu|dvorcem|palača|palače|palači|palaču|gradsk* vijećnic*|vijećnica|vijećnice|vijećnici|vijećnicu|kongresn* cent*|konferencijsk* cent*|kulturn* cent*|centar|centra|centru|posjetiteljsk* cent*|dom kulture|doma kulture|domu kulture|knjižnic*|kazališt*|muzej|muzeja|muzeju|muzejem|galerija|galerije|galeriji|galeriju|dvorana|dvorane|dvorani|dvoranu|dvoranama|kuća|kuće|kući|kuću|dom|doma|domu|crkva|crkve|crkvi|crkvu|samostan|samostana|samostanu|kolodvor*|aula|aule|auli|aulu|kampus|kampusa|kampusu|stadion|stadiona|stadionu|arena|arene|areni|arenu|sjedište|sjedišta|sjedištu|prostor|prostori|prostorima|prostoru|prostore|prostorij*|zgrada|zgrade|zgradi|zgradu|mlin|mlina|mlinu|kino|kinu|sala|sale|sali|salu|restoran*|tvrđav*|utvrda|utvrde|utvrdi|utvrdu|tvornica|tvornice|tvornici|tvornicu|vila|vile|vili|vilu|velesajam|velesajma|velesajmu|paviljon*|kaštel|kaštela|kaštelu",
            [Term.OfTown] = "u|na",
            [Term.NameJoint] = "i|za|u|na|pri|s|sa|iz|o|od|do|&",
            [Term.At] = "u|na|pri|kod",
            [Term.Side] = "strani|strana|stranu",
            [Term.Interest] = "interes|zanimanje|namjeru|spremnost|želju|žele",
            [Term.Cooperation] = "suradnj*|surađivati",
            [Term.Objective] = "cilj|ciljevi|cilja|ciljem|svrha|svrhom|namjera|ideja projekta",
            [Term.Theme] =
                "tema|teme|tematsko područje|tematska područja|područje|prioritet|prioritetna os|specifični cilj",
            [Term.As] = "kao",
            [Term.And] = "i|te|kao i|zajedno s|zajedno sa|uključujući|ali i|&",
            [Term.HowMany] = "koliko",
            [Term.All] = "svi|sve|svih|svim|svima|sva|cijeli|cijela|cijelo|cijelu|cijelog",
            [Term.Most] = "većina|većine|većini|većinu|najveći dio",
            [Term.Mostly] = "većinom|najvećim dijelom",
            [Term.Many] =
                "mnogo|mnogi|mnoge|mnogih|mnogim|mnogima|brojni|brojne|brojna|brojnih|brojnim|brojnima|puno|velik* broj*",
            [Term.Several] =
                "nekoliko|neki|neke|nekih|nekim|nekolicina|nekolicine|nekolicini|nekolicinu|nekolicinom|pojedini|pojedine",
            [Term.Few] = "samo nekoliko|tek nekoliko|šačica|malobrojn*|malo njih|mali broj|mali dio|malo",
            [Term.Half] = "polovica|polovice|polovici|polovicu|polovicom|polovina|polovine|polovini|polovinu|polovinom",
            [Term.Third] = "trećina|trećine|trećini|trećinu|trećinom|trećinama",
            [Term.Quarter] = "četvrtina|četvrtine|četvrtini|četvrtinu|četvrtinom|četvrtinama",
            [Term.Almost] = "gotovo|skoro|zamalo|malone|praktički",
            [Term.AtLeast] = "najmanje|barem|minimalno|ne manje od|više od|preko",
            [Term.AtMost] = "najviše|maksimalno|ne više od|manje od|ispod",
            [Term.Both] = "oba|obje|obaju|objema|obama|oboje|obiju|obojica",
            [Term.None] = "nijed*|nitko|nikoga|nikome|niti jed*|nikakv*",
            [Term.Each] = "svaki|svaka|svako|svake|svakog|svakoga|svakom|svakome|svakoj|svaku|svakim|svakih|svatko",
            [Term.Which] =
                "koji|koja|koje|kojeg|kojega|kojem|kojoj|koju|kojim|kojih|kojima|kakvi|kakva|kakvo|kakve|kakvih|kakvu|kakav",
        },
    };
}
