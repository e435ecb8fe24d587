namespace Konvent.Reading;

/// <summary>Slovak.</summary>
internal static class Slovak
{
    private const string Genitive =
        "januára, februára, marca, apríla, mája, júna, júla, augusta, septembra, októbra, novembra, decembra";

    private static readonly Naming Alone = new()
    {
        Months = "január, február, marec, apríl, máj, jún, júl, august, september, október, november, december",
        MonthsOfDay = Genitive,
        Seasons = "jar, leto, jeseň, zima",
        Quarters = "1. štvrťrok, 2. štvrťrok, 3. štvrťrok, 4. štvrťrok",
        Halves = "1. polrok, 2. polrok",
        Thirds = "začiatok, polovica, koniec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} roka {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "jari, leta, jesene, zimy",
        Quarters = "1. štvrťroka, 2. štvrťroka, 3. štvrťroka, 4. štvrťroka",
        Halves = "1. polroka, 2. polroka",
        Thirds = "začiatku, polovice, konca",
        Year = "roku {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("okolo "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. a {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|počnúc|odo dňa",
            Until = "do|až do|do dňa",
            By = "najneskôr|najneskôr do|najneskôr dňa|pred|najneskoršie do|do najneskôr",
            To = "až",
            Between = "medzi",
            ThisYear = "tohto roka|tohto roku|tento rok|t r",
            NextYear = "budúceho roka|budúceho roku|budúcom roku|budúci rok",
            LastYear = "minulého roka|minulého roku|minulom roku|minulý rok|vlani",
            ThisMonth = "t m|tohto mesiaca",
            Next = "budúci|budúcom",
            Last = "minulý|minulom",
            And = "a|i|aj",
            Around = "okolo|asi|približne",
            Noise = "r|rok|roka|roku|dni|rokoch|mesiac|mesiaca|mesiaci|dňoch|dní",
            Before = "v|vo|na|dňa|počas",
            Weekdays =
                "pondelok|pondelka|utorok|utorka|streda|stredu|stredy|štvrtok|štvrtka|piatok|piatka|sobota|sobotu|nedeľa|nedeľu",
            Hours = "o",
            Streets = "ul|ulica|ulici|nám|námestie|námestí|trieda|nábrežie|most",
            Months = """
                januári|jan|januárom, februári|feb|februárom, marci|mar|marcom, apríli|apr|aprílom, máji|májom,
                júni|júnom, júli|júlom, auguste|aug|augustom, septembri|sep|sept|septembrom, októbri|okt|októbrom,
                novembri|nov|novembrom, decembri|dec|decembrom
                """,
            Seasons = "na jar|jarou, v lete|lete, na jeseň|jeseni|jeseňou, v zime|zime|zimou",
            Ordinals = """
                prvý|prvého|prvom|prvá|prvej|prvú, druhý|druhého|druhom|druhá|druhej|druhú, tretí|tretieho|treťom,
                štvrtý|štvrtého|štvrtom|posledný|poslednom
                """,
            QuarterWords = "štvrťrok|štvrťroka|štvrťroku|kvartál|kvartálu|kvartáli",
            Quarters = """
                prvý štvrťrok|I. štvrťrok|1. kvartál, druhý štvrťrok|II. štvrťrok|2. kvartál,
                tretí štvrťrok|III. štvrťrok|3. kvartál, štvrtý štvrťrok|IV. štvrťrok|4. kvartál
                """,
            HalfWords = "polrok|polroka|polroku|polovica|polovici|polovice|polovicu",
            Halves = """
                prvý polrok|I. polrok|prvá polovica|1. polovica, druhý polrok|II. polrok|druhá polovica|2. polovica
                """,
            Thirds = """
                začiatkom|na začiatku|začiatku|počiatkom, v polovici|polovici|v polovičke,
                koncom|na konci|konci|v závere|závere
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("sk")
    {
        Dates = Dates,
        SmallWords = """
            a v na sa je že s z do o k vo aj pre za by sú ktorý ktorá ktoré po od ako jeho bol bola bolo byť tiež pri už
            alebo tak ale podľa medzi až ich tejto tento všetkých bude zo pred počas boli si
            """,
        FieldWords = """
            projekt projektu región regiónov partneri partnerov stretnutie plán plány akčný opatrenia program európsky
            rozvoj realizácia konferencia výmena skúseností výsledky kraj ministerstvo rokovanie spolupráca
            """,
        Thousands = "tisic tisice tis",
        Millions = "milion miliona miliony milionov mil mio milionoch mln",
        Billions = "miliarda miliardy miliard mld",
        BehindHour = "hod|hodín|hodiny|hodine",
        Cardinals =
            "jeden|jedna|jedno|jedného|jednému|jednom|jedným|jednej|jednu, dva|dve|dvaja|dvoch|dvom|dvoma|dvomi, tri|traja|troch|trom|troma|tromi, štyri|štyria|štyroch|štyrom|štyrmi, päť|piati|piatich|piatim|piatimi, šesť|šiesti|šiestich|šiestim|šiestimi, sedem|siedmi|siedmich|siedmim|siedmimi, osem|ôsmi|ôsmich|ôsmim|ôsmimi, deväť|deviati|deviatich|deviatim|deviatimi, desať|desiati|desiatich|desiatim|desiatimi, jedenásť|jedenásti|jedenástich|jedenástim|jedenástimi, dvanásť|dvanásti|dvanástich|dvanástim|dvanástimi",
        Teens =
            "trinásť|trinásti|trinástich|trinástim|trinástimi, štrnásť|štrnásti|štrnástich|štrnástim|štrnástimi, pätnásť|pätnásti|pätnástich|pätnástim|pätnástimi, šestnásť|šestnásti|šestnástich|šestnástim, sedemnásť|sedemnásti|sedemnástich|sedemnástim, osemnásť|osemnásti|osemnástich|osemnástim, devätnásť|devätnásti|devätnástich|devätnástim",
        Tens =
            "dvadsať|dvadsiati|dvadsiatich|dvadsiatim|dvadsiatimi, tridsať|tridsiati|tridsiatich|tridsiatim|tridsiatimi, štyridsať|štyridsiati|štyridsiatich|štyridsiatim, päťdesiat|päťdesiati|päťdesiatich|päťdesiatim, šesťdesiat|šesťdesiati|šesťdesiatich, sedemdesiat|sedemdesiati|sedemdesiatich, osemdesiat|osemdesiati|osemdesiatich, deväťdesiat|deväťdesiati|deväťdesiatich, sto|stovka",
        Ordinals =
            "prvý|prvá|prvé|prvého|prvému|prvom|prvou|prvej|prvú|prvým|prvých|prvými, druhý|druhá|druhé|druhého|druhému|druhom|druhou|druhej|druhú|druhým|druhých, tretí|tretia|tretie|tretieho|tretiemu|tretom|tretou|tretej|tretiu|tretím|tretích, štvrtý|štvrtá|štvrté|štvrtého|štvrtému|štvrtom|štvrtou|štvrtej|štvrtú|štvrtým, piaty|piata|piate|piateho|piatemu|piatom|piatou|piatej|piatu|piatym|piatych, šiesty|šiesta|šieste|šiesteho|šiestemu|šiestom|šiestou|šiestej|šiestu|šiestym|šiestych, siedmy|siedma|siedme|siedmeho|siedmemu|siedmom|siedmou|siedmej|siedmu|siedmym|siedmych, ôsmy|ôsma|ôsme|ôsmeho|ôsmemu|ôsmom|ôsmou|ôsmej|ôsmu|ôsmym|ôsmych, deviaty|deviata|deviate|deviateho|deviatemu|deviatom|deviatou|deviatej|deviatu|deviatym|deviatych, desiaty|desiata|desiate|desiateho|desiatemu|desiatom|desiatou|desiatej|desiatu|desiatym|desiatych, jedenásty|jedenásta|jedenáste|jedenásteho|jedenástemu|jedenástom|jedenástou|jedenástej|jedenástu|jedenástym|jedenástych, dvanásty|dvanásta|dvanáste|dvanásteho|dvanástemu|dvanástom|dvanástou|dvanástej|dvanástu|dvanástym|dvanástych",
        Fractions = "pätin*, šestin*, sedmin*, osmin*, devätin*, desatin*",
        HoursInWords =
            "o pol #: -30, od pol #: -30, do pol #: -30, po pol #: -30, štvrť na #: -45, trištvrte na #: -15",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projekt|projektu|projekte|projektom|projekty|projektov|projektoch|projektmi",
            [Term.Titled] =
                "s názvom|pod názvom|názvom|nazvan*|celý názov|plný názov|úplný názov|názov projektu|nesúci názov|nesie názov|volá sa|s titulom",
            [Term.InShort] =
                "skratka|skratkou|skratku|v skratke|skrátene|skrátený názov|krátky názov|akronym|akronymom|akronymu|ďalej len",
            [Term.Budget] =
                "rozpočet|rozpočtu|rozpočtom|rozpočty|rozpočtov|rozpočtoch|celkov* náklad*|celkov* oprávnen* náklad*|celkov* oprávnen* výdavk*|celkov* výdavk*|celkov* hodnot*|celkov* alokác*|celkov* sum*|celkov* financovan*",
            [Term.Grant] =
                "grant|grantu|grantom|granty|grantov|dotácia|dotácie|dotáciu|dotáciou|dotácii|dotáciám|nenávratn* finančn* príspevok*|nenávratn* finančn* príspevk*|nfp|príspevok|príspevku|príspevkom|príspevky|spolufinancovanie|spolufinancovania|spolufinancovaniu|podiel* eú|podiel* únie|podiel* efrr|podiel* európskej únie|finančn* podpora|finančn* podporu|finančn* podpory|podpora eú|podpora z eú|podpora z efrr|podpora európskej únie|podporu eú|podporu z eú|podporu z efrr|podporu európskej únie|podpory eú|podpory z eú|podpory z efrr|podpory európskej únie|prostriedky eú|prostriedky z eú|prostriedky efrr|prostriedky z efrr|prostriedkov eú|prostriedkov z eú|prostriedkov efrr|prostriedkov z efrr|z toho eú|z toho efrr",
            [Term.NationalShare] =
                "národn* spolufinancovan*|národn* príspev*|národn* podiel*|štátn* rozpoč*|vlastn* príspev*|vlastn* podiel*|vlastn* zdroj*|vlastn* prostriedk*|príspev* partner*|národn* zdroj*",
            [Term.Duration] =
                "dob* trvania|čas* trvania|trvanie|trvania|trvaniu|trvanim|dĺžka trvania|dĺžka projektu|dob* realizácie|obdobi* realizácie|obdobi* implementácie|realizačn* obdobi*|termín realizácie|čas* realizácie|trvá|trvajú|trval|trvalo|trvali|bude trvať|budú trvať|potrvá|potrvajú|beží|pobeží|prebieha od|prebiehal od|prebiehala od|prebiehalo od|bude prebiehať od|realizovaný od|realizovaná od|realizované od|harmonogram projektu",
            [Term.Activity] = "aktivity|aktivít|aktivitách|činnosti|činností|práce|prác|realizácia",
            [Term.Phase] =
                "fáza|fázy|fázu|fáze|fázou|fázach|fázami|fáz|etapa|etapy|etapu|etape|etapou|etapách|etapami|etap",
            [Term.Started] =
                "začal*|začína|začínajú|začínal*|začne|začnú|začatie|zahájen*|zahájil*|zaháji|odštartoval*|odštartuje|spustený|spustená|spustené|spustenie|spustil*|započal*|započat*|rozbehl*|rozbehol|štart projektu|začiatok realizácie|začiatok projektu",
            [Term.Instrument] =
                "nástroj* politik*|nástroj* verejn* politik*|politick* nástroj*|nástroj|nástroja|nástroje|nástroju|nástrojov|nástrojom|nástrojoch|nástrojmi",
            [Term.Policy] =
                "plán|plánu|plány|plánom|plánov|plánoch|stratégia|stratégie|stratégiu|stratégii|stratégiou|stratégiám|program|programu|programy|programom|programov|programoch|programe|politika|politiky|politiku|politikou|politike|politík|koncepcia|koncepcie|koncepciu|koncepcii",
            [Term.OperationalProgramme] =
                "operačn* program*|integrovan* regionáln* operačn* program*|regionáln* operačn* program*|regionáln* program*|program efrr|programu efrr|programom efrr|programy efrr|programov efrr|program slovensko|programu slovensko|op|irop|rop",
            [Term.Local] =
                "miestny|miestna|miestne|miestneho|miestnemu|miestnom|miestnou|miestnej|miestnu|miestnym|miestnych|miestnymi|miestni|lokáln*|obecný|obecná|obecné|obecného|obecných|obecnej|mestsk*|komunáln*",
            [Term.Regional] = "regionáln*|krajsk*",
            [Term.National] = "národn*|celoštátn*|vnútroštátn*|celoslovensk*|štátn*",
            [Term.LeadPartner] =
                "vedúc* partner*|hlavn* partner*|lead partner*|leadpartner*|hlavn* prijímateľ*|hlavn* cezhraničn* partner*|vedúc* prijímateľ*|koordinátor|koordinátora|koordinátorom|koordinátorovi|koordinátorka|koordinátorkou|koordinátorky|koordinujúc* partner*|nositeľ* projektu|lp",
            [Term.Partner] =
                "partner|partnera|partnerovi|partnerom|partneri|partnerov|partnermi|partneroch|projektov* partner*|partnersk* organizáci*|prijímateľ|prijímateľa|prijímateľom|prijímateľovi|prijímateľia|prijímateľov|prijímateľmi|konzorcium|konzorcia|konzorciu|konzorciom|partnerstvo|partnerstva|partnerstvu|partnerstvom|partnerstve|spoluriešiteľ*",
            [Term.AdvisoryPartner] =
                "poradn* partner*|poradensk* partner*|poradn* organizáci*|konzultačn* partner*|poradca projektu",
            [Term.AssociatedPartner] =
                "pridružen* partner*|asociovan* partner*|pridružen* organizáci*|asociovan* organizáci*|pridružen* subjekt*|asociovan* subjekt*|spolupracujúc* organizáci*|pridružen* strategick* partner*",
            [Term.PolicyAuthority] =
                "pridružen* politick* orgán|pridružen* politick* orgánu|pridružen* politick* orgány|pridružen* politick* orgánov|pridružen* politick* orgánom|pridružen* orgán|pridružen* orgánu|pridružen* orgány|pridružen* orgánov|pridružen* orgánom|pridružen* verejn* orgán|pridružen* verejn* orgánu|pridružen* verejn* orgány|pridružen* verejn* orgánov|pridružen* verejn* orgánom|zodpovedn* politick* orgán|zodpovedn* politick* orgánu|zodpovedn* politick* orgány|zodpovedn* politick* orgánov|zodpovedn* politick* orgánom|orgán zodpovedn* za politik*|orgánu zodpovedn* za politik*|orgány zodpovedn* za politik*|orgánov zodpovedn* za politik*|orgánom zodpovedn* za politik*|orgán zodpovedn* za nástroj*|orgánu zodpovedn* za nástroj*|orgány zodpovedn* za nástroj*|orgánov zodpovedn* za nástroj*|orgánom zodpovedn* za nástroj*|orgán zodpovedn* za politick* nástroj*|orgánu zodpovedn* za politick* nástroj*|orgány zodpovedn* za politick* nástroj*|orgánov zodpovedn* za politick* nástroj*|orgánom zodpovedn* za politick* nástroj*|asociovan* politick* orgán|asociovan* politick* orgánu|asociovan* politick* orgány|asociovan* politick* orgánov|asociovan* politick* orgánom|príslušn* politick* orgán|príslušn* politick* orgánu|príslušn* politick* orgány|príslušn* politick* orgánov|príslušn* politick* orgánom",
            [Term.ExternalManagement] =
                "extern* riadeni*|extern* manažment*|extern* projektov* riadeni*|extern* projektov* manažment*|extern* projektov* manažér*|extern* manažér*|extern* riadenie projektu|kancelári* projektového riadenia|projektov* kancelári*",
            [Term.Former] = "býval*|niekdajš*|predchádzajúc*|predošl*",
            [Term.Is] = "je|sú|bol|bola|bolo|boli|bude|budú|ako|sa stal|sa stala",
            [Term.Meeting] =
                "stretnutie|stretnutia|stretnutiu|stretnutiach|stretnutiami|stretnutiam|stretnutií|stretnutí|stretnutím|rokovanie|rokovania|rokovaniu|rokovaniach|rokovaniami|rokovaní|rokovaním|zasadnutie|zasadnutia|zasadnutiu|zasadnutiach|zasadnutí|zasadnutím|zasadanie|zasadania|zasadaniu|zasadaní|zasadaním|schôdza|schôdze|schôdzu|schôdzi|schôdzou|schôdzach|schôdzka|schôdzky|schôdzku|schôdzke|schôdzkou|schôdzkach|schôdzok|porada|porady|poradu|porade|poradou|poradách|meeting|meetingu|meetingy|meetingom|meetingov|míting|mítingu|mítingy|mítingom|mítingov|kick-off|kickoff|kick-off meeting",
            [Term.Met] =
                "stretl*|stretne|stretnú|stretáva|stretávajú|stretávali|stretnúť|zišli|zišla|zišlo|zíde|zídu|zhromaždil*|zasadal*|zasadá|zasadajú|zasadne|zasadol|zasadla",
            [Term.Circle] =
                "pracovný|pracovná|pracovné|pracovného|pracovnému|pracovnom|pracovnou|pracovnej|pracovnú|pracovným|pracovných|pracovnými|projektov*|tím|tímu|tímom|tímy|tíme|riadiac* výbor*|riadiac* skupin*|monitorovac* výbor*|poradn* výbor*|výbor|výboru|výborom|výbore|partner|partnera|partnerovi|partnerom|partneri|partnerov|partnermi|partneroch|partnersk*|partnerstva|projektu|medziregionáln*|medzinárodn*|cezhraničn*|nadnárodn*|transnárodn*|úvodn*|otváracie|otváracieho|otváracia|zainteresovan* stran*|stakeholder*|aktér|aktérov|aktéri|aktérom|aktérmi|skupina|skupiny|skupinu|skupine|skupinou|skupin|konzorcium|konzorcia|konzorciu|konzorciom|technick*|tematick*|koordinačn*|regionáln*|miestny|miestna|miestne|miestneho|miestnej|miestnych|lokáln*|bilateráln*|dvojstrann*|kick-off|kickoff",
            [Term.Next] =
                "ďalší|ďalšia|ďalšie|ďalšieho|ďalšiemu|ďalšom|ďalšou|ďalšej|ďalšiu|ďalším|ďalších|ďalšími|nasledujúc*|nadchádzajúc*|najbližš*|budúci|budúca|budúce|budúceho|budúcom|budúcej|budúcu|pripravovan*|chystan*",
            [Term.Final] =
                "záverečn*|posledný|posledná|posledné|posledného|poslednému|poslednom|poslednou|poslednej|poslednú|posledným|posledných|poslednými|finálov*|finaln*|konečný|konečná|konečného|konečnom|konečnej|konečnú|konečným|konečných",
            [Term.Topic] =
                "téma|témou|témy|tému|témach|témami|na programe|program zahŕňal|zameral* sa na|sa zameral* na|zameran* na|bolo venované|venovaný|venovaná|venované|venoval*|prerokoval*|prediskutoval*|diskutoval*|diskutované|hovoril* o|hovorilo sa o|predmetom|hlavným bodom|hlavnými bodmi|rokoval* o|obsahom|zaoberal*",
            [Term.Conference] =
                "konferencia|konferencie|konferenciu|konferencii|konferenciou|konferenciách|konferenciám|sympózium|sympózia|sympóziu|kolokvium|kolokvia|kolokviu",
            [Term.Workshop] =
                "workshop*|pracovn* dielňa|pracovn* dielne|pracovn* dielni|pracovn* dielňu|pracovn* dielňou|tvoriv* dielňa|tvoriv* dielne|tvoriv* dielni|tvoriv* dielňu|hackathon*|world café|masterclass",
            [Term.Seminar] =
                "seminár|seminára|seminári|seminárom|semináre|seminárov|seminároch|prednáška|prednášky|prednášku|prednáškou|prednáškach|okrúhl* stol*",
            [Term.Webinar] = "webinár*|on-line seminár*",
            [Term.Convention] =
                "kongres|kongresu|kongresom|kongresy|kongrese|kongresov|fórum|fóra|fóru|fóre|summit|summitu|summitom|summity|summite|samit|samitu|samitom|samity|samite|zjazd|zjazdu|zjazdom|zjazdy|zjazde",
            [Term.StudyVisit] =
                "študijn* cest*|študijn* návštev*|študijn* pobyt*|študijn* výjazd*|študijn* zájazd*|študijn* exkurzi*|exkurzia|exkurzie|exkurziu|exkurzii|exkurziou|exkurziách|terénn* návštev*|návštev* na mieste",
            [Term.Fair] =
                "veľtrh|veľtrhu|veľtrhy|veľtrhom|veľtrhov|veľtrhoch|výstava|výstavy|výstavu|výstave|výstavou|výstavách|expo|jarmok|jarmoku|jarmoky|vianočn* trh|vianočn* trhy|vianočn* trhov|vianočn* trhoch|farmársk* trh|farmársk* trhy|farmársk* trhov|farmársk* trhoch",
            [Term.Training] =
                "školenie|školenia|školeniu|školeniach|školeniami|školení|školením|kurz|kurzu|kurzy|kurzom|kurzov|kurzoch|kurze|letn* škola|letn* školy|letn* školu|letn* škole|letn* školou|vzdelávac* seminár*|vzdelávac* kurz*|vzdelávac* podujati*|tréning|tréningu|tréningy|tréningom|tréningov|výcvik|výcviku|výcvikom",
            [Term.Festival] =
                "festival|festivalu|festivaly|festivalom|festivale|festivalov|festivaloch|slávnosť|slávnosti",
            [Term.Launch] =
                "slávnostn* otvoreni*|slávnostn* zahájeni*|otvárac* konferenci*|otvárac* podujati*|otvárac* ceremoniál*|úvodn* konferenci*|úvodn* podujati*|vernisáž*|slávnostn* ceremoniál*",
            [Term.OtherEvent] =
                "podujatie|podujatia|podujatiu|podujatiach|podujatiami|podujatiam|podujatí|podujatím|udalosť|udalosti|udalosťou|udalostiach|informačn* deň|informačn* dni|informačn* dňa|informačn* dňoch|informačn* stretnuti*|informačn* seminár*|deň otvorených dverí|dni otvorených dverí|dňa otvorených dverí|verejn* prezentáci*|verejn* prerokovani*|verejn* diskusi*|verejn* vypočuti*|matchmaking*|diseminačn* podujati*|networkingov* podujati*|odovzdávanie cien",
            [Term.SaveTheDate] =
                "uložte si dátum|uložte si termín|poznačte si dátum|poznačte si termín|poznamenajte si dátum|poznamenajte si termín|rezervujte si dátum|rezervujte si termín|zarezervujte si dátum|zarezervujte si termín|zapíšte si dátum|zapíšte si termín|vyhraďte si dátum|vyhraďte si termín|zaznačte si dátum|zaznačte si termín|poznačte si do kalendára|poznačte si do diára|zapíšte si do kalendára|zapíšte si do diára|zaznačte si do kalendára|zaznačte si do diára|rezervujte si čas",
            [Term.WillFollow] =
                "bud* oznámen*|bud* zverejnen*|bud* upresnen*|bud* zaslan*|bud* potvrden*|bud* doplnen*|bud* stanoven*|bud* určen*|bud* nasledovať|bud* rozoslan*|bud* včas oznámen*|bud* včas zverejnen*|bud* včas upresnen*|čoskoro|zatiaľ nie je|zatiaľ nebol*|doposiaľ nebol*|ešte nie je|ešte nie sú|ešte nebol*|budeme informovať|upresníme|oznámime|zverejníme|pripravujeme|na spresnenie|tba|tbc|tbd",
            [Term.Venue] =
                "miesto konania|miesta konania|miestom konania|mieste konania|miestu konania|miesto|miestom|lokalita|adresa|adresu|adresy|dejisko|dejisku|kde",
            [Term.Agenda] =
                "agenda|agendy|agendu|agende|agendou|program|programu|programom|programe|podrobn* program|podrobn* programu|podrobn* programom|rečníci|rečníkov|prednášajúci",
            [Term.Registration] =
                "registrácia|registrácie|registráciu|registrácii|registráciou|registračn* formulár*|prihláška|prihlášky|prihlášku|prihláškou|prihlásenie|prihlasovanie|prihlasovac* formulár*|registrujte sa|zaregistrujte sa|prihláste sa|registrovať|prihlásiť",
            [Term.Date] =
                "dátum|dátumu|dátume|dátumom|termín|termínu|termíny|termínom|termínov|termínoch|termíne|presn* dátum*|presn* termín*|deň konania|čas|kedy",
            [Term.Invited] =
                "pozvan*|pozýva|pozývame|pozývajú|vítaný|vítaná|vítané|vítaní|vitajte|určen* pre|otvoren* pre|prístupn* verejnosti",
            [Term.Online] =
                "online|on-line|virtuáln*|videokonferencia|videokonferencie|videokonferenciu|videokonferencii|videokonferenciou|prostredníctvom zoom*|cez zoom|cez teams|ms teams|hybridn*|dištančne",
            [Term.Held] =
                "koná|konajú|konal*|konať|konanie|konania|uskutoční|uskutočnia|uskutočniť|uskutočnil*|uskutočňuje|prebehne|prebehnú|prebehl*|prebehol|prebieha|prebiehajú|prebiehal*|hostil*|bude hostiť|hostiteľom|usporiada|usporiadal*|usporiadaný|usporiadaná|usporiadané|usporadúva|organizoval*|organizuje|organizujú|organizovaný|organizovaná|organizované|zorganizoval*|zorganizuje|zorganizujú|plánuje sa|plánovaný|plánovaná|plánované|naplánovan*|bude otvoren*|otvorí|pozýva na|pozývame na|pozývajú na|pripravuje",
            [Term.WorkPackage] = "pracovn* balík*|pracovn* balíč*|wp|wps",
            [Term.Milestone] = "míľnik|míľniku|míľniky|míľnikom|míľnikov|míľnikoch",
            [Term.Deliverable] =
                "výstup|výstupu|výstupy|výstupom|výstupoch|výstupov|výstupmi|čiastkov* výstup*|deliverable|deliverables",
            [Term.OnSchedule] =
                "podľa plánu|podľa harmonogramu|v súlade s harmonogramom|v súlade s plánom|v súlade s časovým plánom|v súlade s časovým harmonogramom|podľa časového plánu|podľa časového harmonogramu|v plánovanom termíne|v stanovenom termíne|v stanovených termínoch|ako bolo plánované|včas splnen*|dokončen* včas|bez meškania|bez omeškania|na dobrej ceste",
            [Term.Law] = "nariadeni*|článk*|článok|čl|zákon*|smernic*|zmluv*|predpis*|vyhlášk*|stanov*",
            [Term.Progress] =
                "výrazn* pokrok*|významn* pokrok*|značn* pokrok*|dobr* pokrok*|veľk* pokrok*|podstatn* pokrok*|zásadn* pokrok*|citeľn* pokrok*|výrazne pokročil*|významne pokročil*|značne pokročil*|úspešne pokročil*|dobre pokročil*",
            [Term.Successful] = "úspešn*|úspech|úspechu|úspechom|úspechy|úspechov",
            [Term.Delayed] =
                "oneskoren*|omeškan*|meška|meškanie|meškania|meškaniu|zdržanie|zdržania|odložen*|posunut*|sklz|sklzu|sklzom|sklze",
            [Term.Moved] =
                "presunut*|presúva sa|sa presúva|odložen*|odkladá sa|sa odkladá|preložen*|pôvodne plánovan*|pôvodne naplánovan*",
            [Term.Cancelled] =
                "zrušen*|ruší sa|sa ruší|odvolan*|nekoná sa|sa nekoná|neuskutoční sa|sa neuskutoční|odpadá",
            [Term.Not] = "nie|nie je|nie sú|nebol*|nemá|nemajú|nebude|žiadn*|bez|ani",
            [Term.AtRisk] =
                "je ohrozen*|sú ohrozen*|bol ohrozen*|bola ohrozen*|bolo ohrozen*|boli ohrozen*|v ohrození|v nebezpečenstve|ohrozuje splnenie|môže ohroziť",
            [Term.Completed] =
                "dokončený|dokončená|dokončené|dokončil*|ukončený|ukončená|ukončené|splnený|splnená|splnené|dosiahnutý|dosiahnutá|dosiahnuté|zavŕšený|zavŕšená|zavŕšené|hotový|hotová|hotové|bol* dokončen*|bol* ukončen*",
            [Term.Financed] =
                "financovaný|financovaná|financované|financovaného|financovanej|financovanom|financovanou|financovanú|financovaných|financovaným|financovanými|financuje|financujú|hradený|hradená|hradené|hradených|hradeného",
            [Term.CoFinanced] =
                "spolufinancovaný|spolufinancovaná|spolufinancované|spolufinancovaného|spolufinancovanej|spolufinancovanom|spolufinancovanou|spolufinancovanú|spolufinancovaných|spolufinancovaným|spolufinancovanými|spolufinancuje|spolufinancujú|čiastočne financovan*|čiastočne hraden*|za spolufinancovania|so spolufinancovaním",
            [Term.Supported] =
                "podporen*|podporovan*|podporuje|podporujú|podporil*|s podporou|za podpory|za finančnej podpory|s finančnou podporou|vďaka podpore|s prispením|za prispenia|s finančnou pomocou",
            [Term.Supposed] =
                "bol by|bola by|bolo by|boli by|by bol|by bola|by bolo|by boli|by trval|by získal|by sa uskutočnil*|by sa konal*|v prípade schválenia|v prípade poskytnutia|ak bude projekt|ak projekt bude|ak žiadosť|ak sa schváli|za predpokladu|s výhradou",
            [Term.EuropeanUnion] = "európsk* únia|európsk* únie|európsk* úniu|európsk* únii|európsk* úniou|eú",
            [Term.Erdf] =
                "európsk* fond* regionálneho rozvoja|európsk* fond* pre regionáln* rozvoj*|fond* regionálneho rozvoja|efrr|erdf",
            [Term.Esf] = "európsk* sociáln* fond* plus|európsk* sociáln* fond*|esf",
            [Term.CohesionFund] = "kohézn* fond*|fond* súdržnosti",
            [Term.JustTransitionFund] = "fond* na spravodlivú transformáciu|fond* spravodlivej transformácie|fst|jtf",
            [Term.Eafrd] = "európsk* poľnohospodársk* fond* pre rozvoj vidieka|epfrv|eafrd",
            [Term.Emfaf] =
                "európsk* námorn* a rybársk* fond*|európsk* námorn* rybolovn* a akvakultúrn* fond*|enrf|enraf|emff|emfaf",
            [Term.Ipa] =
                "nástroj* predvstupovej pomoci|nástroj* pre predvstupovú pomoc|predvstupov* pomoc*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "mechanizm* na podporu obnovy a odolnosti|plán* obnovy a odolnosti|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "výstup|výstupu|výstupom|produkt",
            [Term.Call] = "výzva|výzvy|výzvu|výzve|výzvou|výziev",
            [Term.Post] =
                "koordinátor|koordinátorka|koordinácia|vedúci|vedúca|manažér|manažérka|asistent|asistentka|riaditeľ|riaditeľka|hovorca|hovorkyňa|tajomník|tajomníčka|referent|referentka|špecialista|špecialistka|komunikácia",
            [Term.Contact] =
                "kontakt|kontakty|kontaktu|kontaktov|kontaktom|kontaktn* osob*|kontaktn* údaj*|kontaktujte|viac informáci*|ďalšie informáci*|bližšie informáci*|podrobnejšie informáci*|ďalších informácií|otázky|v prípade otázok|napíšte nám|zapísal|zapísala|zapisovateľ*",
            [Term.Phone] =
                "na čísle|volajte|telefón|telefónu|telefónom|telefónne číslo|telefonický|telefonickom|tel|mobil|mobilu|mobilný|mobilné|mob|volajte",
            [Term.Desk] =
                "kancelária|sekretariát|recepcia|rezervácie|prihlášky|infolinka|informácie|ústredňa|podateľňa|pohotovosť|tím",
            [Term.Published] =
                "zverejnený|zverejnená|zverejnené|publikovaný|publikovaná|publikované|newsletter|newslettera|newsletteru|newslettery|newsletteri|spravodaj|spravodaja|spravodaji|spravodaje|informačn* bulletin*|tlačov* správa|tlačov* správy|tlačov* správu|tlačov* správe|vydaný|vydaná|vydané|vydanie|vydania|číslo|aktualizovan*|naposledy aktualizovan*|posledná aktualizácia|dátum vydania|dátum zverejnenia|bulletin|bulletinu",
            [Term.Organisation] =
                "ministerstv*|univerzit*|agentúra|agentúry|agentúru|agentúre|agentúrou|agentúr|úrad|úradu|úradom|úrady|úradov|úrade|magistrát|magistrátu|magistrátom|krajsk* úrad*|mestsk* úrad*|obecn* úrad*|miestn* úrad*|okresn* úrad*|samosprávn* kraj*|kraj|kraja|kraji|krajom|vúc|mesto|mesta|mestom|mestu|hlavné* mest*|mestsk* časť|mestsk* časti|mestsk* časťou|obec|obce|obci|obcou|komora|komory|komoru|komore|komorou|inštitút*|ústav|ústavu|ústavom|ústavy|ústave|asociáci*|združeni*|zväz|zväzu|zväzom|zväze|spolok|spolku|spolkom|nadácia|nadácie|nadáciu|nadácii|nadáciou|nadačn* fond*|neziskov* organizáci*|klaster|klastra|klastri|klastrom|klastre|centrum|centra|centru|centre|centrom|fakulta|fakulty|fakultu|fakulte|fakultou|vysok* škol*|škola|školy|školu|škole|školou|gymnázium|gymnázia|gymnáziu|gymnáziom|akadémia|akadémie|akadémiu|akadémii|akadémiou|múzeum|múzea|múzeu|múzeom|nemocnic*|banka|banky|banku|banke|bankou|rada|rady|radu|rade|radou|výbor|výboru|výborom|výbore|komisia|komisie|komisiu|komisii|komisiou|vláda|vlády|vládu|vláde|vládou|správa|správy|správu|správe|správou|riaditeľstv*|sekretariát*|federáci*|únia|zväz miest|spoločnosť|spoločnosti|spoločnosťou|podnik|podniku|podnikom|družstv*|konzorcium|konzorcia|inkubátor*|technologick* park*|vedecko-technick* park*|euroregión*|mikroregión*|región|regiónu|regiónom|regióne|miestn* akčn* skupin*|odbor|odboru|odborom|kancelária|kancelárie|kanceláriu|kancelárii|kanceláriou|parlament|parlamentu|parlamentom|zastupiteľstv*|výskumn* ústav*|výskumn* centr*|rozvojov* agentúr*|slovensk* akadémi*|spol. s r.o|s.r.o|s r.o|a.s|o.z|n.o|z.p.o|š.p|k.s|gmbh|ltd|inc|llc|ag|provinci*|kantón|kantónu|národn* park*",
            [Term.Building] =
                "hotel|hotela|hoteli|hotelu|hotelom|hotely|hotele|zámok|zámku|zámkom|zámky|hrad|hradu|hrade|hradom|kaštieľ|kaštieľa|kaštieľi|palác|paláca|paláci|palácu|radnica|radnice|radnici|radnicu|kongresov* centr*|konferenčn* centr*|kultúrn* centr*|komunitn* centr*|návštevnick* centr*|kultúrn* dom|kultúrn* dome|kultúrn* domu|kultúrn* stredisku|kultúrn* stredisko|obecn* dom|obecn* dome|centrum|centra|centre|centru|centrách|knižnica|knižnice|knižnici|knižnicu|divadlo|divadla|divadle|múzeum|múzea|múzeu|galéria|galérie|galérii|galériu|sála|sály|sále|sálu|hala|haly|hale|halu|dom|dome|domu|domom|kostol|kostola|kostole|kláštor|kláštora|kláštore|stanica|stanice|stanici|aula|auly|aule|aulu|kampus|kampusu|kampuse|štadión|štadióna|štadióne|aréna|arény|aréne|arénu|sídlo|sídle|sídla|priestory|priestoroch|budova|budovy|budove|budovu|mlyn|mlyna|mlyne|kino|kina|kine|miestnosť|miestnosti|zasadac* miestnos*|výstavisko|výstavisku|výstaviska|reštaurácia|reštaurácii|reštaurácie|pevnosť|pevnosti|areál|areáli|areále|areálu|kúpele|kúpeloch|továreň|továrni|továrne|pivovar|pivovare|pivovaru|kaviareň|kaviarni|kaviarne|penzión|penzióne|penziónu",
            [Term.OfTown] = "v|vo",
            [Term.NameJoint] = "a|pre|v|vo|na|o|s|so|z|zo|k|pri|od|do|nad|pod|&",
            [Term.At] = "v|vo|na|u",
            [Term.Side] = "strane|strana|stranu|strany",
            [Term.Interest] = "záujem|záujmom|zámer|vôľu|ochotu|chcú",
            [Term.Cooperation] = "spoluprác*|spolupracovať|kooperác*",
            [Term.Objective] = "cieľ|cieľom|ciele|cieľa|zámerom|zámer|kladie si za cieľ|myšlienkou projektu|účelom",
            [Term.Theme] = "téma|témy|tematická oblasť|tematické oblasti|oblasť|priorita|prioritná os|špecifický cieľ",
            [Term.As] = "ako",
            [Term.And] = "a|i|aj|a tiež|ako aj|a zároveň|spolu s|spoločne s|vrátane|&",
            [Term.HowMany] = "koľko|koľkí|koľkých",
            [Term.All] = "všetci|všetky|všetkých|všetkým|všetkými|celý|celá|celé|celého|celej",
            [Term.Most] = "väčšina|väčšiny|väčšinu|väčšine|prevažná časť|prevažnej časti",
            [Term.Mostly] = "väčšinou",
            [Term.Many] =
                "veľa|mnoho|mnohí|mnohé|mnohých|mnohým|mnohými|veľký počet|veľkého počtu|početné|početní|početných|početným|početnými",
            [Term.Several] =
                "niekoľko|niekoľkí|niekoľkých|niekoľkým|niekoľkými|viacero|viacerí|viaceré|viacerých|viacerým|viacerými|celý rad|niektoré|niektorí|niektorých|niektorým|niektorými",
            [Term.Few] = "málo|len niekoľko|iba niekoľko|len niektoré|len niektorí|pár|hŕstka|zopár|malá časť|iba málo",
            [Term.Half] = "polovica|polovice|polovicu|polovici|polovicou",
            [Term.Third] = "tretina|tretiny|tretine|tretinu|tretinou|tretín",
            [Term.Quarter] = "štvrtina|štvrtiny|štvrtine|štvrtinu|štvrtinou|štvrtín",
            [Term.Almost] = "takmer|necelá|necelé|skoro|temer|bezmála|prakticky",
            [Term.AtLeast] = "najmenej|aspoň|minimálne|prinajmenšom|nie menej ako|viac ako|viac než|vyše",
            [Term.AtMost] = "najviac|maximálne|nanajvýš|nie viac ako|menej ako|menej než",
            [Term.Both] = "oba|obe|obaja|oboch|obom|oboma|obidva|obidve|obidvaja|obidvoch",
            [Term.None] =
                "žiaden|žiadny|žiadna|žiadne|žiadneho|žiadnemu|žiadnom|žiadnou|žiadnej|žiadnu|žiadnym|žiadnych|žiadnymi|žiadni|nikto|nikoho|ani jeden|ani jedna|ani jedno",
            [Term.Each] = "každý|každá|každé|každého|každému|každom|každou|každej|každú|každým",
            [Term.Which] =
                "ktorý|ktorá|ktoré|ktorého|ktorému|ktorom|ktorou|ktorej|ktorú|ktorým|ktorých|ktorými|ktorí|aký|aká|aké|akých|akej|akým|akými|akí|aký druh",
        },
    };
}
