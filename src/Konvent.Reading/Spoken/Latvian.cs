namespace Konvent.Reading;

// Year first. No asks for the genitive, līdz for the dative.
/// <summary>Latvian.</summary>
internal static class Latvian
{
    private static readonly Naming Alone = new()
    {
        Months = """
            janvāris, februāris, marts, aprīlis, maijs, jūnijs, jūlijs, augusts, septembris, oktobris, novembris,
            decembris
            """,
        Seasons = "pavasaris, vasara, rudens, ziema",
        Quarters = "1. ceturksnis, 2. ceturksnis, 3. ceturksnis, 4. ceturksnis",
        Halves = "1. pusgads, 2. pusgads",
        Thirds = "sākums, vidus, beigas",
        Day = "[{y}. gada ]{d}. {m}",
        Month = "[{y}. gada ]{m}",
        Season = "{y}. gada {n}",
        Quarter = "{y}. gada {n}",
        Half = "{y}. gada {n}",
        Third = "{y}. gada {n}",
        Year = "{y}. gads",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Months =
            "janvāra, februāra, marta, aprīļa, maija, jūnija, jūlija, augusta, septembra, oktobra, novembra, decembra",
        Seasons = "pavasara, vasaras, rudens, ziemas",
        Quarters = "1. ceturkšņa, 2. ceturkšņa, 3. ceturkšņa, 4. ceturkšņa",
        Halves = "1. pusgada, 2. pusgada",
        Thirds = "sākuma, vidus, beigām",
        Year = "{y}. gada",
    };

    private static readonly Naming AfterUntil = Alone with
    {
        Months = """
            janvārim, februārim, martam, aprīlim, maijam, jūnijam, jūlijam, augustam, septembrim, oktobrim,
            novembrim, decembrim
            """,
        Seasons = "pavasarim, vasarai, rudenim, ziemai",
        Quarters = "1. ceturksnim, 2. ceturksnim, 3. ceturksnim, 4. ceturksnim",
        Halves = "1. pusgadam, 2. pusgadam",
        Thirds = "sākumam, vidum, beigām",
        Year = "{y}. gadam",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("no "),
        Until = new("līdz ") { Naming = AfterUntil },
        Days = "[{y}. gada ]{d}.–{e}. {m}",
        TwoDays = "[{y}. gada ]{d}. un {e}. {m}",
        DaysOfTwoMonths = "[{y}. gada ]{d}. {m} – {e}. {o}",
        Months = "[{y}. gada ]{m}–{o}",
        Years = "{y}.–{z}. gads",
        Heard = new()
        {
            From = "no|sākot no|kopš|sākot ar",
            Until = "līdz|līdz pat",
            By = "ne vēlāk kā|ne vēlāk kā līdz|ne vēlāk par|pirms|vēlākais|vēlākais līdz",
            Between = "starp",
            ThisYear = "šogad|šā gada|šī gada",
            NextYear = "nākamgad|nākamā gada|nākamajā gadā",
            LastYear = "pagājušajā gadā|pagājušā gada|pērn",
            And = "un",
            Around = "ap|aptuveni",
            Noise = "g|gads|gada|gadā|gadam|gadu|gados|datums|datumā|mēnesī|mēneša|dienā|dienas",
            Weekdays =
                "pirmdien|pirmdiena|pirmdienu|pirmdienas|pirmdienai|otrdien|otrdiena|otrdienu|otrdienas|otrdienai|trešdien|trešdiena|trešdienu|trešdienas|trešdienai|ceturtdien|ceturtdiena|ceturtdienu|ceturtdienas|ceturtdienai|piektdien|piektdiena|piektdienu|piektdienas|piektdienai|sestdien|sestdiena|sestdienu|sestdienas|sestdienai|svētdien|svētdiena|svētdienu|svētdienas|svētdienai",
            Streets = "iela|ielā|ielas|krastmala|krastmalā|laukums|laukumā|bulvāris",
            AlsoOthers = "maija",
            Months = """
                janvārī|janvāri|janv, februārī|februāri|febr, martā|martu, aprīlī|aprīli|apr, maijā|maiju,
                jūnijā|jūniju|jūn, jūlijā|jūliju|jūl, augustā|augustu|aug, septembrī|septembri|sept,
                oktobrī|oktobri|okt, novembrī|novembri|nov, decembrī|decembri|dec
                """,
            Seasons = "pavasarī|pavasari, vasarā|vasaru, rudenī|rudeni, ziemā|ziemu",
            Ordinals = """
                pirmais|pirmā|pirmajā|pirmo|pirmajam|pirmajai, otrais|otrā|otrajā|otro|otrajam|otrajai,
                trešais|trešā|trešajā|trešo|trešajam,
                ceturtais|ceturtā|ceturtajā|ceturto|ceturtajam|pēdējais|pēdējā|pēdējo
                """,
            QuarterWords = "ceturksnis|ceturkšņa|ceturksnī|ceturksnim|ceturksni",
            Quarters = """
                I ceturksnis|pirmais ceturksnis, II ceturksnis|otrais ceturksnis, III ceturksnis|trešais ceturksnis,
                IV ceturksnis|ceturtais ceturksnis
                """,
            HalfWords = "pusgads|pusgada|pusgadā|pusgadam|pusgadu|puse|pusē|pusi|puses",
            Halves = "I pusgads|pirmais pusgads|pirmā puse, II pusgads|otrais pusgads|otrā puse",
            Thirds = "sākumā|sākumu|sākumam, vidū|vidum, beigās|beigas|nogalē|izskaņā",
        },
    };

