namespace Konvent.Reading;

/// <summary>Italian.</summary>
internal static class Italian
{
    private const string Months =
        "gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre";

    private static readonly DateSpeech Dates = new()
    {
        Alone = new()
        {
            Months = Months,
            Seasons = "primavera, estate, autunno, inverno",
            Quarters = "primo trimestre, secondo trimestre, terzo trimestre, quarto trimestre",
            Halves = "prima metà, seconda metà",
            Thirds = "inizio, metà, fine",
            Half = "{n} del {y}",
        },
        AfterPreposition = new()
        {
            Months = """
                gennaio, febbraio, marzo, a|aprile, maggio, giugno, luglio, a|agosto, settembre, ottobre, novembre,
                dicembre
                """,
            MonthsOfDay = Months,
            Seasons = "la |primavera, l'|estate, l'|autunno, l'|inverno",
            Quarters = "il |primo trimestre, il |secondo trimestre, il |terzo trimestre, il |quarto trimestre",
            Halves = "la |prima metà, la |seconda metà",
            Thirds = "l'|inizio, la |metà, la |fine",
            Half = "{n} del {y}",
            Third = "{n} del {y}",
            Day = "il |{d} {m}[ {y}]",
            VowelDay = "l'|{d} {m}[ {y}]",
            Year = "il |{y}",
        },
        From = new("da ", ("a", "da "), ("il ", "dal "), ("la ", "dalla "), ("l'", "dall'")),
        Until = new("fino a ", ("a", "fino ad "), ("il ", "fino al "), ("la ", "fino alla "), ("l'", "fino all'")),
        Around = new(
            "intorno a ",
            ("a", "intorno ad "),
            ("il ", "intorno al "),
            ("la ", "intorno alla "),
            ("l'", "intorno all'")
        ),
        Days = "{d}-{e} {m}[ {y}]",
        TwoDays = "{d} e {e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        FirstDay = "1º",
        Heard = new()
        {
            From =
                "da|dal|dall|dalla|dalle|dai|a partire da|a partire dal|a partire dall|a partire dalla|a decorrere da|a decorrere dal|a decorrere dall|dal mese di|sin dal|fin dal",
            Until = "fino a|fino ad|fino al|fino all|fino alla|fino alle|sino a|sino al|sino all|sino alla",
            By =
                "entro|entro il|entro la|entro l|entro le|entro e non oltre|entro e non oltre il|entro e non oltre l|non oltre|non oltre il|prima del|prima dell|prima di|prima della|al più tardi|al più tardi il|al più tardi entro|entro la fine del mese di",
            To = "a|ad|al|all|alla|alle",
            Between = "tra|fra",
            ThisYear = "di quest’anno|quest’anno|dell’anno in corso|c a",
            NextYear = "prossimo anno|del prossimo anno|anno prossimo|dell’anno prossimo",
            LastYear = "scorso anno|dello scorso anno|anno scorso|dell’anno scorso",
            ThisMonth = "c m|corrente mese|del corrente mese|di questo mese",
            Next = "prossimo|prossima",
            Last = "scorso|scorsa",
            And = "e|ed",
            Around =
                "circa|ca|verso|verso il|verso la|verso l|intorno a|intorno ad|intorno al|intorno all|intorno alla",
            Noise = "il|lo|la|i|l|di|del|dell|della|o|anno|mese|mesi|giorno|giorni|i giorni|gli|le|dei|degli|delle",
            Before = "in|nel|nell|nella|nello|nei|durante|nel corso di|nel mese di",
            Weekdays = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|merc|giov|ven|sab|dom",
            Streets = "via|viale|piazza|piazzale|corso|largo|vicolo|ponte",
            Months = "gen, feb, mar, apr, mag, giu, lug, ago, set|sett, ott, nov, dic",
            Seasons = "primavera, estate, autunno, inverno",
            Ordinals = """
                primo|prima|1º|1°|primi, secondo|seconda|2º|secondi, terzo|terza|3º, quarto|quarta|4º|ultimo
                """,
            QuarterWords = "trimestre|trimestre del|trimestre dell’anno",
            Quarters = """
                T1|I trimestre|1 trimestre|1º trimestre, T2|II trimestre|2 trimestre|2º trimestre,
                T3|III trimestre|3 trimestre|3º trimestre, T4|IV trimestre|4 trimestre|4º trimestre
                """,
            HalfWords = "semestre|semestre del|metà|metà del|metà dell’anno",
            Halves = """
                primo semestre|I semestre|1 semestre|1º semestre,
                secondo semestre|II semestre|2 semestre|2º semestre
                """,
            Thirds = """
                inizi|principio|inizio|all’inizio|all’inizio del|agli inizi del|inizio anno,
                metà|a metà|alla metà|metà anno, fine|alla fine|alla fine del|a fine|fine anno|sul finire del
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("it")
    {
        Dates = Dates,
        SmallWords = """
            di e il la che in a per un è del i con non da le una dei si al delle della sono nel ha alla gli come più anche
            o dal ma su questo questa loro essere tra dopo durante stato stata hanno degli ai alle dalla nella sul presso
            già ogni tutti
            """,
        FieldWords = """
            progetto progetti regione regioni partner riunione incontro piano piani azione azioni programma europeo
            europea sviluppo attuazione implementazione conferenza scambio esperienze risultati provincia ministero
            cooperazione evento
            """,
        Thousands = "mila mille",
        Millions = "milione milioni mln mio",
        Billions = "miliardo miliardi mld mrd",
        BeforeHour = "ore|ora",
        Cardinals = "uno|una|un, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici",
        Teens = "tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove",
        Tens =
            "venti|vent|ventina, trenta|trent, quaranta|quarant, cinquanta|cinquant|cinquantina, sessanta|sessant|sessantina, settanta|settant, ottanta|ottant, novanta|novant, cento",
        Ordinals =
            "primo|prima|primi|prime, secondo|seconda|secondi|seconde, terzo|terza|terzi|terze, quarto|quarta|quarti|quarte, quinto|quinta|quinti|quinte, sesto|sesta|sesti|seste, settimo|settima|settimi|settime, ottavo|ottava|ottavi|ottave, nono|nona|noni|none, decimo|decima|decimi|decime, undicesimo|undicesima|undicesimi|undicesime, dodicesimo|dodicesima|dodicesimi|dodicesime",
        Fractions =
            "un quinto|quinti, un sesto|sesti, un settimo|settimi, un ottavo|ottavi, un nono|noni, un decimo|decimi",
        HoursInWords =
            "alle # e mezza: 30, alle # e mezzo: 30, dalle # e mezza: 30, dalle # e mezzo: 30, alle # e un quarto: 15, alle # meno un quarto: -15",
        OrdinalEndings = "°|º|ª|o|a|esimo|esima|mo|ma|^",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "progetto|progetti|progettuale|progetto europeo|progetti europei",
            [Term.Titled] =
                "intitolato|intitolata|dal titolo|con il titolo|sotto il titolo|denominato|denominata|chiamato|chiamata|nome completo|titolo completo|nome esteso|per esteso|titolo del progetto|titolo|nome del progetto|acronimo di|sta per",
            [Term.InShort] =
                "in breve|acronimo|in sigla|sigla|abbreviato|abbreviata|abbreviazione|in forma abbreviata|titolo breve|nome breve",
            [Term.Budget] =
                "budget|bilancio|budget totale|budget complessivo|costo totale|costi totali|costo complessivo|costo ammissibile|costi ammissibili|spesa ammissibile|spesa totale|spese ammissibili|dotazione|dotazione finanziaria|dotazione complessiva|valore totale|valore complessivo|importo totale|importo complessivo|importo|valore del progetto|costo del progetto|finanziamento totale|finanziamento complessivo|investimento totale|investimento complessivo",
            [Term.Grant] =
                "contributo|contributi|contributo ue|contributo fesr|contributo comunitario|contributo europeo|contributo pubblico|cofinanziamento|co-finanziamento|cofinanziamento ue|cofinanziamento fesr|sovvenzione|sovvenzioni|quota fesr|quota ue|quota comunitaria|finanziamento ue|finanziamento europeo|finanziamento comunitario|finanziamento fesr|fondi ue|fondi europei|fondi fesr|risorse fesr|risorse ue|agevolazione|sovvenzionamento",
            [Term.NationalShare] =
                "bilanci nazionali|bilancio nazionale|fondi nazionali|cofinanziamento nazionale|co-finanziamento nazionale|contributo nazionale|quota nazionale|fondi nazionali|finanziamento nazionale|bilancio statale|bilancio dello stato|risorse proprie|fondi propri|mezzi propri|contributo proprio|contributo dei partner|quota dei partner|fondo di rotazione|autofinanziamento",
            [Term.Duration] =
                "durata|durata del progetto|durata complessiva|periodo di attuazione|periodo di realizzazione|periodo di implementazione|periodo di svolgimento|periodo del progetto|tempi di realizzazione|arco temporale|periodo|dura|durerà|ha durata|avrà durata|avrà una durata|della durata|si protrarrà|si estende|si svolge dal|in corso dal|è attivo dal|è attuato|viene attuato|sarà attuato|durano|dureranno|si svolgono dal|si svolgeranno dal",
            [Term.Activity] = "attività|lavori|azioni|attuazione",
            [Term.Phase] = "fase|fasi|tappa|tappe",
            [Term.Started] =
                "iniziato|iniziata|iniziati|iniziate|ha avuto inizio|hanno avuto inizio|avrà inizio|avranno inizio|inizia|iniziano|inizierà|inizieranno|iniziò|iniziava|avviato|avviata|avviati|avviate|avvio|è partito|è partita|sono partiti|sono partite|partita|parte il|parte a|partirà|partiranno|preso il via|prende il via|prenderà il via|prese il via|cominciato|cominciata|comincia|cominciano|comincerà|ha preso avvio|prende avvio|prenderà avvio|lanciato|lanciata|decorre|ai nastri di partenza",
            [Term.Instrument] =
                "strumento di policy|strumenti di policy|strumento politico|strumenti politici|strumento di politica|strumenti di politica|strumento programmatico|strumenti programmatici|policy instrument|policy instruments|strumento|strumenti",
            [Term.Policy] = "piano|piani|strategia|strategie|programma|programmi|politica|politiche|policy",
            [Term.OperationalProgramme] =
                "programma operativo|programmi operativi|programma operativo regionale|programmi operativi regionali|programma operativo nazionale|programmi operativi nazionali|programma regionale|programmi regionali|programma fesr|programmi fesr|por|por fesr|por-fesr|por fse|pon|po fesr|pr fesr|pr fse",
            [Term.Local] = "locale|locali|comunale|comunali|municipale|municipali",
            [Term.Regional] = "regionale|regionali",
            [Term.National] = "nazionale|nazionali|statale|statali",
            [Term.LeadPartner] =
                "capofila|partner capofila|ente capofila|capofila del progetto|partner principale|lead partner|leadpartner|beneficiario principale|beneficiario capofila|coordinatore del progetto|coordinatore di progetto|coordinatore|coordinatrice|ente coordinatore|partner coordinatore|lp|leader di progetto|leader del progetto|soggetto capofila",
            [Term.Partner] =
                "partner|partners|partner di progetto|partner del progetto|partner progettuali|partner progettuale|beneficiario|beneficiari|partenariato|consorzio|partnership|ente partner|enti partner|soggetti partner|pp",
            [Term.AdvisoryPartner] =
                "partner consultivo|partner consultivi|partner di consulenza|partner consulente|partner con funzione consultiva|partner con ruolo consultivo|advisory partner|advisory partners|partner consultiva",
            [Term.AssociatedPartner] =
                "partner associato|partner associati|partner associata|soggetto associato|soggetti associati|organizzazione associata|organizzazioni associate|ente associato|enti associati|associato al progetto|organismo associato|organismi associati",
            [Term.PolicyAuthority] =
                "autorità politica associata|autorità politiche associate|autorità di policy associata|autorità di policy associate|autorità associata|autorità associate|autorità responsabile della policy|autorità responsabile della politica|autorità responsabile dello strumento|autorità politica responsabile|autorità competente associata|associated policy authority|associated policy authorities",
            [Term.ExternalManagement] =
                "gestione esterna|gestione esterna del progetto|management esterno|project management esterno|project manager esterno|gestore esterno|assistenza tecnica esterna|coordinamento esterno|ufficio di gestione del progetto|ufficio di project management",
            [Term.Former] = "ex|precedente|precedenti|uscente",
            [Term.Is] = "è|sono|era|erano|sarà|saranno|è stato|è stata|come|in qualità di|fa da",
            [Term.Meeting] =
                "riunione|riunioni|incontro|incontri|meeting|meetings|kick-off|kickoff|kick off|kick-off meeting|kick off meeting|sessione|sessioni|seduta|sedute|assemblea|tavolo di lavoro|tavoli di lavoro",
            [Term.Met] =
                "si è riunito|si è riunita|si sono riuniti|si sono riunite|si riunisce|si riuniscono|si riunirà|si riuniranno|riuniti|riunite|riunirsi|si è incontrato|si è incontrata|si sono incontrati|si sono incontrate|si incontrano|si incontra|si incontrerà|si incontreranno|incontrarsi|si è ritrovato|si sono ritrovati|si sono ritrovate|si ritroveranno|si è radunato|si sono radunati|si radunano|si riunirono|si incontrarono|hanno partecipato all'incontro",
            [Term.Circle] =
                "gruppo di lavoro|gruppi di lavoro|gruppo|gruppo di progetto|team|team di progetto|comitato di pilotaggio|comitato direttivo|comitato di coordinamento|comitato di sorveglianza|comitato di monitoraggio|comitato guida|comitato|cabina di regia|steering committee|steering group|steering|partner|partners|partenariato|partnership|consorzio|progetto|interregionale|interregionali|transnazionale|transnazionali|transfrontaliero|transfrontaliera|transfrontalieri|transfrontaliere|internazionale|internazionali|bilaterale|bilaterali|trilaterale|regionale|regionali|locale|locali|tematico|tematica|tematici|tematiche|tecnico|tecnica|tecnici|tecniche|plenaria|plenario|stakeholder|stakeholders|portatori di interesse|portatori d'interesse|gruppo di stakeholder|kick-off|kickoff|kick off|di avvio|di lancio|inaugurale|iniziale|coordinamento|di coordinamento|operativo|operativa|consultivo|consultiva|progettuale|tavolo",
            [Term.Next] = "prossimo|prossima|prossimi|prossime|successivo|successiva|imminente|imminenti|in arrivo",
            [Term.Final] =
                "finale|finali|conclusivo|conclusiva|conclusivi|conclusive|ultimo|ultima|ultimi|ultime|di chiusura|chiusura",
            [Term.Topic] =
                "al centro|al centro dell'incontro|al centro della riunione|al centro dei lavori|all'ordine del giorno|ordine del giorno prevedeva|tema|temi|argomento|argomenti|tematiche|si è parlato|si è discusso|si è discusso di|hanno discusso|è stato discusso|sono stati discussi|sono stati affrontati|sono state affrontate|si parlerà|dedicato a|dedicata a|dedicato al|dedicato alla|dedicata al|dedicata alla|si è concentrato|si è concentrata|si è focalizzato|si è focalizzata|incentrato|incentrata|focus|verteva|hanno affrontato|si sono confrontati|oggetto dell'incontro|oggetto della riunione",
            [Term.Conference] =
                "conferenza|simposio|simposi|colloquio|convegno|convegni|conferenze finali|conferenze regionali|conferenze internazionali|conferenze tematiche|conferenze pubbliche|conferenze di|conferenze online|conferenze del progetto",
            [Term.Workshop] =
                "workshop|workshops|atelier|world café|hackathon|masterclass|giornata di lavoro|laboratorio partecipativo|laboratorio territoriale|laboratorio di co-progettazione|laboratorio di coprogettazione|laboratori partecipativi|laboratori territoriali|laboratorio tematico|laboratori tematici",
            [Term.Seminar] =
                "seminario|seminari|tavola rotonda|tavole rotonde|lectio magistralis|giornata di studio|giornate di studio|seminario di studio",
            [Term.Webinar] = "webinar|webinars|seminario on line|seminario web|seminario in rete|seminario virtuale",
            [Term.Convention] = "convention|congresso|forum|vertice|vertici|summit|stati generali",
            [Term.StudyVisit] =
                "visita di studio|visite di studio|visita studio|visite studio|viaggio di studio|viaggi di studio|viaggio studio|study visit|study visits|study tour|visita in loco|visite in loco|visita sul campo|visite sul campo|visita tecnica|visite tecniche|visita guidata|sopralluogo",
            [Term.Fair] =
                "fiera|fiere|mostra|mostre|esposizione|esposizioni|salone|expo|mercatino|mercatini|mostra-mercato",
            [Term.Training] =
                "corso di formazione|corsi di formazione|percorso formativo|percorsi formativi|giornata formativa|giornate formative|giornata di formazione|sessione formativa|sessioni formative|summer school|winter school|scuola estiva|scuole estive|training|training course|addestramento|tirocinio|tirocini|incontro di formazione|incontri formativi|incontro formativo|formazione online|attività formativa|attività formative|un corso|il corso|i corsi|due corsi|corso online|corso di aggiornamento|corsi di aggiornamento|corso base|corso gratuito|corso avanzato",
            [Term.Festival] = "festival|sagra|sagre|festa|feste",
            [Term.Launch] =
                "evento di lancio|evento di apertura|evento di avvio|evento inaugurale|cerimonia di apertura|cerimonia inaugurale|cerimonia di inaugurazione|conferenza di lancio|conferenza di avvio|conferenza inaugurale|kick-off event|inaugurazione|evento di presentazione del progetto",
            [Term.OtherEvent] =
                "evento|eventi|giornata informativa|giornate informative|info day|infoday|giornata di studi|incontro pubblico|incontri pubblici|presentazione pubblica|presentazione dei risultati|evento pubblico|eventi pubblici|evento di disseminazione|evento divulgativo|porte aperte|giornata porte aperte|giornate porte aperte|open day|matchmaking|brokerage event|audizione|audizione pubblica|premiazione|cerimonia di premiazione|evento di networking|networking event|roadshow|iniziativa pubblica|serata informativa|sessione informativa|incontro informativo|incontri informativi|giornata dedicata|giornata europea|giornata aperta|giornata di sensibilizzazione|giornata dimostrativa",
            [Term.SaveTheDate] =
                "segna la data|segnate la data|segnatevi la data|segna in agenda|segnate in agenda|segnate in calendario|data da segnare|da segnare in agenda|da segnare in calendario|salva la data|salvate la data|save-the-date|prendete nota della data|appuntatevi la data|riservate la data|annotate la data|tenetevi liberi",
            [Term.WillFollow] =
                "in preparazione|saranno rese note|sarà comunicat*|saranno comunicat*|verrà comunicat*|verranno comunicat*|sarà annunciat*|saranno annunciat*|verrà annunciat*|verranno annunciat*|sarà pubblicat*|saranno pubblicat*|verrà pubblicat*|verranno pubblicat*|sarà inviat*|saranno inviat*|verrà inviat*|verranno inviat*|sarà confermat*|saranno confermat*|verrà confermat*|sarà resa nota|sarà reso noto|saranno resi noti|verrà reso noto|sarà disponibile|saranno disponibili|sarà definit*|saranno definit*|verrà definit*|seguirà|seguiranno|a seguire|a breve|presto|prossimamente|nelle prossime settimane|nei prossimi giorni|non ancora|non è ancora|non sono ancora|ancora da|da definire|da definirsi|da confermare|da stabilire|da comunicare|in via di definizione|in fase di definizione|in corso di definizione|a tempo debito|in attesa di conferma|restano da|resta da|aprirà|apriranno|saranno aperte|tba|tbc|tbd",
            [Term.Venue] =
                "luogo|sede|location|dove|indirizzo|sala|luogo dell'evento|sede dell'evento|sede dell'incontro",
            [Term.Agenda] =
                "agenda|programma|ordine del giorno|programma dettagliato|programma della giornata|scaletta|relatori|relatrici",
            [Term.Registration] =
                "registrazione|registrazioni|registrarsi|iscrizione|iscrizioni|iscriversi|modulo di iscrizione|modulo di registrazione|link di iscrizione|link di registrazione|link per la registrazione|prenotazione|prenotarsi|adesioni",
            [Term.Date] = "data|date|data esatta|data precisa|giorno|quando|orario|data e ora",
            [Term.Invited] =
                "invitati|invitate|invitato|invita|invitano|invitiamo|siete invitati|è invitato|sono invitati|benvenuti|benvenuto|aperto a|aperta a|aperto al|aperto alla|aperto ai|aperta al|aperta alla|rivolto a|rivolta a|rivolto ai|rivolto alle|rivolta ai|rivolta alle|ingresso libero|ingresso gratuito|invito",
            [Term.Online] =
                "online|on-line|on line|virtuale|virtuali|virtualmente|in videoconferenza|videoconferenza|da remoto|in remoto|a distanza|via zoom|su zoom|su teams|via teams|su piattaforma|piattaforma zoom|microsoft teams|in modalità telematica|modalità telematica|in streaming|diretta streaming|in modalità ibrida|ibrido|ibrida|in forma digitale|webmeeting",
            [Term.Held] =
                "si è svolto|si è svolta|si sono svolti|si sono svolte|si svolge|si svolgono|si svolgerà|si svolgeranno|si svolse|svolto|svolta|svolti|svolte|svolgersi|svoltosi|svoltasi|si è tenuto|si è tenuta|si sono tenuti|si sono tenute|si tiene|si tengono|si terrà|si terranno|si tenne|tenuto|tenuta|tenutosi|tenutasi|tenersi|ha avuto luogo|hanno avuto luogo|avrà luogo|avranno luogo|ha luogo|avere luogo|avuto luogo|organizza|organizzano|organizzato|organizzata|organizzati|organizzate|organizzerà|ha organizzato|ospita|ospitano|ospiterà|ospitato|ospitata|ospitati|ha ospitato|è ospitato|è prevista|è previsto|sono previsti|sono previste|previsto|prevista|previsti|previste|in programma|programmato|programmata|in calendario|fissato|fissata|sarà ospitat*|invita a|invita alla|invita al|invitano alla|aprirà|si apre|si aprirà|inaugura|inaugurerà|sarà inaugurat*",
            [Term.WorkPackage] =
                "pacchetto di lavoro|pacchetti di lavoro|pacchetto di attività|work package|work packages|workpackage|workpackages|wp|wps|pacchetto",
            [Term.Milestone] =
                "milestone|milestones|pietra miliare|pietre miliari|traguardo|traguardi|tappa fondamentale|tappe fondamentali|obiettivo intermedio|obiettivi intermedi",
            [Term.Deliverable] =
                "deliverable|deliverables|prodotto del progetto|prodotti del progetto|prodotto finale|risultato atteso|output di progetto",
            [Term.OnSchedule] =
                "nei tempi previsti|nei tempi stabiliti|nei termini previsti|in linea con il cronoprogramma|in linea con la tabella di marcia|in linea con i tempi|in linea con il piano|in linea con il programma|in linea con la pianificazione|secondo il cronoprogramma|secondo i tempi previsti|secondo programma|secondo il programma|secondo i piani|secondo il piano|secondo la tabella di marcia|secondo la pianificazione|come previsto|come da programma|come pianificato|come da cronoprogramma|puntualmente|rispetta il cronoprogramma|rispettano il cronoprogramma|rispettando i tempi|nel rispetto dei tempi|nel rispetto del cronoprogramma",
            [Term.Law] =
                "regolamento|regolamenti|articolo|articoli|art|legge|decreto|direttiva|convenzione|contratto|bando|avviso|normativa|statuto",
            [Term.Progress] =
                "progressi in tutte|progressi in tutti|constatato progressi|registrato progressi|compiuto progressi|fatto progressi|progressi significativi|significativi progressi|notevoli progressi|progressi notevoli|buoni progressi|importanti progressi|progressi importanti|grandi progressi|sostanziali progressi|progressi sostanziali|rilevanti progressi|progressi rilevanti|considerevoli progressi|significativi passi avanti|importanti passi avanti|passi avanti|progressi concreti|concreti progressi|buono stato di avanzamento|in fase avanzata|a buon punto|significativo avanzamento|notevole avanzamento|ottimi progressi",
            [Term.Successful] =
                "con successo|successo|riuscito|riuscita|riusciti|riuscite|positivamente|proficuo|proficua|proficuamente|efficacemente|di successo",
            [Term.Delayed] =
                "in ritardo|ritardo|ritardi|ritardato|ritardata|ritardati|ritardate|rinviato|rinviata|rinviati|rinviate|posticipato|posticipata|posticipati|posticipate|slittato|slittata|slittamento|slitta|slittano|slittate|rallentato|rallentata|rallentamenti|differito|differita",
            [Term.Moved] =
                "spostato|spostata|spostati|spostate|rinviato|rinviata|rinviati|rinviate|posticipato|posticipata|anticipato al|anticipata al|rimandato|rimandata|riprogrammato|riprogrammata|inizialmente prevista|inizialmente previsto|inizialmente previsti|originariamente prevista|originariamente previsto",
            [Term.Cancelled] =
                "annullato|annullata|annullati|annullate|cancellato|cancellata|cancellati|cancellate|non avrà luogo|non si terrà|non si svolgerà",
            [Term.Not] = "non|nessun|nessuno|nessuna|senza|mai",
            [Term.AtRisk] =
                "in pericolo|a repentaglio|in forse|è a rischio|sono a rischio|messo a rischio|messa a rischio|mette a rischio|resta a rischio",
            [Term.Completed] =
                "completato|completata|completati|completate|concluso|conclusa|conclusi|concluse|è stato completato|è stata completata|sono stati completati|sono state completate|è stato concluso|si è conclusa|si è concluso|si sono conclusi|si sono concluse|terminato|terminata|terminati|terminate|ultimato|ultimata|ultimati|ultimate|finalizzato|finalizzata|portato a termine|portata a termine|portati a termine|portate a termine|raggiunto|raggiunta|raggiunti|raggiunte|è stato raggiunto|sono stati raggiunti|sono state raggiunte",
            [Term.Financed] =
                "finanziato|finanziata|finanziati|finanziate|è finanziato|finanzia|finanziano|finanziato da|sovvenzionato|sovvenzionata|con il finanziamento|riceve finanziamenti",
            [Term.CoFinanced] =
                "cofinanziato|cofinanziata|cofinanziati|cofinanziate|co-finanziato|co-finanziata|co-finanziati|co-finanziate|cofinanzia|cofinanziano|co-finanzia|parzialmente finanziato|parzialmente finanziata|finanziato in parte|con il cofinanziamento|con il co-finanziamento|finanziato parzialmente",
            [Term.Supported] =
                "sostenuto|sostenuta|sostenuti|sostenute|sostiene|supportato|supportata|supportati|con il sostegno|con il supporto|con il contributo|con il sostegno finanziario|sostegno finanziario|con l'assistenza finanziaria|con il supporto finanziario|grazie al sostegno|grazie al contributo|con l'appoggio",
            [Term.Supposed] =
                "sarebbe|sarebbero|verrebbe|verrebbero|avrebbe|avrebbero|durerebbe|se approvato|se finanziato|se ammesso|se il finanziamento|se la domanda|se la proposta|se il progetto sarà approvato|se il progetto verrà approvato|in caso di approvazione|in caso di finanziamento|in caso di ammissione|previa approvazione|subordinato all'approvazione",
            [Term.EuropeanUnion] = "unione europea|ue|dell'unione|l'unione|dall'unione",
            [Term.Erdf] =
                "fondo europeo di sviluppo regionale|fondo europeo per lo sviluppo regionale|fondo di sviluppo regionale|fesr",
            [Term.Esf] = "fondo sociale europeo|fondo sociale europeo plus|fse|fse+|fse plus",
            [Term.CohesionFund] = "fondo di coesione",
            [Term.JustTransitionFund] =
                "fondo per una transizione giusta|fondo per la transizione giusta|just transition fund|jtf",
            [Term.Eafrd] = "fondo europeo agricolo per lo sviluppo rurale|fondo agricolo per lo sviluppo rurale|feasr",
            [Term.Emfaf] =
                "fondo europeo per gli affari marittimi, la pesca e l'acquacoltura|fondo europeo per gli affari marittimi e per la pesca|fondo europeo per gli affari marittimi e la pesca|feampa|feamp",
            [Term.Ipa] =
                "strumento di assistenza preadesione|strumento di preadesione|strumento per l'assistenza preadesione|strumento di assistenza pre-adesione|strumento di pre-adesione|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "dispositivo per la ripresa e la resilienza|piano nazionale di ripresa e resilienza|pnrr|rrf|nextgenerationeu|next generation eu|recovery fund",
            [Term.Product] = "prodotto|risultato|output",
            [Term.Call] = "avviso|avvisi|bando|bandi|invito a presentare|call|chiamata a progetti",
            [Term.Post] =
                "coordinatore|coordinatrice|coordinamento|responsabile|referente|direttore|direttrice|assistente|segretario|segretaria|addetto|addetta|project manager|capo progetto|portavoce|funzionario|funzionaria|consulente|comunicazione|ufficio stampa",
            [Term.Contact] =
                "contatto|contatti|contattare|contattateci|persona di contatto|persone di contatto|referente|referenti|ulteriori informazioni|maggiori informazioni|per informazioni|per maggiori informazioni|per ulteriori informazioni|info|scrivere a|scriveteci|per domande|ufficio stampa|per saperne di più|recapiti|verbale redatto da|verbalizza|verbalizzante|domande",
            [Term.Phone] =
                "al numero|il numero|chiamare il|chiamate il|telefono|tel|cellulare|cell|mobile|telefonico|telefonicamente|numero di telefono|centralino",
            [Term.Desk] =
                "ufficio|segreteria|reception|centralino|prenotazioni|iscrizioni|biglietteria|emergenze|urgenze|informazioni|info|servizio|sportello|stampa|squadra",
            [Term.Published] =
                "pubblicato|pubblicata|pubblicato il|newsletter|comunicato stampa|comunicato|nota stampa|numero|edizione|ultimo aggiornamento|aggiornato al|aggiornato il|aggiornamento|data di pubblicazione|bollettino|notiziario|notizia del",
            [Term.Organisation] =
                "ministero|dipartimento|agenzia|consiglio|università|università degli studi|politecnico|ateneo|istituto|camera|camera di commercio|camere di commercio|associazione|confederazione|fondazione|comune|comuni|città|città metropolitana|provincia|provincia autonoma|regione|regioni|regione autonoma|assessorato|direzione|direzione generale|autorità|ufficio|ente|ente parco|parco nazionale|parco regionale|parco scientifico|parco scientifico e tecnologico|parco tecnologico|polo|polo tecnologico|cluster|distretto|consorzio|cooperativa|società|società cooperativa|azienda|azienda sanitaria|azienda sanitaria locale|asl|ausl|impresa|unione dei comuni|unione di comuni|comunità montana|comunità|gal|gruppo di azione locale|gect|euroregione|centro di ricerca|centro ricerche|centro studi|centro per|cnr|enea|accademia|museo|musei|banca|ospedale|scuola|scuola superiore|liceo|commissione|comitato|rete|federazione|giunta|giunta regionale|governo|prefettura|segretariato|segretariato congiunto|segreteria|autorità di gestione|autorità portuale|autorità di sistema portuale|agenzia regionale|agenzia di sviluppo|agenzia per lo sviluppo|arpa|finpiemonte|confindustria|legambiente|srl|s.r.l|spa|s.p.a|scarl|s.c.a.r.l|s.c|scrl|s.c.r.l|onlus|aps|ets|s.n.c|s.r.l.s|voivodato|contea|distretto di|municipio|cantone|parco naturale",
            [Term.Building] =
                "hotel|albergo|castello|palazzo|villa|municipio|centro|quartiere fieristico|polo fieristico|fiera|biblioteca|teatro|museo|sala|aula|auditorium|chiesa|convento|monastero|abbazia|chiostro|certosa|stazione|porto|campus|stadio|arena|palazzetto|sede|uffici|fabbrica|mulino|cinema|casa|foresteria|rocca|torre|masseria|agriturismo|fondazione|università|politecnico|camera di commercio|istituto|accademia|loggia|corte|parco|orto botanico|magazzini|opificio|cascina|ex convento|ex fabbrica|ex stazione|ex ospedale|ex chiesa|ex caserma|ex monastero",
            [Term.OfTown] = "",
            [Term.NameJoint] =
                "di|del|dello|della|dell'|dei|degli|delle|d'|e|ed|per|il|lo|la|l'|gli|le|su|sul|sulla|san|&",
            [Term.At] =
                "a|ad|in|nel|nello|nella|nell'|nei|negli|nelle|presso|presso il|presso lo|presso la|presso l'|presso i|presso gli|presso le|al|allo|alla|all'|ai|agli|alle|vicino a",
            [Term.Side] = "lato|versante|parte",
            [Term.Interest] = "interesse|interessi|intenzione|intendono|volontà|disponibilità",
            [Term.Cooperation] = "collaborazione|cooperazione|collaborare|cooperare|partenariato",
            [Term.Objective] = "obiettivo|obiettivi|finalità|scopo|mira a|mirano a|si propone|l'idea del progetto",
            [Term.Theme] =
                "tema|temi|tematica|tematiche|area tematica|aree tematiche|priorità|asse prioritario|obiettivo specifico|ambito|ambiti",
            [Term.As] = "come|quale",
            [Term.And] =
                "e|ed|nonché|oltre a|così come|come pure|insieme a|insieme con|assieme a|&|inclusi|compresi|incluso|compreso",
            [Term.HowMany] = "quanti|quante",
            [Term.All] =
                "tutti|tutte|tutti i|tutte le|l'intero|l'intera|tutto il|tutta la|tutto lo|tutta l'|tutto l'|l'insieme dei|l'insieme delle|la totalità",
            [Term.Most] = "la maggior parte|maggior parte|la maggioranza|maggioranza|gran parte",
            [Term.Mostly] = "maggiormente|per lo più|perlopiù",
            [Term.Many] = "molti|molte|numerosi|numerose|tanti|tante|un gran numero",
            [Term.Several] =
                "diversi|diverse|alcuni|alcune|vari|varie|parecchi|parecchie|svariati|svariate|più di un|qualche|una parte dei|una parte delle",
            [Term.Few] = "pochi|poche|una manciata|solo alcuni|solo alcune|pochissimi|pochissime|una piccola parte",
            [Term.Half] = "metà|la metà",
            [Term.Third] = "un terzo|il terzo dei|il terzo delle|di un terzo|due terzi|i due terzi",
            [Term.Quarter] = "un quarto|di un quarto|tre quarti|i tre quarti",
            [Term.Almost] = "quasi|poco meno di|poco meno della|pressoché|praticamente",
            [Term.AtLeast] = "almeno|come minimo|non meno di|più di|oltre",
            [Term.AtMost] = "al massimo|al più|tutt'al più|non più di|meno di|fino a",
            [Term.Both] = "entrambi|entrambe|ambedue|tutti e due|tutte e due",
            [Term.None] = "nessuno|nessuna|nessun",
            [Term.Each] = "ogni|ognuno|ognuna|ciascuno|ciascuna|ciascun",
            [Term.Which] = "quale|quali|che tipo di",
        },
    };
}
