namespace Konvent.Reading;

/// <summary>Dutch.</summary>
internal static class Dutch
{
    private static readonly Naming Alone = new()
    {
        Months = "januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december",
        Seasons = "lente, zomer, herfst, winter",
        Quarters = "eerste kwartaal van, tweede kwartaal van, derde kwartaal van, vierde kwartaal van",
        Halves = "eerste helft van, tweede helft van",
        Thirds = "begin, midden, eind",
    };

    private static readonly Naming AfterPreposition = Alone with
    {
        Seasons = "de |lente van, de |zomer van, de |herfst van, de |winter van",
        Quarters = """
            het |eerste kwartaal van, het |tweede kwartaal van, het |derde kwartaal van, het |vierde kwartaal van
            """,
        Halves = "de |eerste helft van, de |tweede helft van",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = AfterPreposition,
        From = new("vanaf "),
        Until = new("tot en met "),
        Around = new("rond "),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} en {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "vanaf|sinds|met ingang van|vanaf de|sedert",
            Until = "tot en met|t/m|t m|t.e.m|tem|tot|tot aan",
            By =
                "uiterlijk|uiterlijk op|uiterlijk tot|ten laatste|ten laatste op|niet later dan|tot uiterlijk|tot uiterlijk op|vóór|vóór het einde van",
            Between = "tussen",
            ThisYear = "dit jaar|van dit jaar",
            NextYear = "volgend jaar|van volgend jaar",
            LastYear = "vorig jaar|van vorig jaar|afgelopen jaar",
            ThisMonth = "dezer|van deze maand",
            Next = "volgende|komende|aanstaande",
            Last = "vorige|afgelopen",
            And = "en",
            Around = "rond|omstreeks|circa|ca|ongeveer",
            Noise = "de|het|van|jaar|e|der|maand|maanden|jaren|dagen|ste",
            Before = "in|op|tijdens|gedurende|per",
            Weekdays = "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo",
            Hours = "u|om",
            Streets = "straat|plein|laan",
            AlsoOthers = "voor",
            Months = "jan, feb, mrt, apr, , jun, jul, aug, sep|sept, okt, nov, dec",
            Seasons = """
                voorjaar|lente|voorjaar van|lente van, zomer|zomer van, najaar|herfst|najaar van|herfst van,
                winter|winter van
                """,
            Ordinals = "eerste|1e|1ste, tweede|2e|2de, derde|3e|3de, vierde|4e|4de|laatste",
            QuarterWords = "kwartaal|kwartaal van|trimester|trimester van",
            Quarters = """
                eerste kwartaal|1e kwartaal|K1, tweede kwartaal|2e kwartaal|K2, derde kwartaal|3e kwartaal|K3,
                vierde kwartaal|4e kwartaal|K4
                """,
            HalfWords = "helft|helft van|halfjaar|halfjaar van|jaarhelft|jaarhelft van|semester|semester van",
            Halves = """
                eerste helft|1e helft|eerste halfjaar|1e halfjaar, tweede helft|2e helft|tweede halfjaar|2e halfjaar
                """,
            Thirds = """
                begin van|het begin van, medio|midden van|halverwege, einde|eind van|einde van|het einde van
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("nl")
    {
        Dates = Dates,
        SmallWords = """
            de van het een en in is dat op te zijn met voor die niet aan er om ook als dan maar bij nog uit worden door
            naar heeft tot ze wordt over hun deze werd werden hij was kan zal tussen na alle wat meer onder tijdens dit
            zich onze of
            """,
        FieldWords = """
            project projecten regio regio's partners bijeenkomst vergadering plan plannen actieplan acties programma
            europese ontwikkeling uitvoering conferentie uitwisseling ervaringen resultaten provincie ministerie
            samenwerking
            """,
        Thousands = "duizend",
        Millions = "miljoen mln mio",
        Billions = "miljard mld mrd",
        BehindHour = "uur",
        Cardinals =
            "een|één|eentje, twee|tweetal, drie|drietal, vier|viertal, vijf|vijftal, zes|zestal, zeven, acht, negen, tien|tiental, elf, twaalf",
        Teens =
            "dertien|dertiental, veertien|veertiental, vijftien|vijftiental, zestien, zeventien, achttien, negentien",
        Tens =
            "twintig|twintigtal, dertig|dertigtal, veertig|veertigtal, vijftig|vijftigtal, zestig|zestigtal, zeventig, tachtig, negentig, honderd|honderdtal",
        Ordinals =
            "eerste|allereerste, tweede, derde, vierde, vijfde, zesde, zevende, achtste, negende, tiende, elfde, twaalfde",
        Fractions =
            "een vijfde|vijfde deel|twee vijfde|drie vijfde|vier vijfde, een zesde|zesde deel, een zevende|zevende deel, een achtste|achtste deel, een negende|negende deel, een tiende|tiende deel",
        HoursInWords = "half #: -30, kwart over #: 15, kwart voor #: -15",
        OrdinalEndings = "e|de|ste",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "project|projecten|projects|samenwerkingsproject|samenwerkingsprojecten|interregproject|interregprojecten|interreg-project|interreg-projecten|eu-project|eu-projecten|projectnaam",
            [Term.Titled] =
                "getiteld|met de titel|onder de titel|met als titel|onder de naam|met de naam|genaamd|genoemd|geheten|volledige naam|volledige titel|voluit|titel van het project|projecttitel|projectnaam|titel|staat voor|heet",
            [Term.InShort] = "kortweg|afgekort|afkorting|acroniem|in het kort|korte naam|korte titel|projectacroniem",
            [Term.Budget] =
                "budget|budgetten|projectbudget|totaalbudget|totale budget|totaal budget|totale begroting|begroting|begrotingen|projectbegroting|totale kosten|totale projectkosten|projectkosten|totale subsidiabele kosten|subsidiabele kosten|totale waarde|totale investering|totale projectomvang|projectomvang|totaalbedrag|totale omvang|totale financiering",
            [Term.Grant] =
                "subsidie|subsidies|subsidiebedrag|bijdrage|bijdragen|eu-bijdrage|europese bijdrage|efro-bijdrage|bijdrage van de eu|bijdrage uit het efro|bijdrage van het efro|cofinanciering|co-financiering|medefinanciering|eu-subsidie|europese subsidie|eu-steun|europese steun|efro-subsidie|efro-steun|efro-middelen|eu-middelen|eu-financiering|eu-geld|europees geld|europese middelen|eu-aandeel|efro-aandeel|interreg-bijdrage|interregbijdrage|interreg-subsidie|toelage|tegemoetkoming",
            [Term.NationalShare] =
                "nationale cofinanciering|nationale bijdrage|nationale financiering|nationale middelen|rijksbijdrage|rijkscofinanciering|rijksmiddelen|rijksbegroting|staatsbegroting|provinciale cofinanciering|regionale cofinanciering|eigen bijdrage|eigen bijdragen|eigen middelen|eigen inbreng|eigen financiering|bijdrage van de partners|bijdragen van de partners|partnerbijdrage",
            [Term.Duration] =
                "looptijd|projectlooptijd|duur|projectduur|projectperiode|uitvoeringsperiode|uitvoeringstermijn|subsidieperiode|loopt|lopen|liep|liepen|zal lopen|duurt|duurde|periode|doorlooptijd|wordt uitgevoerd|uitgevoerd van|duren|zullen duren",
            [Term.Activity] = "activiteiten|werkzaamheden|acties|uitvoering",
            [Term.Phase] = "fase|fasen|fases|projectfase|*fase|*fasen|etappe|etappes",
            [Term.Started] =
                "begon|begonnen|begint|beginnen|startte|startten|start|starten|gestart|ging van start|gingen van start|gaat van start|gaan van start|van start|aangevat|vatte aan|aanvang|startschot|gelanceerd|afgetrapt|projectstart",
            [Term.Instrument] = "beleidsinstrument|beleidsinstrumenten|beleidsinstruments|instrument|instrumenten",
            [Term.Policy] =
                "plan|plannen|actieplan|actieplannen|strategie|strategieën|*strategie|*strategieën|programma|programma's|beleid|beleidsplan|beleidsplannen|visie|visies",
            [Term.OperationalProgramme] =
                "operationeel programma|operationele programma|operationele programma's|operationeel programma's|efro-programma|efro-programma's|esf-programma|esf-programma's|regionaal programma|regionale programma|regionale programma's|op efro|op-efro|op-zuid|op-oost|op-west|op-noord",
            [Term.Local] = "lokaal|lokale|plaatselijk|plaatselijke|gemeentelijk|gemeentelijke|stedelijk|stedelijke",
            [Term.Regional] = "regionaal|regionale|provinciaal|provinciale|gewestelijk|gewestelijke",
            [Term.National] = "nationaal|nationale|landelijk|landelijke|federaal|federale",
            [Term.LeadPartner] =
                "leadpartner|leadpartners|lead partner|lead-partner|hoofdpartner|hoofdpartners|penvoerder|penvoerders|projectpenvoerder|hoofdbegunstigde|eerstverantwoordelijke partner|trekker|projecttrekker|projectverantwoordelijke|projectcoördinator|coördinator|coördinerende partner|coördinerend partner|lp|projectleider",
            [Term.Partner] =
                "partner|partners|projectpartner|projectpartners|samenwerkingspartner|samenwerkingspartners|partnerorganisatie|partnerorganisaties|partnerregio|partnerregio's|begunstigde|begunstigden|consortium|partnerschap|pp",
            [Term.AdvisoryPartner] =
                "adviserende partner|adviserend partner|adviserende partners|adviespartner|adviespartners|raadgevende partner|raadgevend partner|advisory partner",
            [Term.AssociatedPartner] =
                "geassocieerde partner|geassocieerde partners|geassocieerd partner|geassocieerde organisatie|geassocieerde organisaties|verbonden organisatie|betrokken organisatie|geassocieerde instelling",
            [Term.PolicyAuthority] =
                "geassocieerde beleidsinstantie|geassocieerde beleidsinstanties|geassocieerde beleidsautoriteit|geassocieerde beleidsautoriteiten|geassocieerde beleidsverantwoordelijke|geassocieerde overheid|geassocieerde overheden|geassocieerde autoriteit|geassocieerde autoriteiten|beleidsverantwoordelijke instantie|beleidsverantwoordelijke autoriteit|associated policy authority",
            [Term.ExternalManagement] =
                "extern management|extern projectmanagement|externe projectmanagement|externe projectleiding|externe projectbegeleiding|externe begeleiding|externe manager|externe projectmanager|extern projectbureau|projectmanagementbureau|externe projectcoördinatie",
            [Term.Former] = "voormalig|voormalige|vorige|gewezen|ex",
            [Term.Is] = "is|zijn|was|waren|wordt|worden|als|treedt op als|treden op als|doet mee als|doen mee als",
            [Term.Meeting] =
                "bijeenkomst|bijeenkomsten|*bijeenkomst|*bijeenkomsten|vergadering|vergaderingen|*vergadering|*vergaderingen|overleg|overleggen|projectoverleg|partneroverleg|werkoverleg|stuurgroepoverleg|ontmoeting|ontmoetingen|meeting|meetings|*meeting|*meetings|kick-off|kickoff|kick off|kick-off-meeting|sessie|sessies|werksessie|werksessies|zitting|zittingen|samenkomst|samenkomsten",
            [Term.Met] =
                "kwam bijeen|kwamen bijeen|komt bijeen|komen bijeen|bijeenkomen|bijeengekomen|bijeen|kwam samen|kwamen samen|komt samen|komen samen|samenkomen|samengekomen|samenkwamen|bijeenkwamen|ontmoetten elkaar|ontmoeten elkaar|elkaar ontmoeten|elkaar ontmoetten|ontmoette|vergaderde|vergaderden|vergadert|vergaderen|troffen elkaar|overlegde|overlegden|zat samen|zaten samen|verzamelde|verzamelden|verzamelen",
            [Term.Circle] =
                "werkgroep|werkgroepen|werkgroepbijeenkomst|projectteam|projectteams|team|teams|projectgroep|projectgroepen|stuurgroep|stuurgroepen|stuurcomité|begeleidingscomité|begeleidingsgroep|begeleidingscommissie|toezichtcomité|monitoringcomité|monitoringcommissie|adviesraad|klankbordgroep|klankbordgroepen|partner|partners|projectpartners|projectpartner|consortium|partnerschap|interregionaal|interregionale|transnationaal|transnationale|grensoverschrijdend|grensoverschrijdende|internationaal|internationale|bilateraal|bilaterale|regionaal|regionale|lokaal|lokale|thematisch|thematische|technisch|technische|stakeholder|stakeholders|stakeholdergroep|belanghebbenden|kick-off|kickoff|project|coördinatie|expertgroep|deskundigen|plenair|plenaire|startbijeenkomst|partnerbijeenkomst|partnerbijeenkomsten|projectbijeenkomst|projectbijeenkomsten",
            [Term.Next] = "volgende|eerstvolgende|komende|aankomende|aanstaande|eerstkomende",
            [Term.Final] =
                "laatste|finale|afsluitend|afsluitende|slotconferentie|slotbijeenkomst|slotevenement|eindconferentie|eindbijeenkomst|eindevenement|slotmeeting|slotsymposium|slotseminarie",
            [Term.Topic] =
                "stond centraal|stonden centraal|staat centraal|staan centraal|centraal stond|centraal stonden|in het teken van|op de agenda|op het programma|onderwerp|onderwerpen|thema|thema's|focus|focuste|de nadruk lag|ging over|gingen over|gaat over|besproken|werd besproken|werden besproken|bespraken|besprak|bespreken|gesproken over|spraken over|discussieerden|wisselden|aan bod|kwamen aan bod|kwam aan bod|aandacht voor",
            [Term.Conference] =
                "conferentie|conferenties|symposium|symposia|*symposium|colloquium|studiedag|studiedagen|*studiedag|*tconferentie|*tconferenties|*rconferentie|*rconferenties|*dconferentie|*dconferenties|*lconferentie|regioconferentie|miniconferentie|vervolgconferentie|themaconferentie|werkconferentie|innovatieconferentie|energieconferentie|najaarsconferentie|voorjaarsconferentie",
            [Term.Workshop] =
                "workshop|workshops|*workshop|*workshops|werkatelier|ateliersessie|hackathon|masterclass|werkwinkel|world café|worldcafé",
            [Term.Seminar] =
                "seminar|seminars|seminarie|seminaries|*seminar|*seminarie|rondetafel|rondetafelgesprek|rondetafelgesprekken|ronde tafel|lezing|lezingen|paneldiscussie|panelgesprek|debatavond",
            [Term.Webinar] = "webinar|webinars|*webinar|*webinars|webseminar|webinarreeks",
            [Term.Convention] =
                "congres|congressen|*congres|*congressen|forum|fora|forums|topontmoeting|*forum|conventie|stakeholdersforum|europese top|topconferentie",
            [Term.StudyVisit] =
                "studiebezoek|studiebezoeken|studiereis|studiereizen|werkbezoek|werkbezoeken|studietrip|veldbezoek|veldbezoeken|locatiebezoek|locatiebezoeken|bedrijfsbezoek|bedrijfsbezoeken|excursie|excursies|plaatsbezoek|plaatsbezoeken|study visit|study visits",
            [Term.Fair] =
                "beurs|vakbeurs|vakbeurzen|beurzen|jobbeurs|banenbeurs|tentoonstelling|tentoonstellingen|expo|expositie|exposities|jaarmarkt|innovatiebeurs|handelsbeurs|projectmarkt",
            [Term.Training] =
                "opleiding|opleidingen|training|trainingen|*training|*trainingen|cursus|cursussen|*cursus|vormingen|vormingsdag|opleidingsdag|trainingsdag|zomerschool|summer school|winterschool|bijscholing|nascholing|leergang",
            [Term.Festival] = "festival|festivals|*festival|feest|stadsfeest|volksfeest",
            [Term.Launch] =
                "startevenement|lanceringsevenement|openingsevenement|openingsceremonie|feestelijke opening|officiële opening|kick-off-evenement|kick-off-event|startconferentie|openingsconferentie|inhuldiging|plechtige opening|de officiële opening",
            [Term.OtherEvent] =
                "evenement|evenementen|*evenement|*evenementen|event|events|infodag|infodagen|informatiedag|informatiedagen|informatiebijeenkomst|informatiebijeenkomsten|informatieavond|informatieavonden|infoavond|infoavonden|infosessie|infosessies|informatiesessie|opendeurdag|opendeurdagen|open dag|open dagen|open huis|netwerkdag|netwerkevenement|netwerkbijeenkomst|netwerkborrel|themadag|themamiddag|themabijeenkomst|inspiratiedag|inspiratiesessie|matchmaking|publieke presentatie|openbare presentatie|prijsuitreiking|uitreiking|bewonersavond|inspraakavond|inspraakbijeenkomst|inloopavond|inloopbijeenkomst|hoorzitting|demodag|demonstratiedag|doe-dag|ontmoetingsdag|roadshow|publieksbijeenkomst|publieksevenement|publieksdag|netwerkevent|startevent|slotevent|mini-event|kick-off-event",
            [Term.SaveTheDate] =
                "noteer de datum|noteer deze datum|noteer alvast|noteer in uw agenda|noteer in je agenda|noteer nu alvast|zet de datum|zet deze datum|zet in uw agenda|zet alvast in uw agenda|zet alvast in je agenda|zet het alvast in|alvast in uw agenda|alvast in je agenda|houd de datum vrij|hou de datum vrij|houd deze datum vrij|hou deze datum vrij|houd deze dag vrij|reserveer de datum|reserveer deze datum|reserveer alvast|blokkeer de datum|vooraankondiging|schrijf in uw agenda|bewaar de datum",
            [Term.WillFollow] =
                "volgt|volgen|volgt nog|volgen nog|volgt later|volgen later|volgt binnenkort|wordt nog|worden nog|wordt bekendgemaakt|worden bekendgemaakt|bekendgemaakt|bekend gemaakt|wordt binnenkort|worden binnenkort|binnenkort|wordt later|worden later|later bekend|wordt gepubliceerd|worden gepubliceerd|wordt verstuurd|wordt toegestuurd|wordt toegezonden|wordt meegedeeld|worden meegedeeld|nog niet|nog niet bekend|nog onbekend|nog te bepalen|nog te bevestigen|nog bekend te maken|nog open|te bevestigen|te bepalen|onder voorbehoud|zo spoedig mogelijk|op korte termijn|in een later stadium|te zijner tijd|ligt nog niet vast|staat nog niet vast|in voorbereiding|wordt vastgelegd|tba|tbc|tbd|ntb",
            [Term.Venue] =
                "locatie|locaties|plaats|plek|waar|adres|zaal|ruimte|plaats van de bijeenkomst|plaats van afspraak",
            [Term.Agenda] =
                "agenda|programma|programma's|gedetailleerd programma|definitieve programma|dagprogramma|sprekers|sprekerslijst|dagindeling",
            [Term.Registration] =
                "inschrijving|inschrijvingen|inschrijven|schrijf je in|schrijf u in|aanmelding|aanmeldingen|aanmelden|meld u aan|meld je aan|registratie|registreren|registreer|aanmeldformulier|inschrijfformulier|inschrijvingsformulier|aanmeldlink|inschrijflink|registratielink",
            [Term.Date] = "datum|exacte datum|precieze datum|dag|wanneer|tijd|tijdstip|uur|aanvangstijd",
            [Term.Invited] =
                "uitgenodigd|nodigt|nodigen|nodigt uit|nodigen uit|uitnodiging|uitnodigen|welkom|van harte welkom|hartelijk welkom|is open voor|staat open voor|bedoeld voor|toegankelijk voor|gratis toegang",
            [Term.Online] =
                "online|virtueel|virtuele|digitaal|digitale|videoconferentie|per videoconferentie|via videoconferentie|videovergadering|via zoom|op zoom|via teams|via ms teams|microsoft teams|hybride|hybride vorm|op afstand|livestream|webconferentie",
            [Term.Held] =
                "vindt plaats|vinden plaats|vond plaats|vonden plaats|plaatsvinden|plaatsvindt|plaatsvond|plaatsvonden|plaatsgevonden|plaats te vinden|heeft plaats|hebben plaats|had plaats|hadden plaats|gaat door|gaan door|ging door|gingen door|doorgaan|doorgegaan|wordt gehouden|worden gehouden|werd gehouden|werden gehouden|gehouden|organiseert|organiseren|organiseerde|organiseerden|georganiseerd|is gastheer|was gastheer|gastheer|gastvrouw|ontvangt|ontving|ontvangen door|verwelkomt|verwelkomde|staat gepland|staan gepland|is gepland|zijn gepland|gepland|ingepland|is voorzien|opent|geopend|nodigt|nodigt uit|nodigen|nodigen uit|te gast|vindt|vinden|vond|vonden|hield|zijn voorzien|voorzien op|voorzien voor",
            [Term.WorkPackage] =
                "werkpakket|werkpakketten|werkpakket nr|work package|work packages|workpackage|workpackages|wp|wps",
            [Term.Milestone] = "mijlpaal|mijlpalen|milestone|milestones",
            [Term.Deliverable] =
                "deliverable|deliverables|opleverproduct|opleverproducten|projectresultaat|projectresultaten|op te leveren product|projectproduct|projectproducten",
            [Term.OnSchedule] =
                "op schema|volgens schema|volgens plan|volgens planning|volgens de planning|conform planning|conform de planning|conform plan|op koers|liggen op koers|zoals gepland|zoals voorzien|binnen de planning|binnen het tijdschema|volgens het tijdschema|binnen de voorziene termijn",
            [Term.Law] =
                "verordening*|artikel*|art|wet|wetgeving|besluit|richtlijn*|overeenkomst|contract|reglement|statuten|regeling",
            [Term.Progress] =
                "aanzienlijke vooruitgang|grote vooruitgang|goede vooruitgang|belangrijke vooruitgang|veel vooruitgang|duidelijke vooruitgang|significante vooruitgang|flinke vooruitgang|behoorlijke vooruitgang|mooie vooruitgang|substantiële vooruitgang|goede voortgang|flinke voortgang|grote voortgang|aanzienlijke voortgang|grote stappen|flinke stappen|belangrijke stappen|goed gevorderd|ver gevorderd|vergevorderd|vordert goed|vorderen goed|goed op weg|goede vorderingen|flinke vorderingen|vooruitgang geboekt",
            [Term.Successful] = "succesvol|succesvolle|met succes|succes|geslaagd|geslaagde|vruchtbaar|vruchtbare",
            [Term.Delayed] =
                "vertraagd|vertraagde|vertraging|vertragingen|loopt vertraging op|achter op schema|achter op de planning|loopt achter|lopen achter|uitgesteld|uitstel|verschoven|opgeschort",
            [Term.Moved] = "verplaatst|uitgesteld|verschoven|opgeschoven|oorspronkelijk gepland|aanvankelijk gepland",
            [Term.Cancelled] =
                "geannuleerd|geannuleerde|afgelast|afgelaste|gaat niet door|gaan niet door|ging niet door|vervalt|vindt niet plaats|is vervallen",
            [Term.Not] = "niet|geen|zonder|nooit|noch|evenmin",
            [Term.AtRisk] =
                "in gevaar|loopt gevaar|lopen gevaar|in het gedrang|komt in het gedrang|op de tocht|staat op het spel|risico loopt|loopt risico",
            [Term.Completed] =
                "afgerond|is afgerond|zijn afgerond|werd afgerond|werden afgerond|afgesloten|voltooid|beëindigd|klaar|afgewerkt|gefinaliseerd|gerealiseerd|bereikt|behaald|gehaald|opgeleverd|liep af|liep ten einde|volbracht",
            [Term.Financed] =
                "gefinancierd|gefinancierde|wordt gefinancierd|financiert|financieren|gesubsidieerd|gesubsidieerde|subsidieert|bekostigd|met middelen|met geld",
            [Term.CoFinanced] =
                "medegefinancierd|mede gefinancierd|mee gefinancierd|meegefinancierd|gecofinancierd|gecofinancierde|ge-cofinancierd|co-gefinancierd|cogefinancierd|cofinanciert|medefinanciert|deels gefinancierd|gedeeltelijk gefinancierd|mede mogelijk gemaakt|mede mogelijk|medegefinancierde",
            [Term.Supported] =
                "ondersteund|ondersteunde|ondersteunt|gesteund|gesteunde|steunt|met steun|met de steun|met ondersteuning|met financiële steun|met de financiële steun|financiële steun|met financiële ondersteuning|financieel ondersteund|dankzij de steun|dankzij steun|mogelijk gemaakt door",
            [Term.Supposed] =
                "zou|zouden|indien goedgekeurd|als de subsidie|als de aanvraag|indien de aanvraag|indien de subsidie|bij goedkeuring|bij toekenning|onder voorbehoud|mits goedgekeurd|als het project wordt goedgekeurd|indien het project",
            [Term.EuropeanUnion] = "europese unie|eu|de unie",
            [Term.Erdf] =
                "europees fonds voor regionale ontwikkeling|europese fonds voor regionale ontwikkeling|fonds voor regionale ontwikkeling|efro",
            [Term.Esf] =
                "europees sociaal fonds|europese sociaal fonds|europees sociaal fonds plus|europees sociaal fonds+|sociaal fonds|esf|esf+|esf plus",
            [Term.CohesionFund] = "cohesiefonds",
            [Term.JustTransitionFund] =
                "fonds voor een rechtvaardige transitie|fonds voor rechtvaardige transitie|just transition fund|jtf",
            [Term.Eafrd] =
                "europees landbouwfonds voor plattelandsontwikkeling|europese landbouwfonds voor plattelandsontwikkeling|landbouwfonds voor plattelandsontwikkeling|elfpo",
            [Term.Emfaf] =
                "europees fonds voor maritieme zaken, visserij en aquacultuur|europese fonds voor maritieme zaken, visserij en aquacultuur|europees fonds voor maritieme zaken en visserij|europese fonds voor maritieme zaken en visserij|efmzva|efmzv|emfaf|emff",
            [Term.Ipa] =
                "instrument voor pretoetredingssteun|instrument voor pre-toetredingssteun|pretoetredingssteun|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "herstel- en veerkrachtfaciliteit|faciliteit voor herstel en veerkracht|herstel- en veerkrachtplan|plan voor herstel en veerkracht|nextgenerationeu|next generation eu|hvf|rrf",
            [Term.Product] = "product|resultaat|output",
            [Term.Call] = "oproep|oproepen|projectoproep|call|openstelling|aanvraagronde|indieningsronde",
            [Term.Post] =
                "coördinator|*coördinator|coördinatie|manager|*manager|projectleider|*leider|*leidster|medewerker|*medewerker|directeur|directrice|assistent|assistente|secretaris|woordvoerder|adviseur|*adviseur|beleidsmedewerker|communicatie",
            [Term.Contact] =
                "contact|contactpersoon|contactpersonen|contactgegevens|contactinformatie|meer informatie|nadere informatie|verdere informatie|meer info|voor vragen|neem contact op|inlichtingen|voor inlichtingen|perscontact|aanspreekpunt|mail naar|notulen:|notulist|notuliste|vragen",
            [Term.Phone] =
                "bel|bel naar|belt u|telefoonnummer|telefoon|telefoonnummer|telefonisch|tel|mobiel|gsm|bel naar",
            [Term.Desk] =
                "kantoor|bureau|loket|secretariaat|receptie|balie|reserveringen|noodgevallen|info|informatie|infolijn|helpdesk|team|dienst|pers",
            [Term.Published] =
                "gepubliceerd|gepubliceerd op|verschenen|nieuwsbrief|nieuwsflits|persbericht|perscommuniqué|persmededeling|editie|uitgave|laatst bijgewerkt|laatste update|bijgewerkt|bijgewerkt op|geplaatst op|geplaatst|nieuws van|publicatiedatum|nieuwsbericht",
            [Term.Organisation] =
                "ministerie|ministeries|departement|departement van|agentschap|dienst|rijksdienst|rijkswaterstaat|provincie|provincies|gemeente|gemeenten|gemeentebestuur|provinciebestuur|stad|stadsbestuur|stadsregio|regio|metropoolregio|waterschap|hoogheemraadschap|universiteit|hogeschool|technische universiteit|instituut|*instituut|kamer van koophandel|kamer|vereniging|*vereniging|stichting|vzw|v.z.w|bond|federatie|koepel|verbond|*verbond|cluster|netwerk|*netwerk|centrum voor|kenniscentrum|onderzoekscentrum|expertisecentrum|innovatiecentrum|ontwikkelingsmaatschappij|ontwikkelingsagentschap|intercommunale|autoriteit|*autoriteit|raad|bureau|*bureau|commissie|comité|secretariaat|gemeenschappelijk secretariaat|directie|directoraat|directoraat-generaal|bestuur|overheid|regering|gewest|academie|museum|bank|ziekenhuis|school|havenbedrijf|natuurmonumenten|staatsbosbeheer|coöperatie|onderneming|bedrijf|nv|n.v|bv|b.v|cv|cvba|bvba|b.v.b.a|tno|vito|pom|rvo|kvk|uwv|ocmw|waterbedrijf|sciencepark|science park|campus|euregio|egts|zorgbedrijf|nationaal park|graafschap|woiwodschap|deelstaat|gemeenteraad|provincieraad|adviesraad|investeringsmaatschappij|participatiemaatschappij|reconversiemaatschappij|huisvestingsmaatschappij|vervoersmaatschappij|kanton|landkreis|wetterskip",
            [Term.Building] =
                "hotel|kasteel|*kasteel|paleis|stadhuis|gemeentehuis|provinciehuis|raadhuis|gouvernement|congrescentrum|conferentiecentrum|vergadercentrum|evenementencentrum|*centrum|centrum|tentoonstellingscentrum|cultuurcentrum|cultureel centrum|cultuurhuis|gemeenschapscentrum|buurthuis|dorpshuis|wijkcentrum|bibliotheek|theater|schouwburg|museum|hal|jaarbeurs|huis|huis van|kerk|abdij|klooster|kapel|station|haven|auditorium|aula|campus|stadion|arena|hoofdkantoor|hoofdzetel|zetel|kantoor|kantoren|gebouw|provinciegebouw|pand|fabriek|molen|bioscoop|boerderij|hoeve|hof|landgoed|villa|zaal|vergaderzaal|raadzaal|zalencentrum|universiteit|hogeschool|botanische tuin|pakhuis|loods|toren|fort|kazerne|begijnhof|bezoekerscentrum|concertgebouw|muziekgebouw|stadshal|markthal|fabriekshal|lakenhal|sporthal|evenementenhal",
            [Term.OfTown] = "",
            [Term.NameJoint] = "van|van de|van den|van der|van het|de|het|der|den|en|voor|ter|ten|te|aan de|'s|'t|&",
            [Term.At] = "in|in de|in het|te|op|op de|op het|bij|bij de|bij het|aan|aan de|aan het|nabij|naar",
            [Term.Side] = "kant|zijde",
            [Term.Interest] = "interesse|belangstelling|voornemen|bereidheid|intentie|wens",
            [Term.Cooperation] = "samenwerking|samenwerken|samen te werken|partnerschap",
            [Term.Objective] = "doel|doelen|doelstelling|doelstellingen|beoogt|streeft|idee van het project",
            [Term.Theme] =
                "thema|thema's|beleidsterrein|beleidsterreinen|themagebied|prioriteit|prioritaire as|specifieke doelstelling",
            [Term.As] = "als",
            [Term.And] = "en|alsook|alsmede|evenals|zowel als|samen met|&|inclusief|plus|en ook",
            [Term.HowMany] = "hoeveel",
            [Term.All] = "alle|allemaal|allen|al de|al het|al deze|al onze|het hele|de hele",
            [Term.Most] = "de meeste|meesten|merendeel|meerderheid|grootste deel",
            [Term.Mostly] = "grotendeels|overwegend",
            [Term.Many] = "veel|vele|velen|talrijke|tal van|een groot aantal",
            [Term.Several] =
                "verschillende|verscheidene|enkele|sommige|sommigen|meerdere|diverse|een aantal|een paar|enige",
            [Term.Few] =
                "weinig|weinige|enkel een paar|slechts enkele|maar enkele|een handvol|een handjevol|een klein deel|slechts een paar",
            [Term.Half] = "helft|de helft",
            [Term.Third] = "een derde|eenderde|derde deel|twee derde|tweederde",
            [Term.Quarter] = "een kwart|kwart|driekwart|drie kwart|een vierde",
            [Term.Almost] = "bijna|krap|nagenoeg|vrijwel|zo goed als",
            [Term.AtLeast] = "minstens|ten minste|tenminste|op zijn minst|minimaal|niet minder dan|meer dan|ruim",
            [Term.AtMost] = "hoogstens|hooguit|ten hoogste|maximaal|niet meer dan|minder dan",
            [Term.Both] = "beide|beiden|allebei",
            [Term.None] = "geen|geen enkele|geen enkel|niemand|noch|geen van",
            [Term.Each] = "elk|elke|ieder|iedere|elkeen",
            [Term.Which] = "welk|welke|wat voor",
        },
    };
}
