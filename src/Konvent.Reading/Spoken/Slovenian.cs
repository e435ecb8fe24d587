namespace Konvent.Reading;

/// <summary>Slovenian.</summary>
internal static class Slovenian
{
    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, marec, april, maj, junij, julij, avgust, september, oktober, november, december",
        Seasons = "pomlad, poletje, jesen, zima",
        Quarters = "1. četrtletje, 2. četrtletje, 3. četrtletje, 4. četrtletje",
        Halves = "1. polletje, 2. polletje",
        Thirds = "začetek, sredina, konec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} leta {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = """
            januarja, februarja, marca, aprila, maja, junija, julija, avgusta, septembra, oktobra, novembra,
            decembra
            """,
        Seasons = "pomladi, poletja, jeseni, zime",
        Quarters = "1. četrtletja, 2. četrtletja, 3. četrtletja, 4. četrtletja",
        Halves = "1. polletja, 2. polletja",
        Thirds = "začetka, sredine, konca",
        Year = "leta {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("okoli "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. in {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|od vključno|začenši z",
            Until = "do|vse do|do vključno",
            By = "najkasneje|najkasneje do|najpozneje|najpozneje do|pred|do najkasneje|najkasneje do vključno",
            Between = "med",
            ThisYear = "letos|letošnjega leta|tega leta|t l",
            NextYear = "prihodnje leto|naslednje leto|prihodnjega leta|naslednjega leta",
            LastYear = "lani|lanskega leta|preteklega leta|lansko leto",
            ThisMonth = "t m|tega meseca",
            And = "in|ter",
            Around = "okoli|okrog|približno",
            Noise = "leta|leto|letu|l|mesec|meseca|mesecu|letih|letom|dneh|dni|dneva",
            Before = "v|na|dne",
            Weekdays =
                "ponedeljek|ponedeljka|torek|torka|sreda|sredo|srede|četrtek|četrtka|petek|petka|sobota|soboto|sobote|nedelja|nedeljo|nedelje",
            Hours = "ob",
            Streets = "ulica|ulici|ul|trg|trgu|cesta|cesti",
            Months = """
                januarju|jan|januarjem, februarju|feb|februarjem, marcu|mar|marcem, aprilu|apr|aprilom, maju|majem,
                juniju|jun|junijem, juliju|jul|julijem, avgustu|avg|avgustom, septembru|sep|septembrom,
                oktobru|okt|oktobrom, novembru|nov|novembrom, decembru|dec|decembrom
                """,
            Seasons = "spomladi|pomladjo, poleti|poletju, jeseni, pozimi|zimo",
            Ordinals = """
                prvi|prvo|prvem|prvega|prva, drugi|drugo|drugem|drugega|druga, tretji|tretje|tretjem|tretjega,
                četrti|četrto|četrtem|četrtega|zadnje|zadnjem
                """,
            QuarterWords =
                "četrtletje|četrtletja|četrtletju|kvartal|kvartala|kvartalu|trimesečje|trimesečja|trimesečju",
            Quarters = """
                prvo četrtletje|I. četrtletje|prvi kvartal|1. kvartal,
                drugo četrtletje|II. četrtletje|drugi kvartal|2. kvartal,
                tretje četrtletje|III. četrtletje|tretji kvartal|3. kvartal,
                četrto četrtletje|IV. četrtletje|četrti kvartal|4. kvartal
                """,
            HalfWords = "polletje|polletja|polletju|polovica|polovici|polovico|polovice",
            Halves = "prvo polletje|I. polletje|prva polovica, drugo polletje|II. polletje|druga polovica",
            Thirds = "začetku|začetkom|v začetku, sredini|sredi, koncu|koncem|konec",
        },
    };

    public static readonly SpokenLanguage Spoken = new("sl")
    {
        Dates = Dates,
        SmallWords = """
            in je v na za se da so z s ki ter tudi pri od kot po iz o do bo ne pa bi ali ni med vse nato lahko njihov tega
            ta to bila bilo bili smo sta bodo kateri katere vseh še zaradi pred skozi kjer ker če ob že prvi prva drugi
            letu ljudi dan dne danes mesto mesta prebivalci več manj okoli samo še vsak
            """,
        FieldWords = """
            projekt projekta regija regije regij partnerji partnerjev srečanje sestanek načrt načrti akcijski ukrepi
            program evropski evropske razvoj izvajanje konferenca izmenjava izkušenj rezultati občina ministrstvo
            sodelovanje
            """,
        Thousands = "tisoc tisocih",
        Millions = "milijon milijona milijone milijonov mio milijoni mil mln",
        Billions = "milijarda milijarde milijard mrd",
        BeforeHour = "uri",
        BehindHour = "uri|ure|ur|uro",
        Cardinals =
            "en|ena|eno|enega|enem|enemu|enim|ene|eni, dva|dve|dveh|dvema, tri|trije|treh|trem|tremi, štiri|štirje|štirih|štirim|štirimi, pet|petih|petim|petimi, šest|šestih|šestim|šestimi, sedem|sedmih|sedmim|sedmimi, osem|osmih|osmim|osmimi, devet|devetih|devetim|devetimi, deset|desetih|desetim|desetimi, enajst|enajstih|enajstim|enajstimi, dvanajst|dvanajstih|dvanajstim|dvanajstimi",
        Teens =
            "trinajst|trinajstih|trinajstim|trinajstimi, štirinajst|štirinajstih|štirinajstim|štirinajstimi, petnajst|petnajstih|petnajstim|petnajstimi, šestnajst|šestnajstih|šestnajstim, sedemnajst|sedemnajstih|sedemnajstim, osemnajst|osemnajstih|osemnajstim, devetnajst|devetnajstih|devetnajstim",
        Tens =
            "dvajset|dvajsetih|dvajsetim|dvajsetimi, trideset|tridesetih|tridesetim|tridesetimi, štirideset|štiridesetih|štiridesetim, petdeset|petdesetih|petdesetim, šestdeset|šestdesetih|šestdesetim, sedemdeset|sedemdesetih|sedemdesetim, osemdeset|osemdesetih|osemdesetim, devetdeset|devetdesetih|devetdesetim, sto|stotih|stotim",
        Ordinals =
            "prvi|prva|prvo|prve|prvega|prvemu|prvem|prvim|prvih|prvimi, drugi|druga|drugo|druge|drugega|drugemu|drugem|drugim|drugih, tretji|tretja|tretjo|tretje|tretjega|tretjemu|tretjem|tretjim|tretjih, četrti|četrta|četrto|četrte|četrtega|četrtemu|četrtem|četrtim, peti|peta|peto|pete|petega|petemu|petem|petim, šesti|šesta|šesto|šeste|šestega|šestemu|šestem|šestim, sedmi|sedma|sedmo|sedme|sedmega|sedmemu|sedmem|sedmim, osmi|osma|osmo|osme|osmega|osmemu|osmem|osmim, deveti|deveta|deveto|devete|devetega|devetemu|devetem|devetim, deseti|deseta|deseto|desete|desetega|desetemu|desetem|desetim, enajsti|enajsta|enajsto|enajste|enajstega|enajstemu|enajstem|enajstim, dvanajsti|dvanajsta|dvanajsto|dvanajste|dvanajstega|dvanajstemu|dvanajstem|dvanajstim",
        Fractions = "petin*, šestin*, sedmin*, osmin*, devetin*, desetin*",
        HoursInWords = "pol #: -30, četrt čez #: 15, četrt na #: -45, tričetrt na #: -15, tri četrt na #: -15",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projekt|projekta|projektu|projektom|projekti|projekte|projektov|projektoma|projektih",
            [Term.Titled] =
                "s polnim naslovom|polnim naslovom|poln naslov|z naslovom|pod naslovom|z imenom|pod imenom|z nazivom|imenovan|imenovana|imenovano|imenovani|imenovane|poimenovan|poimenovana|poimenovano|poimenovani|poimenovane|polno ime|polni naziv|celoten naziv|celotno ime|polni naslov|naziv projekta|ime projekta|naslov projekta",
            [Term.InShort] =
                "kratica|kratico|kratice|akronim|akronima|akronimom|skrajšano|na kratko|krajše|kratko ime|kratek naziv|krajši naziv|v nadaljevanju",
            [Term.Budget] =
                "proračun|proračuna|proračunu|proračunom|proračuni|proračunov|skupn* strošk*|celotn* strošk*|skupn* upravičen* strošk*|skupn* vrednost*|celotn* vrednost*|vrednost* projekta|finančn* vrednost*|skupn* znes*|skupn* sredstv*|celoten znesek|okvirna vrednost",
            [Term.Grant] =
                "nepovratn* sredstv*|subvencija|subvencije|subvenciji|subvencijo|dotacija|dotacije|dotaciji|dotacijo|prispevek|prispevka|prispevku|prispevkom|prispevki|sofinanciranje|sofinanciranja|sofinanciranju|sofinanciranjem|delež* eu|delež* esrr|delež* unije|delež* evropske unije|sredstv* eu|sredstv* esrr|sredstv* evropske unije|evropsk* sredstv*|finančn* podpor*|podpor* eu|podpor* esrr|podpor* evropske unije|od tega eu|od tega esrr",
            [Term.NationalShare] =
                "nacionaln* sofinanciranj*|nacionaln* prispev*|nacionaln* delež*|državn* proračun*|lastn* sredst*|lastn* prispev*|lastn* delež*|lastn* udeležb*|prispev* partner*",
            [Term.Duration] =
                "trajanje|trajanja|trajanju|trajanjem|traja|trajajo|trajal*|trajati|čas* trajanja|čas* izvajanja|čas* izvedbe|obdobj* trajanja|obdobj* izvajanja|obdobj* izvedbe|rok izvedbe|rok* izvajanja|potek* od|bo potekal* od|se izvaja od|časovnica",
            [Term.Activity] = "dejavnosti|aktivnosti|dela|del|izvajanje|ukrepi",
            [Term.Phase] = "faza|faze|fazi|fazo|fazah|fazami|faz|etapa|etape|etapi|etapo|etapah|etapami",
            [Term.Started] =
                "začel|začela|začelo|začeli|začele|začne|začnejo|začenja|začenjajo|začeti|pričel|pričela|pričelo|pričeli|pričele|prične|pričnejo|zagnal*|zagnan|zagnana|zagnano|zagnani|zagnane|stekel|stekla|steklo|stekli|stekle|steče|začetek projekta|začetek izvajanja|zagon projekta",
            [Term.Instrument] =
                "instrument* politik*|politič* instrument*|orodj* politik*|instrument|instrumenta|instrumentu|instrumentom|instrumenti|instrumentov|instrumente|instrumentih",
            [Term.Policy] =
                "načrt|načrta|načrtu|načrti|načrte|načrtom|načrtov|načrtih|strategija|strategije|strategiji|strategijo|strategijah|strategij|program|programa|programu|programi|programe|programom|programov|programih|politika|politike|politiki|politiko|politik",
            [Term.OperationalProgramme] =
                "operativn* program*|program* evropske kohezijske politike|program* esrr|regionaln* program*|regionaln* operativn* program*|regionaln* razvojn* program*|op",
            [Term.Local] =
                "lokaln*|občinsk*|mestni|mestna|mestno|mestne|mestnega|mestnem|mestnih|mestnim|krajevni|krajevna|krajevno|krajevne|krajevnega|krajevnem|krajevnih",
            [Term.Regional] = "regionaln*|regijsk*|deželn*|pokrajinsk*",
            [Term.National] =
                "nacionaln*|državni|državna|državno|državne|državnega|državnemu|državnem|državnih|državnim|državnimi|vsedržavn*",
            [Term.LeadPartner] =
                "vodiln* partner*|glavn* partner*|nosiln* partner*|lead partner*|leadpartner*|vodiln* upravičen*|glavn* upravičen*|koordinator|koordinatorja|koordinatorju|koordinatorjem|koordinatorka|koordinatorke|koordinatorko|koordinator* projekta|nosilec projekta|nosilca projekta|nosilcu projekta|nosilcem projekta|lp",
            [Term.Partner] =
                "partner|partnerja|partnerju|partnerjem|partnerji|partnerjev|partnerje|partnerjih|partnerjema|partnerka|partnerke|partnerko|projektn* partner*|partnersk* organizacij*|sodelujoč* partner*|upravičenec|upravičenca|upravičencu|upravičencem|upravičenci|upravičencev|upravičence|konzorcij|konzorcija|konzorciju|konzorcijem|partnerstvo|partnerstva|partnerstvu|partnerstvom",
            [Term.AdvisoryPartner] = "svetovaln* partner*|posvetovaln* partner*|svetovaln* organizacij*",
            [Term.AssociatedPartner] =
                "pridružen* partner*|pridružen* organizacij*|pridružen* član*|pridružen* strateš* partner*",
            [Term.PolicyAuthority] =
                "pridružen* organ|pridružen* organa|pridružen* organi|pridružen* organu|pridružen* organov|pridružen* organom|pridružen* politič* organ|pridružen* politič* organa|pridružen* politič* organi|pridružen* politič* organu|pridružen* politič* organov|pridružen* politič* organom|pridružen* javn* organ|pridružen* javn* organa|pridružen* javn* organi|pridružen* javn* organu|pridružen* javn* organov|pridružen* javn* organom|pristojn* organ za politik*|pristojn* organa za politik*|pristojn* organi za politik*|pristojn* organu za politik*|pristojn* organov za politik*|pristojn* organom za politik*|organ pristoj* za politik*|organa pristoj* za politik*|organi pristoj* za politik*|organu pristoj* za politik*|organov pristoj* za politik*|organom pristoj* za politik*|organ pristoj* za instrument*|organa pristoj* za instrument*|organi pristoj* za instrument*|organu pristoj* za instrument*|organov pristoj* za instrument*|organom pristoj* za instrument*|organ odgovor* za politik*|organa odgovor* za politik*|organi odgovor* za politik*|organu odgovor* za politik*|organov odgovor* za politik*|organom odgovor* za politik*|organ odgovor* za instrument*|organa odgovor* za instrument*|organi odgovor* za instrument*|organu odgovor* za instrument*|organov odgovor* za instrument*|organom odgovor* za instrument*|odgovorn* organ za politik*|odgovorn* organa za politik*|odgovorn* organi za politik*|odgovorn* organu za politik*|odgovorn* organov za politik*|odgovorn* organom za politik*",
            [Term.ExternalManagement] =
                "zunanj* upravljanj*|zunanj* vodenj*|zunanj* projektn* vodenj*|zunanj* projektn* vodj*|zunanj* projektn* upravljanj*|zunanj* projektn* menedžment*|zunanj* menedžment*|zunanj* vodja projekta|projektn* pisarn*",
            [Term.Former] = "nekdanj*|bivš*|prejšnj*",
            [Term.Is] = "je|so|bil je|bila je|bili so|bo|bodo|kot|sta",
            [Term.Meeting] =
                "sestanek|sestanka|sestanku|sestankom|sestanki|sestankov|sestanke|sestankih|srečanje|srečanja|srečanju|srečanjem|srečanjih|srečanji|srečanj|seja|seje|seji|sejo|sejah|zasedanje|zasedanja|zasedanju|zasedanjem|zasedanjih|zasedanj|kick-off|kickoff",
            [Term.Met] =
                "sestal|sestala|sestalo|sestali|sestale|sestane|sestanejo|sestati|srečal|srečala|srečalo|srečali|srečale|srečajo|srečati|srečujejo|zbral|zbrala|zbralo|zbrali|zbrale|zbere|zberejo|zasedal|zasedala|zasedalo|zasedali|zasedale|zaseda",
            [Term.Circle] =
                "delovn* skupin*|delovna|delovne|delovni|delovno|delovnega|delovnemu|delovnem|delovnih|delovnim|projektn*|projekta|ekipa|ekipe|ekipi|ekipo|tim|tima|timu|timom|usmerjevaln*|nadzorn* odbor*|svetovaln* odbor*|programsk* odbor*|odbor|odbora|odboru|odborom|partner|partnerja|partnerjev|partnerji|partnerjem|partnerje|partnerjih|partnersk*|partnerstva|medregionaln*|medregijsk*|transnacionaln*|nadnacionaln*|čezmejn*|mednarodn*|uvodn*|začetn*|otvoritven*|deležnik*|skupina|skupine|skupini|skupino|konzorcij|konzorcija|konzorciju|konzorcijem|tehničn*|tematsk*|koordinacijsk*|regionaln*|lokaln*|bilateraln*|dvostransk*|kick-off|kickoff",
            [Term.Next] =
                "naslednji|naslednja|naslednje|naslednjo|naslednjega|naslednjemu|naslednjem|naslednjih|naslednjim|prihodnji|prihodnja|prihodnje|prihodnjo|prihodnjega|prihodnjemu|prihodnjem|prihodnjih|prihodnjim|prihajajoč*|sledeč*|predstoječ*|načrtovani|načrtovana|načrtovano|načrtovane|načrtovanega|načrtovanem|načrtovanih",
            [Term.Final] =
                "zaključn*|končni|končna|končne|končnega|končnemu|končnem|končnih|končnim|zadnji|zadnja|zadnje|zadnjo|zadnjega|zadnjemu|zadnjem|zadnjih|zadnjim|sklepni|sklepna|sklepno|sklepne|sklepnega|sklepnemu|sklepnem|sklepnih",
            [Term.Topic] =
                "tema|teme|temo|temah|tematika|tematike|na dnevnem redu|na programu|osredotočil*|osredotočen*|posvečen*|posvetil*|razpravljal*|obravnaval*|obravnavan|obravnavana|obravnavano|obravnavani|obravnavane|govoril* o|izmenjal*|poudarek|v ospredju|osrednja tema|predmet srečanja|predmet sestanka|ukvarjal*",
            [Term.Conference] =
                "konferenca|konference|konferenci|konferenco|konferencah|konferencam|konferenc|simpozij|simpozija|simpoziju|simpozijem|simpoziji|posvet|posveta|posvetu|posvetom|posveti|posvetov|posvetih|kolokvij|kolokvija|kolokviju|kolokvijem",
            [Term.Workshop] =
                "delavnica|delavnice|delavnici|delavnico|delavnicah|delavnicam|delavnicami|delavnic|hackathon*|hekaton*",
            [Term.Seminar] =
                "seminar|seminarja|seminarju|seminarjem|seminarji|seminarjev|seminarjih|seminarje|predavanje|predavanja|predavanju|predavanjem|predavanjih|predavanj|okrogl* miz*",
            [Term.Webinar] = "webinar*|vebinar*|spletn* seminar*|spletn* predavanj*",
            [Term.Convention] =
                "kongres|kongresa|kongresu|kongresom|kongresi|kongresov|kongresih|forum|foruma|forumu|forumom|forumi|forumov|forumih|summit|summita|summitu|summitom|konvencija|konvencije|konvenciji|konvencijo|vrh eu|vrhunsk* srečanj*",
            [Term.StudyVisit] =
                "študijsk* obisk*|študijsk* potovanj*|študijsk* ogled*|študijsk* izlet*|študijsk* ekskurzij*|strokovn* ekskurzij*|strokovn* obisk*|strokovn* ogled*|ekskurzija|ekskurzije|ekskurziji|ekskurzijo|ekskurzijah|terensk* obisk*|terensk* ogled*|obisk* na terenu|ogled* na terenu",
            [Term.Fair] =
                "sejem|sejma|sejmu|sejmom|sejmi|sejmov|sejmih|razstava|razstave|razstavi|razstavo|razstavah|expo",
            [Term.Training] =
                "usposabljanje|usposabljanja|usposabljanju|usposabljanjem|usposabljanjih|usposabljanj|tečaj|tečaja|tečaju|tečajem|tečaji|tečajev|tečajih|trening|treninga|treningu|treningom|treningi|poletn* šol*|izobraževaln* dogod*|izobraževaln* delavnic*|izobraževaln* srečanj*|izobraževaln* seminar*|strokovn* izobraževanj*",
            [Term.Festival] = "festival|festivala|festivalu|festivalom|festivali|festivalov|festivalih",
            [Term.Launch] =
                "otvoritev|otvoritve|otvoritvi|otvoritvijo|slavnostn* odprtj*|svečan* odprtj*|slovesn* odprtj*|otvoritven* slovesnost*|otvoritven* dogod*|otvoritven* konferenc*|uvodn* konferenc*|uvodn* dogod*",
            [Term.OtherEvent] =
                "dogodek|dogodka|dogodku|dogodkom|dogodki|dogodkov|dogodke|dogodkih|prireditev|prireditve|prireditvi|prireditvah|prireditvijo|prireditvami|informativn* dan|informativn* dnev*|info dan|dan odprtih vrat|dnev* odprtih vrat|javn* predstavit*|javn* razprav*|javn* obravnav*|predstavitven* dogod*|informativn* srečanj*|matchmaking*|mreženjsk* dogod*|podelitev nagrad|podelitv* nagrad",
            [Term.SaveTheDate] =
                "rezervirajte si datum|rezervirajte si termin|rezervirajte si čas|rezervirajte si dan|zabeležite si datum|zabeležite si termin|zabeležite si čas|zabeležite si dan|zapišite si datum|zapišite si termin|zapišite si čas|zapišite si dan|označite si datum|označite si termin|označite si čas|označite si dan|prihranite si datum|prihranite si termin|prihranite si čas|prihranite si dan|shranite si datum|shranite si termin|shranite si čas|shranite si dan|rezervirajte datum|rezervirajte termin|shranite datum|shranite termin|zabeležite datum|zabeležite termin|označite datum|označite termin|zabeležite si v koledar|vpišite si v koledar|zapišite si v koledar|označite v koledarju",
            [Term.WillFollow] =
                "bo* objavljen*|bo* sporočen*|bo* znan*|bo* potrjen*|bo* poslan*|bo* določen*|bo* sledil*|bo* posredovan*|bo* razposlan*|bo* naknadno|naknadno|bo* kmalu|kmalu|v kratkem|še ni|še niso|še bo|še bodo|sledi|sledijo|bomo objavili|bomo sporočili|bomo obvestili|v pripravi|tba|tbc|tbd",
            [Term.Venue] =
                "kraj* dogodka|kraj* srečanja|kraj* izvedbe|kraj* konference|kraj* sestanka|mest* izvedbe|prizorišče|prizorišča|prizorišču|lokacija|lokacije|lokaciji|lokacijo|kraj|na naslovu|kje",
            [Term.Agenda] =
                "program|programa|programu|programom|podrobn* program*|dnevni red|dnevnega reda|dnevnem redu|agenda|agende|agendi|agendo|govorci|govorcev|govorniki|govornikov",
            [Term.Registration] =
                "prijava|prijave|prijavi|prijavo|registracija|registracije|registraciji|registracijo|prijavnica|prijavnice|prijavnici|prijavnico|prijavn* obraz*|registracijsk* obraz*|prijavite se|registrirajte se|prijaviti|registrirati",
            [Term.Date] =
                "datum|datuma|datumu|datumom|datumi|termin|termina|terminu|terminom|termini|terminov|točen datum|točn* datum*|dan dogodka|kdaj|čas",
            [Term.Invited] =
                "vabljen|vabljena|vabljeni|vabljene|povabljen|povabljena|povabljeni|povabljene|povabljeno|vabi|vabimo|vabijo|dobrodošli|dobrodošle|dobrodošla|vabilo|vabila|vabilu|vabilom|namenjen* vsem|odprt* za",
            [Term.Online] =
                "online|on-line|na spletu|prek spleta|preko spleta|virtualn*|na daljavo|videokonferenc*|preko zoom*|prek zoom*|prek aplikacije zoom|ms teams|hibridn*|spletno srečanje|spletnem srečanju|spletn* dogod*",
            [Term.Held] =
                "poteka|potekajo|potekal*|potekati|odvija|odvijajo|odvijal*|odvil|odvila|odvilo|odvili|odvile|zgodil|zgodila|zgodilo|zgodili|zgodile|izveden|izvedena|izvedeno|izvedeni|izvedene|izvedla|izvedlo|izvedli|izvedle|izvedel|izvede|organiziral*|organizira|organizirajo|organiziran|organizirana|organizirano|organizirani|organizirane|gostil|gostila|gostilo|gostili|gostile|gostitelj|gostiteljica|prireja|prirejajo|priredil*|pripravlja|pripravljajo|pripravil*|načrtovan|načrtovana|načrtovano|načrtovani|načrtovane|predviden|predvidena|predvideno|predvideni|predvidene|napovedan|napovedana|napovedano|napovedani|napovedane|bo odprt*|bo odprl*|vabi na|vabimo na|vabijo na|vabljeni na",
            [Term.WorkPackage] = "delovn* sklop*|delovn* paket*|wp|wps|ds",
            [Term.Milestone] = "mejnik*",
            [Term.Deliverable] =
                "deliverable|deliverables|projektn* rezultat*|predviden* rezultat*|izročk*|izroček|dosežek|dosežka|dosežki|dosežke|dosežkov|dosežkih|dosežkom",
            [Term.OnSchedule] =
                "po načrtu|po načrtih|po planu|po urniku|v skladu z načrtom|skladno z načrtom|v skladu s planom|v skladu s časovnico|v skladu s časovnim načrtom|v skladu s terminskim načrtom|v skladu s terminskim planom|skladno s planom|skladno s časovnico|skladno s časovnim načrtom|skladno s terminskim načrtom|skladno s terminskim planom|v predvidenem roku|v načrtovanem roku|v predvidenih rokih|v načrtovanih rokih|kot načrtovano|kot je bilo načrtovano|kot je načrtovano|brez zamud*|pravočasno zaključen*|pravočasno izveden*|pravočasno končan*|na dobri poti",
            [Term.Law] = "uredb*|člen*|zakon*|direktiv*|pogodb*|pravilnik*|predpis*|statut*",
            [Term.Progress] =
                "pomemben napred*|pomembnega napred*|znaten napred*|znatnega napred*|bistven napred*|bistvenega napred*|dober napred*|dobrega napred*|velik napred*|velikega napred*|občuten napred*|precejšen napred*|viden napred*|izjemen napred*|znatno napred*|občutno napred*|bistveno napred*|precej napred*|dobro napred*|uspešno napred*|pomembno napred*",
            [Term.Successful] = "uspešn*|uspeh|uspeha|uspehu|uspehom|uspehi|uspehov",
            [Term.Delayed] =
                "zamuda|zamude|zamudi|zamudo|zamudami|zamudah|zamuja|zamujajo|zamujal*|zakasn*|prestavljen|prestavljena|prestavljeno|prestavljeni|prestavljene|preložen|preložena|preloženo|preloženi|preložene|odložen|odložena|odloženo|odloženi|odložene|zaostan*|zaostaj*",
            [Term.Moved] =
                "prestavljen*|preložen*|prestavi|prestavili|odložen*|premaknjen*|prvotno načrtovan*|sprva načrtovan*",
            [Term.Cancelled] = "odpovedan*|odpade|odpadla|odpadlo|odpadel|preklican*",
            [Term.Not] = "ne|ni|niso|nima|nimajo|noben*|brez|niti",
            [Term.AtRisk] =
                "je ogrožen*|so ogrožen*|bil ogrožen*|bila ogrožen*|bilo ogrožen*|bili ogrožen*|v nevarnosti|pod vprašajem|lahko ogrozi*",
            [Term.Completed] =
                "zaključen|zaključena|zaključeno|zaključeni|zaključene|zaključil*|končan|končana|končano|končani|končane|končal*|dokončan|dokončana|dokončano|dokončani|dokončane|dosežen|dosežena|doseženo|doseženi|dosežene|izpolnjen|izpolnjena|izpolnjeno|izpolnjeni|izpolnjene|opravljen|opravljena|opravljeno|opravljeni|opravljene|zaključuje",
            [Term.Financed] =
                "financiran|financirana|financirano|financirani|financirane|financiranega|financiranemu|financiranem|financiranih|financiranim|financira|financirajo|financirata|financiral*",
            [Term.CoFinanced] =
                "sofinanciran|sofinancirana|sofinancirano|sofinancirani|sofinancirane|sofinanciranega|sofinanciranemu|sofinanciranem|sofinanciranih|sofinanciranim|sofinancira|sofinancirajo|sofinancirata|sofinanciral*|delno financiran*|deloma financiran*|ob sofinanciranju|s sofinanciranjem",
            [Term.Supported] =
                "podprt*|podpira|podpirajo|podpirata|podprl*|s podporo|ob podpori|s finančno podporo|ob finančni podpori|s finančno pomočjo",
            [Term.Supposed] =
                "bi bil|bi bila|bi bilo|bi bili|bi trajal|bi prejel|bi potekal*|bi se začel|če bo projekt|če bo vloga|če bodo sredstva|v primeru odobritve|ob odobritvi|pod pogojem|s pridržkom",
            [Term.EuropeanUnion] = "evropsk* unij*|eu",
            [Term.Erdf] = "evropsk* sklad* za regionalni razvoj|sklad* za regionalni razvoj|esrr|erdf",
            [Term.Esf] = "evropsk* socialn* sklad* plus|evropsk* socialn* sklad*|ess|esf",
            [Term.CohesionFund] = "kohezijsk* sklad*",
            [Term.JustTransitionFund] = "sklad* za pravični prehod|spp|jtf",
            [Term.Eafrd] = "evropsk* kmetijsk* sklad* za razvoj podeželja|eksrp|eafrd",
            [Term.Emfaf] =
                "evropsk* sklad* za pomorstvo, ribištvo in akvakulturo|evropsk* sklad* za pomorstvo ribištvo in akvakulturo|evropsk* sklad* za pomorstvo in ribištvo|espr|espra|emff|emfaf",
            [Term.Ipa] = "instrument* za predpristopno pomoč|predpristopn* pomoč*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "mehaniz* za okrevanje in odpornost|načrt* za okrevanje in odpornost|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "rezultat|rezultata|izdelek|produkt",
            [Term.Call] = "razpis|razpisa|razpisu|razpisom|razpisi|poziv|poziva|pozivu|javni poziv|javni razpis",
            [Term.Post] =
                "koordinator|koordinatorka|koordinatorica|koordinacija|vodja|vodja projekta|menedžer|menedžerka|asistent|asistentka|direktor|direktorica|tajnik|tajnica|predstavnik|svetovalec|svetovalka|strokovni sodelavec|strokovna sodelavka|komuniciranje|odnosi z javnostmi",
            [Term.Contact] =
                "kontakt|kontakti|kontakta|kontaktu|kontakte|kontaktov|kontaktni|kontaktn* oseb*|kontaktn* podat*|kontaktirajte|več informacij|dodatn* informacij*|nadaljnj* informacij*|podrobnejš* informacij*|pišite nam|za vprašanja|v primeru vprašanj|zapisal|zapisala|zapisnikar*|vprašanja",
            [Term.Phone] =
                "na številko|na številki|pokličite|telefon|telefona|telefonu|telefoni|telefonom|telefonsk* številk*|telefonski|tel|gsm|mobitel*|mob|pokličite",
            [Term.Desk] = "pisarna|tajništvo|recepcija|rezervacije|prijave|informacije|info|centrala|služba|ekipa",
            [Term.Published] =
                "objavljen|objavljena|objavljeno|objavljeni|objavljene|objava|objave|objavo|novičnik*|e-novic*|newsletter*|sporočil* za javnost|sporočil* za medije|številka|izdaja|izdaje|izdaji|izdajo|izdan|izdana|izdano|posodobljen*|zadnja posodobitev|glasilo|glasila|glasilu|bilten|biltena|biltenu|datum objave",
            [Term.Organisation] =
                "ministrstv*|univerza|univerze|univerzi|univerzo|agencij*|urad|urada|uradu|uradom|uradi|uradov|uradih|občina|občine|občini|občino|občinah|občin|mestn* občin*|mesto|mesta|mestu|mestom|zbornic*|inštitut*|zavod|zavoda|zavodu|zavodom|zavodi|združenj*|zveza|zveze|zvezi|zvezo|društv*|fundacij*|ustanova|ustanove|ustanovi|ustanovo|grozd|grozda|grozdu|razvojn* agencij*|razvojn* cent*|raziskovaln* cent*|center|centra|centru|centrom|centri|centre|fakultet*|šola|šole|šoli|šolo|gimnazij*|akademija|akademije|akademiji|akademijo|muzej|muzeja|muzeju|muzejem|bolnišnic*|banka|banke|banki|banko|mestn* svet*|občinsk* svet*|svet regij*|odbor|odbora|odboru|odborom|komisij*|vlada|vlade|vladi|vlado|uprava|uprave|upravi|upravo|upravn* enot*|direktorat*|direkcij*|sekretariat*|federacij*|unija|unije|uniji|unijo|podjetje|podjetja|podjetju|podjetjem|podjetji|družba|družbe|družbi|družbo|zadrug*|konzorcij|konzorcija|konzorciju|konzorcijem|inkubator*|tehnološk* park*|znanstven* park*|evroregij*|regija|regije|regiji|regijo|lokaln* akcijsk* skupin*|služba|službe|službi|službo|pisarna|pisarne|pisarni|pisarno|oddelek|oddelka|oddelku|oddelkom|parlament|parlamenta|parlamentu|državni zbor|skupnost|skupnosti|skupnostjo|županij*|javn* sklad*|javn* zavod*|d.o.o|d.d|s.p|z.o.o|z.b.o|so.p|gmbh|ltd|inc|srl|ag|pokrajina|pokrajine|pokrajini|pokrajino|kanton|kantona|provinca|province|krajinski park*|narodni park*",
            [Term.Building] =
                "hotel|hotela|hotelu|hotelom|hoteli|hotelih|grad|gradu|grada|gradom|dvorec|dvorca|dvorcu|dvorcem|palača|palače|palači|palačo|mestn* hiš*|kongresn* cent*|konferenčn* cent*|kulturn* dom*|kulturn* cent*|center|centru|centra|centrih|knjižnic*|gledališč*|muzej|muzeja|muzeju|muzejem|galerija|galerije|galeriji|galerijo|dvorana|dvorane|dvorani|dvorano|dvoranah|hiša|hiše|hiši|hišo|hišah|dom|domu|cerkev|cerkve|cerkvi|samostan|samostana|samostanu|postaja|postaje|postaji|postajo|avla|avle|avli|avlo|kampus|kampusa|kampusu|stadion|stadiona|stadionu|arena|arene|areni|areno|sedež|sedeža|sedežu|sedežem|prostor|prostori|prostorih|prostoru|stavba|stavbe|stavbi|stavbo|stavbah|mlin|mlina|mlinu|kino|kinu|sejn* sob*|restavracij*|gostišč*|gostilna|gostilne|gostilni|gostilno|trdnjav*|terme|termah|tovarna|tovarne|tovarni|tovarno|vila|vile|vili|vilo|sejmišč*|razstavišč*|rotovž*|poslopj*",
            [Term.OfTown] = "v|na",
            [Term.NameJoint] = "in|za|na|v|pri|s|z|ob|o|od|do|&",
            [Term.At] = "v|na|pri",
            [Term.Side] = "strani|stran",
            [Term.Interest] = "interes|zanimanje|namero|pripravljenost|željo|želijo",
            [Term.Cooperation] = "sodelovanj*|sodelovati",
            [Term.Objective] = "cilj|cilji|cilja|ciljem|namen|namenom|ideja projekta|želi",
            [Term.Theme] =
                "tema|teme|tematsko področje|tematska področja|področje|prednostna naloga|prednostna os|specifični cilj",
            [Term.As] = "kot",
            [Term.And] = "in|ter|kot tudi|kakor tudi|pa tudi|skupaj z|skupaj s|vključno z|vključno s|&",
            [Term.HowMany] = "koliko",
            [Term.All] = "vsi|vse|vseh|vsem|vsemi|vsa|celoten|celotna|celotno|celotnega",
            [Term.Most] = "večina|večine|večini|večino|večji del|pretežni del",
            [Term.Mostly] = "večinoma",
            [Term.Many] =
                "veliko|mnogo|mnogi|mnoge|mnogih|mnogim|mnogimi|številni|številne|številna|številnih|številnim|številnimi",
            [Term.Several] =
                "nekaj|nekateri|nekatere|nekatera|nekaterih|nekaterim|nekaterimi|več partnerjev|več udeležencev",
            [Term.Few] = "le nekaj|samo nekaj|peščica|peščico|maloštevil*|majhen del|le malo|malo",
            [Term.Half] = "polovica|polovice|polovici|polovico",
            [Term.Third] = "tretjina|tretjine|tretjini|tretjino|tretjin|tretjinama",
            [Term.Quarter] = "četrtina|četrtine|četrtini|četrtino|četrtin|četrtinama",
            [Term.Almost] = "skoraj|malone|domala|malodane|tako rekoč|praktično",
            [Term.AtLeast] = "vsaj|najmanj|ne manj kot|več kot|nad",
            [Term.AtMost] = "največ|kvečjemu|ne več kot|manj kot|pod",
            [Term.Both] = "oba|obe|obeh|obema|obadva|obedve",
            [Term.None] = "noben*|nihče|nikogar|nikomur|niti en|niti eden|niti ena|niti eno",
            [Term.Each] = "vsak|vsaka|vsako|vsake|vsakega|vsakemu|vsakem|vsakim|vsakomur",
            [Term.Which] =
                "kateri|katera|katero|katere|katerega|kateremu|katerem|katerih|katerim|katerimi|kakšni|kakšna|kakšno|kakšne|kakšnih|kakšnega|kakšen",
        },
    };
}
