namespace Konvent.Reading;

/// <summary>Romanian.</summary>
internal static class Romanian
{
    private static readonly Naming Alone = new()
    {
        Months = """
            ianuarie, februarie, martie, aprilie, mai, iunie, iulie, august, septembrie, octombrie, noiembrie,
            decembrie
            """,
        Seasons = "primăvara, vara, toamna, iarna",
        Quarters = "trimestrul I, trimestrul II, trimestrul III, trimestrul IV",
        Halves = "semestrul I, semestrul II",
        Thirds = "începutul, mijlocul, sfârșitul",
        Third = "{n} anului {y}",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Thirds = "la |începutul, la |mijlocul, la |sfârșitul",
        Day = "la |{d} {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("din ", ("la ", "de la ")),
        Until = new("până în ", ("la ", "până la ")),
        Days = "{d}–{e} {m}[ {y}]",
        TwoDays = "{d} și {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From =
                "din|de la|începând cu|începând din|începând de la|cu începere de la|din data de|începând cu data de|de la data de",
            Until = "până în|până la|până|până pe|până la data de|până în data de|până la sfârșitul lunii",
            By =
                "cel târziu|cel târziu la|cel târziu pe|cel târziu până la|cel târziu în|până cel târziu|până cel târziu la|până cel târziu pe|înainte de|nu mai târziu de",
            OrOf = "din",
            To = "la",
            Between = "între",
            ThisYear = "anul acesta|acestui an|anul curent|a c",
            NextYear = "anul viitor|anului viitor|anul următor",
            LastYear = "anul trecut|anului trecut",
            ThisMonth = "luna curentă|lunii curente|l c",
            Next = "viitor",
            Last = "trecut",
            And = "și|si",
            Around = "circa|cca|aproximativ|în jurul|în jur de",
            Noise = "anul|anului|a|al|ale|luna|lunii|lunile|data|data de|de|zilele de|ziua de|zilele",
            Before = "în|pe|în cursul|pe parcursul|în luna",
            Weekdays = "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
            Streets = "strada|str|bulevardul|bd|bulevard|piața|calea|aleea|splaiul|șoseaua",
            AlsoOthers = "mai",
            ShowOther =
                "mult|multe|mulți|multă|multor|puțin|puține|puțini|puțină|mare|mari|mic|mică|mici|bun|bună|bune|buni|ales|recent|recente|târziu|devreme|jos|sus|departe|ușor|există|sunt|este",
            Months = "ian, feb, mar, apr, , iun, iul, aug, sept|sep, oct, nov, dec|decemvrie",
            Seasons = """
                primăvară|primăvara anului|primăvara lui|primăverii, vară|vara anului|vara lui|verii,
                toamnă|toamna anului|toamna lui|toamnei, iarnă|iarna anului|iarna lui|iernii
                """,
            Ordinals = """
                primul|prima|întâiul, al doilea|a doua|doilea|doua, al treilea|a treia|treilea,
                al patrulea|a patra|patrulea|ultimul|ultima
                """,
            QuarterWords = "trimestru|trimestrul|trimestrului|trimestru al|trimestru din|trim",
            Quarters = """
                primul trimestru|trimestrul 1|T1|trimestrul întâi,
                al doilea trimestru|trimestrul 2|T2|trimestrul al II-lea|trimestrul al doilea,
                al treilea trimestru|trimestrul 3|T3|trimestrul al III-lea|trimestrul al treilea,
                al patrulea trimestru|trimestrul 4|T4|trimestrul al IV-lea|trimestrul al patrulea
                """,
            HalfWords = "semestru|semestrul|semestrului|semestru al|jumătate|jumătate a|jumătatea|sem",
            Halves = """
                primul semestru|semestrul 1|prima jumătate|S1|semestrul întâi,
                al doilea semestru|semestrul 2|a doua jumătate|S2|semestrul al II-lea|semestrul al doilea
                """,
            NumberBehind = true,
            Thirds = """
                început de|la începutul|la început|începutului, mijloc|la mijlocul|la jumătatea|mijlocului,
                sfârșit|finalul|la sfârșitul|la finalul|final|la final|sfârșitului|la sfârșit
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("ro")
    {
        Dates = Dates,
        SmallWords = """
            de și în a la cu pe din care nu pentru o un că este mai sau prin ce au fost sunt le ale al lui ca după între
            acest această acestea toate iar către asupra fi dar până unor într este despre sale lor cele cei va
            """,
        FieldWords = """
            proiect proiectului regiune regiuni regiunile parteneri partenerii întâlnire întâlnirea reuniune plan planuri
            acțiune acțiuni program european europeană dezvoltare implementare conferință schimb experiență rezultate
            județ minister cooperare
            """,
        Thousands = "mie mii",
        Millions = "milion milioane mil mio mln",
        Billions = "miliard miliarde mld",
        BeforeHour = "ora|orele|orei",
        Cardinals =
            "un|o|unu|una|unui|unei, doi|două, trei, patru, cinci, șase, șapte, opt, nouă, zece, unsprezece, doisprezece|douăsprezece",
        Teens = "treisprezece, paisprezece, cincisprezece, șaisprezece, șaptesprezece, optsprezece, nouăsprezece",
        Tens =
            "douăzeci|douăzeci de, treizeci|treizeci de, patruzeci|patruzeci de, cincizeci|cincizeci de, șaizeci|șaizeci de, șaptezeci|șaptezeci de, optzeci|optzeci de, nouăzeci|nouăzeci de, sută|sute|sută de|sute de",
        Ordinals =
            "primul|prima|primului|primei|primele|primii|întâi|întâia|dintâi, al doilea|a doua|doilea|doua|celui de-al doilea|celei de-a doua|secund|secundă, al treilea|a treia|treilea|treia, al patrulea|a patra|patrulea|patra, al cincilea|a cincea|cincilea|cincea, al șaselea|a șasea|șaselea|șasea, al șaptelea|a șaptea|șaptelea|șaptea, al optulea|a opta|optulea|opta, al nouălea|a noua|nouălea, al zecelea|a zecea|zecelea|zecea, al unsprezecelea|a unsprezecea|unsprezecelea|unsprezecea, al doisprezecelea|a douăsprezecea|doisprezecelea|douăsprezecea",
        Fractions =
            "cincime*|cincimi*|a cincea parte, șesime*|șesimi*, șeptime*|șeptimi*, optime*|optimi*, noime*|noimi*, zecime*|zecimi*|a zecea parte",
        HoursInWords =
            "la # și jumătate: 30, ora # și jumătate: 30, orele # și jumătate: 30, ora # și un sfert: 15, la # și un sfert: 15, ora # fără un sfert: -15, la # fără un sfert: -15",
        OrdinalEndings = "a|lea",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "proiect|proiectul|proiectului|proiecte|proiectele|proiectelor|proiectelor europene",
            [Term.Titled] =
                "intitulat|intitulată|intitulatul|cu titlul|sub titlul|cu denumirea|sub denumirea|denumit|denumită|numit|numită|numele complet|denumirea completă|titlul complet|titlul proiectului|titlul|titlu|denumirea proiectului|numele proiectului|denumire",
            [Term.InShort] =
                "pe scurt|acronim|acronimul|cu acronimul|prescurtat|prescurtare|abreviat|abreviere|denumire scurtă|titlu scurt|sigla",
            [Term.Budget] =
                "buget|bugetul|bugetului|bugetul total|buget total|bugetul proiectului|valoare totală|valoarea totală|valoarea proiectului|valoarea totală a proiectului|valoarea|valoare|cost total|costul total|costuri totale|costurile totale|costuri eligibile|costurile eligibile|cheltuieli eligibile|cheltuielile eligibile|cheltuieli totale|valoarea eligibilă|valoare eligibilă|valoarea totală eligibilă|finanțare totală|finanțarea totală|alocarea financiară|suma totală|în valoare de|în valoare totală",
            [Term.Grant] =
                "grant|grantul|grantului|finanțare nerambursabilă|finanțarea nerambursabilă|finanțării nerambursabile|nerambursabil*|contribuție ue|contribuția ue|contribuția uniunii europene|contribuție fedr|contribuția fedr|contribuție feder|contribuția feder|contribuție europeană|contribuția europeană|contribuție|contribuția|contribuției|cofinanțare|cofinanțarea|cofinanțării|subvenție|subvenția|subvenții|sprijin ue|sprijinul ue|sprijin financiar nerambursabil|fonduri ue|fonduri fedr|fonduri feder|fonduri europene|fondurilor europene|finanțare ue|finanțarea ue|finanțare europeană|finanțarea europeană|finanțare fedr|asistență financiară nerambursabilă|ajutor nerambursabil",
            [Term.NationalShare] =
                "cofinanțare națională|cofinanțarea națională|contribuție națională|contribuția națională|contribuția partenerilor|contribuție proprie|contribuția proprie|contribuției proprii|cofinanțare proprie|cofinanțarea proprie|buget de stat|bugetul de stat|bugetului de stat|bugetul național|bugetului național|fonduri proprii|surse proprii|fonduri naționale|finanțare națională|aport propriu",
            [Term.Duration] =
                "durată|duratei|durata proiectului|durată de|durata de implementare|perioada de implementare|perioadei de implementare|perioada de realizare|perioada de derulare|perioada de desfășurare|perioada proiectului|perioada|durează|va dura|a durat|se derulează|se va derula|s-a derulat|se implementează|se va implementa|este implementat|va fi implementat|implementat în perioada|se întinde|se desfășoară pe|vor dura|se vor derula",
            [Term.Activity] =
                "activități|activitățile|activităților|lucrări|lucrările|lucrărilor|acțiuni|acțiunile|implementarea|implementării",
            [Term.Phase] = "fază|fazei|faze|fazele|fazelor|etapă|etapei|etape|etapele|etapelor",
            [Term.Started] =
                "a început|au început|începe|încep|va începe|vor începe|început|începutul|începuse|a demarat|au demarat|demarează|va demara|vor demara|demarat|demarată|demararea|a debutat|au debutat|debutează|va debuta|lansat|lansată|lansate|a fost lansat|a fost lansată|au fost lansate|lansarea|inițiat|inițiată|a fost inițiat|a fost inițiată|a pornit|au pornit|pornește|startul|a luat startul|a dat startul|ia startul|va lua startul",
            [Term.Instrument] =
                "instrument de politică|instrumente de politică|instrumentul de politică|instrumentului de politică|instrumentele de politică|instrumentelor de politică|instrument de politici|instrumente de politici|instrument de politică publică|instrumente de politică publică|instrumentul de politică publică|instrumentele de politică publică|instrument de politici publice|instrumente de politici publice|instrument politic|instrumente politice|instrument|instrumentul|instrumentului|instrumente|instrumentele|instrumentelor",
            [Term.Policy] =
                "plan|planul|planului|planuri|planurile|planurilor|strategie|strategia|strategiei|strategii|strategiile|strategiilor|program|programul|programului|programe|programele|programelor|politică|politicii|politici|politicile|politicilor",
            [Term.OperationalProgramme] =
                "program operațional|programul operațional|programului operațional|programe operaționale|programele operaționale|programelor operaționale|program operațional regional|programul operațional regional|programului operațional regional|programul regional|programului regional|programele regionale|programelor regionale|program regional|programe regionale|por|poc|pocu|poim|programe fedr|programe feder|programul fedr",
            [Term.Local] = "local|locală|locali|locale|localul|municipal|municipală|municipale",
            [Term.Regional] = "regional|regională|regionali|regionale|regionalul",
            [Term.National] = "național|națională|naționali|naționale",
            [Term.LeadPartner] =
                "partener lider|partenerul lider|partenerului lider|lider de parteneriat|liderul de parteneriat|liderului de parteneriat|liderul parteneriatului|lider de proiect|liderul de proiect|liderul proiectului|partener principal|partenerul principal|partenerului principal|liderul|liderului|beneficiar principal|beneficiarul principal|beneficiar lider|beneficiarul lider|partener coordonator|partenerul coordonator|coordonator|coordonatorul|coordonatorul proiectului|coordonatorului|coordonator de proiect|lead partner|lp|solicitant lider",
            [Term.Partner] =
                "partener|partenerul|partenerului|parteneri|partenerii|partenerilor|parteneră|partener de proiect|parteneri de proiect|parteneri în proiect|partener în proiect|partenerii de proiect|partenerii din proiect|partenerii proiectului|partenerilor de proiect|parteneriat|parteneriatul|parteneriatului|consorțiu|consorțiul|consorțiului|beneficiar|beneficiarul|beneficiarului|beneficiari|beneficiarii|beneficiarilor|organizație parteneră|organizații partenere|organizațiile partenere|instituții partenere|instituțiile partenere|pp",
            [Term.AdvisoryPartner] =
                "partener consultativ|partenerul consultativ|partenerului consultativ|parteneri consultativi|partenerii consultativi|partenerilor consultativi|partener consultant|partenerul consultant|partener de consiliere|partener consilier|partener cu rol consultativ|advisory partner",
            [Term.AssociatedPartner] =
                "partener asociat|partenerul asociat|partenerului asociat|parteneri asociați|partenerii asociați|partenerilor asociați|organizație asociată|organizația asociată|organizații asociate|organizațiile asociate|organism asociat|instituție asociată|instituții asociate|partener strategic asociat|partenerul strategic asociat|parteneri strategici asociați",
            [Term.PolicyAuthority] =
                "autoritate politică asociată|autoritatea politică asociată|autorității politice asociate|autorități politice asociate|autoritățile politice asociate|autoritate asociată|autoritatea asociată|autorități asociate|autoritatea de politici asociată|autoritate de politici asociată|autoritate asociată de politici|autoritatea asociată de politici publice|autoritate responsabilă de politică|autoritatea responsabilă de politică|autoritatea responsabilă de instrumentul|autoritate publică asociată|autoritatea publică asociată|associated policy authority",
            [Term.ExternalManagement] =
                "management extern|managementul extern|managementului extern|management extern al proiectului|management de proiect extern|managementul extern al proiectului|manager extern|managerul extern|externalizarea managementului|management externalizat|managementul externalizat|birou de management al proiectului|coordonare externă|asistență externă",
            [Term.Former] = "fost|fosta|fostul|fostului|foștii|foștilor|anterior|precedent|precedentul",
            [Term.Is] = "este|e|sunt|a fost|au fost|va fi|vor fi|ca|în calitate de",
            [Term.Meeting] =
                "întâlnire|întâlnirea|întâlnirii|întâlniri|întâlnirile|întâlnirilor|reuniune|reuniunea|reuniunii|reuniuni|reuniunile|reuniunilor|ședință|ședinței|ședințe|ședințele|ședințelor|sesiune|sesiunea|sesiunii|sesiuni|întrunire|întrunirea|întrunirii|întruniri|kick-off|kickoff|kick off|kick-off meeting|adunare|adunarea",
            [Term.Met] =
                "s-a întâlnit|s-au întâlnit|se întâlnește|se întâlnesc|se va întâlni|se vor întâlni|întâlnindu-se|s-a reunit|s-au reunit|a reunit|au reunit|se reunește|se reunesc|se va reuni|se vor reuni|va reuni|reunește|reuniți|reunite|s-a întrunit|s-au întrunit|se întrunește|se întrunesc|se va întruni|se vor întruni|s-au adunat",
            [Term.Circle] =
                "grup de lucru|grupul de lucru|grupului de lucru|grupuri de lucru|grupurile de lucru|grupurilor de lucru|grup|grupul|grupului|echipă|echipei|echipe|echipa de proiect|echipei de proiect|echipa proiectului|echipei proiectului|comitet de coordonare|comitetul de coordonare|comitetului de coordonare|comitet director|comitetul director|comitetului director|comitetul de pilotaj|comitetului de pilotaj|comitet de monitorizare|comitetul de monitorizare|comitetului de monitorizare|comitetul|comitetului|steering committee|steering group|partener|parteneri|partenerii|partenerilor|parteneriat|parteneriatului|consorțiu|consorțiului|proiect|proiectului|interregional|interregională|interregionale|interregionali|transnațional|transnațională|transnaționale|transfrontalier|transfrontalieră|transfrontaliere|internațional|internațională|internaționale|bilateral|bilaterală|bilaterale|regional|regională|regionale|local|locală|locale|tematic|tematică|tematice|tehnic|tehnică|tehnice|plenară|plenar|factori interesați|factorilor interesați|părți interesate|părților interesate|grupul factorilor interesați|stakeholderi|stakeholderilor|stakeholders|kick-off|kickoff|de lansare|de început|de deschidere|inaugurală|coordonare|de coordonare|de lucru|consultativ|consultativă|de management|managementul",
            [Term.Next] =
                "următorul|următoarea|următoarele|următorii|următoarei|următorului|viitoare|viitoarea|viitorul|proximă",
            [Term.Final] =
                "final|finală|finale|finali|ultimul|ultima|ultimii|ultimele|ultimei|ultimului|de închidere|de încheiere|închidere|încheiere|conferința finală",
            [Term.Topic] =
                "în centrul|pe ordinea de zi|pe agendă|agenda a inclus|ordinea de zi a cuprins|tema|teme|temele|subiect|subiectul|subiecte|subiectele|tematica|s-a discutat|s-au discutat|au discutat|a discutat|discuțiile|discuțiile au vizat|s-a vorbit despre|au fost discutate|au fost discutați|au fost abordate|a fost abordată|a fost discutată|au fost prezentate|au abordat|dezbătut|au dezbătut|dedicat|dedicată|dedicate|axat pe|axată pe|s-a axat|s-au axat|s-a concentrat|s-au concentrat|axate pe|s-a pus accentul|accentul a fost pus|scopul întâlnirii|obiectivul întâlnirii",
            [Term.Conference] =
                "conferință|conferinței|simpozion|simpozionul|simpozionului|simpozioane|colocviu|colocviul|conferințele|conferințe regionale|conferințe finale|conferințe internaționale|conferințe tematice|conferințe de|conferințe publice",
            [Term.Workshop] =
                "atelier|atelierul|atelierului|ateliere|atelierele|atelierelor|atelier de lucru|atelierul de lucru|ateliere de lucru|workshop|workshopul|workshopului|workshopuri|workshop-ul|workshop-ului|workshop-uri|workshop-urile|hackathon|masterclass|world café",
            [Term.Seminar] =
                "seminar|seminarul|seminarului|seminarii|seminariile|seminare|masă rotundă|mesei rotunde|mese rotunde|prelegere|prelegerea|prelegeri",
            [Term.Webinar] = "webinar|webinarul|webinarului|webinarii|webinare|webinariile|seminar web",
            [Term.Convention] =
                "congres|congresul|congresului|forum|forumul|forumului|forumuri|summit|summitul|summit-ul|summitului|convenția anuală",
            [Term.StudyVisit] =
                "vizită de studiu|vizitei de studiu|vizite de studiu|vizitele de studiu|vizitelor de studiu|călătorie de studiu|călătoria de studiu|vizită de lucru|vizite de lucru|vizită de documentare|vizită pe teren|vizite pe teren|vizite în teren|vizită în teren|deplasare de studiu|study visit|study visits",
            [Term.Fair] =
                "târg|târgul|târgului|târguri|târgurile|expoziție|expoziția|expoziției|expoziții|expo|bursa locurilor de muncă",
            [Term.Training] =
                "instruire|instruirea|instruirii|sesiune de instruire|sesiuni de instruire|cursuri|cursurile|cursurilor|curs de formare|cursuri de formare|sesiune de formare|sesiuni de formare|program de formare|formare profesională|școală de vară|școlii de vară|școli de vară|training|trainingul|training-ul|traininguri|training-uri|perfecționare|un curs|curs online|cursul de formare|cursului de formare|curs gratuit",
            [Term.Festival] = "festival|festivalul|festivalului|festivaluri|festivalurile|sărbătoare|sărbătoarea",
            [Term.Launch] =
                "eveniment de lansare|evenimentul de lansare|evenimentului de lansare|conferință de lansare|conferinței de lansare|ceremonia de deschidere|ceremonie de deschidere|ceremonia de inaugurare|inaugurare|inaugurarea|inaugurării|eveniment de deschidere|evenimentul de deschidere|conferința de deschidere|lansarea oficială|deschiderea oficială|deschidere oficială|conferință de presă de lansare",
            [Term.OtherEvent] =
                "eveniment|evenimentul|evenimentului|evenimente|evenimentele|evenimentelor|zi de informare|ziua de informare|zile de informare|sesiune de informare|sesiunea de informare|sesiuni de informare|întâlnire de informare|întâlniri de informare|ziua porților deschise|zilei porților deschise|zilele porților deschise|porți deschise|ziua ușilor deschise|prezentare publică|prezentarea publică|prezentarea rezultatelor|dezbatere publică|dezbaterea publică|dezbateri publice|consultare publică|consultarea publică|consultări publice|audiere publică|eveniment de diseminare|eveniment public|eveniment de promovare|matchmaking|festivitate|festivitatea|gală|decernarea premiilor|decernare de premii|caravana|infoday|info day|conferință de presă|seară de informare|eveniment de networking|evenimentul de networking",
            [Term.SaveTheDate] =
                "rezervați data|rezervați-vă data|rezervă data|rezervați această dată|rezervați-vă această dată|rezervați în agendă|rezervați-vă timp|notați data|notați-vă data|notați în agendă|notați-vă în agendă|notați în calendar|notați-vă în calendar|notează data|notează în agendă|notează în calendar|marcați data|marcați în calendar|salvați data|salvează data|rețineți data|reține data|vă rugăm să rezervați data|vă rugăm să notați data|save-the-date",
            [Term.WillFollow] =
                "va fi anunțat*|vor fi anunțat*|va fi comunicat*|vor fi comunicat*|va fi publicat*|vor fi publicat*|va fi transmis*|vor fi transmis*|va fi trimis*|vor fi trimis*|va fi confirmat*|vor fi confirmat*|va fi stabilit*|vor fi stabilit*|va fi făcut*|va fi precizat*|va fi disponibil*|vor fi disponibil*|va fi deschis*|vor fi deschis*|va urma|vor urma|urmează să|urmează a fi|în curând|în scurt timp|în perioada următoare|în zilele următoare|la momentul potrivit|în timp util|nu este încă|nu sunt încă|nu a fost încă|nu au fost încă|încă nu|nu este stabilit*|de confirmat|de stabilit|de anunțat|de definit|rămâne de|rămân de|în curs de stabilire|în curs de definitivare|în pregătire|tba|tbc|tbd|urmează să fie",
            [Term.Venue] =
                "loc|locul|locului|locație|locația|locației|locul de desfășurare|locul desfășurării|locația evenimentului|unde|adresă|sala|spațiul",
            [Term.Agenda] =
                "agendă|agendei|program|programul|programului|ordinea de zi|programul detaliat|agenda detaliată|agenda evenimentului|programul evenimentului|vorbitori|vorbitorii",
            [Term.Registration] =
                "înregistrare|înregistrarea|înregistrării|înregistrări|înscriere|înscrierea|înscrierii|înscrieri|înscrierile|înscrierilor|formular de înscriere|formularul de înscriere|formular de înregistrare|formularul de înregistrare|link de înscriere|link-ul de înregistrare|linkul de înregistrare|vă puteți înscrie|înscrieți-vă|înregistrați-vă",
            [Term.Date] = "dată|datei|data exactă|data precisă|ziua|când|data și ora|ora exactă",
            [Term.Invited] =
                "invitați|invitat|invitată|invitate|sunt invitați|sunteți invitați|sunteți invitat|este invitat|invită|vă invită|vă invităm|invităm|invitație|invitația|bine ați venit|sunt bineveniți|binevenit|bineveniți|deschis tuturor|deschisă tuturor|deschis pentru|deschisă pentru|se adresează|intrarea este liberă|intrare liberă|accesul este liber|sunt așteptați",
            [Term.Online] =
                "online|on-line|virtual|virtuală|virtuale|prin videoconferință|videoconferință|în sistem videoconferință|la distanță|de la distanță|via zoom|pe zoom|prin zoom|platforma zoom|pe teams|prin teams|platforma teams|microsoft teams|format hibrid|în format hibrid|hibrid|hibridă|în format digital|în mediul online",
            [Term.Held] =
                "a avut loc|au avut loc|va avea loc|vor avea loc|are loc|au loc|avea loc|avut loc|având loc|s-a desfășurat|s-au desfășurat|se desfășoară|se va desfășura|se vor desfășura|s-a ținut|s-au ținut|se ține|se țin|se va ține|se vor ține|a găzduit|au găzduit|găzduiește|găzduiesc|va găzdui|vor găzdui|găzduit|găzduită|găzduite|gazdă|gazde|a organizat|au organizat|organizează|va organiza|vor organiza|organizat|organizată|organizate|organizați|a fost organizat|a fost organizată|au fost organizate|va fi organizat|va fi organizată|vor fi organizate|este organizat|este organizată|este programat|este programată|este prevăzut|este prevăzută|sunt programate|sunt prevăzute|programat|programată|programate|prevăzut|prevăzută|planificat|planificată|planificate|este planificat|este planificată|se va deschide|va fi inaugurat|va fi inaugurată|vă invită la|invită la|vă invităm la|a fost găzduit|a fost găzduită|va fi găzduit|va fi găzduită",
            [Term.WorkPackage] =
                "pachet de lucru|pachetul de lucru|pachetului de lucru|pachete de lucru|pachetele de lucru|pachetelor de lucru|pachet de activități|pachetul de activități|pachete de activități|work package|work packages|workpackage|workpackages|wp|wps",
            [Term.Milestone] =
                "jalon|jalonul|jalonului|jaloane|jaloanele|jaloanelor|piatră de hotar|pietre de hotar|milestone|milestones|etapă-cheie|punct de referință",
            [Term.Deliverable] =
                "livrabil|livrabilul|livrabilului|livrabile|livrabilele|livrabilelor|deliverable|deliverables|produs al proiectului|produse ale proiectului",
            [Term.OnSchedule] =
                "conform planului|conform planificării|conform graficului|conform calendarului|conform graficului de timp|conform planificărilor|potrivit planului|potrivit calendarului|potrivit graficului|în conformitate cu planul|în conformitate cu graficul|în conformitate cu calendarul|în grafic|la timp|la termen|în termenul prevăzut|în termenele prevăzute|în termenul stabilit|așa cum a fost planificat|așa cum era planificat|așa cum a fost prevăzut|după cum a fost planificat|fără întârzieri|respectă calendarul|respectă graficul",
            [Term.Law] =
                "regulament*|articol*|art|lege|legea|legii|decret*|ordonanț*|ordinul|ordinului|directiv*|contract*|acord*|ghid*|statut*",
            [Term.Progress] =
                "progrese semnificative|progres semnificativ|progrese importante|progres important|progrese considerabile|progres considerabil|progrese notabile|progrese remarcabile|progrese substanțiale|progrese bune|progres bun|mari progrese|progrese mari|importante progrese|semnificative progrese|progrese vizibile|progrese reale|pași importanți|pași semnificativi|stadiu avansat|într-un stadiu avansat|avansează bine|a avansat semnificativ|au avansat semnificativ",
            [Term.Successful] =
                "cu succes|succes|succesul|de succes|reușit|reușită|reușite|reușiți|fructuos|fructuoasă",
            [Term.Delayed] =
                "întârziat|întârziată|întârziate|întârziați|întârziere|întârzierea|întârzieri|întârzierile|cu întârziere|în întârziere|amânat|amânată|amânate|amânare|amânarea|decalat|decalată|reprogramat|reprogramată|s-a amânat|a fost amânat|a fost amânată",
            [Term.Moved] =
                "amânat|amânată|amânate|amânați|reprogramat|reprogramată|reprogramate|mutat|mutată|se amână|inițial planificată|inițial programată|programată inițial|prevăzută inițial",
            [Term.Cancelled] =
                "anulat|anulată|anulate|anulați|se anulează|nu va mai avea loc|nu va avea loc|nu a avut loc|nu se va desfășura",
            [Term.Not] = "nu|niciun|nicio|fără|nici|niciodată",
            [Term.AtRisk] =
                "în pericol|periclitat|periclitată|periclitate|amenințat|amenințată|este pus sub semnul întrebării|sub semnul întrebării",
            [Term.Completed] =
                "finalizat|finalizată|finalizate|finalizați|a fost finalizat|a fost finalizată|au fost finalizate|s-a finalizat|s-au finalizat|încheiat|încheiată|încheiate|a fost încheiat|s-a încheiat|s-au încheiat|terminat|terminată|terminate|s-a terminat|definitivat|definitivată|definitivate|îndeplinit|îndeplinită|îndeplinite|îndepliniți|atins|atinsă|atinse|a fost atins|au fost atinse|au fost atinși|realizate integral|dus la bun sfârșit|duse la bun sfârșit|închis cu succes",
            [Term.Financed] =
                "finanțat|finanțată|finanțate|finanțați|este finanțat|finanțează|subvenționat|subvenționată|cu finanțare|prin fonduri|beneficiază de finanțare",
            [Term.CoFinanced] =
                "cofinanțat|cofinanțată|cofinanțate|cofinanțați|co-finanțat|co-finanțată|co-finanțate|cofinanțează|finanțat parțial|parțial finanțat|parțial finanțată|cu cofinanțare|cu cofinanțarea|finanțat în parte",
            [Term.Supported] =
                "sprijinit|sprijinită|sprijinite|susținut|susținută|susținute|sprijină|cu sprijinul|cu sprijin|cu sprijin financiar|cu sprijinul financiar|sprijin financiar|cu susținerea|prin sprijinul|datorită sprijinului|cu asistență financiară|cu ajutorul financiar",
            [Term.Supposed] =
                "ar fi|ar urma|ar primi|ar avea|ar dura|ar începe|ar organiza|dacă finanțarea|dacă se aprobă|dacă este aprobat|dacă va fi aprobat|dacă proiectul este aprobat|dacă proiectul va fi aprobat|dacă cererea|în cazul aprobării|în caz de aprobare|sub rezerva aprobării|cu condiția aprobării",
            [Term.EuropeanUnion] = "uniunea europeană|uniunii europene|uniune europeană|ue",
            [Term.Erdf] =
                "fondul european de dezvoltare regională|fondului european de dezvoltare regională|fond european de dezvoltare regională|fondul european pentru dezvoltare regională|fondului european pentru dezvoltare regională|fondul de dezvoltare regională|fedr|feder",
            [Term.Esf] =
                "fondul social european|fondului social european|fondul social european plus|fondului social european plus|fse|fse+|fse plus",
            [Term.CohesionFund] = "fondul de coeziune|fondului de coeziune|fond de coeziune",
            [Term.JustTransitionFund] =
                "fondul pentru o tranziție justă|fondului pentru o tranziție justă|fondul pentru tranziție justă|fondului pentru tranziție justă|fondul de tranziție justă|ftj|jtf",
            [Term.Eafrd] =
                "fondul european agricol pentru dezvoltare rurală|fondului european agricol pentru dezvoltare rurală|fondul agricol pentru dezvoltare rurală|feadr",
            [Term.Emfaf] =
                "fondul european pentru afaceri maritime, pescuit și acvacultură|fondului european pentru afaceri maritime, pescuit și acvacultură|fondul european pentru pescuit și afaceri maritime|fondului european pentru pescuit și afaceri maritime|fondul european pentru afaceri maritime și pescuit|fepam|fepama|fempa",
            [Term.Ipa] =
                "instrumentul de asistență pentru preaderare|instrumentului de asistență pentru preaderare|instrument de asistență pentru preaderare|instrumentul de preaderare|instrumentul de asistență pentru pre-aderare|instrumentului de asistență pentru pre-aderare|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "mecanismul de redresare și reziliență|mecanismului de redresare și reziliență|planul național de redresare și reziliență|planului național de redresare și reziliență|pnrr|mrr|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "produs|produsul|produsului|rezultat|rezultatul",
            [Term.Call] = "apel|apelul|apelului|apeluri|apelurilor|apel de proiecte|apel de propuneri",
            [Term.Post] =
                "coordonator|coordonatoare|coordonatorul|coordonare|responsabil|responsabilă|manager|manager de proiect|director|directoare|asistent|asistentă|secretar|secretară|purtător de cuvânt|expert|expertă|consilier|consilieră|ofițer|comunicare",
            [Term.Contact] =
                "contact|contacte|contactați|contactați-ne|persoană de contact|persoane de contact|date de contact|datele de contact|informații suplimentare|mai multe informații|pentru informații|pentru informații suplimentare|pentru detalii|detalii suplimentare|mai multe detalii|alte informații|pentru întrebări|relații suplimentare|scrieți la|biroul de presă|consemnat de|întocmit de|întrebări",
            [Term.Phone] =
                "la numărul|sunați la|telefon|telefonul|telefonic|tel|mobil|nr. de telefon|număr de telefon|tel. mobil",
            [Term.Desk] =
                "birou|biroul|secretariat|secretariatul|recepție|recepția|rezervări|înscrieri|urgențe|informații|info|serviciul|echipa|dispecerat",
            [Term.Published] =
                "publicat|publicată|publicat la|publicat în|newsletter|newsletterul|newsletter-ul|buletin informativ|buletinul informativ|buletin|comunicat de presă|comunicatul de presă|comunicat|numărul|ediția|ediție|ultima actualizare|actualizat|actualizat la|data publicării|știre din|apărut",
            [Term.Organisation] =
                "minister|ministerul|ministerului|departamentul|departamentului|agenție|agenția|agenției|agenția pentru dezvoltare regională|agenției pentru dezvoltare regională|adr|consiliul|consiliului|consiliul județean|consiliului județean|consiliul local|consiliului local|universitate|universitatea|universității|politehnica|institut|institutul|institutului|institutul național|camera|camerei|camera de comerț|camera de comerț și industrie|camerei de comerț|asociație|asociația|asociației|asociația de dezvoltare intercomunitară|adi|federația|federației|confederația|fundație|fundația|fundației|primărie|primăria|primăriei|municipiul|municipiului|municipalitatea|orașul|orașului|comuna|comunei|județ|județul|județului|județe|provincia|regiunea|regiunii|regiune|oraș|direcția|direcției|direcția generală|direcția regională|autoritatea|autorității|autoritatea de management|autoritatea națională|oficiul|oficiului|biroul|biroului|biroul regional|birou regional|centrul|centrului|centrul național|centrul de cercetare|centrul regional|centru|cluster|clusterul|clusterului|parcul|parcul științific|parcul tehnologic|parcul natural|parcul național|rezervația|administrația|administrației|comisia|comisiei|comitetul|comitetului|guvernul|guvernului|prefectura|prefecturii|instituția prefectului|inspectoratul|inspectoratului|secretariatul|secretariatului|secretariatul comun|rețeaua|rețelei|societatea|societății|compania|companiei|întreprinderea|cooperativa|grupul de acțiune locală|grupului de acțiune locală|gal|gect|euroregiunea|academia|academiei|muzeul|muzeului|banca|spitalul|spitalului|școala|școlii|liceul|colegiul|colegiului|filiala|corporația|incubatorul|srl|s.r.l|s.a|r.a|ong|voievodatul|landul|cantonul|cantonului",
            [Term.Building] =
                "hotel|hotelul|hotelului|castel|castelul|castelului|palat|palatul|palatului|primărie|primăria|primăriei|casa|casei|centru|centrul|centrului|complexul|biblioteca|bibliotecii|teatrul|teatrului|teatru|muzeul|muzeului|muzeu|sala|sălii|aula|amfiteatrul|auditorium|auditoriul|biserica|mănăstirea|mănăstire|abația|gara|portul|campusul|campus|stadionul|arena|sediul|sediu|sediile|sediului|birourile|clădirea|clădirii|fabrica|moara|cinematograful|cinema|conacul|conac|vila|pensiunea|pensiune|cetatea|turnul|filarmonica|opera|ateneul|universitatea|universității|rectoratul|facultatea|facultății|institutul|camera de comerț|consiliul județean|parcul|incubatorul|pavilionul|grădina botanică|complex",
            [Term.OfTown] = "din",
            [Term.NameJoint] = "de|a|al|ai|ale|și|pentru|cel|cea|&",
            [Term.At] = "în|la|lângă|pe|la sediul|în sediul|în cadrul|în orașul|în municipiul|aproape de",
            [Term.Side] = "partea|parte",
            [Term.Interest] = "interes|interesul|intenția|dorința|voința|doresc",
            [Term.Cooperation] =
                "cooperare|cooperarea|cooperării|colaborare|colaborarea|colaborării|coopera|colabora|parteneriat",
            [Term.Objective] =
                "obiectiv|obiectivul|obiectivele|obiectivului|scop|scopul|scopului|își propune|urmărește|vizează",
            [Term.Theme] =
                "temă|tema|teme|temele|domeniu|domeniul|domenii|domeniu tematic|prioritate|prioritatea|axa prioritară|obiectiv specific",
            [Term.As] = "ca|drept",
            [Term.And] = "și|precum și|cât și|împreună cu|alături de|&|inclusiv",
            [Term.HowMany] = "câți|câtor|câte dintre|câte din|cât de mulți|cât de multe",
            [Term.All] = "toate|toți|tuturor|întregul|întreaga|întregii|totalitatea|toată",
            [Term.Most] =
                "majoritatea|majorității|majoritatea dintre|cei mai mulți|celor mai mulți|celor mai multe|cele mai multe|cea mai mare parte|marea majoritate",
            [Term.Mostly] = "în mare parte|în majoritate|preponderent",
            [Term.Many] = "mulți|multe|numeroși|numeroase|multor|numeroșilor|un număr mare",
            [Term.Several] =
                "mai mulți|mai multe|mai multor|câțiva|câteva|câtorva|unii|unele|unora|unor|o serie de|o parte dintre|o parte din|anumite|anumiți",
            [Term.Few] =
                "puțini|puține|puțin dintre|doar câțiva|doar câteva|numai câteva|numai câțiva|o mână de|o mică parte",
            [Term.Half] = "jumătate|jumătatea|jumătății|o jumătate",
            [Term.Third] = "o treime|treime|treimea|treimi|două treimi|treimii",
            [Term.Quarter] = "un sfert|sfert|sfertul|sferturi|trei sferturi|o pătrime|pătrime",
            [Term.Almost] = "aproape|mai toate|mai toți|practic",
            [Term.AtLeast] = "cel puțin|minimum|minim|nu mai puțin de|mai mult de|mai mulți de|mai multe de|peste",
            [Term.AtMost] = "cel mult|maximum|maxim|nu mai mult de|mai puțin de|mai puțini de|mai puține de|sub",
            [Term.Both] = "ambii|ambele|amândoi|amândouă|ambelor|ambilor",
            [Term.None] = "niciun|nicio|nici un|nici o|niciunul|niciuna|niciunei|niciunui|nimeni|nimănui",
            [Term.Each] = "fiecare|fiecărui|fiecărei|fiecăruia|fiecăreia|orice",
            [Term.Which] = "ce fel de|ce tip de|care dintre",
        },
    };
}
