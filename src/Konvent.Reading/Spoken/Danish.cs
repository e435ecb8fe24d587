namespace Konvent.Reading;

/// <summary>Danish.</summary>
internal static class Danish
{
    private static readonly Naming Alone = new()
    {
        Months = "januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december",
        Seasons = "foråret, sommeren, efteråret, vinteren",
        Quarters = "1. kvartal, 2. kvartal, 3. kvartal, 4. kvartal",
        Halves = "1. halvår, 2. halvår",
        Thirds = "begyndelsen af, midten af, slutningen af",
        Day = "{d}. {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        From = new("fra "),
        Until = new("til og med "),
        Around = new("omkring "),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. og {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "fra|fra og med|siden|fra den|fra og med den|fra d|siden den|pr|med virkning fra",
            Until = "til og med|indtil|til|frem til|til den|indtil den|til og med den|frem til den|til d|t o m",
            By =
                "senest|senest den|senest d|inden|inden den|inden d|ikke senere end|før|før den|allersenest|senest inden",
            Between = "mellem",
            ThisYear = "i år|dette år|indeværende år",
            NextYear = "næste år|til næste år",
            LastYear = "sidste år",
            ThisMonth = "denne måned|d m",
            Next = "næste|kommende",
            Last = "sidste",
            And = "og",
            Around = "omkring|cirka|ca|omkring den",
            Noise = "den|af|år|året|d|måned|måneden|dagene|de",
            Before = "i|på|under|om",
            Weekdays = "mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|man|tirs|ons|tors|fre|lør|søn",
            Streets = "vej|gade|plads",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "forår|foråret i, sommer|sommeren i, efterår|efteråret i, vinter|vinteren i",
            Ordinals = "første|1, andet|anden|2, tredje|3, fjerde|4|sidste",
            QuarterWords = "kvartal|kvartal af|kvartal i",
            Quarters = "første kvartal, andet kvartal, tredje kvartal, fjerde kvartal",
            HalfWords = "halvår|halvår af|halvdel|halvdel af",
            Halves = "første halvår|første halvdel af, andet halvår|anden halvdel af",
            Thirds = """
                begyndelsen|starten af|primo|start|i begyndelsen af|i starten af|tidligt i, midten|medio|i midten af,
                slutningen|ultimo|i slutningen af|udgangen af|ved udgangen af|sent i
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("da")
    {
        Dates = Dates,
        SmallWords = """
            og i at det er en til af på som for med de der den ikke et fra har vil var blev sig kan også ved om efter
            deres eller men skal samt hvor blandt mellem under denne dette disse alle være
            """,
        FieldWords = """
            projektet projekt regioner regionen partnere partnerne møde mødet handlingsplan handlingsplaner program
            europæiske udvikling gennemførelse konference udveksling erfaringer resultater region ministeriet samarbejde
            """,
        Thousands = "tusind tusinde",
        Millions = "million millioner mio mill",
        Billions = "milliard milliarder mia mrd",
        BeforeHour = "kl|klokken",
        Cardinals = "en|et|én|ét|ene, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv",
        Teens = "tretten, fjorten, femten, seksten, sytten, atten, nitten",
        Tens =
            "tyve, tredive, fyrre|fyrretyve, halvtreds|halvtredsindstyve, tres|tresindstyve, halvfjerds|halvfjerdsindstyve, firs|firsindstyve, halvfems|halvfemsindstyve, hundrede|hundred",
        Ordinals =
            "første|allerførste, anden|andet, tredje, fjerde, femte, sjette, syvende, ottende, niende, tiende, ellevte|elvte, tolvte",
        Fractions = "femtedel*, sjettedel*, syvendedel*, ottendedel*, niendedel*, tiendedel*",
        HoursInWords = "halv #: -30, kvart over #: 15, kvarter over #: 15, kvart i #: -15, kvarter i #: -15",
        OrdinalEndings = "e|de|te|ende",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "projekt|projektet|projektets|projekter|projekterne|projekters|projekternes|samarbejdsprojekt|samarbejdsprojektet|eu-projekt|eu-projektet|eu-projekter|interreg-projekt|interreg-projektet|interregprojekt|interregprojektet|udviklingsprojekt|udviklingsprojektet",
            [Term.Titled] =
                "med titlen|under titlen|ved navn|med navnet|under navnet|kaldet|kaldes|kaldt|fuld titel|fulde titel|fulde navn|fuldt navn|projekttitel|projektets titel|projektets navn|projektnavn|titel|står for|betegnet",
            [Term.InShort] =
                "kortnavnet|kortnavnet på|kort sagt|i kort form|forkortet|forkortelse|forkortelsen|akronym|akronymet|kort navn|kortnavn|kort titel|kaldet kort|i daglig tale",
            [Term.Budget] =
                "budget|budgettet|budgetter|samlet budget|samlede budget|totalbudget|totalbudgettet|projektbudget|projektbudgettet|samlede omkostninger|samlede udgifter|samlede projektomkostninger|totale omkostninger|støtteberettigede udgifter|støtteberettigede omkostninger|samlede støtteberettigede udgifter|samlet værdi|samlede værdi|samlet beløb|samlede beløb|samlet økonomi|økonomisk ramme|samlet ramme|samlede ramme|samlede finansiering|projektsum",
            [Term.Grant] =
                "tilskud|tilskuddet|tilskuds|støtte|støtten|bidrag|bidraget|bevilling|bevillingen|bevilget|eu-tilskud|eu-støtte|eu-støtten|eu-bidrag|eu-bidraget|eu-midler|eu-finansiering|eu-medfinansiering|eu-andel|medfinansiering|medfinansieringen|efru-støtte|efru-tilskud|efru-midler|efru-bidrag|interreg-støtte|interreg-tilskud|interreg-midler|tilsagn|tilsagnet|regionalfondsmidler|socialfondsmidler|støttebeløb",
            [Term.NationalShare] =
                "national medfinansiering|nationale medfinansiering|nationalt bidrag|nationale bidrag|national finansiering|nationale midler|statslig medfinansiering|statslige midler|statsbudgettet|finansloven|egenfinansiering|egenfinansieringen|egne midler|eget bidrag|egenbidrag|partnernes bidrag|partnerbidrag|partnernes egenfinansiering",
            [Term.Duration] =
                "varighed|løbetid|løbetiden|projektperiode|projektperioden|gennemførelsesperiode|gennemførelsesperioden|projektets varighed|projektets løbetid|periode|perioden|tidsramme|tidsrammen|løber|løber fra|varer|vil vare|varede|strækker sig|strakte sig|gennemføres fra|gennemføres i perioden",
            [Term.Activity] = "aktiviteter|aktiviteterne|arbejdet|arbejder|arbejderne|gennemførelsen|indsatsen",
            [Term.Phase] = "fase|fasen|faser|faserne|*fase|*fasen|*faser|etape|etapen|etaper",
            [Term.Started] =
                "startede|starter|starte|startet|begyndte|begynder|begyndt|begynde|påbegyndt|påbegyndes|påbegyndte|indledt|indledtes|indledes|igangsat|igangsættes|igangsatte|sat i gang|sættes i gang|gik i gang|går i gang|gået i gang|kom i gang|lanceret|lancerede|lanceres|skudt i gang|skydes i gang|opstart|opstarten|projektstart|tog sin begyndelse|tager sin begyndelse|startskuddet|start",
            [Term.Instrument] =
                "politikinstrument|politikinstrumentet|politikinstrumenter|politikinstrumenterne|politisk instrument|politiske instrument|politiske instrumenter|policyinstrument|policyinstrumentet|policyinstrumenter|policy-instrument|policy-instrumenter|instrument|instrumentet|instrumenter|instrumenterne|instrumenters",
            [Term.Policy] =
                "plan|planen|planer|planerne|handlingsplan|handlingsplanen|handlingsplaner|strategi|strategien|strategier|strategierne|*strategi|*strategien|*strategier|program|programmet|programmer|programmerne|politik|politikken|politikker",
            [Term.OperationalProgramme] =
                "operationelt program|operationelle program|det operationelle program|operationelle programmer|operationelle programmet|operationelle programmers|operationelle programs|regionalt program|regionale program|regionale programmer|regionalprogram|regionalprogrammer|regionalfondsprogram|regionalfondsprogrammet|regionalfondsprogrammer|socialfondsprogram|socialfondsprogrammet|efru-program|efru-programmet|efru-programmer",
            [Term.Local] = "lokal|lokale|lokalt|kommunal|kommunale|kommunalt",
            [Term.Regional] = "regional|regionale|regionalt",
            [Term.National] = "national|nationale|nationalt|landsdækkende|statslig|statslige|statsligt",
            [Term.LeadPartner] =
                "leadpartner|leadpartneren|leadpartnere|lead partner|lead partneren|lead-partner|ledende partner|ledende partneren|hovedpartner|hovedpartneren|førende partner|hovedansøger|hovedstøttemodtager|ledende støttemodtager|projektkoordinator|projektkoordinatoren|koordinator|koordinatoren|koordinerende partner|lp|projektejer|projektholder",
            [Term.Partner] =
                "partner|partneren|partnere|partnerne|partnernes|partners|partneres|projektpartner|projektpartneren|projektpartnere|projektpartnerne|projektpartneres|projektpartnernes|samarbejdspartner|samarbejdspartnere|samarbejdspartnerne|partnerskab|partnerskabet|partnerskabets|partnerorganisation|partnerorganisationer|partnerregion|partnerregioner|partnerregionerne|konsortium|konsortiet|konsortiets|støttemodtager|støttemodtagere|støttemodtageren|pp",
            [Term.AdvisoryPartner] =
                "rådgivende partner|rådgivende partnere|rådgivende partneren|rådgivende projektpartner|partner med rådgivende rolle|rådgivningspartner|rådgivningspartnere|advisory partner",
            [Term.AssociatedPartner] =
                "associeret partner|associerede partner|associerede partnere|associerede partneren|tilknyttet partner|tilknyttede partner|tilknyttede partnere|associeret organisation|associerede organisation|associerede organisationer|tilknyttet organisation|tilknyttede organisationer|assosieret partner",
            [Term.PolicyAuthority] =
                "associeret politisk myndighed|associerede politiske myndighed|associerede politiske myndigheder|tilknyttet politisk myndighed|tilknyttede politiske myndighed|tilknyttede politiske myndigheder|associeret myndighed|associerede myndighed|associerede myndigheder|tilknyttet myndighed|tilknyttede myndigheder|politikansvarlig myndighed|politikansvarlige myndighed|politikansvarlige myndigheder|associeret policymyndighed|associated policy authority",
            [Term.ExternalManagement] =
                "ekstern projektledelse|eksterne projektledelse|ekstern ledelse|eksternt projektsekretariat|ekstern projektleder|ekstern projektadministration|ekstern administration|ekstern projektstyring|eksternt management|projektkontor|projektkontoret|eksternt projektkontor",
            [Term.Former] = "tidligere|forhenværende",
            [Term.Is] = "er|var|bliver|blev|som|fungerer som|deltager som",
            [Term.Meeting] =
                "møde|mødet|møder|mødets|kick-off|kickoff|kick off|kick-off-møde|kick-off-mødet|kickoff-møde|kickoff-mødet|session|sessionen|sammenkomst|sammenkomsten|samling|samlingen|*gruppemøde|*gruppemødet|*gruppemøder|*teammøde|*partnermøde|*partnermødet|*partnermøder|*projektmøde|*projektmødet|*projektmøder|opstartsmøde|opstartsmødet|startmøde|startmødet|kickoffmøde|kickoffmødet|slutmøde|slutmødet|afslutningsmøde|afslutningsmødet|arbejdsmøde|arbejdsmødet|arbejdsmøder|statusmøde|statusmødet|statusmøder|årsmøde|årsmødet|halvårsmøde|koordineringsmøde|koordinationsmøde|koordinationsmødet|koordinationsmøder|interessentmøde|interessentmødet|interessentmøder|stakeholdermøde|stakeholdermødet|stakeholdermøder|planlægningsmøde|konsortiemøde|konsortiemødet|udvalgsmøde|udvalgsmødet|bestyrelsesmøde|bestyrelsesmødet|onlinemøde|onlinemødet|videomøde|udviklingsmøde|ekspertmøde|ekspertmødet|netværksmøde|netværksmødet|plenarmøde|fællesmøde|fællesmødet",
            [Term.Met] =
                "mødtes|mødes|mødte|mødtes igen|har mødtes|vil mødes|skal mødes|samledes|samlede|samles|samlet|kom sammen|kommer sammen|trådte sammen|træder sammen|var samlet|var samlede|holdt møde|afholdt møde|holder møde",
            [Term.Circle] =
                "arbejdsgruppe|arbejdsgruppen|arbejdsgrupper|arbejdsgruppens|arbejdsgruppemøde|arbejdsgruppemødet|projektgruppe|projektgruppen|projektgruppens|projektteam|projektteamet|projektholdet|team|teamet|styregruppe|styregruppen|styregruppens|styregruppemøde|styregruppemødet|styregruppemøder|følgegruppe|følgegruppen|følgegruppens|følgegruppemøde|overvågningsudvalg|overvågningsudvalget|overvågningsudvalgets|styringskomité|styringskomitéen|styrekomité|rådgivende udvalg|advisory board|partner|partnere|partnerne|partnernes|partnerskab|partnerskabet|partnerskabets|partnermøde|partnermødet|partnermøder|projektmøde|projektmødet|projektmøder|konsortiet|konsortiets|interregional|interregionale|interregionalt|transnational|transnationale|transnationalt|grænseoverskridende|tværregional|tværregionale|tværregionalt|tværnational|tværnationale|tværnationalt|international|internationale|internationalt|bilateral|bilaterale|bilateralt|regional|regionale|regionalt|lokal|lokale|lokalt|tematisk|tematiske|teknisk|tekniske|interessent|interessenter|interessenterne|interessentgruppe|interessentgruppen|interessentmøde|stakeholder|stakeholdergruppe|stakeholdergruppen|stakeholdermøde|kick-off|kickoff|opstartsmøde|opstartsmødet|projekt|projektets|koordinationsgruppe|koordinationsgruppen|koordinerende|ekspertgruppe|ekspertgruppen",
            [Term.Next] = "næste|kommende|følgende møde|forestående|førstkommende",
            [Term.Final] =
                "sidste|afsluttende|endelige|endeligt|endelig|afslutningskonference|afslutningskonferencen|afslutningsmøde|afslutningsmødet|slutkonference|slutkonferencen|afslutning",
            [Term.Topic] =
                "fokus|i fokus|fokus for mødet|i centrum|på dagsordenen|dagsordenen bød på|på programmet|tema|temaet|temaer|temaerne|emne|emnet|emner|emnerne|drøftede|drøftet|blev drøftet|blev der drøftet|drøftes|diskuterede|diskuteret|blev diskuteret|handlede om|handler om|drejede sig om|drejer sig om|omhandlede|omhandler|blev behandlet|behandlede|udvekslede|talte om|satte fokus på|sætter fokus på|havde fokus på|hovedtema|hovedtemaet|hovedemne",
            [Term.Conference] =
                "konference|konferencen|konferencer|konferencerne|symposium|symposiet|symposier|kollokvium|*skonference|*skonferencen|*skonferencer|*tkonference|*tkonferencen|*tkonferencer|*lkonference|*lkonferencen|*rkonference|*rkonferencen|*akonference|*akonferencen",
            [Term.Workshop] =
                "workshop|workshoppen|workshops|workshopper|*workshop|*workshoppen|*workshops|arbejdsseminar|hackathon|masterclass|world café|idéværksted",
            [Term.Seminar] =
                "seminar|seminaret|seminarer|seminarerne|*seminar|*seminaret|*seminarer|rundbordssamtale|rundbordsdiskussion|rundbordsmøde|foredrag|foredraget|paneldebat|debatmøde|temadag|temadagen",
            [Term.Webinar] = "webinar|webinaret|webinarer|webinarerne|*webinar|*webinarer",
            [Term.Convention] =
                "kongres|kongressen|kongresser|*kongres|forum|forummet|fora|topmøde|topmødet|topmøder|stævne|stævnet|folkemøde|folkemødet|konvent|konventet",
            [Term.StudyVisit] =
                "studiebesøg|studiebesøget|studiebesøgene|studierejse|studierejsen|studierejser|studietur|studieturen|studieture|besigtigelse|besigtigelsestur|feltbesøg|feltbesøget|virksomhedsbesøg|virksomhedsbesøget|inspirationstur|inspirationsturen|ekskursion|ekskursionen|ekskursioner|study visit|study visits|delegationsrejse",
            [Term.Fair] =
                "messe|messen|messer|udstilling|udstillingen|udstillinger|*udstilling|*udstillingen|expo|jobmesse|dyrskue|dyrskuet|markedsdag|fagmesse|fagmessen|erhvervsmesse|erhvervsmessen|uddannelsesmesse|uddannelsesmessen|energimesse|energimessen|rejsemesse|håndværkermesse|bogmesse|virksomhedsmesse|fødevaremesse|miljømesse|karrieremesse",
            [Term.Training] =
                "kursus|kurset|kurser|kurserne|*kursus|*kurset|*kurser|træning|træningen|træningsforløb|uddannelsesdag|uddannelsesforløb|sommerskole|sommerskolen|summer school|vinterskole|efteruddannelse|træningssession|træningsdag|undervisningsdag",
            [Term.Festival] = "festival|festivalen|festivaler|*festival|*festivalen|byfest|folkefest",
            [Term.Launch] =
                "åbningsarrangement|åbningsarrangementet|opstartsarrangement|lanceringsarrangement|åbningskonference|åbningskonferencen|opstartskonference|opstartskonferencen|lanceringskonference|åbningsceremoni|åbningsceremonien|indvielse|indvielsen|officiel åbning|officielle åbning|kick-off-arrangement|kick-off-event|kickoff-arrangement|kick-off-konference",
            [Term.OtherEvent] =
                "arrangement|arrangementet|arrangementer|arrangementerne|*arrangement|*arrangementet|*arrangementer|begivenhed|begivenheden|begivenheder|event|eventet|events|eventen|informationsdag|informationsdagen|informationsdage|infodag|infodage|informationsmøde|informationsmødet|informationsmøder|infomøde|infomøder|orienteringsmøde|åbent hus|åbent hus-arrangement|åbne døre|offentlig præsentation|offentlig fremlæggelse|borgermøde|borgermødet|borgermøder|høring|høringen|matchmaking|netværksmøde|netværksmøder|netværksdag|prisoverrækkelse|prisuddeling|formidlingsarrangement|inspirationsdag|inspirationsmøde|temamøde|temaaften|demonstrationsdag|demodag|gå-hjem-møde|gå-hjem-mødet|gå-hjem-møder|morgenmøde|dialogmøde|roadshow",
            [Term.SaveTheDate] =
                "reserver datoen|reserver dagen|reservér allerede nu|sæt kryds i kalenderen|sæt x i kalenderen|sæt allerede nu kryds|sæt kryds|kryds i kalenderen|notér datoen|notér allerede nu|skriv datoen|husk datoen|gem datoen|hold datoen fri|hold dagen fri|i kalenderen|save-the-date|marker datoen",
            [Term.WillFollow] =
                "følger|følger snarest|følger senere|vil følge|offentliggøres|vil blive offentliggjort|bliver offentliggjort|annonceres|vil blive annonceret|bliver annonceret|meddeles|vil blive meddelt|udsendes|vil blive udsendt|bliver udsendt|sendes ud|vil blive sendt|oplyses|bekræftes|vil blive bekræftet|fastlægges|endnu ikke|er endnu ikke|ikke fastlagt|er ikke fastlagt|ikke fastsat|snarest|inden længe|i nærmeste fremtid|til sin tid|i god tid|mangler endnu|mangler fortsat|under planlægning|under udarbejdelse|under forberedelse|afventer|uafklaret|åbner snart|åbnes snart|åbner senere|tba|tbc|tbd|kommer snart|meldes ud|oplyses senere|kommer senere",
            [Term.Venue] =
                "sted|stedet|mødested|mødestedet|lokation|lokationen|beliggenhed|adresse|adressen|lokale|lokalet|lokaler|hvor|spillested|konferencested|konferencestedet|afholdelsessted",
            [Term.Agenda] =
                "dagsorden|dagsordenen|program|programmet|programmets|agenda|agendaen|detaljeret program|endeligt program|endelige program|fuldt program|talere|oplægsholdere|dagens program",
            [Term.Registration] =
                "tilmelding|tilmeldingen|tilmeldinger|tilmeldingsfrist|tilmeldingsfristen|tilmeldingslink|tilmeldingsblanket|tilmeldingsformular|tilmeld|tilmelde|tilmeld dig|registrering|registreringen|registreringslink",
            [Term.Date] =
                "dato|datoen|datoer|datoerne|præcis dato|præcise dato|nøjagtig dato|endelig dato|dag|dagen|tidspunkt|tidspunktet|hvornår|tid|klokkeslæt",
            [Term.Invited] =
                "inviteret|inviterede|inviterer|inviteres|indbudt|indbudte|indbyder|indbydes|indbydelse|invitation|velkommen|velkomne|hjertelig velkommen|åben for|åbent for|åbne for|henvender sig til|gratis adgang|fri adgang",
            [Term.Online] =
                "online|virtuelt|virtuel|virtuelle|digitalt|digital|digitale|videokonference|på videokonference|via videokonference|videomøde|via zoom|på zoom|via teams|på teams|microsoft teams|hybrid|hybridt|hybridmøde|onlinemøde|livestream|fjernmøde|over nettet|webkonference",
            [Term.Held] =
                "finder sted|fandt sted|finde sted|fundet sted|find sted|afholdes|afholdt|afholdtes|afholder|afholde|blev afholdt|vil blive afholdt|bliver afholdt|er blevet afholdt|holdt|holdes|holder|blev holdt|bliver holdt|arrangeres|arrangerede|arrangerer|arrangeret|organiseres|organiserer|organiserede|organiseret|løb af stablen|løber af stablen|var vært|er vært|vært|værter|værtsby|værtskab|lagde hus til|lægger hus til|blev arrangeret|er planlagt|planlagt|planlægges|forventes afholdt|fastsat|inviterer til|inviterer|indbyder til|åbner|åbnede|indvies|byder velkommen|foregik|foregår|foregå|foregået|gennemføres|gennemført|gennemførte|begynder|starter",
            [Term.WorkPackage] =
                "arbejdspakke|arbejdspakken|arbejdspakker|arbejdspakkerne|work package|work packages|workpackage|workpackages|wp|wps|ap",
            [Term.Milestone] = "milepæl|milepælen|milepæle|milepælene|milepæls|milestone|milestones",
            [Term.Deliverable] =
                "leverance|leverancen|leverancer|leverancerne|deliverable|deliverables|projektleverance|projektleverancer",
            [Term.OnSchedule] =
                "efter planen|følger planen|følger tidsplanen|i henhold til planen|i henhold til tidsplanen|ifølge planen|ifølge tidsplanen|i overensstemmelse med tidsplanen|i overensstemmelse med planen|planmæssigt|som planlagt|til tiden|på skinner|på sporet|inden for tidsplanen|går som planlagt|forløber planmæssigt|forløber efter planen|holder tidsplanen|på rette spor",
            [Term.Law] =
                "forordning*|artikel|artikler|lov|loven|bekendtgørelse*|direktiv*|aftale*|kontrakt*|vedtægt*|bestemmelse*|paragraf",
            [Term.Progress] =
                "betydelige fremskridt|betydelig fremgang|store fremskridt|stor fremgang|gode fremskridt|god fremgang|væsentlige fremskridt|markante fremskridt|vigtige fremskridt|solide fremskridt|klare fremskridt|god fremdrift|stor fremdrift|betydelig fremdrift|flot fremdrift|godt i gang|godt fremme|langt fremme|er nået langt|kommet langt|nået langt|skrider godt frem|godt på vej",
            [Term.Successful] =
                "vellykket|vellykkede|succesfuld|succesfulde|succesfuldt|med succes|succes|succesen|med held|frugtbar|frugtbare|frugtbart|lykkedes",
            [Term.Delayed] =
                "forsinket|forsinkede|forsinkelse|forsinkelser|forsinkelsen|bagud|bagud i forhold til|udskudt|udskudte|udsat til|udskydes|blev udskudt|er rykket|rykket til|skubbet til",
            [Term.Moved] = "flyttet|flyttes|flyttede|udskudt|udskydes|udsat|rykket|fremrykket|oprindeligt planlagt",
            [Term.Cancelled] = "aflyst|aflyses|aflyste|afholdes ikke|finder ikke sted",
            [Term.Not] = "ikke|ingen|intet|uden|hverken|aldrig",
            [Term.AtRisk] = "i fare|truet|er truet|i farezonen|er i risiko|i risiko|står på spil|sat på spil",
            [Term.Completed] =
                "afsluttet|er afsluttet|blev afsluttet|er blevet afsluttet|færdig|færdige|færdigt|færdiggjort|færdiggjorte|fuldført|fuldførte|gennemført med|tilendebragt|opnået|er opnået|blev opnået|er nået|opfyldt|i mål|i hus|afrundet",
            [Term.Financed] =
                "finansieret|finansieres|finansierede|finansierer|finansieret af|er finansieret|bevilget|modtager finansiering",
            [Term.CoFinanced] =
                "medfinansieret|medfinansierede|medfinansieres|medfinansierer|samfinansieret|samfinansierede|samfinansieres|delvist finansieret|delvis finansieret|delfinansieret|delfinansieres|finansieres delvist|med medfinansiering",
            [Term.Supported] =
                "støttes økonomisk|støttet|støttede|støttes|støtter|med støtte|med støtte fra|med økonomisk støtte|økonomisk støtte|finansiel støtte|med finansiel støtte|understøttet|understøttes|med opbakning fra|modtager støtte|modtaget støtte|får støtte",
            [Term.Supposed] =
                "ville blive|ville være|ville få|ville vare|hvis projektet godkendes|hvis projektet bliver|hvis støtten|hvis der gives|hvis ansøgningen|ved godkendelse|ved tilsagn|under forudsætning af|forudsat at|med forbehold for",
            [Term.EuropeanUnion] = "europæiske union|den europæiske union|europæiske unions|eu|eus|eu's|unionen",
            [Term.Erdf] =
                "europæiske fond for regionaludvikling|den europæiske fond for regionaludvikling|europæiske fond for regional udvikling|europæiske regionalfond|eu's regionalfond|eus regionalfond|regionalfonden|regionalfond|regionaludviklingsfond|regionaludviklingsfonden|europæiske regionaludviklingsfond|efru",
            [Term.Esf] =
                "europæiske socialfond|den europæiske socialfond|europæiske socialfond plus|den europæiske socialfond plus|socialfonden|socialfond|socialfonden plus|esf|esf+|esf plus",
            [Term.CohesionFund] = "samhørighedsfonden|samhørighedsfond|samhørighedsfondens",
            [Term.JustTransitionFund] =
                "fonden for retfærdig omstilling|fond for retfærdig omstilling|fonden for en retfærdig omstilling|just transition fund|jtf",
            [Term.Eafrd] =
                "europæiske landbrugsfond for udvikling af landdistrikterne|den europæiske landbrugsfond for udvikling af landdistrikterne|landbrugsfond for udvikling af landdistrikterne|landdistriktsfonden|elful",
            [Term.Emfaf] =
                "europæiske hav-, fiskeri- og akvakulturfond|den europæiske hav-, fiskeri- og akvakulturfond|hav-, fiskeri- og akvakulturfonden|europæiske hav- og fiskerifond|den europæiske hav- og fiskerifond|hav- og fiskerifonden|ehfaf|ehff",
            [Term.Ipa] =
                "instrument til førtiltrædelsesbistand|instrumentet til førtiltrædelsesbistand|førtiltrædelsesinstrumentet|førtiltrædelsesbistand|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "genopretnings- og resiliensfaciliteten|genopretnings- og resiliensfacilitet|genopretnings- og resiliensplan|genopretningsfonden|nextgenerationeu|next generation eu|grf|rrf",
            [Term.Product] = "produkt|produktet|resultat|resultatet|output",
            [Term.Call] = "indkaldelse|indkaldelsen|ansøgningsrunde|ansøgningsrunden|opslag|opslaget|udbud",
            [Term.Post] =
                "koordinator|*koordinator|koordinering|leder|*leder|projektleder|chef|*chef|medarbejder|*medarbejder|direktør|assistent|*assistent|sekretær|talsperson|konsulent|*konsulent|*ansvarlig|ansvarlig|kommunikation",
            [Term.Contact] =
                "kontakt|kontakte|kontaktperson|kontaktpersoner|kontaktoplysninger|yderligere oplysninger|yderligere information|flere oplysninger|mere information|mere info|for yderligere|for mere|nærmere oplysninger|har du spørgsmål|spørgsmål kan|henvendelse|skriv til|læs mere|pressekontakt|referent:|spørgsmål",
            [Term.Phone] =
                "ring på|ring til|telefonnummer|telefon|telefonnummer|tlf|tel|mobil|mobilnummer|tlf.nr|ring til|ring på",
            [Term.Desk] =
                "kontor|kontoret|sekretariat|sekretariatet|reception|receptionen|billetsalg|tilmelding|nødstilfælde|info|oplysning|hotline|team|vagttelefon|presse",
            [Term.Published] =
                "offentliggjort|publiceret|udgivet|udkommet|nyhedsbrev|nyhedsbrevet|pressemeddelelse|pressemeddelelsen|udgave|udgivelse|sidst opdateret|senest opdateret|opdateret|seneste opdatering|nyhed fra",
            [Term.Organisation] =
                "ministerium|ministeriet|*ministerium|*ministeriet|departement|departementet|styrelse|styrelsen|*styrelse|*styrelsen|direktorat|direktoratet|region|regionen|regioner|regionsråd|regionsrådet|kommune|kommunen|kommuner|byråd|byrådet|kommunalbestyrelsen|amt|amtet|universitet|universitetet|højskole|*højskole|erhvervsakademi|professionshøjskole|professionshøjskolen|akademi|akademiet|institut|instituttet|*institut|*instituttet|handelskammer|forening|foreningen|*forening|*foreningen|forbund|forbundet|*forbund|*forbundet|organisation|organisationen|sammenslutning|råd|rådet|agentur|agenturet|myndighed|myndigheden|*myndighed|*myndigheden|kontor|kontoret|center|centret|centeret|videncenter|videncentret|forskningscenter|udviklingscenter|erhvervshus|erhvervshuset|væksthus|væksthuset|erhvervsråd|erhvervsrådet|klynge|klyngen|cluster|netværk|netværket|forskerpark|forskerparken|science park|museum|museet|bank|banken|hospital|hospitalet|skole|skolen|kommission|kommissionen|udvalg|udvalget|sekretariat|sekretariatet|fællessekretariatet|regering|regeringen|folketinget|forvaltning|forvaltningen|bystyre|byen|havn|havnen|selskab|selskabet|*selskab|virksomhed|forsyning|laug|a/s|aps|i/s|k/s|p/s|a.m.b.a|amba|s/i|voivodskab|delstat|fylkeskommune|nationalpark|landbrugsrådet|forskningsrådet|innovationsrådet|kommunalrådet|europarådet|handelskammeret|erhvervskammer|ministerrådet|provins|provinsen|kanton",
            [Term.Building] =
                "hotel|hotellet|badehotel|slot|slottet|*slot|kro|kroen|palæ|rådhus|rådhuset|regionsgården|regionsgård|regionshus|regionshuset|kongrescenter|kongrescentret|konferencecenter|konferencecentret|kursuscenter|messecenter|messecentret|udstillingscenter|kulturhus|kulturhuset|kulturcenter|kulturcentret|forsamlingshus|forsamlingshuset|medborgerhus|medborgerhuset|center|centret|centeret|bibliotek|biblioteket|teater|teatret|teateret|museum|museet|hal|hallen|*hallen|hus|huset|borgerhuset|folkehuset|musikhuset|kirke|kirken|domkirke|kloster|klostret|klosteret|station|stationen|havn|havnen|auditorium|auditoriet|aula|campus|stadion|arena|hovedkontor|hovedkontoret|hovedsæde|kontor|kontoret|lokaler|bygning|bygningen|fabrik|fabrikken|mølle|møllen|biograf|biografen|gods|godset|herregård|herregården|gård|gården|villa|sal|salen|rådssalen|mødesal|universitet|universitetet|domus|forskerpark|forskerparken|pakhus|pakhuset|færgeterminalen|kaserne|kasernen|besøgscenter|besøgscentret|højskole|højskolen",
            [Term.OfTown] = "",
            [Term.NameJoint] = "for|af|og|den|det|de|&",
            [Term.At] = "i|på|ved|hos|til|nær|tæt på|inde på|ude på",
            [Term.Side] = "side|siden",
            [Term.Interest] = "interesse|hensigt|ønske|vilje|ønsker",
            [Term.Cooperation] = "samarbejde|samarbejdet|samarbejder|partnerskab",
            [Term.Objective] = "formål|formålet|mål|målet|har til formål|idéen med projektet|ideen med projektet",
            [Term.Theme] = "tema|temaer|emne|emner|temaområde|indsatsområde|prioritet|prioritetsakse|specifikt mål",
            [Term.As] = "som",
            [Term.And] = "og|samt|såvel som|sammen med|&|inklusive|plus",
            [Term.HowMany] = "hvor mange|hvor meget",
            [Term.All] = "alle|samtlige|alles|hele",
            [Term.Most] = "de fleste|flertallet|størstedelen|hovedparten|majoriteten",
            [Term.Mostly] = "overvejende",
            [Term.Many] = "mange|talrige|et stort antal|en lang række",
            [Term.Several] = "flere|nogle|adskillige|en række|diverse|enkelte|et par",
            [Term.Few] = "få|kun få|få af|en håndfuld|nogle få|ganske få|kun nogle få|en lille del",
            [Term.Half] = "halvdelen|halvdel",
            [Term.Third] = "en tredjedel|tredjedel|tredjedele|tredjedelen",
            [Term.Quarter] = "en fjerdedel|fjerdedel|fjerdedele|fjerdedelen|trekvart|en kvart",
            [Term.Almost] = "næsten|knap|så godt som|nærmest",
            [Term.AtLeast] = "mindst|minimum|ikke mindre end|ikke færre end|mere end|flere end|over",
            [Term.AtMost] = "højst|højest|maksimalt|maksimum|ikke mere end|ikke flere end|mindre end|færre end|op til",
            [Term.Both] = "begge|begges",
            [Term.None] = "ingen|intet|hverken|ikke nogen|ikke en eneste",
            [Term.Each] = "hver|hvert|enhver|ethvert|hver enkelt|hvert enkelt",
            [Term.Which] = "hvilken|hvilket|hvilke|hvad for",
        },
    };
}