    public static readonly SpokenLanguage Spoken = new("lv")
    {
        Dates = Dates,
        SmallWords = """
            un ir ar no uz par kas ka tika arī lai to tas bet vai pēc pie kā viņa viņš bija tiek jau gan ko šo tā laikā
            starp visi visas kuri kura kurā kopā līdz būs pirms savu kad nav tie tās šis šī
            """,
        FieldWords = """
            projekts projekta reģions reģioni reģionu partneri partneru sanāksme tikšanās plāns plāni rīcības darbības
            programma eiropas attīstība attīstības īstenošana konference pieredzes apmaiņa rezultāti novads ministrija
            sadarbība
            """,
        Thousands = "tukstosi tukstosu tukst tukstosus tukstotis tukstosiem",
        Millions = "miljons miljoni miljonu miljonus milj mln miljona miljoniem",
        Billions = "miljards miljardu miljardus mljrd",
        BeforeHour = "plkst|pulksten",
        Cardinals =
            "viens|viena|vienam|vienu|vienas|vienai|vieni|vieniem, divi|divas|divu|diviem|divām|divus|divos, trīs|triju|trijiem|trijām|trijos|trijās|trim, četri|četras|četru|četriem|četrām|četrus|četros, pieci|piecas|piecu|pieciem|piecām|piecus|piecos, seši|sešas|sešu|sešiem|sešām|sešus|sešos, septiņi|septiņas|septiņu|septiņiem|septiņām|septiņus|septiņos, astoņi|astoņas|astoņu|astoņiem|astoņām|astoņus|astoņos, deviņi|deviņas|deviņu|deviņiem|deviņām|deviņus|deviņos, desmit, vienpadsmit, divpadsmit",
        Teens = "trīspadsmit, četrpadsmit, piecpadsmit, sešpadsmit, septiņpadsmit, astoņpadsmit, deviņpadsmit",
        Tens =
            "divdesmit, trīsdesmit, četrdesmit, piecdesmit, sešdesmit, septiņdesmit, astoņdesmit, deviņdesmit, simts|simt|simtu|simtiem",
        Ordinals =
            "pirmais|pirmā|pirmās|pirmo|pirmajam|pirmajai|pirmajā|pirmie|pirmiem|pirmos|pirmajos|pirmajās, otrais|otrā|otrās|otro|otrajam|otrajai|otrajā|otrie|otriem|otros|otrajos|otrajās|otrs, trešais|trešā|trešās|trešo|trešajam|trešajai|trešajā|trešie|trešiem|trešos|trešajos|trešajās, ceturtais|ceturtā|ceturtās|ceturto|ceturtajam|ceturtajai|ceturtajā|ceturtie|ceturtiem|ceturtos|ceturtajos|ceturtajās, piektais|piektā|piektās|piekto|piektajam|piektajai|piektajā|piektie|piektiem|piektos|piektajos|piektajās, sestais|sestā|sestās|sesto|sestajam|sestajai|sestajā|sestie|sestiem|sestos|sestajos|sestajās, septītais|septītā|septītās|septīto|septītajam|septītajai|septītajā|septītie|septītiem|septītos|septītajos|septītajās, astotais|astotā|astotās|astoto|astotajam|astotajai|astotajā|astotie|astotiem|astotos|astotajos|astotajās, devītais|devītā|devītās|devīto|devītajam|devītajai|devītajā|devītie|devītiem|devītos|devītajos|devītajās, desmitais|desmitā|desmitās|desmito|desmitajam|desmitajai|desmitajā|desmitie|desmitiem|desmitos|desmitajos|desmitajās, vienpadsmitais|vienpadsmitā|vienpadsmitās|vienpadsmito|vienpadsmitajam|vienpadsmitajai|vienpadsmitajā|vienpadsmitie|vienpadsmitiem|vienpadsmitos|vienpadsmitajos|vienpadsmitajās, divpadsmitais|divpadsmitā|divpadsmitās|divpadsmito|divpadsmitajam|divpadsmitajai|divpadsmitajā|divpadsmitie|divpadsmitiem|divpadsmitos|divpadsmitajos|divpadsmitajās",
        Fractions =
            "piektdaļ*|piektā daļa|piekto daļu, sestdaļ*, septītdaļ*, astotdaļ*, devītdaļ*, desmitdaļ*|desmitā daļa|desmito daļu",
        HoursInWords = "pus #: -30, pus#: -30",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "projekts|projekta|projektam|projektu|projekti|projektiem|projektus|projektos",
            [Term.Titled] =
                "nosaukumu|ar nosaukum*|nosaukts|nosaukta|pilns nosaukums|pilnais nosaukums|projekta nosaukums|saukts|saukta",
            [Term.InShort] =
                "saīsinājums|saīsinājumā|saīsinājumu|akronīm*|saīsināti|saīsināts nosaukums|saīsinātais nosaukums|īsais nosaukums|īsumā|turpmāk tekstā",
            [Term.Budget] =
                "budžets|budžeta|budžetam|budžetu|budžeti|budžetiem|budžetus|budžetos|kopēj* izmaks*|kopēj* attiecinām* izmaks*|kopēj* vērtīb*|kopēj* summ*|kopēj* finansējum*|projekta izmaksas|kopējais budžets|kopēj* līdzekļ*",
            [Term.Grant] =
                "grants|granta|grantu|granti|grantam|dotācija|dotācijas|dotācijai|dotāciju|dotācijām|subsīdija|subsīdijas|subsīdijai|subsīdiju|subsīdijām|līdzfinansējums|līdzfinansējuma|līdzfinansējumam|līdzfinansējumu|līdzfinansējumi|līdzfinansējumiem|līdzfinansējumus|līdzfinansējumos|es finansējum*|es līdzfinansējum*|es ieguldījum*|es atbalst*|es daļa|es līdzekļ*|eraf finansējum*|eraf līdzfinansējum*|eraf ieguldījum*|eraf atbalst*|eraf daļa|eraf līdzekļ*|eiropas savienības finansējum*|eiropas savienības līdzfinansējum*|eiropas savienības ieguldījum*|eiropas savienības atbalst*|eiropas savienības daļa|eiropas savienības līdzekļ*|no tiem es|no tiem eraf|finansiāl* atbalst*|finanšu atbalst*",
            [Term.NationalShare] =
                "nacionāl* līdzfinansējum*|nacionāl* finansējum*|valsts budžet*|valsts līdzfinansējum*|pašvaldīb* līdzfinansējum*|partner* ieguldījum*|partner* līdzfinansējum*|pašu līdzekļ*|pašu finansējum*|pašu ieguldījum*|pašvaldīb* finansējum*|pašvaldīb* budžet*",
            [Term.Duration] =
                "ilgums|ilgumu|ilgumā|īstenošanas laiks|īstenošanas laika|īstenošanas period*|īstenošanas termiņ*|īstenošanas ilgum*|projekta laiks|projekta laika|projekta period*|projekta termiņ*|projekta ilgum*|realizācijas laiks|realizācijas laika|realizācijas period*|realizācijas termiņ*|realizācijas ilgum*|ieviešanas laiks|ieviešanas laika|ieviešanas period*|ieviešanas termiņ*|ieviešanas ilgum*|ilgst|ilgs|ilga|turpinās|turpināsies|tiek īstenots no|tiks īstenots|tiek realizēts no|norisinās no",
            [Term.Activity] = "darbi|darbus|darbu|aktivitātes|aktivitāšu|darbības|īstenošana",
            [Term.Phase] =
                "posms|posma|posmam|posmi|posmu|posmiem|posmos|posmus|fāze|fāzes|fāzei|fāzi|fāzēm|etaps|etapa|etapu|etapi|etapos|kārta|kārtas|kārtu",
            [Term.Started] =
                "sākās|sāksies|sākti|uzsākts|uzsākta|uzsākti|uzsāktas|uzsāka|uzsāks|sāka|sāk|sāks|aizsākās|aizsākta|aizsākts|startēja|startē|startēs|projekta sākums|projekta uzsākšana|iesāk*",
            [Term.Instrument] =
                "rīcībpolitikas instrument*|politik* instrument*|instruments|instrumenta|instrumentam|instrumentu|instrumenti|instrumentiem|instrumentus|instrumentos",
            [Term.Policy] =
                "plāns|plāna|plānam|plānu|plāni|plāniem|plānus|plānos|stratēģija|stratēģijas|stratēģijai|stratēģiju|stratēģijām|programma|programmas|programmai|programmu|programmām|politika|politikas|politikai|politiku|politikām|rīcībpolitika|rīcībpolitikas|rīcībpolitikai|rīcībpolitiku|rīcībpolitikām",
            [Term.OperationalProgramme] = "darbības programm*|reģional* programm*|eraf programm*|dp",
            [Term.Local] = "vietēj*|pašvaldīb*|lokāl*|municipāl*",
            [Term.Regional] = "reģionāl*|reģiona|reģionu|plānošanas reģiona",
            [Term.National] = "nacionāl*|valsts|valstisk*",
            [Term.LeadPartner] =
                "vadoš* partner*|vadoš* projekta partner*|galven* partner*|projekta vadoš* partner*|vadoš* saņēmēj*|galven* saņēmēj*|vadoš* finansējuma saņēmēj*|projekta koordinator*|koordinators|koordinatora|koordinatoram|koordinatoru|koordinatore|koordinatores|lead partner*|lp",
            [Term.Partner] =
                "partneris|partnera|partnerim|partneri|partneru|partneriem|partnerus|partneros|partnere|partneres|projekta partner*|partnerība|partnerības|partnerībai|partnerību|partnerībām|konsorcijs|konsorcija|konsorciju|saņēmējs|saņēmēja|saņēmēji|saņēmēju|saņēmējiem|sadarbības partner*",
            [Term.AdvisoryPartner] = "padomdev* partner*|konsultatīv* partner*|konsultējoš* partner*",
            [Term.AssociatedPartner] = "asociēt* partner*|asociēt* organizācij*|iesaistīt* partner*|saistīt* partner*",
            [Term.PolicyAuthority] =
                "asociēt* politik* iestād*|asociēt* rīcībpolitik* iestād*|asociēt* iestād*|asociēt* institūcij*|saistīt* politik* iestād*|par politik* atbildīg* iestād*|par politik* instrument* atbildīg* iestād*|atbildīg* politik* iestād*|atbildīg* iestād*",
            [Term.ExternalManagement] =
                "ārēj* vadīb*|ārēj* projekt* vadīb*|ārēj* projekt* vadītāj*|ārēj* vadītāj*|ārēj* pārvaldīb*|ārpakalpojuma vadīb*|projekt* vadības biroj*|projektu birojs",
            [Term.Former] = "bijuš*|agrāk*|iepriekšēj*",
            [Term.Is] = "ir|bija|būs|kā",
            [Term.Meeting] =
                "sanāksme|sanāksmes|sanāksmei|sanāksmi|sanāksmēm|sanāksmju|tikšanās|tikšanos|sēde|sēdes|sēdei|sēdi|sēdēm|sēžu|sapulce|sapulces|sapulcei|sapulci|sapulcēm|apspriede|apspriedes|apspriedei|apspriedi|apspriedēm|kick-off|kickoff|atklāšanas sanāksme|uzsākšanas sanāksme",
            [Term.Met] = "tikās|tiekas|tiksies|sanāca|sanāks|pulcējās|pulcēsies|satikās|satiksies|sapulcējās",
            [Term.Circle] =
                "darba grup*|darba|projekta komand*|komanda|komandas|komandai|komandu|komandām|grupa|grupas|grupai|grupu|vadības grup*|vadības komitej*|uzraudzības komitej*|koordinācijas|komiteja|komitejas|komitejai|komiteju|komitejām|konsultatīv*|padomdev*|partneru|partneri|partnera|partneris|partneriem|partnerus|partnerības|starpreģion*|starptautisk*|transnacionāl*|pārrobežu|starpvalstu|ievad*|atklāšanas|uzsākšanas|ieinteresēt*|konsorcija|tehnisk*|tematisk*|reģionāl*|vietēj*|divpusēj*|projekta|vadoš*|kick-off|kickoff",
            [Term.Next] =
                "nākamais|nākamā|nākamās|nākamo|nākamajam|nākamajai|nākamajā|nākamie|nākamiem|nākamos|nākamajos|nākamajās|nākošais|nākošā|turpmākais|turpmākā|turpmākie|gaidāmais|gaidāmā|gaidāmās|gaidāmo|gaidāmajam|gaidāmajai|gaidāmajā|gaidāmie|gaidāmiem|gaidāmos|gaidāmajos|gaidāmajās|tuvākais|tuvākā|tuvākajā|tuvāko|plānotā|plānotais",
            [Term.Final] = "noslēdzoš*|noslēguma|pēdējais|pēdējā|pēdējās|pēdējo|pēdējajā|pēdējie|pēdējam|gala|fināla",
            [Term.Topic] =
                "tēma|tēmas|tēmu|tēmām|tēmai|darba kārtībā|dienas kārtībā|apsprieda|apspriests|apspriesta|apspriesti|apspriestas|diskutēja|diskutēts|pārrunāja|pārrunāts|pārrunāti|pārrunāta|pārrunātas|uzmanība|uzmanību|tika veltīta|veltīta diskus*|veltīts diskus*|veltīti diskus*|apmainījās|dalījās pieredzē|izskatīja|izskatīti",
            [Term.Conference] =
                "konference|konferences|konferencei|konferenci|konferencēm|konferenču|simpozijs|simpozija|simpoziju|kolokvijs|kolokvija|kolokviju",
            [Term.Workshop] =
                "darbnīca|darbnīcas|darbnīcai|darbnīcu|darbnīcām|seminār-darbnīc*|praktisk* seminār*|hakaton*|radoš* darbnīc*|meistardarbnīc*|workshop*",
            [Term.Seminar] =
                "seminārs|semināra|semināram|semināru|semināri|semināriem|seminārus|semināros|lekcija|lekcijas|lekcijai|lekciju|lekcijām|apaļ* gald*",
            [Term.Webinar] = "vebinār*|webinar*|tiešsaist* seminār*|tīmekļseminār*",
            [Term.Convention] =
                "kongress|kongresa|kongresam|kongresu|kongresi|kongresiem|kongresus|kongresos|forums|foruma|forumam|forumu|forumi|forumiem|forumus|forumos|samits|samita|samitu|augstākā līmeņa sanāksm*|saiets|saieta|saietu",
            [Term.StudyVisit] =
                "mācību vizīt*|pieredzes apmaiņas vizīt*|pieredzes apmaiņas brauci*|pieredzes apmaiņas ceļojum*|mācību brauci*|mācību ceļojum*|izpētes vizīt*|studiju vizīt*|studiju brauci*|apmaiņas vizīt*|mācību ekskursij*|vizīt* uz viet*",
            [Term.Fair] =
                "izstāde|izstādes|izstādei|izstādi|izstādēm|izstāžu|gadatirgus|gadatirgū|tirdziņš|tirdziņa|tirdziņu|expo|izstāde-gadatirgus",
            [Term.Training] =
                "apmācības|apmācību|apmācībām|apmācība|mācības|mācībām|kursi|kursu|kursiem|kursos|kursus|vasaras skol*|trenings|treninga|treningu|mācību seminār*|mācību kurs*",
            [Term.Festival] =
                "festivāls|festivāla|festivālam|festivālu|festivāli|festivāliem|festivālus|festivālos|svētki|svētku|svētkos|svētkiem|svētkus",
            [Term.Launch] =
                "atklāšanas pasākum*|atklāšanas konferenc*|atklāšanas ceremonij*|svinīg* atklāšan*|uzsākšanas pasākum*|uzsākšanas konferenc*|ievadkonferenc*|inaugurācij*",
            [Term.OtherEvent] =
                "pasākums|pasākuma|pasākumam|pasākumu|pasākumi|pasākumiem|pasākumus|pasākumos|notikums|notikuma|notikumam|notikumu|notikumi|notikumiem|notikumus|notikumos|informācijas dien*|informatīv* dien*|informatīv* pasākum*|informatīv* seminār*|atvērto durvju dien*|publisk* prezentācij*|publisk* apspriešan*|sabiedrisk* apspriešan*|kontaktbirž*|apbalvošan*|tīklošanās pasākum*",
            [Term.SaveTheDate] =
                "atzīmējiet datumu|atzīmējiet laiku|atzīmējiet dienu|rezervējiet datumu|rezervējiet laiku|rezervējiet dienu|saglabājiet datumu|saglabājiet laiku|saglabājiet dienu|ierakstiet datumu|ierakstiet laiku|ierakstiet dienu|iezīmējiet datumu|iezīmējiet laiku|iezīmējiet dienu|piefiksējiet datumu|piefiksējiet laiku|piefiksējiet dienu|atzīmējiet kalendārā|atzīmējiet savā kalendārā|atzīmējiet savos kalendāros|atzīmējiet kalendāros|ierakstiet kalendārā|ierakstiet savā kalendārā|ierakstiet savos kalendāros|ierakstiet kalendāros|iezīmējiet kalendārā|iezīmējiet savā kalendārā|iezīmējiet savos kalendāros|iezīmējiet kalendāros",
            [Term.WillFollow] =
                "tiks paziņot*|tiks izziņot*|tiks publicēt*|tiks apstiprināt*|tiks nosūtīt*|tiks precizēt*|tiks noteikt*|tiks izsludināt*|tiks izsūtīt*|sekos|drīzumā|vēl nav|vēl tiks|pagaidām nav|vēlāk tiks|informēsim|paziņosim|tiek precizēt*|tiek saskaņot*|būs zinām*|tba|tbc|tbd",
            [Term.Venue] =
                "norises viet*|pasākuma viet*|konferences viet*|sanāksmes viet*|vieta|vietu|adrese|adreses|adresei|adresi|adresēm|atrašanās vieta|kur",
            [Term.Agenda] =
                "darba kārtīb*|dienas kārtīb*|programma|programmas|programmu|detalizēt* programm*|runātāji|lektori|lektoru",
            [Term.Registration] =
                "reģistrācija|reģistrācijas|reģistrācijai|reģistrāciju|reģistrācijām|reģistrācijas form*|reģistrācijas anket*|reģistrējieties|reģistrēties|pieteikšanās|pieteikšanos|piesakieties|pieteikties|pieteikuma anket*",
            [Term.Date] =
                "datums|datuma|datumam|datumu|datumi|datumiem|datumus|datumos|precīz* datum*|norises laiks|laiks",
            [Term.Invited] =
                "aicina|aicinām|aicināts|aicināta|aicināti|aicinātas|ielūg*|uzaicin*|laipni gaidīt*|laipni aicināt*|ikviens interesents|atvērt* visiem",
            [Term.Online] =
                "tiešsaist*|online|attālināt*|virtuāl*|videokonferenc*|zoom platform*|platformā zoom|ms teams|hibrīd*",
            [Term.Held] =
                "notika|notiks|notikusi|notikt|notiek|norisinās|norisinājās|norisināsies|risinās|risinājās|rīko|rīkoja|rīkos|rīkots|rīkota|rīkoti|rīkotas|rīkotais|organizē|organizēja|organizēs|organizēts|organizēta|organizēti|organizētas|organizētais|sarīko*|uzņēma|uzņem|plānots|plānota|plānoti|plānotas|plāno|tiek plānot*|paredzēts|paredzēta|paredzēti|paredzētas|aicina uz|tiks atklāt*|aicinām uz|tiks aizvadīt*|aizvadīts|aizvadīta|aizvadīti|aizvadītas",
            [Term.WorkPackage] = "darba pak*|wp|wps|dp",
            [Term.Milestone] =
                "atskaites punkt*|starpposm* mērķ*|pagrieziena punkt*|galven* posm*|svarīg* posm*|robežšķirtn*|milestone|milestones",
            [Term.Deliverable] =
                "nodevums|nodevuma|nodevumam|nodevumu|nodevumi|nodevumiem|nodevumus|nodevumos|sasniedzam* rezultāt*|projekta rezultāt*|projekta produkt*|deliverable|deliverables",
            [Term.OnSchedule] =
                "saskaņā ar plānu|saskaņā ar grafiku|saskaņā ar laika grafiku|atbilstoši plānam|atbilstoši grafikam|atbilstoši plānotajam|atbilstoši laika grafikam|pēc plāna|kā plānots|kā bija plānots|saskaņā ar plānoto|plānotajā laikā|plānotajā termiņā|paredzētajā laikā|paredzētajā termiņā|noteiktajā laikā|noteiktajā termiņā|plānotajos termiņos|paredzētajos termiņos|noteiktajos termiņos|bez kavēšanās|laikus izpildīt*|laikus īstenot*|laikus pabeigt*",
            [Term.Law] = "regul*|pant*|likum*|noteikum*|direktīv*|līgum*|statūt*",
            [Term.Progress] =
                "ievērojam* progres*|būtisk* progres*|nozīmīg* progres*|lab* progres*|liel* progres*|jūtam* progres*|panākts progres*|gūts progres*|sasniegts progres*|ievērojami pavirzīj*|būtiski pavirzīj*|ievērojami virzās uz priekšu|būtiski virzās uz priekšu|sekmīgi virzās uz priekšu",
            [Term.Successful] = "veiksmīg*|sekmīg*|panākumi|panākumus|panākumu|panākumiem|izdevās",
            [Term.Delayed] =
                "kavējas|kavēšanās|kavēšanos|kavēta|kavēts|kavēti|aizkavējas|aizkavēšanās|aizkavēts|aizkavēta|aizkavēti|nokavēt*|iekavēt*",
            [Term.Moved] = "pārcelt*|pārcelts|pārceļ|atlikt*|atlikts|atliek|sākotnēji plānot*|sākotnēji paredzēt*",
            [Term.Cancelled] = "atcelt*|atceļ|nenotiks|nenotika",
            [Term.Not] = "ne|nav|netika|nebija|neviens|neviena|bez|nekavējas",
            [Term.AtRisk] =
                "apdraudēts|apdraudēta|apdraudēti|apdraudētas|ir apdraudēt*|briesmās|var apdraudēt|draud neizpilde",
            [Term.Completed] =
                "pabeigts|pabeigta|pabeigti|pabeigtas|noslēdzies|noslēgusies|noslēdzās|noslēgts|noslēgta|noslēgti|noslēgtas|īstenots|īstenota|īstenoti|īstenotas|sasniegts|sasniegta|sasniegti|sasniegtas|izpildīts|izpildīta|izpildīti|izpildītas|paveikts|paveikta|paveikti|paveiktas|pabeidza",
            [Term.Financed] =
                "finansēts|finansēta|finansēti|finansētas|finansēto|finansētais|finansētie|finansē|finansēja|tiek finansēt*",
            [Term.CoFinanced] =
                "līdzfinansēts|līdzfinansēta|līdzfinansēti|līdzfinansētas|līdzfinansēto|līdzfinansētais|līdzfinansētie|līdzfinansē|līdzfinansēja|daļēji finansēt*|daļēji finansē|ar līdzfinansējumu",
            [Term.Supported] =
                "atbalsta|atbalstīja|atbalstīts|atbalstīta|atbalstīti|atbalstītas|ar atbalstu|ar finansiālu atbalstu|ar finanšu atbalstu|ar es atbalstu|ar eraf atbalstu|ar eiropas savienības atbalstu|pateicoties atbalstam|ar finansiālo palīdzību",
            [Term.Supposed] =
                "būtu|tiktu|saņemtu|ilgtu|ja finansējums|ja projekts tiks apstiprināts|ja projektu apstiprinās|ja pieteikums|ja atbalsts|apstiprināšanas gadījumā|ar nosacījumu",
            [Term.EuropeanUnion] = "eiropas savienīb*|es|eu",
            [Term.Erdf] = "eiropas reģionāl* attīstības fond*|reģionāl* attīstības fond*|eraf|erdf",
            [Term.Esf] = "eiropas sociāl* fond* plus|eiropas sociāl* fond*|esf",
            [Term.CohesionFund] = "kohēzijas fond*|kf",
            [Term.JustTransitionFund] = "taisnīgas pārkārtošanās fond*|tpf|jtf",
            [Term.Eafrd] = "eiropas lauksaimniecības fond* lauku attīstībai|elfla|eafrd",
            [Term.Emfaf] =
                "eiropas jūrlietu, zvejniecības un akvakultūras fond*|eiropas jūrlietu zvejniecības un akvakultūras fond*|eiropas jūrlietu un zivsaimniecības fond*|ejzf|ejzaf|emff|emfaf",
            [Term.Ipa] =
                "pirmspievienošanās palīdzības instrument*|pirmspievienošanās atbalsta instrument*|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "atveseļošanas un noturības mehānism*|atveseļošanas fond*|atveseļošanas un noturības plān*|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "rezultāts|rezultāta|nodevums|produkts|iznākums",
            [Term.Call] =
                "uzsaukums|uzsaukuma|uzsaukumā|uzsaukumu|uzsaukumi|projektu konkurss|projektu konkursa|atlase|atlases",
            [Term.Post] =
                "koordinators|koordinatore|koordinatora|vadītājs|vadītāja|direktors|direktore|asistents|asistente|sekretārs|sekretāre|speciāliste|speciālists|eksperts|eksperte|pārstāvis|pārstāve|konsultants|konsultante|komunikācija|menedžeris|menedžere",
            [Term.Contact] =
                "kontakti|kontaktu|kontaktiem|kontaktperson*|kontaktinformācij*|kontaktējiet*|plašāk* informācij*|vairāk informācijas|sīkāk* informācij*|papildu informācij*|jautājumu gadījumā|rakstiet|sazinieties|sazināties|protokolēja|jautājumi",
            [Term.Phone] =
                "pa tālruni|pa tālr|zvaniet|telefons|telefona|telefonu|telefoni|telefonam|tālrunis|tālruna|tālruni|tālrunu|tālr|tel|mob|mobilais|zvaniet",
            [Term.Desk] =
                "birojs|biroja|sekretariāts|reģistratūra|informācija|info|pieteikšanās|uzziņas|dienests|komanda",
            [Term.Published] =
                "publicēts|publicēta|publicēti|publicētas|publicēšanas datums|informatīv* izdevum*|ziņu lap*|jaunumu lap*|biļetens|biļetena|biļetenu|newsletter|preses relīz*|paziņojum* presei|izdevums|izdevuma|izdevumu|numurs|atjaunots|atjaunota|atjaunoti|atjaunotas|atjaunināts|atjaunināta|atjaunināti|atjauninātas|pēdējoreiz atjaun*|izdots|izdota",
            [Term.Organisation] =
                "ministrija|ministrijas|ministrijai|ministriju|ministrijām|universitāte|universitātes|universitātei|universitāti|universitātēm|augstskola|augstskolas|augstskolai|augstskolu|augstskolām|aģentūra|aģentūras|aģentūrai|aģentūru|aģentūrām|pašvaldība|pašvaldības|pašvaldībai|pašvaldību|pašvaldībām|dome|domes|domei|domi|novads|novada|novadam|novadu|novadi|novados|novada dom*|pilsēta|pilsētas|pilsētai|pilsētu|valstspilsēt*|plānošanas reģion*|reģions|reģiona|reģionam|reģionu|institūts|institūta|institūtam|institūtu|institūti|institūtiem|institūtus|institūtos|departaments|departamenta|departamentam|departamentu|departamenti|departamentiem|departamentus|departamentos|asociācija|asociācijas|asociācijai|asociāciju|asociācijām|biedrība|biedrības|biedrībai|biedrību|biedrībām|kamera|kameras|kamerai|kameru|tirdzniecības un rūpniecības kamer*|federācija|federācijas|federācijai|federāciju|federācijām|fonds|fonda|fondam|fondu|fondi|fondiem|fondus|fondos|nodibinājums|nodibinājuma|nodibinājumam|nodibinājumu|nodibinājumi|nodibinājumiem|nodibinājumus|nodibinājumos|savienība|savienības|savienībai|savienību|savienībām|apvienība|apvienības|apvienībai|apvienību|apvienībām|klasteris|klastera|klasterim|klasteri|centrs|centra|centram|centru|centri|centros|koledža|koledžas|koledžai|koledžu|koledžām|akadēmija|akadēmijas|akadēmijai|akadēmiju|akadēmijām|muzejs|muzeja|muzejam|muzeju|slimnīca|slimnīcas|slimnīcai|slimnīcu|slimnīcām|banka|bankas|bankai|banku|bankām|padome|padomes|padomei|padomi|komiteja|komitejas|komitejai|komiteju|komitejām|komisija|komisijas|komisijai|komisiju|komisijām|valdība|valdības|valdībai|valdību|valdībām|saeima|saeimas|saeimai|administrācija|administrācijas|administrācijai|administrāciju|administrācijām|direkcija|direkcijas|direkcijai|direkciju|direkcijām|sekretariāt*|uzņēmums|uzņēmuma|uzņēmumam|uzņēmumu|sabiedrība|sabiedrības|sabiedrībai|kooperatīv*|konsorcijs|konsorcija|konsorciju|konsorcijam|inkubator*|tehnoloģiju park*|zinātnes park*|zinātnes un tehnoloģiju park*|attīstības aģentūr*|vietēj* rīcības grup*|birojs|biroja|birojam|pārvalde|pārvaldes|pārvaldei|pārvaldi|pārvaldēm|nodaļa|nodaļas|nodaļai|nodaļu|nodaļām|skola|skolas|skolai|skolu|ģimnāzija|ģimnāzijas|ģimnāzijai|ģimnāziju|ģimnāzijām|dienests|dienesta|dienestam|dienestu|iestāde|iestādes|iestādei|iestādi|iestādēm|sia|as|vas|gmbh|ltd|inc|uab|oü|province|provinces|kantons|kantona|nacionālais parks|nacionālā parka",
            [Term.Building] =
                "viesnīca|viesnīcas|viesnīcai|viesnīcu|viesnīcām|pils|pilī|muiža|muižas|muižai|muižu|muižām|rātsnams|rātsnama|kongresu centr*|kongresu nam*|kongresu pil*|konferenču centr*|konferenču nam*|konferenču pil*|kultūras centr*|kultūras nam*|kultūras pil*|izstāžu centr*|izstāžu nam*|izstāžu pil*|biznesa centr*|biznesa nam*|biznesa pil*|apmeklētāju centr*|apmeklētāju nam*|apmeklētāju pil*|centrs|centrā|tautas nam*|bibliotēka|bibliotēkas|bibliotēkai|bibliotēku|bibliotēkām|teātris|teātrī|teātra|muzejs|muzejā|galerija|galerijas|galerijai|galeriju|galerijām|zāle|zāles|zālei|zāli|zālēm|māja|mājas|nams|namā|baznīca|baznīcas|baznīcai|baznīcu|baznīcām|klosteris|klosterī|stacija|stacijas|stacijai|staciju|stacijām|aula|universitātes pilsētiņ*|stadions|stadionā|arēna|arēnas|arēnai|arēnu|arēnām|mītne|telpas|telpu|ēka|ēkas|dzirnavas|kinoteātris|kinoteātrī|restorāns|restorānā|cietoksnis|cietoksnī|cietokšņa|viesu nam*",
            [Term.OfTown] = "",
            [Term.NameJoint] = "un|par|no|ar|pie|uz|&",
            [Term.At] = "pie|uz",
            [Term.Side] = "pusē|puse|pusi",
            [Term.Interest] = "interesi|nodomu|vēlmi|gatavību|vēlēšanos",
            [Term.Cooperation] = "sadarbīb*|sadarboties",
            [Term.Objective] = "mērķis|mērķi|mērķa|nolūks|projekta ideja|tiecas",
            [Term.Theme] = "tēma|tēmas|joma|jomas|tematiskā joma|prioritāte|prioritārais virziens|specifiskais mērķis",
            [Term.As] = "kā",
            [Term.And] = "un|kā arī|kopā ar|tai skaitā|tostarp|ieskaitot|&",
            [Term.HowMany] = "cik",
            [Term.All] = "visi|visas|visu|visiem|visām|visus|visos|visās|viss|visa",
            [Term.Most] =
                "vairākums|vairākuma|vairākumu|vairākumam|lielākā daļa|lielāko daļu|lielākās daļas|lielākajai daļai|lielākajā daļā|vairums|vairuma|vairumu|vairumam|vairumā",
            [Term.Mostly] = "pārsvarā|lielākoties",
            [Term.Many] = "daudz|daudzi|daudzas|daudzu|daudziem|daudzām|daudzus|daudzos|neskaitām*",
            [Term.Several] =
                "vairāki|vairākas|vairāku|vairākiem|vairākām|vairākus|vairākos|vairākās|daži|dažas|dažu|dažiem|dažām|dažus|dažos|dažās",
            [Term.Few] = "maz|nedaudzi|nedaudzas|tikai daž*|mazākā daļa|neliela daļa|saujiņa",
            [Term.Half] = "puse|pusei|pusi",
            [Term.Third] = "trešdaļa|trešdaļas|trešdaļu|trešdaļai|trešdaļā|trešā daļa|trešo daļu|trešdaļām",
            [Term.Quarter] =
                "ceturtdaļa|ceturtdaļas|ceturtdaļu|ceturtdaļai|ceturtdaļā|ceturtā daļa|ceturto daļu|ceturtdaļām",
            [Term.Almost] = "gandrīz|teju|bezmaz|praktiski",
            [Term.AtLeast] = "vismaz|ne mazāk par|ne mazāk kā|vairāk nekā|vairāk par|virs",
            [Term.AtMost] = "ne vairāk par|ne vairāk kā|augstākais|lielākais|maksimāli|mazāk nekā|mazāk par",
            [Term.Both] = "abi|abas|abu|abiem|abām|abus|abos",
            [Term.None] = "neviens|neviena|nevienu|nevienam|nevienā|nekāds|nekādi|nekādas|nekādu",
            [Term.Each] = "katrs|katra|katru|katram|katrai|katras|ikviens|ikviena|ikvienam|ikvienu",
            [Term.Which] = "kurš|kura|kuri|kuras|kuru|kuram|kādi|kādas|kāds|kāda|kādu",
        },
    };
}
