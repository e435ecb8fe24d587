namespace Konvent.Reading;

/// <summary>Czech.</summary>
internal static class Czech
{
    private const string Genitive =
        "ledna, února, března, dubna, května, června, července, srpna, září, října, listopadu, prosince";

    private static readonly Naming Alone = new()
    {
        Months = "leden, únor, březen, duben, květen, červen, červenec, srpen, září, říjen, listopad, prosinec",
        MonthsOfDay = Genitive,
        Seasons = "jaro, léto, podzim, zima",
        Quarters = "1. čtvrtletí, 2. čtvrtletí, 3. čtvrtletí, 4. čtvrtletí",
        Halves = "1. pololetí, 2. pololetí",
        Thirds = "začátek, polovina, konec",
        Day = "{d}. {m}[ {y}]",
        Third = "{n} roku {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months = Genitive,
        Seasons = "jara, léta, podzimu, zimy",
        Thirds = "začátku, poloviny, konce",
        Year = "roku {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("od "),
        Until = new("do "),
        Around = new("kolem "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. a {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|počínaje|počínaje dnem|ode dne",
            Until = "do|až do|do dne",
            By = "nejpozději|nejpozději do|nejpozději dne|před|nejdéle do|do nejpozději",
            To = "až",
            Between = "mezi",
            ThisYear = "letos|letošního roku|tohoto roku|t r",
            NextYear = "příštího roku|příštím roce|příští rok",
            LastYear = "loni|loňského roku|minulého roku|loňském roce|minulém roce",
            ThisMonth = "t m|tohoto měsíce",
            Next = "příští|příštím",
            Last = "minulý|minulém|loňském",
            And = "a|i",
            Around = "kolem|okolo|asi|přibližně",
            Noise = "r|rok|roku|roce|dny|letech|měsíc|měsíce|měsíci|dnech|dní|dnem",
            Before = "v|ve|na|dne|během",
            Weekdays =
                "pondělí|úterý|středa|středu|středy|čtvrtek|čtvrtka|pátek|pátku|sobota|sobotu|soboty|neděle|neděli",
            Streets = "ul|ulice|ulici|nám|náměstí|třída|tř|nábřeží|most",
            AlsoOthers = "léta|září",
            Months = """
                lednu|led|lednem, únoru|úno|únorem, březnu|bře|březnem, dubnu|dub|dubnem, květnu|kvě|květnem,
                červnu|čvn|červnem, červenci|čvc|červencem, srpnu|srp|srpnem, zář|zářím, říjnu|říj|říjnem,
                lis|listopadem, prosinci|pro|prosincem
                """,
            Seasons = "na jaře|jaře|jarem, v létě|létě|létem, na podzim|podzimem, v zimě|zimě|zimou",
            Ordinals = """
                první|prvního|prvním|prvé, druhý|druhá|druhé|druhého|druhém|druhou, třetí|třetího|třetím,
                čtvrtý|čtvrté|čtvrtého|čtvrtém|poslední|posledním
                """,
            QuarterWords = "čtvrtletí|kvartál|kvartálu|kvartále",
            Quarters = """
                první čtvrtletí|I. čtvrtletí|1. kvartál, druhé čtvrtletí|II. čtvrtletí|2. kvartál,
                třetí čtvrtletí|III. čtvrtletí|3. kvartál, čtvrté čtvrtletí|IV. čtvrtletí|4. kvartál
                """,
            HalfWords = "pololetí|polovina|polovině|poloviny|polovinu",
            Halves = """
                první pololetí|I. pololetí|první polovina|1. polovina,
                druhé pololetí|II. pololetí|druhá polovina|2. polovina
                """,
            Thirds = """
                počátek|počátku|na začátku|začátkem|počátkem|na počátku, v polovině|polovině|uprostřed,
                koncem|na konci|konci|závěrem|v závěru|závěru
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("cs")
    {
        Dates = Dates,
        SmallWords = """
            a v na se je že s z do o k ve i pro za by jsou který která které po od jako jeho byl byla bylo být také při
            již nebo tak ale podle mezi až jejich této tento všech bude ze před
            """,
        FieldWords = """
            projekt projektu region regionů partneři partnerů setkání plán plány akční opatření program evropský rozvoj
            realizace konference výměna zkušeností výsledky kraj ministerstvo jednání spolupráce
            """,
        Thousands = "tisic tisice tis",
        Millions = "milion miliony milionu mil mio milionech mln",
        Billions = "miliarda miliardy miliard mld",
        BehindHour = "hod|hodin|hodiny|hodině|hodinách",
        Cardinals =
            "jeden|jedna|jedno|jednoho|jednomu|jednom|jedním|jedné|jednu, dva|dvě|dvou|dvěma|dvoje, tři|třem|třemi|třech, čtyři|čtyř|čtyřem|čtyřech|čtyřmi, pět|pěti, šest|šesti, sedm|sedmi, osm|osmi, devět|devíti, deset|deseti, jedenáct|jedenácti, dvanáct|dvanácti",
        Teens =
            "třináct|třinácti, čtrnáct|čtrnácti, patnáct|patnácti, šestnáct|šestnácti, sedmnáct|sedmnácti, osmnáct|osmnácti, devatenáct|devatenácti",
        Tens =
            "dvacet|dvaceti|dvacítka, třicet|třiceti|třicítka, čtyřicet|čtyřiceti, padesát|padesáti|padesátka, šedesát|šedesáti, sedmdesát|sedmdesáti, osmdesát|osmdesáti, devadesát|devadesáti, sto|sta|stě|set|stovka",
        Ordinals =
            "první|prvního|prvnímu|prvním|prvních|prvními|prvý|prvá|prvé, druhý|druhá|druhé|druhého|druhému|druhém|druhou|druhým|druhých, třetí|třetího|třetímu|třetím|třetích, čtvrtý|čtvrtá|čtvrté|čtvrtého|čtvrtému|čtvrtém|čtvrtou|čtvrtým, pátý|pátá|páté|pátého|pátému|pátém|pátou|pátým, šestý|šestá|šesté|šestého|šestému|šestém|šestou|šestým, sedmý|sedmá|sedmé|sedmého|sedmému|sedmém|sedmou|sedmým, osmý|osmá|osmé|osmého|osmému|osmém|osmou|osmým, devátý|devátá|deváté|devátého|devátému|devátém|devátou|devátým, desátý|desátá|desáté|desátého|desátému|desátém|desátou|desátým, jedenáctý|jedenáctá|jedenácté|jedenáctého|jedenáctému|jedenáctém|jedenáctou|jedenáctým, dvanáctý|dvanáctá|dvanácté|dvanáctého|dvanáctému|dvanáctém|dvanáctou|dvanáctým",
        Fractions = "pětin*, šestin*, sedmin*, osmin*, devítin*, desetin*",
        HoursInWords =
            "v půl #: -30, od půl #: -30, do půl #: -30, po půl #: -30, před půl #: -30, ve čtvrt na #: -45, čtvrt na #: -45, tři čtvrtě na #: -15, třičtvrtě na #: -15",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projekt|projektu|projekte|projektem|projekty|projektům|projektech",
            [Term.Titled] =
                "s názvem|pod názvem|názvem|nazvaný|nazvaná|nazvané|nazvaného|nazvaném|nazvanou|nazvaných|nazvano|celý název|plný název|úplný název|název projektu|nesoucí název|nese název|jmenuje se|s titulem",
            [Term.InShort] =
                "zkratka|zkratkou|zkratku|ve zkratce|zkráceně|zkrácený název|krátký název|akronym|akronymem|akronymu|dále jen",
            [Term.Budget] =
                "rozpočet|rozpočtu|rozpočtem|rozpočty|rozpočtech|celkov* náklad*|celkov* způsobil* náklad*|celkov* uznateln* náklad*|celkov* způsobil* výdaj*|celkov* výdaj*|celkov* hodnot*|celkov* alokac*|celkov* částk*|celkov* financován*",
            [Term.Grant] =
                "grant|grantu|grantem|granty|dotace|dotaci|dotacím|dotacích|dotacemi|příspěvek|příspěvku|příspěvkem|příspěvky|spolufinancování|podíl* eu|podíl* unie|podíl* efrr|podíl* evropské unie|finanční podpora|finanční podporu|finanční podpory|podpora eu|podpora z eu|podpora z efrr|podpora evropské unie|podporu eu|podporu z eu|podporu z efrr|podporu evropské unie|podpory eu|podpory z eu|podpory z efrr|podpory evropské unie|prostředky eu|prostředky z eu|prostředky efrr|prostředky z efrr|prostředků eu|prostředků z eu|prostředků efrr|prostředků z efrr|z toho eu|z toho efrr",
            [Term.NationalShare] =
                "národn* spolufinancován*|národn* příspěv*|národn* podíl*|státn* rozpoč*|vlastn* příspěv*|vlastn* podíl*|vlastn* zdroj*|vlastn* prostředk*|příspěv* partner*|podíl* partner*|národn* zdroj*",
            [Term.Duration] =
                "dob* trvání|dob* realizace|dob* řešení|délka trvání|délka projektu|trvání|období realizace|období řešení|realizační období|termín realizace|trvá|trvají|trval|trvala|trvalo|trvaly|bude trvat|budou trvat|potrvá|potrvají|poběží|běží|probíhá od|probíhal od|probíhala od|probíhalo od|bude probíhat od|realizován od|realizována od|realizováno od|realizovány od|harmonogram projektu",
            [Term.Activity] = "aktivity|aktivit|aktivitách|činnosti|činností|práce|prací|realizace",
            [Term.Phase] = "fáze|fázi|fázím|fázích|fázemi|etapa|etapy|etapu|etapě|etapou|etapách|etapami|etap",
            [Term.Started] =
                "začal*|začíná|začínají|začínal*|začne|začnou|zahájen*|zahájil*|zahájí|zahajuje|zahajují|odstartoval*|odstartuje|odstartují|spuštěn|spuštěna|spuštěno|spuštěny|spustil*|započal*|započat|započata|započato|započaty|započne|rozběhl*|rozjel*|start projektu|začátek realizace|začátek projektu",
            [Term.Instrument] =
                "nástroj* politik*|nástroj* veřejn* politik*|politick* nástroj*|nástroj|nástroje|nástroji|nástrojů|nástrojům|nástrojích|nástrojem",
            [Term.Policy] =
                "plán|plánu|plány|plánem|plánech|plánům|strategie|strategii|strategiím|strategiích|strategiemi|program|programu|programy|programem|programech|programům|politika|politiky|politiku|politikou|politik|politice|koncepce|koncepci",
            [Term.OperationalProgramme] =
                "operačn* program*|regionáln* operačn* program*|regionáln* program*|program efrr|programu efrr|programem efrr|programy efrr|programům efrr|programech efrr|op|irop|rop",
            [Term.Local] =
                "místní|místního|místnímu|místním|místních|místními|lokáln*|obecní|obecních|obecního|městsk*|komunáln*",
            [Term.Regional] = "regionáln*|krajsk*",
            [Term.National] =
                "národní|národního|národnímu|národním|národních|národními|celostátn*|vnitrostátn*|státní|státního|státnímu|státním|státních|státními",
            [Term.LeadPartner] =
                "vedouc* partner*|hlavn* partner*|lead partner*|leadpartner*|hlavn* příjemc*|vedouc* příjemc*|koordinátor|koordinátora|koordinátorem|koordinátorovi|koordinátoru|koordinátorka|koordinátorkou|koordinátorky|koordinujíc* partner*|nositel projektu|nositele projektu|nositelem projektu|nositeli projektu|nositelka projektu|nositelkou projektu|lp",
            [Term.Partner] =
                "partner|partnera|partneru|partnerovi|partnerem|partneri|partnery|partnerům|partnerech|projektov* partner*|partnersk* organizac*|příjemce|příjemci|příjemců|příjemcem|příjemcích|konsorcium|konsorcia|konsorciu|konsorciem|partnerství|partnerstvím|spoluřešitel*",
            [Term.AdvisoryPartner] =
                "poradn* partner*|poradensk* partner*|poradn* organizac*|konzultačn* partner*|poradce projektu",
            [Term.AssociatedPartner] =
                "přidružen* partner*|asociovan* partner*|přidružen* organizac*|asociovan* organizac*|přidružen* subjekt*|asociovan* subjekt*|spolupracující* organizac*|přidružen* strategick* partner*",
            [Term.PolicyAuthority] =
                "přidružen* politick* orgán|přidružen* politick* orgánu|přidružen* politick* orgány|přidružen* politick* orgánů|přidružen* orgán|přidružen* orgánu|přidružen* orgány|přidružen* orgánů|přidružen* veřejn* orgán|přidružen* veřejn* orgánu|přidružen* veřejn* orgány|přidružen* veřejn* orgánů|odpovědn* politick* orgán|odpovědn* politick* orgánu|odpovědn* politick* orgány|odpovědn* politick* orgánů|orgán odpovědn* za politik*|orgánu odpovědn* za politik*|orgány odpovědn* za politik*|orgánů odpovědn* za politik*|orgán odpovědn* za nástroj*|orgánu odpovědn* za nástroj*|orgány odpovědn* za nástroj*|orgánů odpovědn* za nástroj*|orgán odpovědn* za politick* nástroj*|orgánu odpovědn* za politick* nástroj*|orgány odpovědn* za politick* nástroj*|orgánů odpovědn* za politick* nástroj*|asociovan* politick* orgán|asociovan* politick* orgánu|asociovan* politick* orgány|asociovan* politick* orgánů|příslušn* politick* orgán|příslušn* politick* orgánu|příslušn* politick* orgány|příslušn* politick* orgánů",
            [Term.ExternalManagement] =
                "extern* řízení*|extern* management*|extern* projektov* řízení*|extern* projektov* management*|extern* projektov* manažer*|extern* manažer*|extern* řízení projektu|kancelář* projektového řízení|projektov* kancelář*",
            [Term.Former] = "býval*|dřívější*|někdejší*|předchozí*",
            [Term.Is] = "je|jsou|byl|byla|byli|byly|bylo|bude|budou|jako|se stal|se stala",
            [Term.Meeting] =
                "setkání|setkáním|setkáních|setkáními|jednání|jednáním|jednáních|jednáními|schůze|schůzi|schůzím|schůzích|schůzka|schůzky|schůzku|schůzkou|schůzkách|schůzkám|schůzkami|schůzek|schůzce|zasedání|zasedáním|zasedáních|zasedáními|poradě|poradou|pracovn* porada|pracovn* porady|pracovn* poradu|pracovn* poradě|pracovn* poradou|pracovn* porad|meeting|meetingu|meetingy|meetingem|mítink|mítinku|mítinky|mítinkem|kick-off|kickoff|kick-off meeting",
            [Term.Met] =
                "sešel|sešla|sešlo|sešli|sešly|sejde|sejdou|setkal*|setká|setkají|setkat|scházejí|schází|shromáždil*|zasedal*|zasedá|zasedají|zasedne|bude zasedat|sejít",
            [Term.Circle] =
                "pracovní|pracovního|pracovnímu|pracovním|pracovních|pracovními|projektov* tým*|tým|týmu|týmem|týmy|řídicí výbor*|řídicího výbor*|řídicím výbor*|řídic* skupin*|monitorovac* výbor*|poradn* výbor*|výbor|výboru|výborem|partner|partnera|partneru|partnerovi|partnerem|partneri|partnery|partnerům|partnerech|partnersk*|projektov*|projektu|partnerství|meziregionáln*|mezinárodn*|přeshraničn*|nadnárodn*|transnárodn*|úvodn*|zahajovac*|zainteresovan* stran*|stakeholder*|aktér|aktérů|aktéry|aktéri|aktérům|skupina|skupiny|skupinu|skupině|skupinou|konsorcium|konsorcia|konsorciu|konsorciem|technick*|tematick*|koordinačn*|regionáln*|místní|místního|místnímu|místním|místních|místními|lokáln*|bilateráln*|dvoustrann*|kick-off|kickoff",
            [Term.Next] =
                "další|dalšího|dalším|dalšímu|dalších|dalšími|příští|příštího|příštím|příštímu|příštích|následujíc*|nadcházejíc*|nejbližší|nejbližšího|nejbližším|nejbližších|připravovan*|chystan*",
            [Term.Final] =
                "závěrečn*|poslední|posledního|poslednímu|posledním|posledních|posledními|finálov*|finální|finálního|finálním|finálních|konečný|konečná|konečné|konečného|konečnému|konečném|konečnou|konečným|konečných|konečnými|koneční",
            [Term.Topic] =
                "téma|tématem|témata|tématy|témat|tématech|na programu|na pořadu|program zahrnoval|zaměřil* se na|se zaměřil* na|zaměřen* na|bylo věnováno|věnován*|věnoval*|projednal*|projednáván|projednávána|projednáváno|projednávány|projednáváni|projednáno|diskutoval*|diskutovaný|diskutovaná|diskutované|diskutovaného|diskutovanému|diskutovaném|diskutovanou|diskutovaným|diskutovaných|diskutovanými|diskutovaní|hovořil* o|hovořilo se o|předmětem|hlavním bodem|hlavními body|jednal* o|obsahem|zabýval*|vyměnil* si zkušenosti",
            [Term.Conference] =
                "konference|konferenci|konferencím|konferencích|konferencemi|sympozium|sympozia|sympoziu|symposium|symposia|symposiu|kolokvium|kolokvia|kolokviu",
            [Term.Workshop] = "workshop*|pracovn* díln*|tvůrčí* díln*|hackathon*|world café|masterclass",
            [Term.Seminar] =
                "seminář|semináře|semináři|seminářem|seminářů|seminářích|seminářům|přednáška|přednášky|přednášku|přednáškou|přednáškách|kulat* stůl|kulat* stol*",
            [Term.Webinar] = "webinář*|on-line seminář*",
            [Term.Convention] =
                "kongres|kongresu|kongresem|kongresy|kongrese|fórum|fóra|fóru|summit|summitu|summitem|summity|sjezd|sjezdu|sjezdem|sjezdy|sjezde",
            [Term.StudyVisit] =
                "studijní* cest*|studijní* návštěv*|studijní* pobyt*|studijní* výjezd*|studijní* zájezd*|studijní* exkurz*|exkurze|exkurzi|exkurzím|exkurzích|terénn* návštěv*|návštěv* na místě",
            [Term.Fair] =
                "veletrh|veletrhu|veletrhy|veletrhem|veletrhech|výstava|výstavy|výstavu|výstavě|výstavou|výstavách|expo|jarmark|jarmarku|jarmarky|vánočn* trh|vánočn* trhy|vánočn* trhů|vánočn* trhech|farmářsk* trh|farmářsk* trhy|farmářsk* trhů|farmářsk* trhech",
            [Term.Training] =
                "školení|školením|školeních|kurz|kurzu|kurzy|kurzem|kurzech|letní* škola|letní* školy|letní* školu|letní* škole|letní* školou|vzdělávac* seminář*|vzdělávac* kurz*|vzdělávac* akc*|trénink|tréninku|tréninky|tréninkem|výcvik|výcviku|výcvikem",
            [Term.Festival] =
                "festival|festivalu|festivaly|festivalem|festivale|festivalech|slavnost|slavnosti|slavnostem",
            [Term.Launch] =
                "slavnostn* zahájení*|slavnostn* otevřen*|zahajovac* konferenc*|zahajovac* akc*|zahajovac* ceremoniál*|úvodn* konferenc*|úvodn* akc*|vernisáž*|slavnostn* ceremoniál*",
            [Term.OtherEvent] =
                "akce|akci|akcím|akcích|akcemi|událost|události|událostem|informačn* den|informačn* dny|informačn* dne|informačn* dni|informačn* dnů|informačn* setkán*|informačn* schůz*|den otevřených dveří|dny otevřených dveří|dne otevřených dveří|dni otevřených dveří|veřejn* prezentac*|veřejn* projednán*|veřejn* slyšen*|veřejn* diskuz*|veřejn* diskus*|matchmaking*|diseminačn* akc*|networkingov* akc*|předávání cen|setkání s veřejností",
            [Term.SaveTheDate] =
                "uložte si datum|uložte si termín|poznamenejte si datum|poznamenejte si termín|rezervujte si datum|rezervujte si termín|zarezervujte si datum|zarezervujte si termín|zapište si datum|zapište si termín|poznačte si datum|poznačte si termín|vyhraďte si datum|vyhraďte si termín|poznamenejte si do kalendáře|poznamenejte si do diáře|zapište si do kalendáře|zapište si do diáře|poznačte si do kalendáře|poznačte si do diáře|rezervujte si čas",
            [Term.WillFollow] =
                "bud* oznámen*|bud* zveřejněn*|bud* upřesněn*|bud* zaslán*|bud* potvrzen*|bud* sdělen*|bud* doplněn*|bud* stanoven*|bud* určen*|bud* následovat|bud* rozeslán*|bud* včas oznámen*|bud* včas zveřejněn*|bud* včas upřesněn*|brzy|zatím není|zatím nebyl*|dosud nebyl*|dosud není|ještě není|ještě nebyl*|budeme informovat|upřesníme|oznámíme|zveřejníme|připravujeme|teprve bude|k upřesnění|tba|tbc|tbd",
            [Term.Venue] =
                "místo konání|místa konání|místem konání|místě konání|místu konání|místo|místem|lokalita|adresa|adresu|adresy|dějiště|kde",
            [Term.Agenda] =
                "agenda|agendy|agendu|agendě|agendou|program|programu|programem|podrobn* program|podrobn* programu|podrobn* programem|pořad jednání|řečníci|řečníků|řečníky",
            [Term.Registration] =
                "registrace|registraci|registračn* formulář*|přihláška|přihlášky|přihlášku|přihláškou|přihlášení|přihlašování|přihlašovac* formulář*|registrujte se|přihlaste se|registrovat|přihlásit",
            [Term.Date] =
                "datum|datu|datem|termín|termínu|termíny|termínem|termínech|přesn* datum|přesn* termín*|den konání|čas|kdy",
            [Term.Invited] =
                "pozván*|zván|zvána|zváno|zvány|zváni|zve|zveme|zvou|vítán*|určen* pro|otevřen* pro|přístupn* veřejnosti",
            [Term.Online] =
                "online|on-line|virtuáln*|videokonference|videokonferenci|prostřednictvím zoom*|přes zoom|přes teams|ms teams|hybridn*|distančně",
            [Term.Held] =
                "koná|konají|konal*|konat|konání|uskuteční|uskutečnil|uskutečnila|uskutečnilo|uskutečnily|uskutečnit|proběhne|proběhnou|proběhnout|proběhl*|probíhá|probíhají|probíhal*|hostil*|bude hostit|hostitelem|pořádá|pořádají|pořádal*|pořádán*|uspořádá|uspořádají|uspořádal*|uspořádán*|organizoval*|organizuje|organizují|organizován*|zorganizoval*|zorganizuje|zorganizují|plánuje se|plánován|plánována|plánováno|plánovány|plánováni|naplánován|naplánována|naplánováno|naplánovány|naplánováni|bude otevřen|bude otevřena|bude otevřeno|bude otevřeny|bude otevřeni|otevře|zve na|zveme na|zvou na|připravuje",
            [Term.WorkPackage] = "pracovn* balíč*|pracovn* balík*|wp|wps",
            [Term.Milestone] = "milník|milníku|milníky|milníkem|milníkům|milníkech",
            [Term.Deliverable] =
                "výstup|výstupu|výstupy|výstupem|výstupech|výstupům|dílčí* výstup*|deliverable|deliverables",
            [Term.OnSchedule] =
                "podle plánu|dle plánu|podle harmonogramu|dle harmonogramu|v souladu s harmonogramem|v souladu s plánem|v souladu s časovým plánem|v souladu s časovým harmonogramem|podle časového plánu|podle časového harmonogramu|v plánovaném termínu|ve stanoveném termínu|ve stanovených termínech|jak bylo plánováno|včas splněn|včas splněna|včas splněno|včas splněny|včas splněni|dokončen včas|dokončena včas|dokončeno včas|dokončeny včas|dokončeni včas|bez zpoždění|na dobré cestě",
            [Term.Law] = "nařízení*|článk*|článek|čl|zákon*|směrnic*|smlouv*|předpis*|vyhlášk*|stanov*",
            [Term.Progress] =
                "výrazn* pokrok*|významn* pokrok*|značn* pokrok*|dobr* pokrok*|velk* pokrok*|podstatn* pokrok*|zásadn* pokrok*|citeln* pokrok*|výrazně pokročil*|významně pokročil*|značně pokročil*|úspěšně pokročil*|dobře pokročil*",
            [Term.Successful] = "úspěšn*|úspěch|úspěchu|úspěchem|úspěchy",
            [Term.Delayed] = "zpožděn*|opožděn*|opozdil*|zdržení|prodlení|odložen*|posunut*|skluz|skluzu|skluzem",
            [Term.Moved] =
                "přesunut*|přesouvá se|se přesouvá|odložen*|odkládá se|se odkládá|přeložen*|původně plánovan*|původně naplánovan*",
            [Term.Cancelled] =
                "zrušen*|ruší se|se ruší|odvolán*|nekoná se|se nekoná|neuskuteční se|se neuskuteční|odpadá",
            [Term.Not] = "ne|není|nejsou|nebyl*|nemá|nemají|nebude|žádn*|bez|ani",
            [Term.AtRisk] =
                "je ohrožen*|jsou ohrožen*|byl ohrožen*|byla ohrožen*|bylo ohrožen*|byly ohrožen*|v ohrožení|v nebezpečí|ohrožuje splnění|může ohrozit",
            [Term.Completed] =
                "dokončen|dokončena|dokončeno|dokončeny|dokončil*|ukončen|ukončena|ukončeno|ukončeny|splněn|splněna|splněno|splněny|dosažen|dosažena|dosaženo|dosaženy|zakončen|zakončena|zakončeno|zakončeny|hotov|hotova|hotovo|hotovy|hotové|byl* dokončen*|byl* ukončen*",
            [Term.Financed] =
                "financovan|financovana|financovano|financovany|financované|financovaného|financovaném|financovanou|financovaných|financovaným|financovanými|financuje|financují|hrazen|hrazena|hrazeno|hrazeny|hrazené|hrazených|hrazeného",
            [Term.CoFinanced] =
                "spolufinancovan|spolufinancovana|spolufinancovano|spolufinancovany|spolufinancované|spolufinancovaného|spolufinancovaném|spolufinancovanou|spolufinancovaných|spolufinancovaným|spolufinancovanými|spolufinancuje|spolufinancují|částečně financovan*|částečně hrazen*|za spolufinancování|se spolufinancováním",
            [Term.Supported] =
                "podpořen*|podporován*|podporuje|podporují|podpořil*|s podporou|za podpory|za finanční podpory|s finanční podporou|díky podpoře|za přispění|za finančního přispění|s přispěním",
            [Term.Supposed] =
                "byl by|byla by|bylo by|byly by|by byl|by byla|by bylo|by byly|by trval|by získal|by se uskutečnil*|by se konal*|v případě schválení|v případě poskytnutí|pokud projekt bude|pokud bude projekt|pokud žádost|bude-li|za předpokladu|s výhradou",
            [Term.EuropeanUnion] = "evropsk* unie|evropsk* unii|eu",
            [Term.Erdf] =
                "evropsk* fond* pro regionální* rozvoj*|evropsk* fond* regionálního rozvoje|fond* pro regionální* rozvoj*|efrr|erdf",
            [Term.Esf] = "evropsk* sociální* fond* plus|evropsk* sociální* fond*|esf",
            [Term.CohesionFund] = "fond* soudržnosti|kohezn* fond*",
            [Term.JustTransitionFund] = "fond* pro spravedlivou transformaci|fond* spravedlivé transformace|fst|jtf",
            [Term.Eafrd] = "evropsk* zemědělsk* fond* pro rozvoj venkova|ezfrv|eafrd",
            [Term.Emfaf] =
                "evropsk* námořn* a rybářsk* fond*|evropsk* námořn* rybářsk* a akvakulturn* fond*|enrf|enraf|emff|emfaf",
            [Term.Ipa] =
                "nástroj předvstupní pomoci|nástroje předvstupní pomoci|nástroji předvstupní pomoci|nástrojem předvstupní pomoci|nástroj pro předvstupní pomoc|nástroje pro předvstupní pomoc|nástroji pro předvstupní pomoc|nástrojem pro předvstupní pomoc|předvstupn* pomoc*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "nástroj pro oživení a odolnost|nástroje pro oživení a odolnost|nástroji pro oživení a odolnost|nástrojem pro oživení a odolnost|facilit* na podporu oživení a odolnosti|národní* plán obnovy|národní* plánu obnovy|národní* plánem obnovy|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "výstup|výstupu|výstupem|produkt",
            [Term.Call] = "výzva|výzvy|výzvu|výzvě|výzvou|výzev",
            [Term.Post] =
                "koordinátor|koordinátorka|koordinace|vedoucí|manažer|manažerka|asistent|asistentka|ředitel|ředitelka|mluvčí|tajemník|tajemnice|referent|referentka|specialista|specialistka|garant|komunikace|tiskové oddělení",
            [Term.Contact] =
                "kontakt|kontakty|kontaktu|kontaktem|kontaktn* osob*|kontaktn* údaj*|kontaktujte|více informac*|další informac*|bližší informac*|podrobnější informac*|dalších informací|dotazy|v případě dotazů|napište nám|zapsal|zapsala|zapisovatel*|otázky",
            [Term.Phone] =
                "na čísle|volejte|telefon|telefonu|telefonem|telefonní|telefonní číslo|telefonického|telefonicky|tel|mobil|mobilu|mobilní|mob|volejte",
            [Term.Desk] =
                "kancelář|sekretariát|recepce|rezervace|přihlášky|infolinka|informace|ústředna|podatelna|pohotovost|tým",
            [Term.Published] =
                "zveřejněn|zveřejněno|zveřejněna|zveřejněny|publikován|publikováno|publikována|publikovány|newsletter|newsletteru|newslettery|zpravodaj|zpravodaje|zpravodaji|tiskov* zpráva|tiskov* zprávy|tiskov* zprávu|tiskov* zprávě|vydán|vydáno|vydána|vydány|vydání|číslo|aktualizován*|naposledy aktualizován*|poslední aktualizace|datum vydání|datum zveřejnění|bulletin|bulletinu",
            [Term.Organisation] =
                "ministerstv*|univerzit*|agentur*|úřad|úřadu|úřadem|úřady|úřadech|magistrát*|krajsk* úřad*|městsk* úřad*|obecn* úřad*|kraj|kraje|kraji|krajem|město|města|městem|městu|statutární* měst*|hlavní* měst*|městys|městyse|městsk* část*|obec|obce|obci|komora|komory|komoru|komorou|komorě|komor|institut*|ústav|ústavu|ústavem|ústavy|asociac*|sdružení*|svaz|svazu|svazem|svazy|spolek|spolku|spolkem|nadace|nadaci|nadačn* fond*|klastr|klastru|klastrem|klastry|centrum|centra|centru|centrem|fakult*|vysok* učení*|vysok* škol*|škola|školy|školu|školou|gymnázi*|akademie|akademii|muzeum|muzea|muzeu|muzeem|nemocnic*|banka|banky|banku|bankou|regionální* rada|regionální* rady|regionální* radu|regionální* radou|správní* rada|správní* rady|správní* radu|správní* radou|rada vlády|výbor|výboru|výborem|výbory|komise|komisi|vláda|vlády|vládu|vládou|správa|správy|správu|správou|ředitelstv*|sekretariát*|federac*|unie|společnost|společnosti|podnik|podniku|podnikem|družstv*|konsorci*|inkubátor*|technologick* park*|vědeckotechnick* park*|vědeckotechnologick* park*|euroregion*|mikroregion*|region|regionu|regionem|místní* akční* skupin*|odbor|odboru|odborem|oddělení|kancelář|kanceláře|kanceláří|parlament|parlamentu|parlamentem|senát|senátu|senátem|zastupitelstv*|výzkumn* ústav*|výzkumn* centr*|rozvojov* agentur*|hospodářsk* komor*|spol. s r.o|s.r.o|s r.o|a.s|z.s|z.ú|o.p.s|v.v.i|p.o|s.p|k.s|gmbh|ltd|inc|llc|ag|provinci*|kanton|kantonu|národní* park*",
            [Term.Building] =
                "hotel|hotelu|hotelem|hotele|zámek|zámku|zámkem|zámky|hrad|hradu|hradě|hradem|palác|paláce|paláci|palácem|radnice|radnici|kongresov* centr*|konferenčn* centr*|kulturn* centr*|komunitn* centr*|kulturn* dům|kulturn* domu|kulturn* domě|obecn* dům|obecn* domu|obecn* domě|návštěvnick* centr*|centrum|centru|centra|knihovna|knihovny|knihovně|knihovnu|knihovnou|divadlo|divadla|divadle|divadlu|divadlem|muzeum|muzea|muzeu|muzeem|galerie|galerii|sál|sálu|sále|sály|hala|hale|haly|halu|halou|dům|domě|domu|domem|kostel|kostela|kostele|kostelem|klášter|kláštera|kláštere|klášteru|nádraží|aula|aule|auly|aulu|kampus|kampusu|stadion|stadionu|stadioně|aréna|aréne|arény|arénu|sídlo|sídle|sídla|prostory|prostorách|prostorech|budova|budovy|budově|budovu|budovou|mlýn|mlýnu|mlýně|mlýna|kino|kina|kinu|kině|místnost|místnosti|zasedací* místnost*|výstaviště|výstavišti|restaurace|restauraci|pevnost|pevnosti|areál|areálu|areále|lázně|lázních|továrna|továrny|továrně|továrnu|pivovar|pivovaru|pivovarě|kavárna|kavárny|kavárně|kavárnu",
            [Term.OfTown] = "v|ve",
            [Term.NameJoint] = "a|pro|v|ve|na|o|s|se|z|ze|k|při|od|do|nad|pod|&",
            [Term.At] = "v|ve|na|u",
            [Term.Side] = "straně|strana|stranu|strany",
            [Term.Interest] = "zájem|zájmem|záměr|vůli|ochotu|chtějí",
            [Term.Cooperation] = "spoluprác*|spolupracovat|kooperac*",
            [Term.Objective] = "cíl|cílem|cíle|cílům|cíli|záměrem|záměr|klade si za cíl|myšlenkou projektu|účelem",
            [Term.Theme] =
                "téma|témata|tematická oblast|tematické oblasti|oblast|priorita|prioritní osa|specifický cíl",
            [Term.As] = "jako",
            [Term.And] = "a|i|a také|a rovněž|jakož i|stejně jako|spolu s|společně s|včetně|&",
            [Term.HowMany] = "kolik|kolika",
            [Term.All] = "všichni|všechny|všechna|všech|všem|všemi|veškeré|veškerá|veškerých|celý|celá|celé|celého",
            [Term.Most] = "většina|většiny|většinu|většině|převážná část|převážnou část",
            [Term.Mostly] = "většinou",
            [Term.Many] =
                "mnoho|mnoha|mnozí|mnohé|mnohých|mnohým|mnohými|spousta|spousty|spoustu|hodně|velk* počet|velk* množství|velk* část|četné|četná|četných|četným|četnými",
            [Term.Several] =
                "několik|několika|celá řada|celou řadu|celé řady|některé|někteří|některá|některých|některým|některými|vícero|pár",
            [Term.Few] = "málo|jen několik|pouze několik|několik málo|hrstka|hrstku|nemnoho|jen málo|malá část|jen pár",
            [Term.Half] = "polovina|poloviny|polovinu|polovině|polovinou|půlka|půlku",
            [Term.Third] = "třetina|třetiny|třetině|třetinu|třetinou|třetin|třetinami|třetinám",
            [Term.Quarter] = "čtvrtina|čtvrtiny|čtvrtině|čtvrtinu|čtvrtinou|čtvrtin|čtvrtinami|čtvrtinám",
            [Term.Almost] = "téměř|necelá|necelé|necelou|skoro|takřka|málem|bezmála|prakticky",
            [Term.AtLeast] = "nejméně|alespoň|aspoň|minimálně|ne méně než|více než|přes",
            [Term.AtMost] = "nejvýše|nejvýš|nanejvýš|maximálně|ne více než|méně než",
            [Term.Both] = "oba|obě|obou|oběma|obojí",
            [Term.None] =
                "žádný|žádná|žádné|žádného|žádnému|žádném|žádnou|žádným|žádných|žádnými|nikdo|nikoho|ani jeden|ani jedna|ani jedno",
            [Term.Each] = "každý|každá|každé|každého|každému|každém|každou|každým",
            [Term.Which] =
                "který|která|které|kterého|kterému|kterém|kterou|kterým|kterých|kterými|kterí|jaký|jaká|jaké|jakého|jakých|jakým|jakými|jakou|jaký druh",
        },
    };
}
