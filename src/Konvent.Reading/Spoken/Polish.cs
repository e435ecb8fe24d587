namespace Konvent.Reading;

/// <summary>Polish.</summary>
internal static class Polish
{
    private const string MonthsInGenitive = """
        stycznia, lutego, marca, kwietnia, maja, czerwca, lipca, sierpnia, września, października, listopada,
        grudnia
        """;

    private static readonly DateSpeech Dates = new()
    {
        Alone = new()
        {
            Months = """
                styczeń, luty, marzec, kwiecień, maj, czerwiec, lipiec, sierpień, wrzesień, październik, listopad,
                grudzień
                """,
            MonthsOfDay = MonthsInGenitive,
            Seasons = "wiosna, lato, jesień, zima",
            Quarters = "I kwartał, II kwartał, III kwartał, IV kwartał",
            Halves = "pierwsza połowa, druga połowa",
            Thirds = "początek, połowa, koniec",
        },
        // The genitive, which od, do and około all ask for.
        AfterPreposition = new()
        {
            Months = MonthsInGenitive,
            Seasons = "wiosny, lata, jesieni, zimy",
            Quarters = "I kwartału, II kwartału, III kwartału, IV kwartału",
            Halves = "pierwszej połowy, drugiej połowy",
            Thirds = "początku, połowy, końca",
            Half = "{n} {y} r.",
            Quarter = "{n} {y} r.",
            Third = "{n} {y} r.",
            Year = "{y} r.",
        },
        From = new("od "),
        Until = new("do "),
        Around = new("ok. "),
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "od|począwszy od|poczynając od|od dnia",
            Until = "do|aż do|do dnia",
            By =
                "najpóźniej|najpóźniej do|najpóźniej w dniu|nie później niż|nie później niż do|przed|przed dniem|najdalej do|nieprzekraczalnie do",
            Between = "między|pomiędzy",
            ThisYear = "br|b r|bieżącego roku|tego roku|w tym roku|bieżącym roku",
            NextYear = "przyszłego roku|w przyszłym roku|przyszłym roku|następnego roku",
            LastYear = "ubiegłego roku|zeszłego roku|ubiegłym roku|zeszłym roku|minionego roku|minionym roku|ub r",
            ThisMonth = "bm|b m|bieżącego miesiąca|tego miesiąca",
            Next = "przyszłym|najbliższym|nadchodzącym",
            Last = "ubiegłym|zeszłym|minionym",
            And = "i|oraz|a",
            Around = "ok|około|circa|ca",
            Noise = "r|roku|rok|dnia|dni|dniach|dzień|miesiąc|miesiąca|miesiącu|lat|latach|rr|go|ego",
            Before = "w|we|na|podczas|w ciągu",
            Weekdays =
                "poniedziałek|poniedziałku|poniedziałkiem|wtorek|wtorku|środa|środę|środy|czwartek|czwartku|piątek|piątku|sobota|sobotę|soboty|niedziela|niedzielę|niedzieli|pon|wt|śr|czw|pt|sob|niedz",
            Streets = "ul|ulica|ulicy|al|aleja|alei|plac|placu|pl|os|osiedle|rondo|skwer|most",
            AlsoOthers = "lata",
            Months = """
                styczniu|sty|styczniem, lutym|lut|lutym, marcu|mar|marcem, kwietniu|kwi|kwietniem, maju|majem,
                czerwcu|cze|czerwcem, lipcu|lip|lipcem, sierpniu|sie|sierpniem, wrześniu|wrz|wrześniem,
                październiku|paź|październikiem, listopadzie|lis|listopadem, grudniu|gru|grudniem
                """,
            Seasons = "wiosną|wiosnę|wiośnie, latem|lecie, jesienią, zimą|zimę|zimie",
            Ordinals = """
                pierwszy|pierwszego|pierwszym|pierwsza|pierwszej|pierwszą|pierwsze,
                drugi|drugiego|drugim|druga|drugiej|drugą|drugie, trzeci|trzeciego|trzecim,
                czwarty|czwartego|czwartym|ostatni|ostatniego|ostatnim
                """,
            QuarterWords = "kwartał|kwartału|kwartale|kw",
            Quarters = """
                1 kwartał|1 kwartału|pierwszy kwartał, 2 kwartał|2 kwartału|drugi kwartał,
                3 kwartał|3 kwartału|trzeci kwartał, 4 kwartał|4 kwartału|czwarty kwartał
                """,
            HalfWords = "połowa|połowy|połowie|połowę|półrocze|półrocza|półroczu",
            Halves = """
                I połowa|1 połowa|I półrocze|1 półrocze|pierwsze półrocze|I półrocza|pierwszej połowie,
                II połowa|2 połowa|II półrocze|2 półrocze|drugie półrocze|II półrocza|drugiej połowie
                """,
            Thirds = """
                początkiem|na początku|początek roku|pocz, w połowie|połowie|środek,
                końcem|pod koniec|na koniec|z końcem|w końcu
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("pl")
    {
        Dates = Dates,
        SmallWords = """
            w i na z się do nie że to o jest od za przez po dla jak oraz ich przy jego był była było były są który która
            które których tym tego tej także ale jako lub co może również między we ze ma już będą będzie podczas
            wszystkich pod więcej tych swoje swoich prosimy dnia dniach roku od do zł
            """,
        FieldWords = """
            projekt projektu region regionów regiony partnerzy partnerów spotkanie spotkania plan plany działania działań
            program programu europejski rozwoju realizacja realizacji konferencja wymiana doświadczeń wyniki województwo
            ministerstwo współpraca
            """,
        Thousands = "tysiac tysiace tysiecy tys tysiaca tysiacach tysiacami",
        Millions = "milion miliony milionow mln miliona milionach milionami",
        Billions = "miliard miliardy miliardow mld miliarda mlrd",
        BeforeHour = "godz|godzina|godzinie|godziny|godzinę",
        BehindHour = "godz",
        Cardinals =
            "jeden|jedna|jedno|jednego|jednej|jednym|jedną, dwa|dwie|dwóch|dwóm|dwoma|dwiema|dwu|dwoje, trzy|trzech|trzem|trzema|trzej|troje, cztery|czterech|czterem|czterema|czterej|czworo, pięć|pięciu|pięcioma|pięcioro, sześć|sześciu|sześcioma|sześcioro, siedem|siedmiu|siedmioma|siedmioro, osiem|ośmiu|ośmioma, dziewięć|dziewięciu|dziewięcioma, dziesięć|dziesięciu|dziesięcioma, jedenaście|jedenastu|jedenastoma, dwanaście|dwunastu|dwunastoma",
        Teens =
            "trzynaście|trzynastu|trzynastoma|trzynaścioro, czternaście|czternastu|czternastoma|czternaścioro, piętnaście|piętnastu|piętnastoma|piętnaścioro, szesnaście|szesnastu|szesnastoma, siedemnaście|siedemnastu|siedemnastoma, osiemnaście|osiemnastu|osiemnastoma, dziewiętnaście|dziewiętnastu|dziewiętnastoma",
        Tens =
            "dwadzieścia|dwudziestu|dwudziestoma|dwadzieścioro, trzydzieści|trzydziestu|trzydziestoma|trzydzieścioro, czterdzieści|czterdziestu|czterdziestoma, pięćdziesiąt|pięćdziesięciu|pięćdziesięcioma, sześćdziesiąt|sześćdziesięciu|sześćdziesięcioma, siedemdziesiąt|siedemdziesięciu|siedemdziesięcioma, osiemdziesiąt|osiemdziesięciu|osiemdziesięcioma, dziewięćdziesiąt|dziewięćdziesięciu|dziewięćdziesięcioma, sto|stu|sta|set",
        Ordinals =
            "pierwszy|pierwsza|pierwsze|pierwszego|pierwszej|pierwszemu|pierwszym|pierwszą|pierwszych|pierwsi, drugi|druga|drugie|drugiego|drugiej|drugiemu|drugim|drugą|drugich, trzeci|trzecia|trzecie|trzeciego|trzeciej|trzeciemu|trzecim|trzecią|trzecich, czwarty|czwarta|czwarte|czwartego|czwartej|czwartemu|czwartym|czwartą|czwartych, piąty|piąta|piąte|piątego|piątej|piątemu|piątym|piątą|piątych, szósty|szósta|szóste|szóstego|szóstej|szóstemu|szóstym|szóstą|szóstych, siódmy|siódma|siódme|siódmego|siódmej|siódmemu|siódmym|siódmą|siódmych, ósmy|ósma|ósme|ósmego|ósmej|ósmemu|ósmym|ósmą|ósmych, dziewiąty|dziewiąta|dziewiąte|dziewiątego|dziewiątej|dziewiątemu|dziewiątym|dziewiątą|dziewiątych, dziesiąty|dziesiąta|dziesiąte|dziesiątego|dziesiątej|dziesiątemu|dziesiątym|dziesiątą|dziesiątych, jedenasty|jedenasta|jedenaste|jedenastego|jedenastej|jedenastemu|jedenastym|jedenastą|jedenastych, dwunasty|dwunasta|dwunaste|dwunastego|dwunastej|dwunastemu|dwunastym|dwunastą|dwunastych",
        Fractions =
            "jedna piąta|jednej piątej|jedną piątą|piąta część|piątą część|dwie piąte|trzy piąte|cztery piąte, jedna szósta|jednej szóstej|jedną szóstą|szósta część, jedna siódma|jednej siódmej|jedną siódmą, jedna ósma|jednej ósmej|jedną ósmą, jedna dziewiąta|jednej dziewiątej|jedną dziewiątą, jedna dziesiąta|jednej dziesiątej|jedną dziesiątą|dziesiąta część|dziesiątą część",
        HoursInWords = "wpół do #: -30, w pół do #: -30, kwadrans po #: 15, za kwadrans #: -15, kwadrans przed #: -15",
        OrdinalEndings =
            "te|go|ty|ta|cie|sze|ej|sza|szy|gie|ga|gi|tego|tej|tym|tą|ste|sty|sta|stego|stej|stym|giego|giej|ci|cia|ciego|ciej|szego|szej|my|ma|me|mego|mej|wy|wa|we",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "projekt|projektu|projektowi|projektem|projekcie|projekty|projektów|projektom|projektami|projektach|przedsięwzięcie|przedsięwzięcia|przedsięwzięciu|przedsięwzięciem|przedsięwzięć",
            [Term.Titled] =
                "pod nazwą|pod tytułem|pn|pt|o nazwie|o tytule|zatytułowan*|pełna nazwa|pełną nazwę|pełny tytuł|pełnej nazwie|tytuł projektu|tytuł|tytułem|nazwa projektu|nosi nazwę|nosi tytuł|nazwany|nazwanego|nazwą",
            [Term.InShort] =
                "w skrócie|skrót|skrócie|akronim|akronimem|akronimie|akronim projektu|w skrócie nazywan*|skrócona nazwa|nazwa skrócona|krótka nazwa|zwany dalej|zwanego dalej|dalej zwany",
            [Term.Budget] =
                "budżet|budżetu|budżetem|budżecie|budżet projektu|całkowity budżet|całkowity koszt|całkowitego kosztu|koszt całkowity|całkowite koszty|koszty całkowite|koszty kwalifikowalne|kosztów kwalifikowalnych|wydatki kwalifikowalne|wydatków kwalifikowalnych|całkowite wydatki|łączny koszt|łączna wartość|całkowita wartość|całkowitej wartości|wartość całkowita|wartość projektu|wartości projektu|wartość|koszt projektu|koszty projektu|wydatki całkowite|o wartości",
            [Term.Grant] =
                "dofinansowanie|dofinansowania|dofinansowaniu|dofinansowaniem|dotacja|dotacji|dotację|grant|grantu|granty|wkład ue|wkład unii europejskiej|wkład unijny|wkład funduszy europejskich|wkład z efrr|wkład efrr|wkład funduszu|wkład z funduszu|wkładu|wkład|współfinansowanie|współfinansowania|współfinansowaniem|kwota dofinansowania|wartość dofinansowania|wysokość dofinansowania|dofinansowanie ue|dofinansowanie z ue|dofinansowanie z efrr|dofinansowanie unijne|środki ue|środków ue|środki unijne|środków unijnych|środki unii europejskiej|środków unii europejskiej|środki efrr|środków efrr|środki z efrr|środków z efrr|wsparcie ue|subwencja|subwencji|refundacja|refundacji",
            [Term.NationalShare] =
                "budżetów krajowych|budżety krajowe|budżetu krajowego|współfinansowanie krajowe|współfinansowania krajowego|wkład krajowy|wkładu krajowego|wkład własny|wkładu własnego|wkładem własnym|budżet państwa|budżetu państwa|budżetem państwa|środki własne|środków własnych|środki krajowe|środków krajowych|wkład partnerów|wkładu partnerów|wkład partnera|finansowanie krajowe|finansowania krajowego",
            [Term.Duration] =
                "okres realizacji|okresie realizacji|okres realizacji projektu|czas realizacji|termin realizacji|okres trwania|czas trwania|okres wdrażania|realizacja projektu|realizowany|realizowana|realizowane|realizowany jest|jest realizowany|jest realizowane|będzie realizowany|będzie realizowane|był realizowany|realizowany będzie|trwa|trwał|trwała|trwało|trwają|trwały|potrwa|potrwają|będzie trwać|będzie trwał|wdrażany|wdrażane|ramy czasowe|harmonogram projektu",
            [Term.Activity] = "działania|działań|działaniami|prace|prac|realizacja|realizacji|zadania",
            [Term.Phase] = "faza|fazy|fazę|fazie|faz|fazach|etap|etapu|etapie|etapem|etapy|etapów|etapach",
            [Term.Started] =
                "rozpoczął się|rozpoczęła się|rozpoczęło się|rozpoczęły się|rozpoczął|rozpoczęła|rozpoczęło|rozpoczęły|rozpoczęto|rozpoczyna się|rozpoczynają się|rozpoczyna|rozpoczynają|rozpocznie się|rozpoczną się|rozpocznie|rozpoczną|rozpoczęty|rozpoczęta|rozpoczęte|rozpoczęcie|rozpoczęcia|ruszył|ruszyła|ruszyło|ruszyły|rusza|ruszają|ruszy|zaczął się|zaczęła się|zaczęło się|zaczęły się|zacznie się|wystartował|wystartowała|wystartowało|wystartowały|wystartuje|startuje|zainaugurowano|zainaugurowan*|zapoczątkowano|uruchomiono|uruchomiony|uruchomiona",
            [Term.Instrument] =
                "instrument polityki|instrumentu polityki|instrumentem polityki|instrumenty polityki|instrumentów polityki|instrumentami polityki|instrumentach polityki|instrument polityczny|instrumenty polityczne|instrumentów politycznych|instrumentu politycznego|instrument polityki regionalnej|instrumenty polityki regionalnej|instrument|instrumentu|instrumentem|instrumenty|instrumentów|instrumentami|instrumentach",
            [Term.Policy] =
                "plan|planu|planem|planie|plany|planów|planami|planach|strategia|strategii|strategię|strategiami|strategiach|program|programu|programem|programie|programy|programów|programami|programach|polityka|polityki|polityk|politykę",
            [Term.OperationalProgramme] =
                "program operacyjny|programu operacyjnego|programem operacyjnym|programie operacyjnym|programowi operacyjnemu|programy operacyjne|programów operacyjnych|programami operacyjnymi|programach operacyjnych|regionalny program operacyjny|regionalnego programu operacyjnego|regionalnym programie operacyjnym|regionalne programy operacyjne|regionalnych programów operacyjnych|program regionalny|programu regionalnego|programy regionalne|programów regionalnych|rpo|program efrr|programy efrr|programów efrr|programu efrr",
            [Term.Local] =
                "lokalny|lokalna|lokalne|lokalnego|lokalnej|lokalnym|lokalnych|lokalnymi|lokalnemu|lokalni|gminny|gminna|gminne|gminnego|gminnej|gminnych|miejski|miejska|miejskie|miejskiego|miejskich|miejskiej",
            [Term.Regional] =
                "regionaln*|wojewódzki|wojewódzka|wojewódzkie|wojewódzkiego|wojewódzkiej|wojewódzkich|wojewódzkim",
            [Term.National] =
                "krajowy|krajowa|krajowe|krajowego|krajowej|krajowym|krajowych|krajowymi|krajowemu|ogólnokrajow*|ogólnopolsk*|narodowy|narodowa|narodowe|narodowego|narodowej|narodowych|narodowym",
            [Term.LeadPartner] =
                "partner wiodący|partnera wiodącego|partnerem wiodącym|partnerowi wiodącemu|partnerze wiodącym|partnerzy wiodący|wiodący partner|partnerka wiodąca|lider|lidera|liderem|liderowi|lider projektu|lidera projektu|liderem projektu|partner główny|partnera głównego|główny partner|beneficjent wiodący|beneficjenta wiodącego|koordynator projektu|koordynatora projektu|koordynatorem projektu|koordynator|koordynatorem|lp|pw",
            [Term.Partner] =
                "partner|partnera|partnerowi|partnerem|partnerze|partnerzy|partnerów|partnerom|partnerami|partnerach|partnerka|partnerki|partner projektu|partnerzy projektu|partnerów projektu|partner projektowy|partnera projektowego|partnerzy projektowi|partnerów projektowych|partnerskie|partnerskich|partnerskiego|partnerstwo|partnerstwa|konsorcjum|beneficjent|beneficjenta|beneficjenci|beneficjentów|konsorcjant|konsorcjanci|organizacja partnerska|organizacje partnerskie|instytucja partnerska|instytucje partnerskie|pp",
            [Term.AdvisoryPartner] =
                "partner doradczy|partnera doradczego|partnerem doradczym|partnerowi doradczemu|partnerzy doradczy|partnerów doradczych|doradczy partner|partner wspierający|partner pełniący rolę doradczą|partner pełniący funkcję doradczą|doradca projektu",
            [Term.AssociatedPartner] =
                "partner stowarzyszony|partnera stowarzyszonego|partnerem stowarzyszonym|partnerzy stowarzyszeni|partnerów stowarzyszonych|partnerami stowarzyszonymi|partnerowi stowarzyszonemu|organizacja stowarzyszona|organizacje stowarzyszone|organizacji stowarzyszonych|organizacji stowarzyszonej|organizację stowarzyszoną|instytucja stowarzyszona|instytucje stowarzyszone|partner zrzeszony|partnerzy zrzeszeni|partner współpracujący",
            [Term.PolicyAuthority] =
                "stowarzyszona instytucja polityki|stowarzyszonej instytucji polityki|stowarzyszone instytucje polityki|stowarzyszona instytucja ds|stowarzyszona instytucja odpowiedzialna|stowarzyszona instytucja właściwa|stowarzyszony organ polityki|stowarzyszonego organu polityki|stowarzyszone organy polityki|stowarzyszony organ polityczny|stowarzyszone organy polityczne|stowarzyszony organ|stowarzyszone organy|stowarzyszony organ władzy|stowarzyszona władza polityczna|powiązana instytucja polityczna|instytucja odpowiedzialna za politykę|instytucja odpowiedzialna za instrument|organ odpowiedzialny za politykę|stowarzyszona instytucja publiczna|associated policy authority",
            [Term.ExternalManagement] =
                "zewnętrzne zarządzanie|zewnętrznego zarządzania|zewnętrzne zarządzanie projektem|zewnętrznego zarządzania projektem|zewnętrznym zarządzaniem|zarządzanie zewnętrzne|zarządzania zewnętrznego|zewnętrzny zarządca|zewnętrzna obsługa projektu|zewnętrzny menedżer|zewnętrzny podmiot zarządzający|zewnętrzne biuro projektu|biuro zarządzania projektem|zewnętrzna koordynacja",
            [Term.Former] = "były|była|byłego|byłej|byli|byłych|byłym|dawny|dawna|dawnego|poprzedni*",
            [Term.Is] = "jest|są|był|była|było|były|będzie|będą|jako|został|została|zostało",
            [Term.Meeting] =
                "spotkanie|spotkania|spotkaniu|spotkaniem|spotkań|spotkaniach|spotkaniami|spotkaniom|posiedzenie|posiedzenia|posiedzeniu|posiedzeniem|posiedzeń|posiedzeniach|zebranie|zebrania|zebraniu|zebraniem|zebrań|narada|narady|naradzie|naradę|obrady|obrad|obradach|sesja|sesji|sesję|kick-off|kickoff|kick off|kick-off meeting|mityng",
            [Term.Met] =
                "spotkał się|spotkała się|spotkało się|spotkali się|spotkały się|spotkali|spotkały|spotka się|spotkają się|spotyka się|spotykają się|spotykali się|spotkano się|się spotkali|się spotkają|zebrał się|zebrała się|zebrało się|zebrali się|zebrały się|zbierze się|zbiorą się|zgromadził|zgromadziła|zgromadziło|zgromadzili się|obradował|obradowała|obradowali|obradowały|obradować|obradują|zjechali",
            [Term.Circle] =
                "międzyregionaln*|transnarodow*|ponadnarodow*|transgraniczn*|międzynarodow*|dwustronn*|trójstronn*|regionaln*|lokalne|lokalnego|lokalnej|lokalnych|tematyczn*|techniczne|technicznego|technicznej|inauguracyjn*|otwierające|otwierającego|rozpoczynające|startowe|robocze|roboczego|roboczej|roboczym|roboczych|robocza|grupa robocza|grupy roboczej|grup roboczych|grupy|grupa|zespół|zespołu|zespołem|zespół projektowy|zespołu projektowego|zespołu roboczego|zespołów|komitet sterujący|komitetu sterującego|komitet|komitetu|komitetem|komitetu monitorującego|rada|rady|grupa sterująca|grupy sterującej|partnerów|partnerzy|partnerskie|partnerskiego|partnerskim|partnerskich|partnerstwa|partnerami|projektu|projektowe|projektowego|projektowym|projektowych|konsorcjum|konsorcjalne|interesariuszy|interesariusze|interesariuszami|koordynacyjne|koordynacyjnego|koordynacyjnym|koordynacyjnych|eksperckie|eksperckiego|ekspertów|kick-off|kickoff|otwierającym|konsultacyjne|konsultacyjnego",
            [Term.Next] =
                "następny|następna|następne|następnego|następnej|następnym|następnych|kolejny|kolejna|kolejne|kolejnego|kolejnej|kolejnym|kolejnych|najbliższy|najbliższa|najbliższe|najbliższego|najbliższej|najbliższym|najbliższych|nadchodząc*|zbliżając*",
            [Term.Final] =
                "ostatni|ostatnia|ostatnie|ostatniego|ostatniej|ostatnim|ostatnich|końcowy|końcowa|końcowe|końcowego|końcowej|końcowym|finałow*|finalny|finalna|finalne|finalnego|finalnej|zamykając*|podsumowując*|podsumowanie|kończąc*|zakończeniow*",
            [Term.Topic] =
                "tematem|tematami|tematów|tematem spotkania|głównym tematem|przedmiotem|przedmiotem spotkania|celem spotkania|w centrum uwagi|poświęcone|poświęcony|poświęcona|poświęconego|poświęcone było|było poświęcone|dotyczyło|dotyczył|dotyczyła|omówiono|skonsultowano|skonsultowali|konsultowali|konsultowano|omówili|omawiano|omawiali|omawiane|omówiły|dyskutowano|dyskutowali|rozmawiano|rozmawiali|w porządku obrad|na porządku obrad|porządek obrad obejmował|w programie|w agendzie|skupiło się|skupiono się|skupili się|koncentrowało się|skoncentrowano się|koncentrowali się",
            [Term.Conference] =
                "konferencja|konferencji|konferencję|konferencjach|konferencjami|konferencyjne|sympozjum|sympozja|kolokwium",
            [Term.Workshop] =
                "warsztat|warsztatu|warsztacie|warsztatem|warsztaty|warsztatów|warsztatach|warsztatami|warsztatom|warsztatowe|warsztatowego|world café|hackathon|hackathonu|hackathonie|masterclass",
            [Term.Seminar] =
                "seminarium|seminaria|seminariów|seminariach|seminariami|wykład|wykładu|wykłady|wykładów|prelekcja|prelekcji|okrągły stół|okrągłego stołu|okrągłym stole|panel dyskusyjny|panelu dyskusyjnego",
            [Term.Webinar] =
                "webinar|webinaru|webinarze|webinarem|webinary|webinarów|webinarach|webinarium|webinaria|webinariów|seminarium internetowe|seminarium on-line",
            [Term.Convention] =
                "kongres|kongresu|kongresie|kongresem|kongresy|forum|fora|szczyt|szczytu|szczycie|szczytem|konwencja|konwencji|konwent|konwentu|konwencie|zjazd|zjazdu|zjeździe",
            [Term.StudyVisit] =
                "wizyta studyjna|wizyty studyjnej|wizytę studyjną|wizycie studyjnej|wizyty studyjne|wizyt studyjnych|wizytach studyjnych|wizytami studyjnymi|wyjazd studyjny|wyjazdu studyjnego|wyjeździe studyjnym|wyjazdy studyjne|wyjazdów studyjnych|podróż studyjna|podróży studyjnej|wyjazd szkoleniowy|wizyta terenowa|wizyty terenowe|wizyta w terenie|wyjazd terenowy|objazd studyjny|wizyta robocza",
            [Term.Fair] =
                "targi|targów|targach|targami|targom|kiermasz|kiermaszu|kiermasze|jarmark|jarmarku|jarmarki|wystawa|wystawy|wystawie|wystawę|expo|targach pracy",
            [Term.Training] =
                "szkolenie|szkolenia|szkoleniu|szkoleniem|szkoleń|szkoleniach|szkoleniami|kurs|kursu|kursie|kursem|kursy|kursów|kursach|szkoła letnia|szkoły letniej|szkole letniej|letnia szkoła|letniej szkoły|letniej szkole|letnią szkołę|szkoła zimowa|trening|treningu|treningi|zajęcia szkoleniowe|cykl szkoleń|akademia letnia",
            [Term.Festival] =
                "festiwal|festiwalu|festiwalem|festiwale|festiwali|festyn|festynu|festynie|festyny|piknik|pikniku|piknik europejski",
            [Term.Launch] =
                "konferencja otwierająca|konferencji otwierającej|konferencję otwierającą|konferencja inauguracyjna|konferencji inauguracyjnej|konferencję inauguracyjną|inauguracja|inauguracji|inaugurację|uroczyste otwarcie|uroczystego otwarcia|uroczystym otwarciu|uroczysta inauguracja|ceremonia otwarcia|ceremonii otwarcia|wydarzenie otwierające|wydarzenie inauguracyjne|wydarzenia inauguracyjnego|oficjalne otwarcie|oficjalnego otwarcia",
            [Term.OtherEvent] =
                "wydarzenie|wydarzenia|wydarzeniu|wydarzeniem|wydarzeń|wydarzeniach|wydarzeniami|impreza|imprezy|imprezie|imprezę|imprez|dzień informacyjny|dnia informacyjnego|dniu informacyjnym|dni informacyjne|dzień otwarty|dnia otwartego|dni otwarte|dni otwartych|dzień otwartych drzwi|dnia otwartych drzwi|dni otwartych drzwi|drzwi otwarte|spotkanie informacyjne|spotkania informacyjnego|spotkania informacyjne|spotkaniu informacyjnym|sesja informacyjna|prezentacja publiczna|publiczna prezentacja|prezentacja wyników|wydarzenie upowszechniające|gala|gali|galę|wręczenie nagród|spotkanie kojarzące|matchmaking|giełda kooperacyjna|wysłuchanie publiczne|konsultacje społeczne|konsultacji społecznych|spotkanie otwarte|spotkanie z mieszkańcami|spotkanie networkingowe|event|eventu",
            [Term.SaveTheDate] =
                "zarezerwuj termin|zarezerwuj datę|zarezerwujcie termin|zarezerwujcie datę|prosimy o zarezerwowanie terminu|prosimy o rezerwację terminu|prosimy zarezerwować|zapisz datę|zapisz termin|zapiszcie datę|zapisz w kalendarzu|zapiszcie w kalendarzu|prosimy zapisać|proszę zapisać|prosimy o zapisanie terminu|zaznacz w kalendarzu|zaznacz datę|zarezerwować termin|zarezerwowanie terminu|zachowaj datę|rezerwacja terminu",
            [Term.WillFollow] =
                "zostanie podana|zostanie podane|zostanie podany|zostaną podane|zostanie ogłoszon*|zostaną ogłoszon*|zostanie opublikowan*|zostaną opublikowan*|zostanie przesłan*|zostaną przesłan*|zostanie wysłan*|zostaną wysłan*|zostanie potwierdzon*|zostaną potwierdzon*|zostanie ustalon*|zostaną ustalon*|zostanie udostępnion*|zostaną udostępnion*|zostanie przekazan*|zostaną przekazan*|zostanie uruchomion*|zostanie otwart*|podamy|poinformujemy|opublikujemy|prześlemy|wyślemy|wkrótce|już wkrótce|niebawem|w najbliższym czasie|nie jest jeszcze|nie są jeszcze|nie został jeszcze|nie została jeszcze|nie zostało jeszcze|nie zostały jeszcze|jeszcze nie|do potwierdzenia|do ustalenia|do uzgodnienia|w trakcie ustalania|w późniejszym terminie|w terminie późniejszym|w przygotowaniu|nie znamy jeszcze|pozostaje do ustalenia|pozostają do ustalenia|będzie dostępn*|będą dostępn*|będzie podan*|będą podan*|tba|tbc|tbd",
            [Term.Venue] =
                "miejsce|miejsca|miejscu|miejsce wydarzenia|miejsce spotkania|miejsce konferencji|lokalizacja|lokalizację|lokalizacji|adres|gdzie|sala|salę|lokal",
            [Term.Agenda] =
                "programie|programem|program|programu|agenda|agendy|agendę|agendzie|porządek obrad|porządek spotkania|porządku obrad|porządek dzienny|szczegółowy program|szczegółowego programu|harmonogram wydarzenia|harmonogram spotkania|plan spotkania|prelegenci|prelegentów",
            [Term.Registration] =
                "rejestracja|rejestracji|rejestrację|rejestracyjny|rejestracyjnego|formularz rejestracyjny|formularza rejestracyjnego|formularz zgłoszeniowy|formularza zgłoszeniowego|link do rejestracji|zapisy|zapisów|zapisać się|zgłoszenia|zgłoszenie|zgłoszeń|zarejestrować|zarejestruj",
            [Term.Date] =
                "data|daty|datę|termin|terminu|terminem|terminie|terminy|dokładna data|dokładny termin|dokładnej daty|dokładną datę|dokładnego terminu|dzień|kiedy|godzina",
            [Term.Invited] =
                "zaprasza|zapraszają|zapraszamy|zaprasza się|zaproszeni|zaproszeni są|zaproszone|zaproszono|zaprosił|zaprosiła|zaprosili|zaproszenie|zaproszenia|zaprosić|serdecznie zapraszamy|mile widziani|otwarte dla|otwarty dla|otwarta dla|skierowane do|skierowana jest do|adresowane do|adresowana do|dla wszystkich zainteresowanych|wstęp wolny",
            [Term.Online] =
                "online|on-line|zdalnie|zdalne|zdalnego|zdalny|zdalna|zdalnej|zdalnym|wirtualnie|wirtualne|wirtualnego|wirtualnym|wirtualna|wirtualny|wirtualnej|wideokonferencja|wideokonferencji|wideokonferencję|telekonferencja|telekonferencji|w formie zdalnej|w trybie zdalnym|w formule online|przez internet|za pośrednictwem platformy|na platformie|przez zoom|na zoomie|ms teams|microsoft teams|na teams|hybrydow*",
            [Term.Held] =
                "odbył się|odbyła się|odbyło się|odbyły się|odbędzie się|odbędą się|odbywa się|odbywają się|odbywał się|odbywała się|odbywało się|odbywały się|odbyć się|się odbył|się odbyła|się odbyło|się odbyły|się odbędzie|się odbędą|się odbywa|odbył|odbyła|odbyło|odbyły|odbędzie|odbędą|miał miejsce|miała miejsce|miało miejsce|miały miejsce|będzie miał miejsce|będzie miała miejsce|będzie miało miejsce|będą miały miejsce|ma miejsce|zorganizował|zorganizowała|zorganizowało|zorganizowali|zorganizowano|zorganizowany|zorganizowana|zorganizowane|zorganizuje|zorganizują|organizuje|organizują|organizowane|organizowana|organizowany|organizator|organizatorem|organizatorzy|gospodarz|gospodarzem|gości|gościł|gościła|gościło|gościli|gościć|gościć będzie|ugości|ugościł|zostanie zorganizowan*|zostaną zorganizowan*|został zorganizowany|została zorganizowana|zostało zorganizowane|zostały zorganizowane|przeprowadzono|przeprowadzone|zostało przeprowadzone|zaplanowano|zaplanowane|zaplanowany|zaplanowana|planowane jest|planowany jest|planowana jest|planowane|planowany|planowana|planowane są|jest planowane|przewidziano|przewidziane|przewidziany|przewidziana|zaprasza na|zapraszamy na|zapraszają na|zaprasza do|zapraszamy do|zaprasza|zapraszamy|zapraszają|rozpocznie się|rozpocznie|zostanie otwart*|otworzy|trwał|trwało|trwała|potrwa",
            [Term.WorkPackage] =
                "pakiet roboczy|pakietu roboczego|pakiecie roboczym|pakietem roboczym|pakiety robocze|pakietów roboczych|pakietach roboczych|pakietami roboczymi|pakiet prac|pakietu prac|pakiecie prac|pakiety prac|pakietów prac|pakiet zadań|pakietu zadań|pakiety zadań|pakietów zadań|pakiet pracy|pakietu pracy|pakiety pracy|wp|wps|pakiet nr|pakietu nr|pakiecie nr|zadanie nr|zadania nr|pakiet wp|pakiet|pakietu|pakiecie",
            [Term.Milestone] =
                "kamień milowy|kamienia milowego|kamieniem milowym|kamieniu milowym|kamienie milowe|kamieni milowych|kamieniami milowymi|kamieniach milowych",
            [Term.Deliverable] =
                "rezultat projektu|rezultaty projektu|produkt projektu|produkty projektu|deliverable|deliverables|produktu projektu|produktów projektu|produkty projektowe|produktów projektowych|produkt końcowy|produkty końcowe",
            [Term.OnSchedule] =
                "zgodnie z harmonogramem|zgodnie z planem|zgodnie z założeniami|zgodnie z założonym harmonogramem|zgodnie z zaplanowanym harmonogramem|zgodnie z przyjętym harmonogramem|zgodny z harmonogramem|zgodne z harmonogramem|zgodna z harmonogramem|planowo|terminowo|w zaplanowanym terminie|w założonym terminie|bez opóźnień|bez opóźnienia|tak jak zaplanowano|jak planowano",
            [Term.Law] = "rozporządzeni*|artykuł*|art|ustaw*|dyrektyw*|umow*|regulamin*|przepis*|wytyczn*|statut*",
            [Term.Progress] =
                "znaczny postęp|znacznego postępu|znaczne postępy|znacznych postępów|znaczący postęp|znaczącego postępu|znaczące postępy|znaczących postępów|duży postęp|duże postępy|dużych postępów|dobry postęp|dobre postępy|istotny postęp|istotne postępy|istotnych postępów|wyraźny postęp|wyraźne postępy|widoczne postępy|widoczny postęp|ogromny postęp|ogromne postępy|spory postęp|spore postępy|zadowalające postępy|zadowalający postęp|poczyniono postępy|poczyniono znaczne|poczynili postępy|prace są zaawansowane|są zaawansowane|mocno zaawansowan*|na zaawansowanym etapie",
            [Term.Successful] =
                "pomyślnie|pomyślny|pomyślna|pomyślne|pomyślnego|pomyślnej|z powodzeniem|skutecznie|udany|udana|udane|udanego|udanej|z sukcesem|sukces|sukcesy|sukcesów|sukcesem|sukcesu|owocnie",
            [Term.Delayed] =
                "opóźniony|opóźniona|opóźnione|opóźnionych|opóźniono|opóźnienie|opóźnienia|opóźnieniem|opóźnieniu|opóźnień|opóźnił się|opóźniła się|opóźniło się|opóźniły się|opóźnia się|opóźniają się|przesunięto|przesunięty|przesunięta|przesunięte|przesunięcie|przełożono|przełożony|przełożona|przełożone|z opóźnieniem|odroczon*",
            [Term.Moved] =
                "przełożon*|przełożono|przesunięt*|przesunięto|przeniesion*|przeniesiono|odroczon*|pierwotnie planowan*|początkowo planowan*|pierwotnie zaplanowan*",
            [Term.Cancelled] =
                "odwołan*|odwołano|anulowan*|nie odbędzie się|nie odbędą się|nie odbyło się|nie odbyła się|nie odbył się|nie odbyły się",
            [Term.Not] = "nie|żaden|żadna|żadne|żadnego|żadnych|żadnej|bez|ani|brak",
            [Term.AtRisk] =
                "w niebezpieczeństwie|pod znakiem zapytania|stoi pod znakiem zapytania|ryzyko niewykonania|ryzyko opóźnienia|ryzyko niezrealizowania|jest zagrożony|jest zagrożona|jest zagrożone|są zagrożone|zagrożona jest|zagrożone jest|zagrożone są|realizacja zagrożona",
            [Term.Completed] =
                "zakończony|zakończona|zakończone|zakończono|zakończył się|zakończyła się|zakończyło się|zakończyły się|zakończyli|został zakończony|została zakończona|zostało zakończone|zostały zakończone|ukończony|ukończona|ukończone|ukończono|sfinalizowan*|zrealizowano|osiągnięto|osiągnięty|osiągnięta|osiągnięte|wykonano|wykonane|wykonany|dobiegł końca|dobiegła końca|dobiegło końca|dobiegły końca|został zrealizowany|została zrealizowana|zostało zrealizowane|zostały zrealizowane",
            [Term.Financed] =
                "finansowany|finansowana|finansowane|finansowanego|finansowanej|finansowanych|finansowany jest|jest finansowany|sfinansowan*|finansuje|ze środków|otrzymał środki|subsydiowan*|dotowan*",
            [Term.CoFinanced] =
                "współfinansowany|współfinansowana|współfinansowane|współfinansowanego|współfinansowanej|współfinansowanych|współfinansowanym|współfinansuje|współfinansowanie|współfinansowania|współfinansowano|dofinansowany|dofinansowana|dofinansowane|dofinansowanego|dofinansowanej|dofinansowanych|dofinansowano|dofinansowuje|częściowo finansowan*|otrzymał dofinansowanie|uzyskał dofinansowanie",
            [Term.Supported] =
                "wspierany|wspierana|wspierane|wspieranego|wspieranych|wspiera|wspierają|wsparty|wsparta|wsparte|przy wsparciu|dzięki wsparciu|ze wsparciem|wsparcie finansowe|wsparcia finansowego|wsparciu finansowemu|przy wsparciu finansowym|przy pomocy|przy udziale środków|z pomocą finansową|przy pomocy finansowej",
            [Term.Supposed] =
                "byłby|byłaby|byłoby|byłyby|zostałby|zostałaby|zostałoby|zostałyby|trwałby|otrzymałby|w przypadku przyznania|w przypadku zatwierdzenia|w razie przyznania|w razie zatwierdzenia|jeśli wniosek|jeżeli wniosek|jeśli dofinansowanie|jeżeli dofinansowanie|jeśli projekt zostanie|jeżeli projekt zostanie|pod warunkiem|z zastrzeżeniem",
            [Term.EuropeanUnion] = "unia europejska|unii europejskiej|unię europejską|ue",
            [Term.Erdf] =
                "europejski fundusz rozwoju regionalnego|europejskiego funduszu rozwoju regionalnego|europejskim funduszem rozwoju regionalnego|europejskim funduszu rozwoju regionalnego|europejskiemu funduszowi rozwoju regionalnego|fundusz rozwoju regionalnego|funduszu rozwoju regionalnego|efrr",
            [Term.Esf] =
                "europejski fundusz społeczny|europejskiego funduszu społecznego|europejskim funduszem społecznym|europejskim funduszu społecznym|europejskiemu funduszowi społecznemu|europejski fundusz społeczny plus|europejskiego funduszu społecznego plus|efs|efs+|efs plus",
            [Term.CohesionFund] = "fundusz spójności|funduszu spójności|funduszem spójności|funduszowi spójności",
            [Term.JustTransitionFund] =
                "fundusz na rzecz sprawiedliwej transformacji|funduszu na rzecz sprawiedliwej transformacji|funduszem na rzecz sprawiedliwej transformacji|fundusz sprawiedliwej transformacji|funduszu sprawiedliwej transformacji|fst|jtf",
            [Term.Eafrd] =
                "europejski fundusz rolny na rzecz rozwoju obszarów wiejskich|europejskiego funduszu rolnego na rzecz rozwoju obszarów wiejskich|europejskim funduszem rolnym na rzecz rozwoju obszarów wiejskich|europejskim funduszu rolnym na rzecz rozwoju obszarów wiejskich|fundusz rolny na rzecz rozwoju obszarów wiejskich|funduszu rolnego na rzecz rozwoju obszarów wiejskich|efrrow",
            [Term.Emfaf] =
                "europejski fundusz morski, rybacki i akwakultury|europejskiego funduszu morskiego, rybackiego i akwakultury|europejskim funduszem morskim, rybackim i akwakultury|europejskim funduszu morskim, rybackim i akwakultury|europejski fundusz morski i rybacki|europejskiego funduszu morskiego i rybackiego|europejskim funduszu morskim i rybackim|efmr|efmra",
            [Term.Ipa] =
                "instrument pomocy przedakcesyjnej|instrumentu pomocy przedakcesyjnej|instrumentem pomocy przedakcesyjnej|pomocy przedakcesyjnej|pomoc przedakcesyjna|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "instrument na rzecz odbudowy i zwiększania odporności|instrumentu na rzecz odbudowy i zwiększania odporności|instrumentem na rzecz odbudowy i zwiększania odporności|krajowy plan odbudowy|krajowego planu odbudowy|krajowym planie odbudowy|krajowego planu odbudowy i zwiększania odporności|fundusz odbudowy|funduszu odbudowy|kpo|rrf|nextgenerationeu|next generation eu",
            [Term.Product] = "produkt|produktu|produktem|rezultat|rezultatu",
            [Term.Call] = "nabór|naboru|naborem|naborze|nabory|naborów|konkurs|konkursu|konkursie|nabór wniosków",
            [Term.Post] =
                "koordynator|koordynatora|koordynatorka|koordynacja|kierownik|kierowniczka|specjalista|specjalistka|menedżer|menedżerka|manager|asystent|asystentka|dyrektor|dyrektorka|rzecznik|rzeczniczka|sekretarz|referent|opiekun|opiekunka|główny specjalista|biuro projektu|promocja|komunikacja",
            [Term.Contact] =
                "kontakt|kontaktu|kontaktowy|kontaktowe|osoba do kontaktu|osoby do kontaktu|osoba kontaktowa|osoby kontaktowe|dane kontaktowe|więcej informacji|dalsze informacje|dodatkowe informacje|dodatkowych informacji|szczegółowe informacje|szczegółowych informacji|dalszych informacji|informacji udziela|informacji udzielają|w razie pytań|prosimy o kontakt|zapytania|skontaktuj się|kontakt dla mediów|protokołował|protokołowała|sporządził|sporządziła|pytania",
            [Term.Phone] =
                "pod numerem|numer telefonu|dzwonić pod|telefon|telefonu|telefonicznie|telefoniczny|tel|kom|komórka|telefon komórkowy|numer telefonu|nr tel|tel kom|infolinia",
            [Term.Desk] =
                "biuro|biura|sekretariat|sekretariatu|recepcja|recepcji|rezerwacje|zapisy|infolinia|informacja|informacje|centrala|dyżur|zespół",
            [Term.Published] =
                "opublikowano|opublikowany|opublikowana|opublikowane|data publikacji|publikacja|newsletter|newslettera|newsletterze|biuletyn|biuletynu|biuletyn informacyjny|informacja prasowa|informacji prasowej|komunikat prasowy|komunikat|notatka prasowa|wydanie|wydania|numer|ostatnia aktualizacja|zaktualizowano|aktualizacja|aktualizacji|data dodania|dodano|wydano|aktualności",
            [Term.Organisation] =
                "rejon|rejonu|ministerstwo|ministerstwa|ministerstwu|ministerstwem|ministerstwie|urząd|urzędu|urzędowi|urzędem|urzędzie|urząd marszałkowski|urzędu marszałkowskiego|urzędem marszałkowskim|urzędzie marszałkowskim|urząd miasta|urzędu miasta|urzędzie miasta|urząd miejski|urząd gminy|urzędu gminy|urząd wojewódzki|urząd statystyczny|urząd pracy|starostwo|starostwa|starostwem|starostwie|starostwo powiatowe|województwo|województwa|województwu|województwem|województwie|samorząd|samorządu|samorządem|samorząd województwa|zarząd województwa|zarząd|zarządu|powiat|powiatu|powiatem|powiecie|gmina|gminy|gminie|gminę|miasto|miasta|miastu|miastem|mieście|miasto stołeczne|miasta stołecznego|uniwersytet|uniwersytetu|uniwersytetowi|uniwersytetem|uniwersytecie|politechnika|politechniki|politechnice|politechnikę|akademia|akademii|akademię|uczelnia|uczelni|wyższa szkoła|wyższej szkoły|wyższej szkole|szkoła|szkoły|szkole|instytut|instytutu|instytucie|instytutem|instytucja|agencja|agencji|agencję|agencja rozwoju|agencji rozwoju|izba|izby|izbie|izbę|izba gospodarcza|izba rzemieślnicza|stowarzyszenie|stowarzyszenia|stowarzyszeniu|stowarzyszeniem|fundacja|fundacji|fundację|klaster|klastra|klastrze|klastrem|związek|związku|związkiem|zrzeszenie|federacja|federacji|konfederacja|centrum|ośrodek|ośrodka|ośrodku|ośrodkiem|zakład|zakładu|zakładzie|park naukowo-technologiczny|parku naukowo-technologicznego|parku naukowo-technologicznym|park technologiczny|parku technologicznego|park przemysłowy|inkubator|inkubatora|inkubatorze|euroregion|euroregionu|euroregionie|lokalna grupa działania|lokalnej grupy działania|spółka|spółki|spółdzielnia|spółdzielni|przedsiębiorstwo|przedsiębiorstwa|firma|firmy|bank|banku|muzeum|biblioteka|szpital|szpitala|dyrekcja|dyrekcji|kuratorium|wojewódzki fundusz|narodowe centrum|departament|departamentu|departamencie|wydział|wydziału|wydziale|biuro|biura|biurze|komisja|komisji|komitet|rada|rady|radzie|sieć|sejmik|sejmiku|rząd|rządu|sekretariat|sekretariatu|inspektorat|metropolia|obszar metropolitalny|nadleśnictwo|nadleśnictwa|lasy państwowe|wody polskie|towarzystwo|towarzystwa|konsorcjum|sp|sp. z o.o|z o.o|s.a|sa|s.c|sp.j|sp.k|główny urząd|głównego urzędu|generalna dyrekcja|generalnej dyrekcji|prowincja|prowincji|prowincję|prowincją|kanton|kantonu|hrabstwo|hrabstwa|park narodowy|parku narodowego",
            [Term.Building] =
                "hotel|hotelu|hotelem|zamek|zamku|zamkiem|pałac|pałacu|pałacem|pałacyk|dwór|dworze|dworu|dworek|dworku|ratusz|ratusza|ratuszu|centrum|międzynarodowe centrum|dom|domu|biblioteka|biblioteki|bibliotece|teatr|teatru|teatrze|muzeum|hala|hali|halę|sala|sali|salę|salach|kościół|kościele|klasztor|klasztorze|opactwo|opactwie|dworzec|dworcu|port|porcie|aula|auli|audytorium|kampus|kampusu|kampusie|stadion|stadionie|arena|arenie|siedziba|siedzibie|siedziby|gmach|gmachu|budynek|budynku|kamienica|kamienicy|fabryka|fabryce|młyn|młynie|spichlerz|spichlerzu|kino|kinie|pensjonat|pensjonacie|willa|willi|gospodzie|karczmie|filharmonia|filharmonii|opera|operze|urząd|urzędzie|urzędu|uniwersytecie|politechnice|park naukowo-technologiczny|parku naukowo-technologicznym|ośrodek|ośrodku|inkubator|inkubatorze|świetlica|świetlicy|remiza|remizie|galeria|galerii|biuro|biurze|pawilon|pawilonie|szkole|instytucie",
            [Term.OfTown] = "w|we",
            [Term.NameJoint] = "i|oraz|z|na|do|dla|ds|im|imienia|o|nad|rzecz|m. st|st",
            [Term.At] = "w|we|na|przy|pod|nieopodal|koło|niedaleko|do|na terenie|w siedzibie|w budynku",
            [Term.Side] = "stronie|strona|stronę|strony",
            [Term.Interest] = "zainteresowanie|zainteresowaniem|wolę|chęć|zamiar|zamierzają|deklarują|zadeklarowali",
            [Term.Cooperation] = "współprac*|partnerstw*|kooperacj*",
            [Term.Objective] =
                "celem projektu|cel projektu|cele projektu|celami projektu|głównym celem|główny cel|ideą projektu|idea projektu|założeniem projektu|ma na celu|mają na celu|projekt zakłada",
            [Term.Theme] =
                "temat|tematy|obszar tematyczny|obszary tematyczne|obszar|priorytet|oś priorytetowa|cel szczegółowy|dziedzina|zakres tematyczny",
            [Term.As] = "jako",
            [Term.And] = "i|oraz|a także|jak również|wraz z|wspólnie z|razem z|&|w tym",
            [Term.HowMany] = "ile|ilu|iloma|jak wiele|jak wielu",
            [Term.All] =
                "wszystkie|wszyscy|wszystkich|wszystkim|wszystkimi|wszelkie|wszelkich|cały|cała|całe|całego|całej|całą|całym|całych",
            [Term.Most] = "większość|większości|większością|w większości|przeważająca część|przeważającej części",
            [Term.Mostly] = "przeważnie",
            [Term.Many] = "wiele|wielu|wieloma|liczne|liczni|licznych|licznymi|mnóstwo|dużo",
            [Term.Several] =
                "kilka|kilku|kilkoma|kilkoro|kilkanaście|kilkunastu|parę|paru|szereg|szeregu|niektóre|niektórych|niektórym|niektórymi|niektórzy|część z nich",
            [Term.Few] =
                "niewiele|niewielu|nieliczne|nieliczni|nielicznych|nielicznym|zaledwie kilka|zaledwie kilku|tylko kilka|tylko kilku|tylko niektóre|tylko niektórzy|garstka|garstkę|niewielka część|mało",
            [Term.Half] = "połowa|połowę|połowy|połowie|połową|w połowie z",
            [Term.Third] =
                "jedna trzecia|jednej trzeciej|jedną trzecią|trzecia część|trzecią część|dwie trzecie|dwóch trzecich|dwiema trzecimi",
            [Term.Quarter] =
                "jedna czwarta|jednej czwartej|jedną czwartą|ćwierć|czwarta część|czwartą część|trzy czwarte|trzech czwartych",
            [Term.Almost] = "prawie|blisko|niecała|niecałe|niemal|niemalże|nieomal|bez mała",
            [Term.AtLeast] = "co najmniej|przynajmniej|minimum|nie mniej niż|więcej niż|ponad",
            [Term.AtMost] = "co najwyżej|najwyżej|maksymalnie|maksimum|nie więcej niż|mniej niż|poniżej",
            [Term.Both] = "oba|obie|obaj|oboje|obu|obydwa|obydwie|obydwu|obydwaj|obiema|oboma",
            [Term.None] =
                "żaden|żadna|żadne|żadnego|żadnej|żadną|żadnych|żadnym|żadnymi|żadnemu|nikt|nikogo|nikomu|nikim|ani jeden|ani jedna|ani jedno",
            [Term.Each] = "każdy|każda|każde|każdego|każdej|każdemu|każdym|każdą",
            [Term.Which] = "który|która|które|którzy|którego|której|których|jaki|jaka|jakie|jakich",
        },
    };
}
