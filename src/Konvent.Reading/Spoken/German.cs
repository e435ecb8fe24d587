namespace Konvent.Reading;

/// <summary>German.</summary>
internal static class German
{
    private static readonly Naming Alone = new()
    {
        Months = "Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, November, Dezember",
        Seasons = "Frühling, Sommer, Herbst, Winter",
        Quarters = "1. Quartal, 2. Quartal, 3. Quartal, 4. Quartal",
        Halves = "1. Halbjahr, 2. Halbjahr",
        Thirds = "Anfang, Mitte, Ende",
        Day = "{d}. {m}[ {y}]",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = Alone with
        {
            Quarters = "dem |1. Quartal, dem |2. Quartal, dem |3. Quartal, dem |4. Quartal",
            Halves = "dem |1. Halbjahr, dem |2. Halbjahr",
            Day = "dem |{d}. {m}[ {y}]",
        },
        From = new("ab ", ("dem ", "ab dem ")),
        Until = new("bis ", ("dem ", "bis zum ")),
        Around = new("ca. ", ("dem ", "ca. ")),
        Days = "{d}.–{e}. {m}[ {y}]",
        TwoDays = "{d}. und {e}. {m}[ {y}]",
        DaysOfTwoMonths = "{d}. {m} – {e}. {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "ab|ab dem|seit|seit dem|beginnend|beginnend mit|mit Wirkung vom",
            Until = "bis|bis zum|bis einschließlich|bis einschließlich zum|bis inklusive",
            By =
                "spätestens|spätestens am|spätestens bis|spätestens bis zum|bis spätestens|bis spätestens zum|bis spätestens am|vor dem|noch vor dem|bis längstens|längstens bis",
            Between = "zwischen|zwischen dem",
            ThisYear = "dieses Jahres|dieses Jahr|d J|heuer",
            NextYear = "nächsten Jahres|kommenden Jahres|nächstes Jahr|kommendes Jahr|nächsten Jahr|kommenden Jahr",
            LastYear =
                "letzten Jahres|vergangenen Jahres|vorigen Jahres|letztes Jahr|vergangenes Jahr|letzten Jahr|vergangenen Jahr",
            ThisMonth = "d M|dieses Monats",
            Next = "nächsten|kommenden|nächster|kommender",
            Last = "letzten|vergangenen|vorigen|letzter|vergangener",
            And = "und|u|&|sowie",
            Around = "ca|circa|etwa|um|um den|ungefähr|gegen",
            Noise = "von|der|den|dem|des|jahr|jahres|jahre|jahren|Monat|Monate|Monats|zum",
            Before = "im|in|am|vom|während|innerhalb",
            Weekdays = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So",
            Hours = "um",
            Streets = "Straße|Platz|Allee|Ring|Weg|Ufer|Str|Brücke",
            Months = "Jan|Jänner|Jän, Feb|Feber, Mär|Mrz, Apr, , Jun, Jul, Aug, Sep|Sept, Okt, Nov, Dez",
            Seasons = "Frühjahr|Frühjahrs|Frühlings, Sommers, Herbstes|Herbsts, Winters",
            Ordinals = """
                erste|ersten|erster|erstes, zweite|zweiten|zweiter|zweites, dritte|dritten|dritter|drittes,
                vierte|vierten|vierter|viertes|letzte|letzten|letztes
                """,
            QuarterWords = "Quartal|Quartals|Vierteljahr|Vierteljahres|Jahresviertel",
            Quarters = """
                I. Quartal|erstes Quartal|ersten Quartal|erste Quartal,
                II. Quartal|zweites Quartal|zweiten Quartal|zweite Quartal,
                III. Quartal|drittes Quartal|dritten Quartal|dritte Quartal,
                IV. Quartal|viertes Quartal|vierten Quartal|vierte Quartal
                """,
            HalfWords = "Halbjahr|Halbjahres|Halbjahrs|Jahreshälfte|Hälfte|Hälfte des Jahres",
            Halves = """
                I. Halbjahr|erstes Halbjahr|ersten Halbjahr|erste Halbjahr|erste Hälfte|1. Hälfte|ersten Hälfte|erste Jahreshälfte,
                II. Halbjahr|zweites Halbjahr|zweiten Halbjahr|zweite Halbjahr|zweite Hälfte|2. Hälfte|zweiten Hälfte|zweite Jahreshälfte
                """,
            Thirds = """
                Beginn|zu Beginn|zu Beginn des|Anfang des|Beginn des|Jahresbeginn|Jahresanfang,
                Mitte des|Jahresmitte, Ende des|gegen Ende|gegen Ende des|zum Ende|Jahresende
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("de")
    {
        Dates = Dates,
        SmallWords = """
            der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat
            dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis
            mehr durch man wurde wurden sowie zwischen ihre ihren dieser diese dieses
            """,
        FieldWords = """
            projekt projekts region regionen partner treffen sitzung plan pläne aktionsplan aktionspläne maßnahmen
            programm europäische entwicklung umsetzung konferenz austausch erfahrungen ergebnisse land ministerium
            zusammenarbeit tagung
            """,
        Thousands = "tausend tsd",
        Millions = "million millionen mio mill",
        Billions = "milliarde milliarden mrd",
        BehindHour = "uhr",
        Cardinals =
            "ein|eine|einen|einem|einer|eines|eins, zwei|zweier|zweien, drei|dreier|dreien, vier|vieren, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf",
        Teens = "dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn",
        Tens = "zwanzig, dreißig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig, hundert|einhundert",
        Ordinals =
            "erste|ersten|erster|erstes|erstem|allererste*, zweite|zweiten|zweiter|zweites|zweitem, dritte|dritten|dritter|drittes|drittem, vierte|vierten|vierter|viertes|viertem, fünfte|fünften|fünfter|fünftes|fünftem, sechste|sechsten|sechster|sechstes|sechstem, siebte|siebten|siebter|siebtes|siebtem|siebente|siebenten|siebenter|siebentes, achte|achten|achter|achtes|achtem, neunte|neunten|neunter|neuntes|neuntem, zehnte|zehnten|zehnter|zehntes|zehntem, elfte|elften|elfter|elftes|elftem, zwölfte|zwölften|zwölfter|zwölftes|zwölftem",
        Fractions = "fünftel*, sechstel*, siebtel*, achtel*, neuntel*, zehntel*",
        HoursInWords = "halb #: -30, viertel nach #: 15, viertel vor #: -15, dreiviertel #: -15",
        OrdinalEndings = "te|ten|ter|tes|ste|sten|ster",
        PointMakesOrdinal = true,
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] =
                "projekt|projekts|projektes|projekte|projekten|vorhaben|vorhabens|kooperationsprojekt|kooperationsprojekts|kooperationsprojektes|kooperationsprojekte|kooperationsprojekten|verbundprojekt|verbundprojekts|eu-projekt|eu-projekts|eu-projektes|eu-projekte|eu-projekten|interreg-projekt|interreg-projekts|interreg-projektes|interreg-projekte|interreg-projekten|interregprojekt|interregprojekts|gemeinschaftsprojekt|förderprojekt|förderprojekts|partnerschaftsprojekt|projektname|projekttitel",
            [Term.Titled] =
                "mit dem titel|unter dem titel|mit dem namen|unter dem namen|unter dem motto|namens|vollständiger titel|voller titel|vollständiger name|voller name|vollständige bezeichnung|langtitel|langname|projekttitel|projektname|projektbezeichnung|titel des projekts|titel des projektes|titel|genannt|steht für|betitelt",
            [Term.InShort] =
                "kurz|kurzname|kurztitel|kurzbezeichnung|kurzform|in kurzform|akronym|projektakronym|abgekürzt|abkürzung|kurz genannt",
            [Term.Budget] =
                "budget|budgets|projektbudget|projektbudgets|gesamtbudget|gesamtbudgets|gesamtkosten|gesamtvolumen|projektvolumen|finanzvolumen|investitionsvolumen|gesamtwert|gesamthaushalt|projekthaushalt|projektkosten|gesamtausgaben|förderfähige kosten|förderfähigen kosten|förderfähige gesamtkosten|förderfähigen gesamtkosten|förderfähige ausgaben|förderfähigen ausgaben|zuwendungsfähige gesamtausgaben|zuwendungsfähige kosten|finanzrahmen|finanzausstattung|gesamtfinanzierung|gesamtsumme|volumen von",
            [Term.Grant] =
                "zuschuss|zuschusses|zuschüsse|zuschüssen|zuwendung|zuwendungen|finanzhilfe|finanzhilfen|förderung|fördersumme|förderbetrag|förderanteil|fördermittel|fördermitteln|fördergelder|fördergeldern|beitrag|beitrags|finanzbeitrag|unionsbeitrag|kofinanzierung|kofinanzierungsanteil|beihilfe|eu-beitrag|eu-mittel|eu-mitteln|eu-gelder|eu-geldern|eu-anteil|eu-förderung|eu-zuschuss|eu-kofinanzierung|eu-finanzierung|efre-beitrag|efre-mittel|efre-mitteln|efre-anteil|efre-förderung|efre-zuschuss|esf-mittel|esf-mitteln|interreg-mittel|interreg-mitteln|mittel aus dem|mitteln aus dem|mittel der europäischen union|mitteln der europäischen union",
            [Term.NationalShare] =
                "nationale haushalte|nationalen haushalten|nationalen haushalt|nationale budgets|nationale kofinanzierung|nationalen kofinanzierung|nationaler kofinanzierung|nationale mittel|nationalen mitteln|nationaler beitrag|nationalen beitrag|nationaler anteil|landesmittel|landesmitteln|bundesmittel|bundesmitteln|landeshaushalt|bundeshaushalt|eigenmittel|eigenmitteln|eigenanteil|eigenanteile|eigenbeitrag|eigenbeteiligung|beitrag der partner|beiträge der partner|partnerbeitrag|partnerbeiträge",
            [Term.Duration] =
                "laufzeit|projektlaufzeit|gesamtlaufzeit|dauer|projektdauer|projektzeitraum|durchführungszeitraum|umsetzungszeitraum|bewilligungszeitraum|förderzeitraum|realisierungszeitraum|zeitraum|projektperiode|läuft|laufen|lief|dauert|dauern|dauerte|erstreckt sich|erstreckt|umgesetzt von|durchgeführt von|wird umgesetzt|wird durchgeführt",
            [Term.Activity] = "aktivitäten|tätigkeiten|arbeiten|maßnahmen|umsetzung|vorhaben|vorhabens",
            [Term.Phase] =
                "phase|phasen|*phase|*phasen|etappe|etappen|projektabschnitt|projektabschnitts|projektabschnitte",
            [Term.Started] =
                "begann|begannen|beginnt|beginnen|begonnen|startete|starteten|startet|starten|gestartet|angelaufen|lief an|läuft an|liefen an|startschuss|auftakt|projektstart|projektbeginn|start|beginn|eingeläutet|angestoßen|ins leben gerufen|in angriff genommen|nahm die arbeit auf|nahmen die arbeit auf",
            [Term.Instrument] =
                "politikinstrument|politikinstruments|politikinstrumentes|politikinstrumente|politikinstrumenten|politisches instrument|politische instrument|politischen instruments|politische instrumente|politischen instrumente|politischen instrumenten|politischer instrumente|förderinstrument|förderinstruments|förderinstrumente|förderinstrumenten|instrument|instruments|instrumentes|instrumente|instrumenten",
            [Term.Policy] =
                "plan|plans|pläne|plänen|aktionsplan|aktionspläne|aktionsplänen|regionalplan|regionalpläne|strategie|strategien|*strategie|*strategien|programm|programms|programme|programmen|förderprogramm|förderprogramme|förderprogrammen|politik|politiken|konzept|konzepte|leitlinie|leitlinien|richtlinie|richtlinien",
            [Term.OperationalProgramme] =
                "operationelles programm|operationelle programm|operationellen programm|operationellem programm|operationellen programms|operationellen programmes|operationelle programme|operationellen programme|operationellen programmen|operationeller programme|op|efre-op|efre-programm|efre-programms|efre-programmes|efre-programme|efre-programmen|esf-programm|esf-programms|esf-programme|regionalprogramm|regionalprogramms|regionalprogramme|regionalprogrammen|regionales programm|regionalen programms",
            [Term.Local] =
                "lokal|lokale|lokalen|lokaler|lokales|lokalem|kommunal|kommunale|kommunalen|kommunaler|kommunales|kommunalem|örtliche|örtlichen|örtlicher|örtliches|städtische|städtischen|städtischer|städtisches",
            [Term.Regional] = "regional|regionale|regionalen|regionaler|regionales|regionalem",
            [Term.National] =
                "national|nationale|nationalen|nationaler|nationales|nationalem|landesweite|landesweiten|landesweites|bundesweite|bundesweiten|bundesweites|staatliche|staatlichen|staatliches",
            [Term.LeadPartner] =
                "leadpartner|leadpartners|lead-partner|lead-partners|lead partner|lead partners|leadpartnerin|federführender partner|federführenden partner|federführende partner|federführenden partners|federführendem partner|federführender begünstigter|federführenden begünstigten|federführende begünstigte|federführung|hauptpartner|hauptpartners|projektkoordinator|projektkoordinators|projektkoordinatorin|koordinator|koordinators|koordinatorin|projektleitung|lp|hauptbegünstigter|gesamtkoordination|konsortialführer|konsortialführung|verbundkoordinator|projektträger|projektträgers|projektträgerin",
            [Term.Partner] =
                "partner|partners|partnern|partnerin|partnerinnen|projektpartner|projektpartners|projektpartnern|projektpartnerin|projektpartnerinnen|kooperationspartner|kooperationspartnern|kooperationspartners|partnerorganisation|partnerorganisationen|partnereinrichtung|partnereinrichtungen|partnerregion|partnerregionen|projektbeteiligte|projektbeteiligten|konsortium|konsortiums|partnerschaft|begünstigter|begünstigte|begünstigten|pp",
            [Term.AdvisoryPartner] =
                "beratender partner|beratende partner|beratenden partner|beratenden partners|beratenden partnern|beratendem partner|advisory partner|beratungspartner|beratungspartners|beratungspartnern|fachlicher berater|partner mit beratender funktion|partner mit beratender rolle",
            [Term.AssociatedPartner] =
                "assoziierter partner|assoziierte partner|assoziierten partner|assoziierten partners|assoziierten partnern|assoziiertem partner|assoziierte partnerin|assoziierte organisation|assoziierte organisationen|assoziierten organisation|assoziierten organisationen|assoziierter organisationen|assoziierte einrichtung|assoziierte einrichtungen|assoziierter projektpartner|assoziierte projektpartner|assoziierten projektpartner|assoziierter strategischer partner|assoziierte strategische partner|assoziierten strategischen partner|assoziierte strategische partnerin",
            [Term.PolicyAuthority] =
                "assoziierte politische behörde|assoziierten politischen behörde|assoziierte politische behörden|assoziierten politischen behörden|assoziierte behörde|assoziierten behörde|assoziierte behörden|assoziierten behörden|assoziierte politikbehörde|assoziierte politikbehörden|assoziierte politikverantwortliche behörde|zuständige politische behörde|zuständige politikbehörde|politisch verantwortliche behörde|politisch zuständige behörde|associated policy authority",
            [Term.ExternalManagement] =
                "externe management|externe management center|externes management center|externen management center|externe managementbüro|externes managementbüro|externe büro|externes projektmanagement|externen projektmanagement|externen projektmanagements|externe projektmanagement|externem projektmanagement|externes management|externen management|externen managements|externe projektleitung|externe projektsteuerung|externer dienstleister|externe projektkoordination|externe projektbegleitung|externes projektbüro|projektmanagementbüro",
            [Term.Former] = "ehemalig*|vormalig*|früherer|frühere|früheren|einstig*|ex",
            [Term.Is] = "ist|sind|war|waren|wird|werden|wurde|wurden|als|fungiert als|fungieren als",
            [Term.Meeting] =
                "treffen|treffens|arbeitstreffen|arbeitstreffens|projekttreffen|projekttreffens|partnertreffen|partnertreffens|projektpartnertreffen|projektpartnertreffens|auftakttreffen|auftakttreffens|abschlusstreffen|abschlusstreffens|*gruppentreffen|*gruppentreffens|*teamtreffen|*teamtreffens|koordinierungstreffen|koordinationstreffen|konsortialtreffen|konsortiumstreffen|netzwerktreffen|netzwerktreffens|expertentreffen|stakeholdertreffen|akteurstreffen|jahrestreffen|halbjahrestreffen|regionaltreffen|kick-off|kickoff|kick off|kick-off-treffen|kickoff-treffen|kick-off-meeting|kickoff-meeting|sitzung|sitzungen|*sitzung|*sitzungen|besprechung|besprechungen|projektbesprechung|projektbesprechungen|meeting|meetings|*meeting|*meetings|zusammenkunft|zusammenkünfte|zusammenkünften",
            [Term.Met] =
                "traf|trafen|traf sich|trafen sich|sich trafen|trifft|trifft sich|treffen sich|sich treffen|wird sich treffen|werden sich treffen|getroffen|kam zusammen|kamen zusammen|zusammenkamen|zusammengekommen|zusammentreffen|zusammenkommen|kommt zusammen|kommen zusammen|tagte|tagten|tagt|tagen|getagt|versammelte|versammelten|versammelt|versammeln|kam erneut zusammen|kamen erneut zusammen|beriet|berieten|zusammengetreten|trat zusammen|traten zusammen",
            [Term.Circle] =
                "interregionale|interregionalen|interregionaler|interregionales|interregionalem|transnationale|transnationalen|transnationaler|transnationales|transnationalem|grenzüberschreitende|grenzüberschreitenden|grenzüberschreitender|grenzüberschreitendes|internationale|internationalen|internationaler|internationales|überregionale|überregionalen|überregionaler|überregionales|bilaterale|bilateralen|bilaterales|trilaterale|trilateralen|trilaterales|regionale|regionalen|regionaler|regionales|lokale|lokalen|lokales|lokaler|thematische|thematischen|thematisches|thematischer|technische|technischen|technisches|arbeitsgruppe|arbeitsgruppen|projektgruppe|projektteam|projektteams|team|teams|steuerungsgruppe|steuerungsgruppen|steuerungsgruppensitzung|lenkungsgruppe|lenkungsgruppen|lenkungsausschuss|lenkungsausschusses|steuerungskreis|steuerungskreises|lenkungskreis|projektbeirat|projektbeirats|beirat|beirats|fachbeirat|fachbeirats|begleitausschuss|begleitausschusses|monitoringausschuss|monitoringausschusses|partner|partners|partnern|projektpartner|projektpartnern|konsortium|konsortiums|partnerschaft|stakeholder|stakeholdern|stakeholdergruppe|stakeholder-gruppe|interessengruppe|interessengruppen|akteursgruppe|kick-off|kickoff|auftakt|projekt|projekts|projektes|arbeitskreis|arbeitskreises|koordinierung|koordination|expertengruppe|expertengruppen|interregional|transnational|begleitgruppe|begleitgruppen",
            [Term.Next] =
                "nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem|bevorstehende|bevorstehenden|bevorstehendes|bevorstehender|anstehende|anstehenden|anstehendes|demnächst",
            [Term.Final] =
                "letzte|letzten|letzter|letztes|letztem|abschließende|abschließenden|abschließender|abschließendes|abschließend|finale|finalen|finaler|finales|abschluss|abschlusstreffen|abschlusstreffens|abschlusssitzung|abschlusskonferenz|abschlusskonferenzen|abschlussveranstaltung|abschlussveranstaltungen|abschlussworkshop|abschlussseminar|schlusskonferenz|schlussveranstaltung",
            [Term.Topic] =
                "im mittelpunkt|im fokus|im zentrum|im vordergrund|schwerpunkt|schwerpunkte|thema|themen|themenschwerpunkt|themenschwerpunkte|auf der tagesordnung|auf der agenda|tagesordnungspunkte|auf dem programm|ging es um|ging es|widmete sich|widmeten sich|widmet sich|befasste sich|befassten sich|befasst sich|beschäftigte sich|beschäftigten sich|drehte sich um|diskutierten|diskutiert wurde|diskutiert wurden|diskutierte|besprochen|besprachen|erörterten|erörtert|tauschten sich|tauschten sich aus|gegenstand|inhalte|inhalt",
            [Term.Conference] =
                "konferenz|konferenzen|tagung|tagungen|*tagung|*tagungen|symposium|symposien|symposiums|kolloquium|kolloquien|*skonferenz|*skonferenzen|*lkonferenz|*lkonferenzen|*hkonferenz|*hkonferenzen|*tkonferenz|*tkonferenzen|*rkonferenz|*rkonferenzen|*akonferenz|*akonferenzen|energiekonferenz|strategiekonferenz|onlinekonferenz|städtekonferenz|halbzeitkonferenz",
            [Term.Workshop] =
                "workshop|workshops|*workshop|*workshops|werkstatt|*werkstatt|arbeitsworkshop|world-café|world café|hackathon|masterclass|planspiel|zukunftswerkstatt",
            [Term.Seminar] =
                "seminar|seminare|seminaren|seminars|*seminar|*seminare|*seminars|fachgespräch|fachgespräche|vortrag|vortragsabend|vortragsveranstaltung|runder tisch|runden tisch|runde tische|rundtischgespräch|podiumsdiskussion|podiumsgespräch|expertengespräch",
            [Term.Webinar] = "webinar|webinare|webinaren|webinars|*webinar|*webinare|web-seminar",
            [Term.Convention] =
                "konvente|konventen|konventes|kongress|kongresses|kongresse|*kongress|*kongresses|*kongresse|forum|forums|*forum|*forums|foren|gipfel|gipfels|gipfeltreffen|*gipfel|konvent|konvents|convention",
            [Term.StudyVisit] =
                "studienreise|studienreisen|studienbesuch|studienbesuche|studienbesuchs|studienbesuches|studienbesuchen|studienfahrt|studienfahrten|studienaufenthalt|fachexkursion|fachexkursionen|exkursion|exkursionen|lernreise|lernreisen|informationsreise|informationsreisen|fachreise|delegationsreise|vor-ort-besuch|vor-ort-besuche|vor-ort-termin|ortsbesichtigung|projektbesuch|projektbesuche|betriebsbesichtigung|study visit|study visits",
            [Term.Fair] =
                "messe|messestand|fachmesse|fachmessen|leitmesse|jobmesse|bildungsmesse|hausmesse|industriemesse|verbrauchermesse|ausbildungsmesse|ausstellung|ausstellungen|*ausstellung|*ausstellungen|expo|leistungsschau|markt der möglichkeiten|projektmarkt|regionalmarkt|bauernmarkt|wochenmarkt",
            [Term.Training] =
                "schulung|schulungen|*schulung|*schulungen|kurs|kurse|lehrgang|lehrgänge|*lehrgang|weiterbildung|weiterbildungen|fortbildung|fortbildungen|training|trainings|*training|*trainings|sommerschule|winterschule|summer school|sommerakademie|lehrveranstaltung|schulungstag",
            [Term.Festival] =
                "zum fest|das fest|ein fest|beim fest|hoffest|sommerfest|dorffest|festival|festivals|*festival|*festivals|stadtfest|europafest|straßenfest|volksfest|festwoche",
            [Term.Launch] =
                "auftaktveranstaltung|auftaktveranstaltungen|eröffnungsveranstaltung|startveranstaltung|kick-off-veranstaltung|kickoff-veranstaltung|auftaktkonferenz|eröffnungskonferenz|eröffnungsfeier|feierliche eröffnung|feierlichen eröffnung|feierlich eröffnet|einweihung|einweihungsfeier|offizielle eröffnung",
            [Term.OtherEvent] =
                "veranstaltung|veranstaltungen|*veranstaltung|*veranstaltungen|event|events|informationstag|informationstage|infotag|infotage|aktionstag|aktionstage|thementag|fachtag|fachtage|regionaltag|europatag|demonstrationstag|tag der offenen tür|tage der offenen tür|tag der offenen türen|infoabend|informationsabend|themenabend|infoveranstaltung|preisverleihung|matchmaking|partnerbörse|kooperationsbörse|öffentliche präsentation|öffentlichen präsentation|projektpräsentation|projektvorstellung|anhörung|bürgerdialog|bürgerversammlung|pitch-event|roadshow|dialogforum|festakt|stammtisch",
            [Term.SaveTheDate] =
                "termin vormerken|termin vorzumerken|termin bitte vormerken|bitte vormerken|merken sie sich|merken sie sich den termin|bitte merken sie|den termin schon jetzt|schon jetzt vormerken|vormerken|vorzumerken|vormerktermin|terminvormerkung|terminankündigung|terminhinweis|terminvorschau|halten sie sich den termin|termin frei|termin freihalten|bitte notieren|save-the-date",
            [Term.WillFollow] =
                "wird bekannt gegeben|werden bekannt gegeben|wird bekanntgegeben|werden bekanntgegeben|bekannt gegeben|bekanntgegeben|wird noch|werden noch|folgt|folgen|folgt in kürze|folgen in kürze|in kürze|demnächst|noch nicht|noch offen|steht noch nicht fest|stehen noch nicht fest|steht noch aus|stehen noch aus|noch festzulegen|noch zu bestätigen|noch zu klären|zu bestätigen|wird veröffentlicht|werden veröffentlicht|wird mitgeteilt|werden mitgeteilt|wird verschickt|wird versandt|wird zugesandt|geht ihnen|gehen ihnen|zu gegebener zeit|zeitnah|nachgereicht|in abstimmung|in vorbereitung|in planung|wird derzeit|tba|tbc|tbd",
            [Term.Venue] =
                "ort|orte|ortes|veranstaltungsort|veranstaltungsorts|veranstaltungsortes|tagungsort|tagungsorts|tagungsortes|konferenzort|treffpunkt|veranstaltungsraum|räumlichkeiten|lokalität|adresse|anschrift|wo|tagungsstätte|austragungsort|saal|raum",
            [Term.Agenda] =
                "agenda|tagesordnung|programm|programms|programmes|veranstaltungsprogramm|tagungsprogramm|konferenzprogramm|detailprogramm|ablauf|ablaufplan|programmablauf|zeitplan|referenten|referentinnen",
            [Term.Registration] =
                "anmeldung|anmeldungen|anmeldeformular|anmeldelink|anmeldefrist|anmeldeschluss|anmelden|anzumelden|registrierung|registrierungslink|registrieren|einschreibung|online-anmeldung|anmeldemöglichkeit",
            [Term.Date] =
                "termin|termins|termine|terminen|datum|datums|genauer termin|genaue termin|genaues datum|genaue datum|tag|zeit|wann|uhrzeit|zeitpunkt|beginn",
            [Term.Invited] =
                "eingeladen|lädt|laden|lädt ein|laden ein|einladen|einzuladen|einlädt|lud|luden|einladung|herzlich willkommen|willkommen|richtet sich an|richten sich an|offen für|steht allen offen|heißen willkommen|zur teilnahme aufgerufen",
            [Term.Online] =
                "online|virtuell|virtuelle|virtuellen|virtueller|virtuelles|virtuellem|digital|digitale|digitalen|digitales|videokonferenz|video-konferenz|webkonferenz|per video|per zoom|via zoom|über zoom|per teams|via teams|über teams|ms teams|microsoft teams|hybrid|hybride|hybrides|hybriden|online-format|im netz|livestream",
            [Term.Held] =
                "findet|finden|fand|fanden|statt|stattfinden|stattfindet|stattfindend*|stattfand|stattfanden|stattgefunden|stattzufinden|abgehalten|hielt ab|abhalten|veranstaltet|veranstaltete|veranstalten|veranstalteten|organisiert|organisierte|organisierten|organisieren|ausgerichtet|richtete aus|ausrichten|ausrichtet|durchgeführt|geplant|vorgesehen|angesetzt|terminiert|eröffnet|eröffnete|lädt|lud|luden|laden|lädt ein|lud ein|luden ein|laden ein|einladen|eingeladen|gastgeber|gastgeberin|zu gast|beherbergt|beherbergte|war gastgeber|empfängt|empfing|ging über die bühne|geht über die bühne|richtet aus|beginnt|startet",
            [Term.WorkPackage] =
                "arbeitspaket|arbeitspakete|arbeitspakets|arbeitspaketes|arbeitspaketen|ap|aps|workpackage|work package|wp|wps|teilprojekt|teilprojekte",
            [Term.Milestone] = "meilenstein|meilensteine|meilensteins|meilensteinen|zwischenziel",
            [Term.Deliverable] =
                "liefergegenstand|liefergegenstände|liefergegenstands|liefergegenständen|liefergegenstandes|deliverable|deliverables|arbeitsergebnis|arbeitsergebnisse|projektergebnis|leistung im projekt",
            [Term.OnSchedule] =
                "im zeitplan|nach plan|planmäßig|planmäßige|planmäßigen|planmäßiger|plangemäß|plangemäße|wie geplant|termingerecht|termingemäß|liegt im zeitplan|liegen im zeitplan|innerhalb des zeitplans|im vorgesehenen zeitrahmen|gemäß zeitplan|gemäß dem zeitplan|entsprechend dem zeitplan|laut plan|verläuft nach plan|on track|liegt im plan|liegen im plan|im plan liegt|im plan liegen|weiterhin im plan|voll im plan|gut im plan|ist im plan|sind im plan|im zeitlichen rahmen",
            [Term.Law] =
                "verordnung*|gesetz*|artikel*|art|richtlinie*|vertrag*|satzung*|vereinbarung*|paragraph*|geschäftsordnung*",
            [Term.Progress] =
                "große fortschritte|großen fortschritt|großen fortschritten|gute fortschritte|guten fortschritte|guten fortschritt|gute fortschritt|erhebliche fortschritte|erhebliche fortschritt|erheblichen fortschritt|deutliche fortschritte|deutlichen fortschritt|deutlicher fortschritt|wesentliche fortschritte|wesentlichen fortschritt|beachtliche fortschritte|bedeutende fortschritte|bedeutenden fortschritt|spürbare fortschritte|sichtbare fortschritte|weitere fortschritte|nennenswerte fortschritte|wichtige fortschritte|gut vorangekommen|kommt voran|kommen voran|kommt gut voran|kommen gut voran|schreitet voran|schreiten voran|vorangekommen|weit fortgeschritten|fortschritte erzielt|fortschritte gemacht|rasche fortschritte|solide fortschritte",
            [Term.Successful] =
                "erfolgreich|erfolgreiche|erfolgreichen|erfolgreicher|erfolgreiches|erfolgreichem|erfolg|mit erfolg",
            [Term.Delayed] =
                "verzögert|verzögerte|verzögerten|verzögern|verzögerung|verzögerungen|in verzug|im verzug|im rückstand|in rückstand|hinter dem zeitplan|hinter dem plan|verspätet|verspätete|verspätung|verschoben|verschiebt sich|verschieben sich|vertagt|aufgeschoben|zurückgestellt",
            [Term.Moved] =
                "verschoben|verschiebt sich|verschieben sich|vertagt|vorverlegt|verschob sich|verschoben sich|ursprünglich geplant|ursprünglich für|ursprünglich vorgesehen|ursprünglich am",
            [Term.Cancelled] =
                "abgesagt|abgesagte|abgesagten|entfällt|entfiel|entfallen|fällt aus|fallen aus|fiel aus|fällt leider aus|ausgefallen|nicht statt|nicht stattfinden|absage|storniert|annulliert",
            [Term.Not] = "nicht|kein*|ohne|weder|nie|niemals|noch nicht",
            [Term.AtRisk] =
                "gefährdet|in gefahr|auf der kippe|risikobehaftet|steht auf dem spiel|droht zu scheitern|infrage gestellt",
            [Term.Completed] =
                "abgeschlossen|wurde abgeschlossen|wurden abgeschlossen|ist abgeschlossen|sind abgeschlossen|schloss ab|schlossen ab|beendet|fertiggestellt|fertig gestellt|vollendet|finalisiert|erreicht|erfüllt|zu ende gegangen|erledigt|unter dach und fach",
            [Term.Financed] =
                "finanziert|finanzieren|wird finanziert|werden finanziert|gefördert|gefördertes|geförderte|geförderten|geförderter|wird gefördert|fördert|förderte|bezuschusst|mitteln finanziert",
            [Term.CoFinanced] =
                "kofinanziert|kofinanzierte|kofinanzierten|kofinanziertes|kofinanzierter|ko-finanziert|co-finanziert|cofinanziert|mitfinanziert|mitfinanzierte|mitfinanzierten|mitfinanziertes|teilfinanziert|teilweise finanziert|anteilig finanziert|anteilig gefördert|mitgefördert|kofinanziert durch",
            [Term.Supported] =
                "unterstützt|unterstützte|unterstützten|unterstütztes|unterstützter|mit unterstützung|finanzieller unterstützung|finanzielle unterstützung|mit finanzieller unterstützung|dank der unterstützung|mit freundlicher unterstützung|mit finanzieller hilfe|mit mitteln unterstützt",
            [Term.Supposed] =
                "würde|würden|bei bewilligung|bei genehmigung|im falle einer bewilligung|im fall einer bewilligung|im falle einer förderung|im fall einer förderung|falls bewilligt|falls gefördert|sofern bewilligt|vorbehaltlich|wenn der antrag|falls der antrag|sofern der antrag|wenn die förderung|falls die förderung|wenn das projekt bewilligt|wenn das projekt genehmigt|falls das projekt bewilligt|falls das projekt genehmigt",
            [Term.EuropeanUnion] = "europäische union|europäischen union|eu|der union|europäischer union",
            [Term.Erdf] =
                "europäischer fonds für regionale entwicklung|europäischen fonds für regionale entwicklung|europäische fonds für regionale entwicklung|europäischem fonds für regionale entwicklung|fonds für regionale entwicklung|regionalfonds|europäischen regionalfonds|europäischer regionalfonds|efre|efre-mittel|efre-mitteln",
            [Term.Esf] =
                "europäischer sozialfonds|europäischen sozialfonds|europäische sozialfonds|europäischer sozialfonds plus|europäischen sozialfonds plus|sozialfonds|esf|esf plus|esf+",
            [Term.CohesionFund] = "kohäsionsfonds",
            [Term.JustTransitionFund] =
                "fonds für einen gerechten übergang|fonds für den gerechten übergang|fonds für gerechten übergang|just transition fund|jtf",
            [Term.Eafrd] =
                "europäischer landwirtschaftsfonds für die entwicklung des ländlichen raums|europäischen landwirtschaftsfonds für die entwicklung des ländlichen raums|europäische landwirtschaftsfonds für die entwicklung des ländlichen raums|landwirtschaftsfonds für die entwicklung des ländlichen raums|landwirtschaftsfonds|eler",
            [Term.Emfaf] =
                "europäischer meeres-, fischerei- und aquakulturfonds|europäischen meeres-, fischerei- und aquakulturfonds|europäische meeres-, fischerei- und aquakulturfonds|europäischer meeres- und fischereifonds|europäischen meeres- und fischereifonds|europäische meeres- und fischereifonds|emfaf|emff",
            [Term.Ipa] =
                "instrument für heranführungshilfe|instruments für heranführungshilfe|instrument für die heranführungshilfe|heranführungshilfe|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "aufbau- und resilienzfazilität|aufbaufonds|aufbauinstrument nextgenerationeu|nextgenerationeu|next generation eu|rrf|arf|deutscher aufbau- und resilienzplan|darp",
            [Term.Product] = "produkt|produkts|ergebnis|ergebnisses|output",
            [Term.Call] =
                "aufruf|aufrufs|aufrufe|projektaufruf|projektaufrufs|*aufruf|ausschreibung|ausschreibungen|call|antragsrunde|förderaufruf|bewerbungsrunde",
            [Term.Post] =
                "*koordinator|*koordinatorin|*koordination|*leiter|*leiterin|*leitung|*manager|*managerin|*management|*referent|*referentin|*sprecher|*sprecherin|*assistenz|*assistentin|*sekretariat|*beauftragte|*beauftragter|*kommunikation|öffentlichkeitsarbeit|presse- und öffentlichkeitsarbeit|*sachbearbeiter|*sachbearbeiterin|geschäftsführer|geschäftsführerin|geschäftsführung|*berater|*beraterin|pressestelle|kontaktstelle",
            [Term.Contact] =
                "kontakt|kontakte|kontaktperson|kontaktpersonen|kontaktdaten|ansprechpartner|ansprechpartnerin|ansprechpartnerinnen|ansprechperson|ansprechpersonen|weitere informationen|weiteren informationen|nähere informationen|mehr informationen|weitere auskünfte|nähere auskünfte|auskünfte|auskunft|rückfragen|für fragen|bei fragen|rückfragehinweis|schreiben sie|pressekontakt|wenden sie sich|mehr dazu|mehr unter|protokoll:|protokollführung|schriftführung|fragen beantwortet|fragen an|anfragen",
            [Term.Phone] =
                "telefonnummer|rufnummer|telefon|telefonnummer|telefonisch|tel|fon|mobil|mobiltelefon|handy|ruf|durchwahl|rufnummer|fernruf",
            [Term.Desk] =
                "*büro|*stelle|*dienst|*zentrale|*amt|*nummer|*zeiten|*stunden|*schaft|*kasse|*meldung|*beratung|*buchung|*ierung|*leitung|*verwaltung|*vermietung|*mittlung|*betreuung|*werbung|*abteilung|*vertretung|*führung|*sammlung|*stellung|hotline|empfang|rezeption|notruf|notfall|notfälle|info|infos|auskunft|auskünfte|team|presse|sekretariat|termine|service",
            [Term.Published] =
                "veröffentlicht|veröffentlichung|erschienen|newsletter|rundbrief|infobrief|pressemitteilung|presseinformation|pressemeldung|medieninformation|presseaussendung|medienmitteilung|ausgabe|stand|letzte aktualisierung|zuletzt aktualisiert|zuletzt geändert|aktualisiert|aktualisiert am|aktuelles vom|meldung vom|mitteilung vom|herausgegeben|redaktionsschluss",
            [Term.Organisation] =
                "ministerium|ministeriums|*ministerium|*ministeriums|ministeriums für|senat|senats|senatsverwaltung|senatskanzlei|staatskanzlei|staatsregierung|landesregierung|bundesregierung|regierung|regierungspräsidium|regierungspräsidiums|bezirksregierung|landesdirektion|landesverwaltungsamt|landesverwaltungsamtes|landesamt|landesamts|landesamtes|bundesamt|bundesamts|bundesamtes|landratsamt|landratsamts|landratsamtes|bezirksamt|bezirksamts|stadtplanungsamt|umweltamt|wirtschaftsamt|landkreis|landkreises|kreis|kreises|landeshauptstadt|hansestadt|stadt|stadtrat|stadtverwaltung|magistrat|gemeinde|marktgemeinde|samtgemeinde|gemeindeverband|verbandsgemeinde|kreisverwaltung|bezirk|bezirks|freistaat|freistaats|freistaates|land|landes|bundesland|bundesrepublik|amt|amtes|behörde|*behörde|agentur|*agentur|universität|*universität|hochschule|*hochschule|fachhochschule|akademie|*akademie|institut|instituts|*institut|*instituts|forschungszentrum|forschungszentrums|forschungsinstitut|kompetenzzentrum|kompetenzzentrums|technologiezentrum|innovationszentrum|gründerzentrum|zentrum für|technologiepark|wissenschaftspark|gesellschaft|wirtschaftsförderung|*wirtschaftsförderung|kammer|verband|verbands|verbandes|*verband|*verbands|*verbandes|verein|vereins|*verein|bund|stiftung|*stiftung|genossenschaft|*genossenschaft|netzwerk|netzwerks|*netzwerk|cluster|clusters|*cluster|museum|museums|*museum|sparkasse|zweckverband|regionalverband|planungsverband|euroregion|region|regionalmanagement|kommission|ausschuss|rat|geschäftsstelle|sekretariat|direktion|*direktion|verwaltung|*verwaltung|stadtwerke|klinikum|krankenhaus|fraunhofer*|helmholtz*|leibniz*|gmbh|ggmbh|ag|e.v|ev|kg|gmbh & co|ohg|gbr|mbh|eg|e.g|ug|kgaa|aör|consult|consulting|beratung|landwirtschaftskammer|amt der|schule|*schule|gemeinderat|landesrat|forschungsrat|kreisrat|europarat|bank|volksbank|förderbank|investitionsbank|landesbank|aufbaubank|entwicklungsbank|handwerkskammer|gemeindeamt|stadtamt|zentralverband|handelskammer|außenhandelskammer|wirtschaftskammer|ingenieurkammer|architektenkammer|arbeitskammer|ärztekammer|fördergesellschaft|wirtschaftsfördergesellschaft|wirtschaftsförderungsgesellschaft|entwicklungsgesellschaft|landesgesellschaft|strukturentwicklungsgesellschaft|forschungsgesellschaft|energiegesellschaft|verkehrsgesellschaft|planungsgesellschaft|aktiengesellschaft|marketinggesellschaft|kanton|kantons|provinz|landesanstalt|bundesanstalt|anstalt|forschungsanstalt|versuchsanstalt",
            [Term.Building] =
                "hotel|hotels|schloss|schlosses|schlosshotel|burg|palais|residenz|rathaus|rathauses|*rathaus|kongresszentrum|kongresszentrums|*kongresszentrum|konferenzzentrum|konferenzzentrums|tagungszentrum|tagungszentrums|tagungshaus|tagungsstätte|messezentrum|messegelände|kulturzentrum|kulturzentrums|kulturhaus|kulturhauses|gemeindezentrum|bürgerhaus|bürgerhauses|bürgerzentrum|stadthalle|halle|haus|hauses|landhaus|gästehaus|zentrum|zentrums|*zentrum|bibliothek|*bibliothek|bücherei|theater|theaters|*theater|museum|museums|kirche|*kirche|bahnhof|hafen|hörsaal|saal|*saal|aula|auditorium|campus|stadion|arena|sitz|räumlichkeiten|räumen|räume|landtag|landtags|akademie|universität|hochschule|ministerium|landesvertretung|vertretung des landes|vertretung des freistaats|geschäftsstelle|fabrik|mühle|kloster|klosters|*kloster|abtei|gasthof|landgasthof|kino|raum|sitzungssaal|konferenzraum|besucherzentrum|botanischen garten|botanischer garten|villa|turm|scheune|gutshof|speicher|forum|institut|instituts|kurhaus|gasthaus|gemeindehaus|stadthaus|konzerthaus|opernhaus|schauspielhaus|festspielhaus|gewandhaus|ständehaus|europahaus|pfarrhaus|lagerhaus|jagdschloss|wasserschloss|stadtschloss|residenzschloss|barockschloss|hauptbahnhof|kulturbahnhof|*museum|alten rathaus|neuen rathaus|messehalle|markthalle|sporthalle|mehrzweckhalle|kongresshalle|konzerthalle|alte halle|festhalle|kulturhalle",
            [Term.OfTown] = "",
            [Term.NameJoint] = "der|des|für|für die|für das|für den|und|von|von den|vom|zur|zum|zu|am|&|an der|ob der",
            [Term.At] =
                "in|im|in der|in den|in dem|in das|in die|ins|am|an der|an dem|an|auf|auf dem|auf der|bei|beim|bei der|nach|zu|im schönen|nahe|vor den toren von",
            [Term.Side] = "seite|seiten",
            [Term.Interest] = "interesse|interessen|absicht|absichten|beabsichtigen|bereitschaft|willen|wunsch",
            [Term.Cooperation] = "zusammenarbeit|kooperation|zusammenzuarbeiten|partnerschaft",
            [Term.Objective] =
                "ziel|ziele|zielen|zielt|hauptziel|hauptziels|projektziel|projektziele|zielsetzung|zum ziel|idee des projekts|anliegen des projekts",
            [Term.Theme] =
                "thema|themen|themenfeld|themenfelder|themenbereich|themenbereiche|politikbereich|priorität|prioritätsachse|spezifisches ziel|handlungsfeld|handlungsfelder|schwerpunkt|schwerpunkte",
            [Term.As] = "als",
            [Term.And] =
                "und|sowie|u|&|plus|wie auch|als auch|ebenso wie|zusammen mit|gemeinsam mit|einschließlich|inklusive",
            [Term.HowMany] = "wie viele|wie vielen|wie vieler|wie viel|wieviele|wieviel",
            [Term.All] =
                "alle|allen|aller|sämtliche|sämtlichen|sämtlicher|die gesamten|das ganze|die ganze|den ganzen|der ganze",
            [Term.Most] =
                "die meisten|den meisten|der meisten|ihre meisten|mehrheit|mehrzahl|großteil|größte teil|größten teil|überwiegender teil|überwiegende teil",
            [Term.Mostly] = "überwiegend|größtenteils|mehrheitlich|zum größten teil",
            [Term.Many] =
                "viele|vielen|vieler|zahlreiche|zahlreichen|zahlreicher|etliche|etlichen|eine vielzahl|eine große zahl",
            [Term.Several] =
                "mehrere|mehreren|mehrerer|einige|einigen|einiger|diverse|diversen|ein paar|manche|manchen|mancher|eine reihe von|ein teil der|einzelne",
            [Term.Few] =
                "kaum ein|kaum eine|kaum einer|kaum eines|kaum jemand|wenige|wenigen|weniger als eine handvoll|nur wenige|nur wenigen|nur einige|nur ein teil|eine handvoll|ein kleiner teil|kaum jemand",
            [Term.Half] = "hälfte|die hälfte|der hälfte",
            [Term.Third] = "ein drittel|einem drittel|eines drittels|drittel|zwei drittel|dritteln",
            [Term.Quarter] = "ein viertel|einem viertel|eines viertels|drei viertel|dreiviertel|drei vierteln",
            [Term.Almost] = "fast|knapp|beinahe|nahezu|annähernd|so gut wie",
            [Term.AtLeast] = "mindestens|wenigstens|zumindest|nicht weniger als|mehr als|über",
            [Term.AtMost] = "höchstens|maximal|allenfalls|nicht mehr als|weniger als|bis zu",
            [Term.Both] = "beide|beiden|beider",
            [Term.None] =
                "kein|keine|keinen|keiner|keinem|keines|keins|niemand|niemanden|niemandem|weder|nicht einer|nicht eine",
            [Term.Each] = "jede|jeder|jedes|jeden|jedem|jeweils jede|jeder einzelne|jede einzelne|jedes einzelne",
            [Term.Which] = "welche|welcher|welches|welchen|welchem|was für",
        },
    };
}
