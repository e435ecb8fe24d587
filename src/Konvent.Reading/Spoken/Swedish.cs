namespace Konvent.Reading;

/// <summary>Swedish.</summary>
internal static class Swedish
{
    private static readonly Naming Alone = new()
    {
        Months = "januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december",
        Seasons = "våren, sommaren, hösten, vintern",
        Quarters = "första kvartalet, andra kvartalet, tredje kvartalet, fjärde kvartalet",
        Halves = "första halvåret, andra halvåret",
        Thirds = "början av, mitten av, slutet av",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        From = new("från "),
        Until = new("till och med "),
        Around = new("omkring "),
        Days = "{d}–{e} {m}[ {y}]",
        TwoDays = "{d} och {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "från|från och med|från och med den|fr o m|fr.o.m|fr o m den|sedan|sedan den|från den|med start",
            Until =
                "till och med|t o m|till|fram till|till den|till och med den|t o m den|fram till den|fram till och med|fram till och med den",
            By =
                "senast|senast den|senest|senest den|före|före den|innan|inte senare än|allra senast|före utgången av|senast vid utgången av",
            Between = "mellan",
            ThisYear = "i år|detta år|innevarande år",
            NextYear = "nästa år",
            LastYear = "förra året|i fjol",
            ThisMonth = "denna månad|d m",
            Next = "nästa|kommande",
            Last = "förra",
            And = "och",
            Around = "omkring|cirka|ca|omkring den|runt",
            Noise = "den|av|år|året|d|de|dagarna|månad|åren",
            Before = "i|under|på|om",
            Weekdays =
                "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|måndagen|tisdagen|onsdagen|torsdagen|fredagen|lördagen|söndagen|mån|tis|ons|tors|fre|lör|sön",
            Streets = "gatan|vägen|torget",
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = "vår|våren, sommar|sommaren, höst|hösten, vinter|vintern",
            Ordinals = "första|1:a|1, andra|2:a|2, tredje|3:e|3, fjärde|4:e|4|sista",
            QuarterWords = "kvartalet|kvartal|kvartalet av|kv",
            Quarters = """
                kvartal 1|1. kvartalet|1 kvartalet, kvartal 2|2 kvartalet, kvartal 3|3 kvartalet,
                kvartal 4|4 kvartalet
                """,
            HalfWords = "halvåret|halvår|hälften|hälften av|halvåret av|halvan av",
            Halves = "första hälften av|första halvår, andra hälften av|andra halvår",
            NumberBehind = true,
            Thirds = """
                början|i början av|början på|i början på|början av år|starten av, mitten|i mitten av|mitten på,
                slutet|i slutet av|slutet på|i slutet på|utgången av|vid utgången av
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("sv")
    {
        Dates = Dates,
        SmallWords = """
            och i att det som en på är av för med till den har de inte om ett men var sig från vi så kan när också efter
            eller vid mellan under alla denna detta deras där ska blev samt genom hade varit mer över dessa
            """,
        FieldWords = """
            projektet projekt regioner regionen partner parterna möte mötet handlingsplan handlingsplaner program
            europeiska utveckling genomförande konferens utbyte erfarenheter resultat län ministeriet samarbete
            """,
        Thousands = "tusen",
        Millions = "miljon miljoner mkr mn",
        Billions = "miljard miljarder md",
        BeforeHour = "kl|klockan",
        Cardinals = "en|ett|ena, två|tvenne, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv",
        Teens = "tretton, fjorton, femton, sexton, sjutton, arton, nitton",
        Tens =
            "tjugo|tjugotal, trettio|trettiotal, fyrtio|fyrtiotal, femtio|femtiotal, sextio|sextiotal, sjuttio, åttio, nittio, hundra|hundratal",
        Ordinals =
            "första|förste|allra första, andra|andre, tredje, fjärde, femte, sjätte, sjunde, åttonde, nionde, tionde, elfte, tolfte",
        Fractions =
            "femtedel*, sjättedel*, sjundedel*, åttondel*|åttondedel*, niondel*|niondedel*, tiondel*|tiondedel*",
        HoursInWords = "halv #: -30, kvart över #: 15, kvart i #: -15",
        OrdinalEndings = "e|a|de|te",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "projekt|projektet|projektets|projekten|projektens|projekts|samarbetsprojekt|samarbetsprojektet|eu-projekt|eu-projektet|interreg-projekt|interreg-projektet|interregprojekt|interregprojektet|utvecklingsprojekt|utvecklingsprojektet",
            [Term.Titled] =
                "med titeln|under titeln|med namnet|under namnet|vid namn|kallat|kallad|kallas|benämnt|benämns|fullständigt namn|fullständig titel|fullständiga namn|fullständiga titel|hela namnet|projekttitel|projektets titel|projektets namn|projektnamn|titel|rubriken|står för",
            [Term.InShort] =
                "förkortat|förkortas|förkortning|förkortningen|akronym|akronymen|kort namn|kortnamn|kort titel|kortfattat|i dagligt tal",
            [Term.Budget] =
                "budget|budgeten|budgetar|total budget|totala budgeten|totala budget|totalbudget|totalbudgeten|projektbudget|projektbudgeten|total kostnad|totala kostnaden|totala kostnader|totala kostnaderna|totalkostnad|totalkostnaden|stödberättigande kostnader|stödberättigande kostnaderna|stödberättigade kostnader|stödgrundande kostnader|totalt värde|totala värdet|total finansiering|totala finansieringen|totalsumma|projektets omslutning|omslutning|omslutningen|omsluter",
            [Term.Grant] =
                "bidrag|bidraget|bidragets|stöd|stödet|eu-stöd|eu-stödet|eu-bidrag|eu-bidraget|eu-medel|eu-finansiering|eu-medfinansiering|eu-andel|medfinansiering|medfinansieringen|erufstöd|eruf-stöd|eruf-medel|eruf-bidrag|erufmedel|interreg-stöd|interreg-medel|interregstöd|interregmedel|stödbelopp|stödbeloppet|beviljat stöd|beviljat belopp|regionalfondsmedel|socialfondsmedel",
            [Term.NationalShare] =
                "nationell medfinansiering|nationella medfinansieringen|nationell finansiering|nationellt bidrag|nationella medel|statlig medfinansiering|statliga medel|statsbudgeten|offentlig medfinansiering|egenfinansiering|egenfinansieringen|egna medel|eget bidrag|egen insats|egeninsats|partnernas bidrag|partnernas medfinansiering",
            [Term.Duration] =
                "genomförs|genomfördes|kommer att genomföras|löptid|löptiden|projekttid|projekttiden|projektperiod|projektperioden|genomförandeperiod|genomförandeperioden|genomförandetid|genomförandetiden|varaktighet|tidsram|tidsramen|period|perioden|pågår|pågick|pågå|kommer att pågå|löper|löpte|varar|varade|sträcker sig|sträckte sig|genomförs under|genomförs från|drivs under|drivs från",
            [Term.Activity] = "aktiviteter|aktiviteterna|arbetet|arbeten|arbetena|insatser|insatserna|genomförandet",
            [Term.Phase] =
                "fas|fasen|faser|faserna|etapp|etappen|etapper|etapperna|skede|skedet|projektfas|projektfasen|startfas|startfasen|slutfas|slutfasen|genomförandefas|genomförandefasen|implementeringsfas|implementeringsfasen|planeringsfas|planeringsfasen|uppföljningsfas|uppföljningsfasen|inledningsfas|inledningsfasen|lärandefas|lärandefasen|utbytesfas|utbytesfasen|pilotfas|pilotfasen|förberedelsefas|förberedelsefasen|spridningsfas|spridningsfasen",
            [Term.Started] =
                "startade|startar|starta|startat|startades|startas|började|börjar|börja|börjat|påbörjades|påbörjas|påbörjats|påbörjat|inleddes|inleds|inledde|inleder|inledas|inlett|inletts|drog igång|drar igång|dragit igång|drogs igång|drogs i gång|drar i gång|sattes igång|satte igång|kom igång|lanserades|lanseras|lanserat|lanserade|sjösattes|projektstart|projektstarten|starten|startskottet|start",
            [Term.Instrument] =
                "policyinstrument|policyinstrumentet|policyinstrumenten|policyinstruments|policyinstrumentets|politiskt instrument|politiska instrument|politiska instrumentet|politiska instrumenten|styrinstrument|instrument|instrumentet|instrumenten|instruments|instrumentens",
            [Term.Policy] =
                "plan|planen|planer|planerna|handlingsplan|handlingsplanen|handlingsplaner|strategi|strategin|strategier|strategierna|*strategi|*strategin|*strategier|program|programmet|programmen|policy|policyn|politik|politiken",
            [Term.OperationalProgramme] =
                "operativt program|operativa program|operativa programmet|operativa programmen|det operativa programmet|operativa programmets|regionalt program|regionala program|regionala programmet|regionala programmen|regionalprogram|regionalfondsprogram|regionalfondsprogrammet|regionalfondsprogrammen|socialfondsprogrammet|socialfondsprogram|eruf-program|eruf-programmet|eruf-programmen",
            [Term.Local] = "lokal|lokala|lokalt|kommunal|kommunala|kommunalt",
            [Term.Regional] = "regional|regionala|regionalt",
            [Term.National] = "nationell|nationella|nationellt|statlig|statliga|statligt|rikstäckande",
            [Term.LeadPartner] =
                "leadpartner|leadpartnern|lead partner|lead partnern|lead-partner|ledande partner|ledande partnern|huvudpartner|huvudpartnern|samordnande partner|samordnande partnern|samordnande stödmottagare|ledande stödmottagare|huvudsökande|huvudsökanden|huvudstödmottagare|projektägare|projektägaren|projektsamordnare|projektsamordnaren|projektkoordinator|projektkoordinatorn|koordinator|koordinatorn|samordnare|samordnaren|koordinerande partner|lp",
            [Term.Partner] =
                "partner|partnern|partnerna|partnernas|partners|partnerns|partnerorganisation|partnerorganisationer|partnerorganisationerna|projektpartner|projektpartnern|projektpartnerna|projektpartners|projektpartnernas|samarbetspartner|samarbetspartners|samarbetspartnerna|samverkanspartner|samverkansparter|projektparter|projektparterna|partnerskap|partnerskapet|partnerskapets|partnerregion|partnerregioner|partnerregionerna|konsortium|konsortiet|konsortiets|stödmottagare|stödmottagaren|stödmottagarna|pp",
            [Term.AdvisoryPartner] =
                "rådgivande partner|rådgivande partnern|rådgivande partners|rådgivande partnerna|rådgivande projektpartner|partner med rådgivande roll|advisory partner",
            [Term.AssociatedPartner] =
                "associerad partner|associerade partner|associerade partnern|associerade partners|associerade partnerna|associerade parter|anknuten partner|anslutna partner|associerad organisation|associerade organisation|associerade organisationer|associerade organisationen|associerade organisationerna",
            [Term.PolicyAuthority] =
                "associerad policymyndighet|associerade policymyndigheter|associerade policymyndigheten|associerad politisk myndighet|associerade politiska myndigheter|associerade politiska myndigheten|associerad myndighet|associerade myndigheter|associerade myndigheten|policyansvarig myndighet|policyansvariga myndigheter|policyansvariga myndigheten|policyansvarig|associated policy authority",
            [Term.ExternalManagement] =
                "extern projektledning|externa projektledningen|extern projektledare|extern ledning|extern förvaltning|extern projektadministration|externt projektstöd|externt projektkontor|extern projektsamordning|projektledningskontor|projektkontor|projektkontoret|extern administration",
            [Term.Former] = "tidigare|förre|förra|före detta|föregående",
            [Term.Is] = "är|var|blir|blev|som|fungerar som|deltar som",
            [Term.Meeting] =
                "möte|mötet|möten|mötena|mötets|*möte|*mötet|*möten|*mötena|sammanträde|sammanträdet|sammanträden|sammanträdena|kick-off|kickoff|kick off|kick-off-möte|kick-off-mötet|kickoff-möte|kickoffmöte|kickoffmötet|session|sessionen|sammankomst|sammankomsten|sammankomster|träff|träffen|träffar|*gruppsträff|projektträff|projektträffen|projektträffar|partnerträff|partnerträffen|partnerträffar|arbetsträff|arbetsträffen|uppstartsträff|uppstartsträffen|kickoffträff|slutträff|slutträffen",
            [Term.Met] =
                "träffades|träffas|träffade|träffats|möttes|möts|mötas|har mötts|samlades|samlas|samlade|samlats|sammanträdde|sammanträder|sammanträda|kom samman|kommer samman|kom tillsammans|ska mötas|kommer att mötas|kommer att träffas|ska träffas|höll möte|håller möte",
            [Term.Circle] =
                "arbetsgrupp|arbetsgruppen|arbetsgrupper|arbetsgruppens|arbetsgruppsmöte|arbetsgruppsmötet|projektgrupp|projektgruppen|projektgruppens|projektteam|projektteamet|team|teamet|styrgrupp|styrgruppen|styrgruppens|styrgruppsmöte|styrgruppsmötet|styrkommitté|styrkommittén|styrkommitténs|övervakningskommitté|övervakningskommittén|övervakningskommitténs|referensgrupp|referensgruppen|referensgruppens|rådgivande grupp|rådgivande|partner|partnern|partnerna|partnernas|partners|partnermöte|partnermötet|partnermöten|partnerskap|partnerskapet|partnerskapets|projektmöte|projektmötet|projektmöten|konsortiet|konsortiets|konsortiemöte|konsortiemötet|interregional|interregionala|interregionalt|transnationell|transnationella|transnationellt|gränsöverskridande|gränsregional|internationell|internationella|internationellt|bilateral|bilaterala|bilateralt|regional|regionala|regionalt|lokal|lokala|lokalt|tematisk|tematiska|tematiskt|teknisk|tekniska|tekniskt|intressent|intressenter|intressentgrupp|intressentgruppen|intressentmöte|aktörsgrupp|kick-off|kickoff|uppstartsmöte|uppstartsmötet|startmöte|startmötet|projekt|projektets|samordningsgrupp|samordningsgruppen|samordnings|expertgrupp|expertgruppen",
            [Term.Next] = "nästa|kommande|nästkommande|förestående|nästföljande",
            [Term.Final] =
                "sista|slutlig|slutliga|slutligt|avslutande|slutkonferens|slutkonferensen|slutmöte|slutmötet|avslutningskonferens|avslutningskonferensen|slutseminarium|slutseminariet|sluttevenemang|avslutningsmöte|avslutningsmötet|avslutningsseminarium",
            [Term.Topic] =
                "fokus|i fokus|fokus för mötet|i centrum|på dagordningen|på agendan|på programmet|på schemat|tema|temat|teman|ämne|ämnet|ämnen|ämnena|diskuterade|diskuterades|diskuterats|diskuteras|handlade om|handlar om|togs upp|behandlades|behandlade|avhandlades|ägnades åt|utbytte|samtalade om|fokuserade på|fokuserar på|kretsade kring|huvudtema|huvudämne",
            [Term.Conference] =
                "konferens|konferensen|konferenser|konferenserna|symposium|symposiet|symposier|kollokvium|*gskonferens|*gskonferensen|*tskonferens|*tskonferensen|*tkonferens|*tkonferensen|*tkonferenser|*lkonferens|*lkonferensen|*akonferens|*akonferensen|*rkonferens|*rkonferensen|årskonferens|årskonferensen|halvtidskonferens|halvtidskonferensen|framtidskonferens|fackkonferens|onlinekonferens",
            [Term.Workshop] =
                "workshop|workshopen|workshoppen|workshops|workshopar|workshoppar|*workshop|*workshopen|*workshoppen|*workshoppar|arbetsverkstad|hackathon|hackaton|masterclass|world café",
            [Term.Seminar] =
                "seminarium|seminariet|seminarier|seminarierna|*seminarium|*seminariet|*seminarier|rundabordssamtal|rundabordssamtalet|rundabordsmöte|föreläsning|föreläsningen|föreläsningar|föredrag|föredraget|paneldebatt|paneldiskussion|panelsamtal|frukostseminarium|lunchseminarium",
            [Term.Webinar] =
                "webbinarium|webbinariet|webbinarier|webbinarierna|*webbinarium|webinar|webinarium|webinariet|webinarier|webbseminarium|webbseminariet|webbseminarier|digitalt seminarium|digitalt seminarie",
            [Term.Convention] =
                "kongress|kongressen|kongresser|*kongress|forum|forumet|toppmöte|toppmötet|toppmöten|konvent|konventet",
            [Term.StudyVisit] =
                "studiebesök|studiebesöket|studiebesöken|studieresa|studieresan|studieresor|studiebesöks|fältbesök|fältbesöket|platsbesök|platsbesöket|exkursion|exkursionen|exkursioner|fältexkursion|företagsbesök|företagsbesöket|delegationsresa|lärresa|inspirationsresa|study visit|study visits",
            [Term.Fair] =
                "mässa|mässan|utställning|utställningen|utställningar|*utställning|*utställningen|expo|marknadsdag|skördemarknad|julmarknad|bondens marknad|fackmässa|fackmässan|bokmässa|bokmässan|jobbmässa|jobbmässan|arbetsmarknadsmässa|arbetsmarknadsmässan|utbildningsmässa|utbildningsmässan|studentmässa|energimässa|energimässan|turistmässa|resemässa|resemässan|hantverksmässa|företagsmässa|företagsmässan|industrimässa|industrimässan|branschmässa|branschmässan|fackmässor|jobbmässor",
            [Term.Training] =
                "utbildningsdag|utbildningsdagen|utbildningsdagar|utbildningstillfälle|utbildningstillfällen|kurs|kursen|kurser|kurserna|*kursen|sommarskola|sommarskolan|summer school|vinterskola|fortbildning|kompetensutveckling|kursdag|fördjupningskurs|grundkurs|introduktionskurs|sommarkurs|distanskurs|onlinekurs|webbkurs|utbildningar|utbildning",
            [Term.Festival] = "festival|festivalen|festivaler|*festival|*festivalen|stadsfest|folkfest",
            [Term.Launch] =
                "invigning|invigningen|invigningsceremoni|invigningskonferens|öppningsceremoni|öppningsceremonin|öppningskonferens|öppningsevenemang|lanseringsevenemang|lanseringskonferens|startkonferens|startkonferensen|uppstartskonferens|uppstartskonferensen|kick-off-evenemang|kick-off-konferens|kickoffkonferens|högtidlig invigning|högtidliga invigningen|officiell öppning",
            [Term.OtherEvent] =
                "evenemang|evenemanget|evenemangen|*evenemang|*evenemanget|event|eventet|eventen|arrangemang|arrangemanget|tillställning|informationsdag|informationsdagen|informationsdagar|infodag|infodagen|infodagar|informationsmöte|informationsmötet|informationsmöten|informationsträff|informationsträffar|infoträff|infomöte|öppet hus|öppna hus|öppna dagar|öppen dag|offentlig presentation|publik presentation|nätverksträff|nätverksträffen|nätverksträffar|nätverksmingel|matchmaking|matchmakingdag|prisutdelning|prisutdelningen|prisceremoni|spridningsevenemang|spridningskonferens|medborgardialog|medborgarmöte|medborgarmötet|samrådsmöte|utfrågning|hearing|temadag|temadagen|temadagar|temakväll|inspirationsdag|inspirationsdagen|demonstrationsdag|demodag|frukostmöte|frukostmötet|dialogmöte|roadshow|branschdag|fältdag",
            [Term.SaveTheDate] =
                "boka datumet|boka dagen|boka in datumet|boka in dagen|boka redan nu|boka in redan nu|boka in den|spara datumet|spara dagen|notera datumet|notera dagen|notera i kalendern|skriv upp datumet|skriv in datumet|markera datumet|markera i kalendern|markera i din kalender|boka i kalendern|i almanackan|i kalendern|reservera datumet|reservera dagen|vik datumet|vik dagen|håll dagen fri|håll datumet fritt|lägg in datumet|save-the-date",
            [Term.WillFollow] =
                "följer|följer inom kort|följer senare|kommer att följa|kommer inom kort|kommer senare|meddelas|kommer att meddelas|meddelas senare|kommer att tillkännages|tillkännages|annonseras|kommer att annonseras|publiceras|kommer att publiceras|skickas ut|kommer att skickas|sänds ut|bekräftas|kommer att bekräftas|fastställs|kommer att fastställas|presenteras inom kort|inom kort|ännu inte|är ännu inte|inte ännu|är inte klart|är inte klar|inte fastställt|inte fastställd|inte bestämt|inte bestämd|ej fastställd|ej klart|i god tid|så snart som möjligt|längre fram|vid ett senare tillfälle|vi återkommer|återstår att|under planering|under utarbetande|öppnar inom kort|öppnas inom kort|att bestämma|tba|tbc|tbd",
            [Term.Venue] =
                "plats|platsen|lokalen|mötesplats|mötesplatsen|adress|adressen|konferenslokal|ort|orten|sal|var",
            [Term.Agenda] =
                "agenda|agendan|program|programmet|dagordning|dagordningen|detaljerat program|fullständigt program|slutligt program|programpunkter|talare|föreläsare|föredragningslista",
            [Term.Registration] =
                "anmälan|anmälningar|anmälningslänk|anmälningslänken|anmälningsformulär|anmälningsformuläret|anmälningsblankett|anmäl|anmäla|anmäl dig|registrering|registreringen|registreringslänk|registrera|sista anmälningsdag|föranmälan|osa",
            [Term.Date] =
                "datum|datumet|datumen|exakt datum|exakta datum|exakta datumet|dag|dagen|tid|tiden|tidpunkt|tidpunkten|när|klockslag",
            [Term.Invited] =
                "inbjudna|inbjuden|inbjudan|inbjuder|inbjuds|bjuder in|bjuds in|bjöd in|bjudit in|välkommen|välkomna|välkomnas|hälsas välkomna|varmt välkomna|varmt välkommen|öppet för|öppen för|öppna för|vänder sig till|riktar sig till|fri entré",
            [Term.Online] =
                "online|digitalt|digital|digitala|virtuell|virtuellt|virtuella|på distans|videokonferens|via videokonferens|videomöte|videolänk|via länk|via zoom|på zoom|via teams|på teams|microsoft teams|hybrid|hybridmöte|hybridformat|webbsändning|webbsänds|livestreamas|distansmöte|via webben",
            [Term.Held] =
                "äger rum|ägde rum|äga rum|ägt rum|hålls|hölls|hållas|hållits|kommer att hållas|ska hållas|anordnas|anordnades|anordnar|anordnade|anordnats|arrangeras|arrangerades|arrangerar|arrangerade|arrangerats|organiseras|organiserades|organiserar|organiserade|genomförs|genomfördes|genomfört|genomförts|kommer att genomföras|går av stapeln|gick av stapeln|gå av stapeln|stod värd|står värd|stod som värd|är värd|var värd|värdskap|välkomnar till|planeras|planerades|planerat|planerad|är planerat|är planerad|är planerade|är inplanerat|inplanerad|inplanerat|bjuder in till|inbjuder till|bjuder in|inbjuder|invigs|invigdes|öppnar|öppnas|öppnade|öppnades|infaller|avhölls|avhålls|förläggs|förlades|samlas|ordnas|ordnades|ordnar|värd för|värdar för",
            [Term.WorkPackage] =
                "arbetspaket|arbetspaketet|arbetspaketen|arbetspakets|work package|work packages|workpackage|workpackages|wp|wps|ap",
            [Term.Milestone] =
                "milstolpe|milstolpen|milstolpar|milstolparna|delmål|delmålet|delmålen|milestone|milestones",
            [Term.Deliverable] =
                "leverabel|leverabeln|leverabler|leverablerna|leverans|leveransen|leveranser|leveranserna|deliverable|deliverables|projektresultat",
            [Term.OnSchedule] =
                "enligt plan|enligt planen|enligt planering|enligt planeringen|enligt tidsplan|enligt tidsplanen|enligt tidplan|enligt tidplanen|i enlighet med tidsplanen|i enlighet med planen|i linje med planen|som planerat|planenligt|på rätt spår|följer planen|följer tidsplanen|följer tidplanen|håller tidsplanen|håller tidplanen|löper på enligt plan",
            [Term.Law] =
                "förordning*|artikel*|lag|lagen|direktiv*|avtal*|kontrakt*|stadgar*|bestämmelse*|föreskrift*|paragraf",
            [Term.Progress] =
                "betydande framsteg|stora framsteg|goda framsteg|viktiga framsteg|väsentliga framsteg|avsevärda framsteg|tydliga framsteg|märkbara framsteg|rejäla framsteg|påtagliga framsteg|stort framsteg|kommit långt|har kommit långt|gått framåt|god progress|går bra framåt|framskridit väl|fortskrider väl|långt framskridet|väl framskridet|på god väg",
            [Term.Successful] =
                "framgångsrik|framgångsrika|framgångsrikt|framgång|framgången|lyckad|lyckade|lyckat|lyckats|med framgång|lyckosam|lyckosamt|fruktbart|givande",
            [Term.Delayed] =
                "försenad|försenade|försenat|försening|förseningar|förseningen|förseningarna|försenas|försenats|efter i tidsplanen|efter i tidplanen|efter plan|släpar efter|släpat efter|ligger efter|uppskjuten|uppskjutet|uppskjutna|skjutits upp|skjuts upp|sköts upp|senarelagd|senarelagt|senarelagda|senareläggs|framflyttad|framflyttat|flyttats fram|flyttas fram",
            [Term.Moved] =
                "flyttats|flyttades|flyttas|flyttad|flyttat|uppskjuten|uppskjutet|uppskjutna|skjuts upp|sköts upp|skjutits upp|senarelagd|senarelagt|senareläggs|tidigarelagd|tidigareläggs|ursprungligen planerad|ursprungligen planerat",
            [Term.Cancelled] =
                "inställt|inställd|inställda|ställs in|ställdes in|ställts in|avlyst|äger inte rum|blir inte av",
            [Term.Not] = "inte|ej|icke|ingen|inget|inga|utan|varken|aldrig",
            [Term.AtRisk] = "i fara|i riskzonen|äventyras|äventyrat|står på spel|är hotad|är hotat|är hotade",
            [Term.Completed] =
                "avslutad|avslutat|avslutade|avslutats|avslutades|har avslutats|är avslutat|är avslutad|är avslutade|slutfört|slutförd|slutförda|slutförts|slutfördes|har slutförts|färdig|färdigt|färdiga|färdigställd|färdigställt|färdigställda|färdigställts|färdigställdes|fullbordad|fullbordat|fullbordats|uppnådd|uppnått|uppnådda|uppnåtts|uppnåddes|nåtts|uppfyllt|uppfyllda|i mål|i hamn|slutredovisat|är klart|är klara|är klar",
            [Term.Financed] =
                "finansierad|finansierat|finansierade|finansieras|finansierar|finansieras av|bekostas|med medel från|med medel|beviljats medel|får finansiering",
            [Term.CoFinanced] =
                "medfinansierad|medfinansierat|medfinansierade|medfinansieras|medfinansierar|samfinansierad|samfinansierat|samfinansierade|samfinansieras|samfinansierar|delfinansierad|delfinansierat|delfinansieras|delvis finansierad|delvis finansierat|delvis finansieras|finansieras delvis|finansieras till del|med medfinansiering",
            [Term.Supported] =
                "med stöd av|med stöd från|stöds|stöttas|stödjs|stött|stödd|stött av|stödjer|stöder|med ekonomiskt stöd|ekonomiskt stöd|finansiellt stöd|med finansiellt stöd|med hjälp av medel|tack vare stöd|får stöd|fått stöd|understöds",
            [Term.Supposed] =
                "skulle|om projektet beviljas|om projektet godkänns|om ansökan|om stödet beviljas|om bidraget|om medel beviljas|om finansiering|vid godkännande|vid beviljande|under förutsättning|förutsatt att|med förbehåll för",
            [Term.EuropeanUnion] = "europeiska unionen|europeiska unionens|europeisk union|eu|eu:s|eus|unionen",
            [Term.Erdf] =
                "europeiska regionala utvecklingsfonden|europeiska regionala utvecklingsfondens|regionala utvecklingsfonden|europeiska regionalfonden|regionalfonden|regionalfond|eruf",
            [Term.Esf] =
                "europeiska socialfonden|europeiska socialfondens|europeiska socialfonden plus|europeiska socialfonden+|socialfonden|socialfonden plus|esf|esf+|esf plus",
            [Term.CohesionFund] = "sammanhållningsfonden|sammanhållningsfondens|sammanhållningsfond",
            [Term.JustTransitionFund] =
                "fonden för en rättvis omställning|fonden för rättvis omställning|fond för en rättvis omställning|fonden för en rättvis omställnings|just transition fund|jtf",
            [Term.Eafrd] =
                "europeiska jordbruksfonden för landsbygdsutveckling|jordbruksfonden för landsbygdsutveckling|landsbygdsfonden|ejflu",
            [Term.Emfaf] =
                "europeiska havs-, fiskeri- och vattenbruksfonden|havs-, fiskeri- och vattenbruksfonden|europeiska havs- och fiskerifonden|havs- och fiskerifonden|ehfvf|ehff",
            [Term.Ipa] =
                "instrumentet för stöd inför anslutningen|instrument för stöd inför anslutningen|instrumentet för stöd inför anslutning|föranslutningsinstrumentet|föranslutningsstöd|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "faciliteten för återhämtning och resiliens|facilitet för återhämtning och resiliens|återhämtningsfonden|återhämtningsplan|återhämtningsplanen|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "produkt|produkten|resultat|resultatet|output",
            [Term.Call] = "utlysning|utlysningen|utlysningar|ansökningsomgång|ansökningsomgången|ansökningsomgångar",
            [Term.Post] =
                "koordinator|*koordinator|samordnare|*samordnare|ledare|*ledare|projektledare|chef|*chef|handläggare|*handläggare|direktör|assistent|*assistent|sekreterare|talesperson|strateg|*strateg|*ansvarig|ansvarig|kommunikatör|kommunikation",
            [Term.Contact] =
                "kontakt|kontakta|kontaktperson|kontaktpersoner|kontaktuppgifter|mer information|ytterligare information|vidare information|för frågor|vid frågor|har du frågor|för mer information|upplysningar|läs mer|presskontakt|mejla|skriv till|kontakter|vid protokollet|protokollförare|frågor",
            [Term.Phone] =
                "ring|ring till|på nummer|telefonnummer|telefon|telefonnummer|tel|tfn|mobil|mobilnummer|mobiltelefon|växel|direktnummer|ring till",
            [Term.Desk] =
                "kontor|kontoret|kansli|kansliet|sekretariat|sekretariatet|reception|receptionen|växel|växeln|anmälan|nödfall|info|information|kundtjänst|team|jour|press",
            [Term.Published] =
                "publicerad|publicerat|publicerades|utgiven|utgivet|nyhetsbrev|nyhetsbrevet|pressmeddelande|pressmeddelandet|utgåva|senast uppdaterad|senast uppdaterat|uppdaterad|uppdaterat|senast ändrad|nyhet från|publiceringsdatum",
            [Term.Organisation] =
                "departement|departementet|*departementet|ministerium|ministeriet|*ministeriet|myndighet|myndigheten|*myndighet|*myndigheten|styrelse|styrelsen|*styrelsen|länsstyrelse|länsstyrelsen|region|regionen|regionförbund|regionförbundet|landsting|landstinget|landskap|kommun|kommunen|kommuner|kommunförbund|kommunförbundet|stad|staden|län|landskapsregering|landskapsförbund|förbundet|förbund|*förbund|*förbundet|universitet|universitetet|högskola|högskolan|yrkeshögskola|yrkeshögskolan|akademi|akademin|institut|institutet|*institut|*institutet|handelskammare|handelskammaren|kammare|förening|föreningen|*förening|*föreningen|stiftelse|stiftelsen|organisation|organisationen|råd|rådet|byrå|byrån|kontor|kontoret|center|centrum|forskningscentrum|kompetenscentrum|centrum för|kluster|klustret|nätverk|nätverket|teknikpark|vetenskapspark|science park|museum|museet|banken|sjukhus|sjukhuset|skola|skolan|kommission|kommissionen|kommitté|kommittén|sekretariat|sekretariatet|gemensamma sekretariatet|regering|regeringen|riksdagen|förvaltning|förvaltningen|*förvaltningen|nämnd|nämnden|bolag|bolaget|*bolag|*bolaget|hamn|hushållningssällskapet|sällskapet|ab|hb|kb|vojvodskap|delstat|nationalpark|lrf|almi|bank|verket|naturvårdsverket|tillväxtverket|skogsstyrelsen|jordbruksverket|trafikverket|boverket|sjöfartsverket|oy|vetenskapsrådet|europarådet|ministerrådet|skärgårdsrådet|kommunrådet|energirådet|provins|provinsen|kanton",
            [Term.Building] =
                "hotell|hotellet|*hotell|slott|slottet|herrgård|herrgården|palats|palatset|stadshus|stadshuset|stadshotell|stadshotellet|rådhus|rådhuset|kommunhus|kommunhuset|kongresscenter|kongresshall|kongresshus|konferenscenter|konferensanläggning|konferenscentrum|mässcenter|mässhall|kulturhus|kulturhuset|kulturcentrum|folkets hus|medborgarhus|medborgarhuset|bygdegård|bygdegården|församlingshem|center|centrum|bibliotek|biblioteket|stadsbibliotek|stadsbiblioteket|teater|teatern|museum|museet|hall|hallen|hus|huset|konserthus|konserthuset|kyrka|kyrkan|kloster|klostret|station|stationen|centralstation|hamnen|auditorium|aula|aulan|campus|stadion|arena|arenan|huvudkontor|huvudkontoret|kontor|lokaler|lokalerna|byggnad|byggnaden|fabrik|fabriken|kvarn|kvarnen|biograf|biografen|gård|gården|värdshus|wärdshus|gästgiveri|residens|residenset|villa|sal|salen|plenisalen|sessionssalen|konferenslokal|universitet|universitetet|universitetshuset|högskolan|teknikpark|science park|vetenskapspark|länsstyrelsen|regionhuset|regionens hus|landshövdingens|borg|fästning|fästningen|magasin|magasinet|besökscentrum|naturum|folkhögskola|folkhögskolan|stadshallen|saluhallen|idrottshallen|sporthallen|mässhallen|kongresshallen|konserthallen|utställningshallen|idrottshall|*slottet",
            [Term.OfTown] = "",
            [Term.NameJoint] = "för|av|och|den|det|de|&",
            [Term.At] = "i|på|vid|hos|till|nära|intill|utanför|inne i",
            [Term.Side] = "sidan|sida",
            [Term.Interest] = "intresse|intresset|önskan|avsikt|vilja|viljan",
            [Term.Cooperation] = "samarbete|samarbetet|samarbeta|samverkan|partnerskap",
            [Term.Objective] = "mål|målet|målen|syfte|syftet|syftar|idén med projektet|huvudmål",
            [Term.Theme] = "tema|teman|ämne|ämnen|temaområde|insatsområde|prioritering|prioriterat område|särskilt mål",
            [Term.As] = "som",
            [Term.And] = "och|samt|såväl som|liksom|tillsammans med|&|inklusive|plus|jämte",
            [Term.HowMany] = "hur många|hur mycket",
            [Term.All] = "alla|samtliga|hela|allihop|allas|allesammans",
            [Term.Most] = "de flesta|flesta av|merparten|flertalet|majoriteten|huvuddelen|största delen|större delen",
            [Term.Mostly] = "huvudsakligen|mestadels|till största delen",
            [Term.Many] = "många|talrika|ett stort antal|en lång rad",
            [Term.Several] = "flera|några|åtskilliga|ett antal|en rad|diverse|vissa|en del av|somliga",
            [Term.Few] =
                "få|få av|några få|bara några|endast några|endast få|bara få|en handfull|ett fåtal|en liten del",
            [Term.Half] = "hälften",
            [Term.Third] = "en tredjedel|tredjedel|tredjedelar|tredjedelen",
            [Term.Quarter] = "en fjärdedel|fjärdedel|fjärdedelar|fjärdedelen|en kvarts",
            [Term.Almost] = "nästan|knappt|så gott som|nära nog",
            [Term.AtLeast] = "minst|åtminstone|inte mindre än|inte färre än|mer än|fler än|över|drygt",
            [Term.AtMost] = "högst|maximalt|som mest|inte mer än|inte fler än|mindre än|färre än|upp till|max",
            [Term.Both] = "båda|bägge|bådas",
            [Term.None] = "ingen|inget|inga|varken|ingen av|inte en enda",
            [Term.Each] = "varje|var och en|varje enskild|vardera",
            [Term.Which] = "vilken|vilket|vilka|vad för",
        },
    };
}
