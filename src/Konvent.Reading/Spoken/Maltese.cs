namespace Konvent.Reading;

// To be checked by a native speaker: seasons, quarters and parts of a year. An open range is written with a dash.
/// <summary>Maltese.</summary>
internal static class Maltese
{
    private static readonly Naming Alone = new()
    {
        Months = "Jannar, Frar, Marzu, April, Mejju, Ġunju, Lulju, Awwissu, Settembru, Ottubru, Novembru, Diċembru",
        Seasons = "rebbiegħa, sajf, ħarifa, xitwa",
        Quarters = "l-ewwel kwart, it-tieni kwart, it-tielet kwart, ir-raba' kwart",
        Halves = "l-ewwel nofs, it-tieni nofs",
        Thirds = "bidu, nofs, tmiem",
        Day = "{d} ta' {m}[ {y}]",
        Quarter = "{n} tal-{y}",
        Half = "{n} tal-{y}",
        Third = "{n} l-{y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}-{e} ta' {m}[ {y}]",
        DaysOfTwoMonths = "{d} ta' {m} - {e} ta' {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From = "minn|mill-|mil-|mit-|mid-|min-|mir-|mis-|mix-|miz-|miż-|miċ-",
            Until = "sa|sal-|sal-|sat-|sad-|san-|sar-|sas-|sax-|saz-|saż-|saċ-",
            By =
                "mhux aktar tard minn|mhux aktar tard mill-|sa mhux aktar tard minn|sa mhux aktar tard mill-|qabel|qabel il-|qabel l-",
            To = "sa",
            Between = "bejn",
            ThisYear = "din is-sena|ta’ din is-sena",
            NextYear = "is-sena d-dieħla|is-sena li ġejja",
            LastYear = "is-sena l-oħra|is-sena li għaddiet",
            And = "u",
            Around = "madwar",
            Noise =
                "ta|tal-|fit-|fid-|l-|il-|sena|l-|t-|d-|n-|r-|s-|x-|z-|ż-|ċ-|il-|it-|id-|in-|ir-|is-|ix-|iz-|iż-|iċ-|fil-|fit-|fid-|fin-|fir-|fis-|fix-|fiz-|fiż-|fiċ-|tal-|tat-|tad-|tan-|tar-|tas-|tax-|taz-|taż-|taċ-|bil-|bit-|bid-|bin-|bir-|bis-|bix-|biz-|biż-|biċ-|għal-|għat-|għad-|għan-|għar-|għas-|għax-|għaz-|għaż-|għaċ-|tal|nhar|snin|xahar|ta’|għall-|għal|bl-|bil-|tal-|fl-",
            Before = "fi|f|fi x-xahar ta|matul|waqt",
            Weekdays = "Tnejn|Tlieta|Erbgħa|Ħamis|Ġimgħa|Sibt|Ħadd",
            Hours = "am|pm",
            Streets = "triq|misraħ|pjazza",
            Months = "Jan, Fra, Mar, Apr, Mej, Ġun, Lul, Aww, Set|Sett, Ott, Nov, Diċ",
            Seasons = "ir-rebbiegħa|rebbiegħa, is-sajf|sajf, il-ħarifa|ħarifa, ix-xitwa|xitwa",
            Ordinals = "l-ewwel|ewwel|1, it-tieni|tieni|2, it-tielet|tielet|3, ir-raba’|raba’|4|l-aħħar",
            QuarterWords = "kwart|kwart ta’|trimestru|trimestru ta’",
            HalfWords = "nofs|nofs ta’|semestru|semestru ta’",
            Thirds = """
                il-bidu|bidu|bidu ta’, nofs|nofs is-sena|nofs ta’, tmiem|aħħar|l-aħħar|aħħar ta’|tmiem ta’
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("mt")
    {
        Dates = Dates,
        SmallWords = """
            u li ta fil il ma l-istess dan din għal minn fuq kien mill tal fl fi bil lil jew kull wara qabel bejn huma
            hija huwa dawn kienet kienu ser jista għall biex kif kollha meta waqt aktar tagħhom tiegħu ukoll
            """,
        FieldWords = """
            proġett proġetti reġjun reġjuni sħab imsieħba laqgħa pjan pjanijiet azzjoni azzjonijiet programm ewropew
            ewropea żvilupp implimentazzjoni konferenza skambju esperjenzi riżultati ministeru kooperazzjoni
            """,
        Thousands = "elf",
        Millions = "miljun",
        Billions = "biljun",
        BehindHour = "siegħa",
        Cardinals =
            "wieħed|waħda, tnejn|żewġ|żewġt, tlieta|tliet|tlitt, erbgħa|erba'|erbat, ħamsa|ħames|ħamest, sitta|sitt, sebgħa|seba'|sebat, tmienja|tmien|tmint, disgħa|disa'|disat, għaxra|għaxar|għaxart, ħdax|ħdax-il, tnax|tnax-il",
        Teens =
            "tlettax|tlettax-il, erbatax|erbatax-il, ħmistax|ħmistax-il, sittax|sittax-il, sbatax|sbatax-il, tmintax|tmintax-il, dsatax|dsatax-il",
        Tens = "għoxrin, tletin, erbgħin, ħamsin, sittin, sebgħin, tmenin, disgħin, mija|mitt",
        Ordinals = "ewwel, tieni, tielet, raba', ħames, sitt, seba', tmien, disa', għaxar, ħdax-il, tnax-il",
        Fractions =
            "ħumes|wieħed minn ħamsa, wieħed minn sitta, wieħed minn sebgħa, wieħed minn tmienja, wieħed minn disgħa, wieħed minn għaxra",
        HoursInWords =
            "fid-# u nofs: 30, fis-# u nofs: 30, fit-# u nofs: 30, fil-# u nofs: 30, fl-# u nofs: 30, fis-# u kwart: 15, fis-# nieqes kwart: -15",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "proġett|proġetti|proġett tagħna|proġett ta' kooperazzjoni|proġetti ta' kooperazzjoni",
            [Term.Titled] =
                "bit-titolu|bit-titlu|bl-isem|bl-isem ta'|jismu|jisimha|imsejjaħ|imsejħa|magħruf bħala|isem sħiħ|isem komplut|titolu sħiħ|titlu sħiħ|titlu komplut|titolu tal-proġett|titlu tal-proġett|isem tal-proġett|l-isem sħiħ|intitolat|intitolata",
            [Term.InShort] =
                "fil-qosor|akronimu|akronmu|l-akronimu|bl-akronimu|mqassar|imqassar|imqassra|abbrevjazzjoni|isem qasir|isem fil-qosor|titlu qasir|titolu qasir",
            [Term.Budget] =
                "baġit|baġits|baġit totali|baġit tal-proġett|baġit globali|spiża totali|spejjeż totali|spejjeż eliġibbli|nefqa totali|nefqa eliġibbli|infiq eliġibbli|valur totali|valur tal-proġett|ammont totali|finanzjament totali|investiment totali|b'baġit",
            [Term.Grant] =
                "għotja|għotjiet|għotja tal-ue|kontribuzzjoni|kontribut|kontribuzzjoni tal-ue|kontribuzzjoni tal-unjoni ewropea|kontribuzzjoni mill-feżr|kontribuzzjoni tal-feżr|kofinanzjament|ko-finanzjament|kofinanzjament tal-ue|sussidju|sussidji|finanzjament tal-ue|finanzjament mill-ue|finanzjament ewropew|finanzjament tal-feżr|fondi tal-ue|fondi ewropej|fondi mill-feżr|appoġġ tal-ue|sehem tal-ue",
            [Term.NationalShare] =
                "kofinanzjament nazzjonali|baġit nazzjonali|fondi nazzjonali|kofinanzjament nazzjonali|ko-finanzjament nazzjonali|kontribuzzjoni nazzjonali|finanzjament nazzjonali|fondi nazzjonali|baġit tal-istat|baġit nazzjonali|fondi proprji|riżorsi proprji|kontribuzzjoni proprja|kontribuzzjoni tal-imsieħba|kontribuzzjoni tas-sħab",
            [Term.Duration] =
                "tul|tul ta' żmien|tul tal-proġett|perjodu ta' implimentazzjoni|perjodu tal-proġett|perjodu|żmien ta' implimentazzjoni|idum|jdum|se jdum|dam|jibqa' għaddej|se jibqa' għaddej|jinfirex|implimentat bejn|implimentat minn|se jiġi implimentat|idumu|jdumu",
            [Term.Activity] = "attivitajiet|xogħlijiet|xogħol|azzjonijiet|implimentazzjoni",
            [Term.Phase] = "fażi|fażijiet|stadju|stadji",
            [Term.Started] =
                "beda|bdiet|bdew|jibda|tibda|jibdew|se jibda|se tibda|se jibdew|nbeda|inbeda|nbdiet|tnieda|tnediet|inbdew|se jitnieda|se titnieda|bidu|il-bidu",
            [Term.Instrument] =
                "strument ta' politika|strumenti ta' politika|strument politiku|strumenti politiċi|strument tal-politika|strumenti tal-politika|strument|strumenti",
            [Term.Policy] = "pjan|pjanijiet|strateġija|strateġiji|programm|programmi|politika|politiki",
            [Term.OperationalProgramme] =
                "programm operazzjonali|programmi operazzjonali|programm operattiv|programmi operattivi|programm reġjonali|programmi reġjonali|programm tal-feżr|programmi tal-feżr|programm operazzjonali reġjonali",
            [Term.Local] = "lokali",
            [Term.Regional] = "reġjonali",
            [Term.National] = "nazzjonali",
            [Term.LeadPartner] =
                "sieħeb ewlieni|is-sieħeb ewlieni|sħab ewlenin|imsieħeb ewlieni|imsieħba ewlenija|sieħba ewlenija|benefiċjarju ewlieni|mexxej tal-proġett|koordinatur tal-proġett|koordinatriċi tal-proġett|koordinatur|koordinatriċi|lead partner|lp|sieħeb mexxej",
            [Term.Partner] =
                "sieħeb|sieħba|sħab|imsieħeb|imsieħba|msieħba|sieħeb tal-proġett|sħab tal-proġett|imsieħba tal-proġett|imsieħba fil-proġett|sħab fil-proġett|sħubija|konsorzju|benefiċjarju|benefiċjarji|partner|partners|pp",
            [Term.AdvisoryPartner] =
                "sieħeb konsultattiv|sħab konsultattivi|imsieħeb konsultattiv|imsieħba konsultattivi|sieħeb ta' konsulenza|imsieħba ta' konsulenza|sieħeb konsulent|sieħba konsultattiva|advisory partner",
            [Term.AssociatedPartner] =
                "sieħeb assoċjat|sħab assoċjati|imsieħeb assoċjat|imsieħba assoċjati|sieħba assoċjata|organizzazzjoni assoċjata|organizzazzjonijiet assoċjati|entità assoċjata|entitajiet assoċjati",
            [Term.PolicyAuthority] =
                "awtorità politika assoċjata|awtoritajiet politiċi assoċjati|awtorità assoċjata|awtoritajiet assoċjati|awtorità assoċjata għall-politika|awtorità tal-politika assoċjata|awtorità ta' politika assoċjata|awtoritajiet tal-politika assoċjati|awtorità responsabbli mill-politika|awtorità responsabbli għall-politika|associated policy authority",
            [Term.ExternalManagement] =
                "ġestjoni esterna|ġestjoni esterna tal-proġett|maniġment estern|maniġer estern|amministrazzjoni esterna|uffiċċju tal-ġestjoni tal-proġett|koordinazzjoni esterna|tmexxija esterna",
            [Term.Former] = "preċedenti|ex|li kien qabel",
            [Term.Is] = "huwa|hija|huma|hu|hi|kien|kienet|kienu|bħala|se jkun|se tkun",
            [Term.Meeting] =
                "laqgħa|laqgħat|laqgħa tal-bidu|laqgħa tal-ftuħ|laqgħa inawgurali|seduta|seduti|sessjoni|sessjonijiet|kick-off|kickoff|kick-off meeting",
            [Term.Met] =
                "iltaqa'|iltaqgħet|iltaqgħu|jiltaqa'|tiltaqa'|jiltaqgħu|se jiltaqgħu|se tiltaqa'|se jiltaqa'|inġabar|inġabru|jinġabru|se jinġabru|ltaqgħu|ltaqgħet",
            [Term.Circle] =
                "grupp ta' ħidma|gruppi ta' ħidma|grupp|tim|tim tal-proġett|kumitat ta' tmexxija|kumitat ta' monitoraġġ|kumitat tal-monitoraġġ|kumitat tekniku|kumitat|bord konsultattiv|steering committee|steering group|sħab|imsieħba|sħubija|konsorzju|proġett|interreġjonali|tranżnazzjonali|transnazzjonali|transkonfinali|internazzjonali|bilaterali|reġjonali|lokali|tematika|tematiku|tematiċi|teknika|tekniku|plenarja|partijiet interessati|partijiet ikkonċernati|stakeholders|stakeholder|kick-off|kickoff|tal-bidu|inawgurali|ta' koordinazzjoni|koordinazzjoni|konsultattiv|ta' ħidma",
            [Term.Next] = "li jmiss|li jmissha|jmiss|li ġejja|li ġej|li ġejjin",
            [Term.Final] = "finali|aħħar|tal-għeluq|tal-aħħar|konklużiv|konklużiva",
            [Term.Topic] =
                "suġġett|suġġetti|tema|temi|fiċ-ċentru|fuq l-aġenda|l-aġenda kienet tinkludi|ġie diskuss|ġiet diskussa|ġew diskussi|iddiskutew|iddiskutiet|iddiskuta|diskussjoni dwar|iffukat|iffukaw|iffokat|iffokaw|kienet iffukata|kienet tiffoka|iddedikata|iddedikat|ittrattat|ittrattaw|fokus",
            [Term.Conference] = "konferenza|konferenzi|simpożju|simpożji|kollokju|kollokwju",
            [Term.Workshop] =
                "workshop|workshops|sessjoni ta' ħidma|sessjonijiet ta' ħidma|ħidma fi gruppi|hackathon|masterclass",
            [Term.Seminar] = "seminar|seminars|taħdita|taħditiet|diskussjoni madwar mejda|mejda tonda|lekċer",
            [Term.Webinar] = "webinar|webinars|seminar onlajn|seminars onlajn",
            [Term.Convention] = "konvenzjoni|konvenzjonijiet|kungress|kungressi|forum|fora|summit|samit",
            [Term.StudyVisit] =
                "żjara ta' studju|żjarat ta' studju|żjara edukattiva|vjaġġ ta' studju|vjaġġi ta' studju|żjara fuq il-post|żjarat fuq il-post|żjara fil-post|żjara fuq is-sit|żjarat fuq is-sit|żjara ta' ħidma|study visit|study visits",
            [Term.Fair] = "fiera|fieri|wirja|wirjiet|esibizzjoni|esibizzjonijiet|expo",
            [Term.Training] =
                "taħriġ|kors|korsijiet|kors ta' taħriġ|korsijiet ta' taħriġ|sessjoni ta' taħriġ|sessjonijiet ta' taħriġ|skola tas-sajf|skejjel tas-sajf",
            [Term.Festival] = "festival|festivals|festa|festi",
            [Term.Launch] =
                "avveniment ta' tnedija|avveniment tat-tnedija|tnedija|ċerimonja tal-ftuħ|ċerimonja ta' ftuħ|ċerimonja ta' inawgurazzjoni|inawgurazzjoni|konferenza ta' tnedija|konferenza tat-tnedija|konferenza tal-ftuħ|avveniment tal-ftuħ|ftuħ uffiċjali",
            [Term.OtherEvent] =
                "avveniment|avvenimenti|attività pubblika|attivitajiet pubbliċi|ġurnata ta' informazzjoni|ġranet ta' informazzjoni|jum ta' informazzjoni|sessjoni ta' informazzjoni|sessjonijiet ta' informazzjoni|laqgħa ta' informazzjoni|laqgħa pubblika|laqgħat pubbliċi|ġurnata miftuħa|jum miftuħ|open day|preżentazzjoni pubblika|konsultazzjoni pubblika|seduta pubblika|avveniment ta' tixrid|avveniment ta' networking|matchmaking|għoti tal-premjijiet|ċerimonja tal-premjijiet|info day",
            [Term.SaveTheDate] =
                "żomm id-data|żommu d-data|żomm din id-data|żommu din id-data|immarka d-data|immarkaw id-data|immarka fil-kalendarju|immarkaw fil-kalendarju|immarkaw il-kalendarji|irriserva d-data|irriservaw id-data|irriżerva d-data|irriżervaw id-data|niżżel id-data|niżżlu d-data|ħudu nota tad-data|ikteb id-data",
            [Term.WillFollow] =
                "se jitħabbar|se titħabbar|se jitħabbru|jitħabbar|titħabbar|jitħabbru|se jiġi ppubblikat|se tiġi ppubblikata|se jiġu ppubblikati|se jiġi kkomunikat|se tiġi kkomunikata|se jiġu kkomunikati|se jiġi kkonfermat|se tiġi kkonfermata|se jiġu kkonfermati|se jintbagħat|se tintbagħat|se jintbagħtu|se jkun disponibbli|se tkun disponibbli|se jkunu disponibbli|se tiftaħ|se jinfetħu|se tinfetaħ|se jsegwi|se ssegwi|se jsegwu|dalwaqt|fi żmien qasir|aktar tard|iktar tard|fil-ġimgħat li ġejjin|fil-jiem li ġejjin|għadu mhux|għadha mhix|għadhom mhux|għad irid|għad trid|għad iridu|għadu ma ġiex|għadha ma ġietx|għad m'hemmx|għad mhux|għandu jiġi kkonfermat|għandha tiġi kkonfermata|trid tiġi kkonfermata|irid jiġi kkonfermat|tba|tbc|tbd",
            [Term.Venue] = "post|il-post|lok|sala|indirizz|fejn|lokalità",
            [Term.Agenda] = "aġenda|programm|programm dettaljat|aġenda dettaljata|kelliema",
            [Term.Registration] =
                "reġistrazzjoni|reġistrazzjonijiet|formola ta' reġistrazzjoni|formola tar-reġistrazzjoni|link għar-reġistrazzjoni|irreġistra|irreġistraw|tirreġistra|tirreġistraw|applikazzjoni online",
            [Term.Date] = "data|dati|data eżatta|data preċiża|jum|meta|ħin",
            [Term.Invited] =
                "mistieden|mistiedna|mistednin|tistieden|jistieden|jistiednu|nistiednu|nistednukom|stieden|stiednet|merħba|milqugħa|milqugħin|miftuħ għal|miftuħa għal|miftuħ għall-pubbliku|miftuħa għall-pubbliku|dħul b'xejn|stedina",
            [Term.Online] =
                "onlajn|online|on-line|virtwali|virtwalment|b'vidjokonferenza|vidjokonferenza|permezz ta' vidjokonferenza|fuq zoom|permezz ta' zoom|fuq teams|permezz ta' teams|microsoft teams|mill-bogħod|ibridu|ibrida|format ibridu",
            [Term.Held] =
                "saret|sar|saru|issir|isir|isiru|se ssir|se jsir|se jsiru|ser issir|ser isir|ser isiru|ssir|jsir|jsiru|inżammet|inżamm|inżammu|nżammet|jinżamm|tinżamm|se tinżamm|se jinżamm|se jinżammu|seħħet|seħħ|seħħew|isseħħ|iseħħ|se sseħħ|se jseħħ|ġiet organizzata|ġie organizzat|ġew organizzati|organizzata|organizzat|organizzati|torganizza|jorganizza|jorganizzaw|organizzaw|se torganizza|se jorganizza|ospita|ospitat|ospitaw|tospita|jospita|se tospita|se jospita|ilqgħet|ippjanata|ippjanat|ippjanati|hija ppjanata|huwa ppjanat|skedata|skedat|hija skedata|se tinfetaħ|se jinfetaħ|tistieden għal|jistieden għal",
            [Term.WorkPackage] =
                "pakkett ta' ħidma|pakketti ta' ħidma|pakkett ta' xogħol|pakketti ta' xogħol|pakkett tax-xogħol|work package|work packages|wp|wps",
            [Term.Milestone] =
                "istadju importanti|tragward|tragwardi|stadju importanti|stadji importanti|milestone|milestones|pass importanti",
            [Term.Deliverable] =
                "riżultat tanġibbli|riżultati tanġibbli|riżultati li għandhom jitwasslu|prodott tal-proġett|prodotti tal-proġett|deliverable|deliverables",
            [Term.OnSchedule] =
                "skont l-iskeda|skont il-pjan|skont l-ippjanar|skont il-kalendarju|kif ippjanat|kif kien ippjanat|kif previst|skont iż-żmien stabbilit|fit-triq it-tajba|skont it-termini stabbiliti|konformi mal-iskeda",
            [Term.Law] = "regolament*|artikolu|artikoli|liġi|att|direttiva|kuntratt|ftehim|statut",
            [Term.Progress] =
                "progress sinifikanti|progress tajjeb|progress konsiderevoli|progress kbir|progress importanti|progress sostanzjali|progress notevoli|avvanz sinifikanti|passi sinifikanti|passi kbar|fi stadju avvanzat|avvanzat sew|mexa 'l quddiem|progress sod",
            [Term.Successful] =
                "b'suċċess|suċċess|ta' suċċess|rnexxa|irnexxa|rnexxiet|irnexxiet|irnexxew|rnexxew|rnexxielhom|irnexxielhom",
            [Term.Delayed] =
                "dewmien|ittardja|ittardjat|ittardjata|ittardjati|ittardjaw|b'dewmien|lura mill-iskeda|wara l-iskeda|pospost|posposta|posposti|ġie pospost|ġiet posposta|mdewwem|imdewma",
            [Term.Moved] =
                "ġie pospost|ġiet posposta|pospost|posposta|posposti|imċaqlaq|imċaqalqa|imċaqlqa|tmexxa|tmexxiet|differit|differita|ippjanata oriġinarjament|oriġinarjament ippjanata",
            [Term.Cancelled] =
                "ikkanċellat*|kkanċellat*|ġie kkanċellat|ġiet ikkanċellata|imħassar|imħassra|tħassar|tħassret|mhux se jsir|mhux se ssir",
            [Term.Not] = "mhux|mhumiex|mhijiex|ma|mingħajr|lanqas|ebda|qatt",
            [Term.AtRisk] = "f'riskju|huwa f'riskju|hija f'riskju|fil-periklu|f'periklu",
            [Term.Completed] =
                "tlesta|tlestiet|tlestew|ġie kkompletat|ġiet kkompletata|ġew kkompletati|kkompletat|kkompletata|kkompletati|ikkompletat|ikkompletata|ikkompletati|intemm|intemmet|intemmu|ntemm|ntemmet|ġie finalizzat|ġiet finalizzata|finalizzat|finalizzata|intlaħaq|intlaħqet|intlaħqu|mitmum|mitmuma|ġie konkluż|ġiet konkluża|konkluż|konkluża",
            [Term.Financed] =
                "iffinanzjat|iffinanzjata|iffinanzjati|ffinanzjat|ffinanzjata|ffinanzjati|huwa ffinanzjat|jiffinanzja|tiffinanzja|b'fondi|finanzjat|finanzjata",
            [Term.CoFinanced] =
                "kofinanzjat|kofinanzjata|kofinanzjati|ko-finanzjat|ko-finanzjata|ko-finanzjati|ikkofinanzjat|ikkofinanzjata|ikkofinanzjati|kkofinanzjat|kkofinanzjata|parzjalment iffinanzjat|parzjalment iffinanzjata|iffinanzjat parzjalment|parzjalment finanzjat|iffinanzjat in parti|b'kofinanzjament",
            [Term.Supported] =
                "appoġġat|appoġġata|appoġġati|appoġġjat|appoġġjata|bl-appoġġ|bl-appoġġ ta'|bl-appoġġ finanzjarju|b'appoġġ finanzjarju|b'appoġġ|appoġġ finanzjarju|sostnut|sostnuta|bl-għajnuna finanzjarja|bl-għajnuna|b'għajnuna finanzjarja|megħjun|megħjuna",
            [Term.Supposed] =
                "kieku|jekk jiġi approvat|jekk tiġi approvata|jekk ikun approvat|jekk il-proġett jiġi|jekk jingħata|jekk il-finanzjament|jekk l-applikazzjoni|soġġett għall-approvazzjoni|f'każ ta' approvazzjoni|fil-każ ta' approvazzjoni",
            [Term.EuropeanUnion] = "unjoni ewropea|l-unjoni ewropea|ue|l-unjoni",
            [Term.Erdf] =
                "fond ewropew għall-iżvilupp reġjonali|fond ewropew tal-iżvilupp reġjonali|fond għall-iżvilupp reġjonali|feżr|erdf",
            [Term.Esf] = "fond soċjali ewropew|fond soċjali ewropew plus|fse|fse+|fse plus|esf",
            [Term.CohesionFund] = "fond ta' koeżjoni|fond tal-koeżjoni",
            [Term.JustTransitionFund] =
                "fond għal tranżizzjoni ġusta|fond għat-tranżizzjoni ġusta|fond ta' tranżizzjoni ġusta|ftġ|jtf",
            [Term.Eafrd] = "fond agrikolu ewropew għall-iżvilupp rurali|fond agrikolu għall-iżvilupp rurali|faeżr",
            [Term.Emfaf] =
                "fond ewropew marittimu, tas-sajd u tal-akkwakultura|fond ewropew għall-affarijiet marittimi, is-sajd u l-akkwakultura|fond ewropew marittimu u tas-sajd|fond ewropew għall-affarijiet marittimi u s-sajd|femsa|fems",
            [Term.Ipa] =
                "strument għall-assistenza ta' qabel l-adeżjoni|strument ta' assistenza ta' qabel l-adeżjoni|strument ta' qabel l-adeżjoni|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] =
                "faċilità għall-irkupru u r-reżiljenza|faċilità għall-irkupru u għar-reżiljenza|pjan għall-irkupru u r-reżiljenza|pjan ta' rkupru u reżiljenza|pjan ta' rkupru|rrf|nextgenerationeu|next generation eu",
            [Term.Product] = "prodott|il-prodott|riżultat|ir-riżultat",
            [Term.Call] = "sejħa|is-sejħa|sejħiet|is-sejħiet|sejħa għal proposti|sejħa għall-proposti",
            [Term.Post] =
                "koordinatur|koordinatriċi|kordinatur|kordinatriċi|maniġer|manager|uffiċjal|direttur|direttriċi|assistent|assistenta|segretarju|segretarja|kap|kelliem|konsulent|komunikazzjoni|responsabbli",
            [Term.Contact] =
                "kuntatt|kuntatti|ikkuntattja|ikkuntattjaw|persuna ta' kuntatt|aktar informazzjoni|iktar informazzjoni|għal aktar informazzjoni|għal iktar informazzjoni|aktar tagħrif|iktar tagħrif|għal aktar tagħrif|għal aktar dettalji|għal mistoqsijiet|dettalji ta' kuntatt|ikteb lil|mistoqsijiet|minuti:",
            [Term.Phone] = "telefon|telefown|numru tat-telefon|tel|mobile|mowbajl|mobajl|ċempel|ċemplu",
            [Term.Desk] =
                "uffiċċju|segretarjat|riċeviment|prenotazzjonijiet|reġistrazzjoni|informazzjoni|info|servizz|tim|emerġenza",
            [Term.Published] =
                "ippubblikat|ippubblikata|pubblikat|pubblikata|newsletter|bulettin|stqarrija|stqarrija għall-istampa|komunikat stampa|ħarġa|edizzjoni|numru|aġġornat|aġġornata|l-aħħar aġġornament|aħħar aġġornament|data tal-pubblikazzjoni",
            [Term.Organisation] =
                "ministeru|ministeri|dipartiment|aġenzija|università|istitut|kulleġġ|kamra tal-kummerċ|kamra|assoċjazzjoni|għaqda|fondazzjoni|kunsill|kunsill lokali|kunsill reġjonali|kunsilli lokali|reġjun|gvern|gvern lokali|awtorità|awtorità tal-ippjanar|awtorità maniġerjali|diviżjoni|direttorat|direttorat ġenerali|uffiċċju|segretarjat|segretarjat konġunt|kummissjoni|kumitat|bord|ċentru|ċentru ta' riċerka|korporazzjoni|kumpanija|koperattiva|federazzjoni|netwerk|cluster|raggruppament|grupp ta' azzjoni lokali|mużew|bank|sptar|skola|akkademja|parlament|prefettura|provinċja|muniċipalità|belt ta'|komun|heritage malta|transport malta|malta enterprise|mcast|ltd|limited|plc|p.l.c",
            [Term.Building] =
                "lukanda|hotel|kastell|palazz|villa|sala|ċentru|librerija|bibljoteka|teatru|mużew|awla|awditorju|kampus|knisja|kunvent|istazzjon|port|fortizza|forti|berġa|dar|kwartieri ġenerali|uffiċċji|uffiċċju|bini|fabbrika|mitħna|ċinema|stadium|grawnd|razzett|maħżen|parlament|università",
            [Term.OfTown] = "",
            [Term.NameJoint] =
                "ta'|ta|tal|tat|tad|tas|tar|tan|tax|taċ|taż|u|l|il|it|is|ir|id|in|għal|għall|għat|għas|&|of|and|for",
            [Term.At] =
                "fi|f'|fil-|fl-|fit-|fid-|fis-|fir-|fin-|fix-|fiz-|fiċ-|fil|fl|fit|fid|fis|fir|ġewwa|ħdejn|qrib|f|ġo",
            [Term.Side] = "naħa|in-naħa",
            [Term.Interest] = "interess|l-interess|interessha|interesshom|l-intenzjoni|intenzjoni|rieda|ir-rieda",
            [Term.Cooperation] =
                "kooperazzjoni|il-kooperazzjoni|kollaborazzjoni|il-kollaborazzjoni|jikkooperaw|jikkollaboraw",
            [Term.Objective] = "għan|l-għan|għanijiet|objettiv|l-objettiv|objettivi|il-mira|l-idea tal-proġett",
            [Term.Theme] = "tema|temi|qasam|oqsma|qasam tematiku|prijorità|assi prijoritarju|objettiv speċifiku",
            [Term.As] = "bħala",
            [Term.And] = "u|kif ukoll|flimkien ma'|flimkien mal|&|inkluż|inkluża|inklużi",
            [Term.HowMany] = "kemm",
            [Term.All] = "kollha|kollha kemm huma|kulħadd|l-intier|intier|kollu|kollha li",
            [Term.Most] = "il-biċċa l-kbira|biċċa l-kbira|il-maġġoranza|maġġoranza",
            [Term.Mostly] = "fil-biċċa l-kbira|prinċipalment",
            [Term.Many] = "ħafna|bosta|numru kbir",
            [Term.Several] = "uħud|għadd ta'|numru ta'|varji|diversi|xi wħud|xi uħud|bosta minn",
            [Term.Few] = "ftit biss|ftit|numru żgħir",
            [Term.Half] = "nofs",
            [Term.Third] = "terz|it-terz|żewġ terzi",
            [Term.Quarter] = "kwart|il-kwart|tliet kwarti",
            [Term.Almost] = "kważi|prattikament",
            [Term.AtLeast] = "mill-inqas|tal-inqas|tal-anqas|mhux inqas minn|aktar minn|iktar minn",
            [Term.AtMost] = "mhux aktar minn|mhux iktar minn|l-aktar|l-iktar|massimu ta'|inqas minn",
            [Term.Both] = "it-tnejn|iż-żewġ|tnejn li huma",
            [Term.None] = "ebda|l-ebda|xejn|ħadd|lanqas",
            [Term.Each] = "kull",
            [Term.Which] = "liema|x'tip ta'",
        },
    };
}
