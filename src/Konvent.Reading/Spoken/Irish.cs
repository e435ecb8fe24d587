namespace Konvent.Reading;

// To be checked by a native speaker: quarters, halves and parts of a year. After from and until words change their beginning: an open range is written with a dash.
/// <summary>Irish.</summary>
internal static class Irish
{
    private static readonly Naming Alone = new()
    {
        Months = """
            Eanáir, Feabhra, Márta, Aibreán, Bealtaine, Meitheamh, Iúil, Lúnasa, Meán Fómhair, Deireadh Fómhair,
            Samhain, Nollaig
            """,
        Seasons = "earrach, samhradh, fómhar, geimhreadh",
        Quarters = "Ráithe 1, Ráithe 2, Ráithe 3, Ráithe 4",
        Halves = "an chéad leath de, an dara leath de",
        Thirds = "tús, lár, deireadh",
        Quarter = "{n}, {y}",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        Days = "{d}–{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} – {e} {o}[ {y}]",
        Months = "{m}–{o}[ {y}]",
        Heard = new()
        {
            From = "ó|ón|ó thús",
            Until = "go dtí|go dtí an|go ceann",
            By = "faoi|faoin|roimh|roimh an|tráth nach déanaí ná|tráth nach déanaí ná an|ar a dhéanaí|ar a dhéanaí an",
            To = "go|go dtí an|agus go dtí",
            Between = "idir",
            ThisYear = "i mbliana|na bliana seo",
            NextYear = "an bhliain seo chugainn|bliana seo chugainn",
            LastYear = "anuraidh|an bhliain seo caite",
            And = "agus|is",
            Around = "thart ar|timpeall",
            Noise = "an|na|de|mí|bliain|bhliain|bliana|lá|ú|den|don|san|mhí",
            Before = "i|in|ar|sa|le linn|i rith|i gcaitheamh",
            Weekdays =
                "Luan|Máirt|Céadaoin|Déardaoin|Aoine|Satharn|Domhnach|Dé Luain|Dé Máirt|Dé Céadaoin|Dé hAoine|Dé Sathairn|Dé Domhnaigh",
            Hours = "ag",
            Streets = "sráid|bóthar|cearnóg",
            Months = """
                Ean, Feabh|Fheabhra, Mhárta, Aib|Aibreáin|nAibreán, Beal|Bhealtaine|mBealtaine,
                Meith|Mheitheamh|Meithimh, , Lún, MFómh|Mheán Fómhair|Meán Fhómhair,
                DFómh|Dheireadh Fómhair|nDeireadh Fómhair|Deireadh Fhómhair, Samh|Samhna|Shamhain|tSamhain,
                Noll|Nollag
                """,
            Seasons = """
                earraigh|t-earrach|tearrach, samhraidh|samhradh|shamhradh|tsamhradh|tsamhraidh, fhómhar|bhfómhar,
                gheimhreadh|geimhridh|gheimhridh
                """,
            Ordinals = """
                an chéad|chéad|céad|1ú, an dara|dara|2ú, an tríú|tríú|3ú, an ceathrú|ceathrú|4ú|deireanach
                """,
            QuarterWords = "ráithe|ráithe de|ráithe de bhliain",
            HalfWords = "leath|leath de|leathbhliain|leath de bhliain",
            Halves = "an chéad leath|chéad leath, an dara leath|dara leath",
            NumberBehind = true,
            Thirds = """
                tús|dtús|thús|i dtús|tús na bliana, lár|i lár|lár na bliana,
                deireadh|dheireadh|ag deireadh|i ndeireadh|ndeireadh|deireadh na bliana
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("ga")
    {
        Dates = Dates,
        SmallWords = """
            an na agus ar a i is le do go ag bhí ó sa tá de chun nó ach seo sin é ba mar nach níl faoi leis atá don den
            gach acu féin iad uile roimh tar idir gur bhfuil beidh rinne bheith óna agus roinnt ina
            """,
        FieldWords = """
            tionscadal tionscadail réigiún réigiúin comhpháirtithe cruinniú plean pleananna gníomhaíochta gníomhaíochtaí
            clár eorpach forbairt cur bhfeidhm comhdháil malartú taithí torthaí contae aireacht comhoibriú
            """,
        Thousands = "mile mhile",
        Millions = "milliun milliuin mhilliun mhilliuin milliuna",
        Billions = "billiun",
        BehindHour = "chlog",
        Cardinals =
            "amháin|haon|aon cheann, dhá|beirt|bheirt, trí|triúr|thriúr, ceithre|cheithre|gceithre|ceathrar, cúig|chúig|gcúig|cúigear, sé cinn|seisear, seacht|sheacht|seachtar, ocht|hocht|ochtar, naoi|naonúr, deich|dheich|ndeich|deichniúr, aon cheann déag|haon déag, dhá cheann déag|dó dhéag|dhá dhéag|dáréag",
        Teens =
            "trí cinn déag|trí déag|trí dhéag, ceithre cinn déag|ceithre déag|ceathair déag, cúig cinn déag|cúig déag, sé cinn déag|sé déag, seacht gcinn déag|seacht déag, ocht gcinn déag|ocht déag, naoi gcinn déag|naoi déag",
        Tens =
            "fiche|fichid|scór|fichead, tríocha, daichead|dhaichead|ceathracha, caoga|chaoga, seasca, seachtó, ochtó, nócha, céad|aon chéad",
        Ordinals =
            "céad|chéad|gcéad, dara|tarna|darna, tríú, ceathrú|cheathrú, cúigiú|chúigiú, séú, seachtú, ochtú|hochtú, naoú, deichiú, aonú|haonú, dóú",
        Fractions = "cúigiú cuid, séú cuid, seachtú cuid, ochtú cuid, naoú cuid, deichiú cuid",
        HoursInWords =
            "leathuair tar éis a #: 30, leathuair i ndiaidh a #: 30, leathuair tar éis #: 30, ceathrú tar éis a #: 15, ceathrú chun a #: -15",
        OrdinalEndings = "ú|adh|iú",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "tionscadal|tionscadail|thionscadal|thionscadail|dtionscadal|dtionscadail",
            [Term.Titled] =
                "dar teideal|faoin teideal|dar ainm|darb ainm|ainm iomlán|teideal iomlán|ainm an tionscadail|teideal an tionscadail|teideal",
            [Term.InShort] = "acrainm|giorrúchán|ainm gairid|teideal gairid|i mbeagán focal|go hachomair",
            [Term.Budget] =
                "buiséad|bhuiséad|mbuiséad|buiséid|bhuiséid|buiséad iomlán|costas iomlán|chostas iomlán|gcostas iomlán|costais iomlána|chostais iomlána|gcostais iomlána|costas incháilithe iomlán|chostas incháilithe iomlán|gcostas incháilithe iomlán|luach iomlán|maoiniú iomlán",
            [Term.Grant] =
                "deontas|dheontas|ndeontas|deontais|dheontais|ranníocaíocht|ranníocaíochta|ranníocaíocht ae|ranníocaíocht an aontais|ranníocaíocht ón ae|ranníocaíocht cfre|maoiniú ae|maoiniú an ae|maoiniú ón ae|maoiniú ón aontas|maoiniú ó cfre|maoiniú cfre|cómhaoiniú|chómhaoiniú|gcómhaoiniú|fóirdheontas|tacaíocht ae|tacaíocht an ae|tacaíocht ón ae|sciar ae|sciar an ae|cion ae|cion an ae",
            [Term.NationalShare] =
                "cómhaoiniú náisiúnta|ranníocaíocht náisiúnta|maoiniú náisiúnta|buiséad stáit|buiséad an stáit|ranníocaíocht féin|acmhainní féin|dílsistí|maoiniú stáit|maoiniú ón stát|maoiniú an rialtais|ranníocaíocht na gcomhpháirtithe|ranníocaíocht comhpháirtithe",
            [Term.Duration] =
                "fad an tionscadail|fad:|fad ama|ré an tionscadail|saolré an tionscadail|tréimhse cur chun feidhme|tréimhse chur chun feidhme|tréimhse forfheidhmithe|tréimhse fhorfheidhmithe|tréimhse cur i bhfeidhm|thréimhse cur chun feidhme|thréimhse chur chun feidhme|thréimhse forfheidhmithe|thréimhse fhorfheidhmithe|thréimhse cur i bhfeidhm|dtréimhse cur chun feidhme|dtréimhse chur chun feidhme|dtréimhse forfheidhmithe|dtréimhse fhorfheidhmithe|dtréimhse cur i bhfeidhm|tréimhse an tionscadail|mairfidh|maireann|mhair|leanfaidh ar aghaidh",
            [Term.Activity] =
                "gníomhaíochtaí|ngníomhaíochtaí|ghníomhaíochtaí|obair|oibreacha|cur chun feidhme|cur i bhfeidhm",
            [Term.Phase] = "céim|chéim|gcéim|céime|céimeanna|chéimeanna|gcéimeanna",
            [Term.Started] =
                "thosaigh|tosaíonn|tosóidh|thosóidh|tosaíodh|tosófar|cuireadh tús|cuirfear tús|chuir tús|tús curtha|bhí tús|sheol|seoladh|seolfar|tionscnaíodh|tionscnófar",
            [Term.Instrument] =
                "ionstraim bheartais|ionstraime beartais|ionstraimí beartais|ionstraim|hionstraim|ionstraime|ionstraimí|hionstraime|hionstraimí",
            [Term.Policy] =
                "plean|phlean|bplean|pleananna|phleananna|bpleananna|straitéis|straitéise|straitéisí|clár|chlár|gclár|cláir|chláir|gcláir|beartas|bheartas|mbeartas|beartais|bheartais|mbeartais",
            [Term.OperationalProgramme] =
                "clár oibríochtúil|chlár oibríochtúil|gclár oibríochtúil|cláir oibríochtúla|chláir oibríochtúla|gcláir oibríochtúla|cláir oibríochtúil|chláir oibríochtúil|gcláir oibríochtúil|clár oibríochta|chlár oibríochta|gclár oibríochta|clár réigiúnach|chlár réigiúnach|gclár réigiúnach|cláir réigiúnacha|chláir réigiúnacha|gcláir réigiúnacha|clár cfre|chlár cfre|gclár cfre",
            [Term.Local] = "áitiúil|áitiúla|bardasach|bhardasach|mbardasach",
            [Term.Regional] = "réigiúnach|réigiúnacha|réigiúnaí|réigiúnaigh",
            [Term.National] = "náisiúnta",
            [Term.LeadPartner] =
                "príomhpháirtí|príomhpháirtithe|phríomhpháirtí|phríomhpháirtithe|bpríomhpháirtí|bpríomhpháirtithe|príomhchomhpháirtí|príomhchomhpháirtithe|phríomhchomhpháirtí|phríomhchomhpháirtithe|bpríomhchomhpháirtí|bpríomhchomhpháirtithe|príomh-chomhpháirtí|príomh-chomhpháirtithe|phríomh-chomhpháirtí|phríomh-chomhpháirtithe|bpríomh-chomhpháirtí|bpríomh-chomhpháirtithe|príomhthairbhí|príomhthairbhithe|phríomhthairbhí|phríomhthairbhithe|bpríomhthairbhí|bpríomhthairbhithe|comhpháirtí ceannais|chomhpháirtí ceannais|gcomhpháirtí ceannais|comhpháirtí ceannasach|chomhpháirtí ceannasach|gcomhpháirtí ceannasach|ceannpháirtí|comhordaitheoir an tionscadail|chomhordaitheoir an tionscadail|gcomhordaitheoir an tionscadail|comhordaitheoir|chomhordaitheoir|gcomhordaitheoir|comhordaitheora|lp",
            [Term.Partner] =
                "comhpháirtí|comhpháirtithe|comhpháirtíocht|comhpháirtíochta|comhpháirtíochtaí|chomhpháirtí|chomhpháirtithe|chomhpháirtíocht|chomhpháirtíochta|chomhpháirtíochtaí|gcomhpháirtí|gcomhpháirtithe|gcomhpháirtíocht|gcomhpháirtíochta|gcomhpháirtíochtaí|comhpháirtí tionscadail|comhpháirtithe tionscadail|chomhpháirtí tionscadail|chomhpháirtithe tionscadail|gcomhpháirtí tionscadail|gcomhpháirtithe tionscadail|páirtí tionscadail|páirtithe tionscadail|tairbhí|tairbhithe|thairbhí|thairbhithe|dtairbhí|dtairbhithe|cuibhreannas|chuibhreannas|gcuibhreannas|cuibhreannais|chuibhreannais|gcuibhreannais",
            [Term.AdvisoryPartner] =
                "comhpháirtí comhairleach|comhpháirtí comhairleacha|comhpháirtithe comhairleach|comhpháirtithe comhairleacha|chomhpháirtí comhairleach|chomhpháirtí comhairleacha|chomhpháirtithe comhairleach|chomhpháirtithe comhairleacha|gcomhpháirtí comhairleach|gcomhpháirtí comhairleacha|gcomhpháirtithe comhairleach|gcomhpháirtithe comhairleacha|comhpháirtí chomhairleach|comhpháirtí chomhairleacha|comhpháirtithe chomhairleach|comhpháirtithe chomhairleacha|chomhpháirtí chomhairleach|chomhpháirtí chomhairleacha|chomhpháirtithe chomhairleach|chomhpháirtithe chomhairleacha|gcomhpháirtí chomhairleach|gcomhpháirtí chomhairleacha|gcomhpháirtithe chomhairleach|gcomhpháirtithe chomhairleacha|comhpháirtí comhairlí*|comhpháirtithe comhairlí*|chomhpháirtí comhairlí*|chomhpháirtithe comhairlí*|gcomhpháirtí comhairlí*|gcomhpháirtithe comhairlí*",
            [Term.AssociatedPartner] =
                "comhpháirtí comhlach*|comhpháirtithe comhlach*|chomhpháirtí comhlach*|chomhpháirtithe comhlach*|gcomhpháirtí comhlach*|gcomhpháirtithe comhlach*|comhpháirtí chomhlach*|comhpháirtithe chomhlach*|chomhpháirtí chomhlach*|chomhpháirtithe chomhlach*|gcomhpháirtí chomhlach*|gcomhpháirtithe chomhlach*|comhpháirtí gaolmhar*|comhpháirtithe gaolmhar*|chomhpháirtí gaolmhar*|chomhpháirtithe gaolmhar*|gcomhpháirtí gaolmhar*|gcomhpháirtithe gaolmhar*|eagraíocht* chomhlach*|eagraíocht* comhlach*|eagraíocht* ghaolmhar*|eagraíocht* gaolmhar*",
            [Term.PolicyAuthority] =
                "údarás bheartais chomhlach*|údaráis bheartais chomhlach*|húdarás bheartais chomhlach*|húdaráis bheartais chomhlach*|údarás beartais chomhlach*|údaráis beartais chomhlach*|húdarás beartais chomhlach*|húdaráis beartais chomhlach*|údarás beartais comhlach*|údaráis beartais comhlach*|húdarás beartais comhlach*|húdaráis beartais comhlach*|údarás beartais|údaráis beartais|húdarás beartais|húdaráis beartais|údarás bheartais|údaráis bheartais|húdarás bheartais|húdaráis bheartais|údarás comhlach*|údaráis comhlach*|húdarás comhlach*|húdaráis comhlach*|údarás chomhlach*|údaráis chomhlach*|húdarás chomhlach*|húdaráis chomhlach*|údarás atá freagrach as beartas*|údaráis atá freagrach as beartas*|húdarás atá freagrach as beartas*|húdaráis atá freagrach as beartas*",
            [Term.ExternalManagement] =
                "bainistíocht sheachtrach|bhainistíocht sheachtrach|mbainistíocht sheachtrach|bainistíochta seachtraí|bainisteoir seachtrach|bhainisteoir seachtrach|mbainisteoir seachtrach|bainistíocht tionscadail sheachtrach|bhainistíocht tionscadail sheachtrach|mbainistíocht tionscadail sheachtrach|bainistíocht sheachtrach tionscadail|bhainistíocht sheachtrach tionscadail|mbainistíocht sheachtrach tionscadail|oifig bainistíochta|oifig bainistíochta tionscadail|oifig bhainistíochta tionscadail",
            [Term.Former] = "iar|roimhe seo|a bhí ann roimhe",
            [Term.Is] = "is|ba|tá|bhí|mar",
            [Term.Meeting] =
                "cruinniú|cruinnithe|chruinniú|chruinnithe|gcruinniú|gcruinnithe|seisiún|seisiúin|seisiúnacha|kick-off|kickoff",
            [Term.Met] =
                "bhuail|buaileann|buailfidh|chruinnigh|cruinneoidh|tionóladh|thionóil|tionólfar|le chéile i|le chéile in|le chéile ag|le chéile sa",
            [Term.Circle] =
                "grúpa oibre|ghrúpa oibre|ngrúpa oibre|meitheal oibre|mheitheal oibre|meitheal|mheitheal|grúpa|ghrúpa|ngrúpa|foireann|fhoireann|bhfoireann|foireann an tionscadail|foireann tionscadail|coiste|choiste|gcoiste|coiste stiúrtha|choiste stiúrtha|gcoiste stiúrtha|stiúrtha|coiste faireacháin|choiste faireacháin|gcoiste faireacháin|bord comhairleach|bhord comhairleach|mbord comhairleach|comhpháirtí|comhpháirtithe|comhpháirtíochta|chomhpháirtí|chomhpháirtithe|chomhpháirtíochta|gcomhpháirtí|gcomhpháirtithe|gcomhpháirtíochta|idir-réigiúnach|idir-réigiúnacha|idirréigiúnach|idirréigiúnacha|trasnáisiúnta|trasteorann|idirnáisiúnta|geallsealbhóir*|gheallsealbhóir*|ngeallsealbhóir*|páirtithe leasmhara|bpáirtithe leasmhara|teicniúil|teicniúla|téamach|téamacha|comhordaithe|chomhordaithe|réigiúnach|réigiúnacha|áitiúil|áitiúla|déthaobhach|déthaobhacha|tionscadail|thionscadail|dtionscadail|cuibhreannais|chuibhreannais|gcuibhreannais|tosaigh|thosaigh|tionscnaimh|kick-off|kickoff",
            [Term.Next] = "seo chugainn|atá le teacht|atá romhainn|eile",
            [Term.Final] =
                "deiridh|dheiridh|deireanach|deireanacha|dheireanach|dheireanacha|clabhsúir|chlabhsúir|críochnaitheach|críochnaitheacha|chríochnaitheach|chríochnaitheacha",
            [Term.Topic] =
                "ábhar|ábhair|topaic|topaicí|téama|téamaí|ar an gclár oibre|pléadh|phléigh|pléifear|plé ar|díríodh ar|dhírigh|fócas|tugadh aghaidh ar|malartaíodh|roinneadh taithí",
            [Term.Conference] =
                "comhdháil|chomhdháil|gcomhdháil|comhdhála|chomhdhála|gcomhdhála|comhdhálacha|chomhdhálacha|gcomhdhálacha|siompóisiam|shiompóisiam|siompóisiaim",
            [Term.Workshop] =
                "ceardlann|cheardlann|gceardlann|ceardlainn|ceardlainne|cheardlainn|cheardlainne|gceardlainn|gceardlainne|ceardlanna|cheardlanna|gceardlanna|hackathon*",
            [Term.Seminar] =
                "seimineár|sheimineár|tseimineár|seimineáir|sheimineáir|tseimineáir|léacht|léachta|léachtaí|bord cruinn|bhord cruinn|mbord cruinn",
            [Term.Webinar] =
                "seimineár gréasáin|sheimineár gréasáin|tseimineár gréasáin|seimineáir ghréasáin|sheimineáir ghréasáin|tseimineáir ghréasáin|seimineár ar líne|sheimineár ar líne|tseimineár ar líne|webinar*",
            [Term.Convention] =
                "fóram|fhóram|bhfóram|fóraim|cruinniú mullaigh|chruinniú mullaigh|gcruinniú mullaigh|mórdháil|mhórdháil",
            [Term.StudyVisit] =
                "cuairt staidéir|chuairt staidéir|gcuairt staidéir|cuairteanna staidéir|chuairteanna staidéir|gcuairteanna staidéir|turas staidéir|thuras staidéir|dturas staidéir|turais staidéir|thurais staidéir|cuairt foghlama|chuairt foghlama|gcuairt foghlama|cuairteanna foghlama|chuairteanna foghlama|gcuairteanna foghlama|cuairt láithreáin|chuairt láithreáin|gcuairt láithreáin|cuairt ar an láthair|chuairt ar an láthair|gcuairt ar an láthair|cuairt ar láithreán|chuairt ar láithreán|gcuairt ar láithreán",
            [Term.Fair] = "aonach|aonaigh|taispeántas|thaispeántas|dtaispeántas|taispeántais|thaispeántais|expo",
            [Term.Training] =
                "oiliúint|hoiliúint|oiliúna|hoiliúna|cúrsa oiliúna|chúrsa oiliúna|gcúrsa oiliúna|cúrsa|chúrsa|gcúrsa|traenáil|thraenáil|scoil samhraidh|shcoil samhraidh|scoile samhraidh",
            [Term.Festival] = "féile|fhéile|bhféile|féilte|fhéilte|bhféilte|fleadh|fhleadh|bhfleadh",
            [Term.Launch] =
                "imeacht seolta|himeacht seolta|ócáid seolta|hócáid seolta|seoladh oifigiúil|oscailt oifigiúil|searmanas oscailte|shearmanas oscailte|imeacht tosaigh|himeacht tosaigh|comhdháil tosaigh|chomhdháil tosaigh|gcomhdháil tosaigh|comhdháil seolta|chomhdháil seolta|gcomhdháil seolta|comhdháil oscailte|chomhdháil oscailte|gcomhdháil oscailte",
            [Term.OtherEvent] =
                "imeacht|himeacht|imeachta|himeachta|imeachtaí|himeachtaí|ócáid|hócáid|ócáide|hócáide|ócáidí|hócáidí|lá eolais|laethanta eolais|lá faisnéise|lá oscailte|laethanta oscailte|cur i láthair poiblí|comhairliúchán poiblí|chomhairliúchán poiblí|gcomhairliúchán poiblí|éisteacht phoiblí|bronnadh gradam",
            [Term.SaveTheDate] =
                "cuir an dáta i do dhialann|cuir an dáta sa dialann|cuirigí an dáta in bhur ndialann|coinnigh an dáta|coimeád an dáta|sábháil an dáta|coinnigh an dáta saor|coimeád an dáta saor|nótáil an dáta|breac síos an dáta|breac an dáta",
            [Term.WillFollow] =
                "fógrófar|foilseofar|dearbhófar|deimhneofar|socrófar|seolfar|cuirfear in iúl|cuirfear ar fáil|cuirfear amach|leanfaidh|le fógairt|le deimhniú|le dearbhú|le socrú|go luath|go gairid|níl fós|fós le|tba|tbc|tbd",
            [Term.Venue] = "ionad an imeachta|ionad na comhdhála|ionad an chruinnithe|ionad|áit|láthair|cá háit",
            [Term.Agenda] =
                "clár oibre|chlár oibre|gclár oibre|clár an lae|chlár an lae|gclár an lae|clár ama|chlár ama|gclár ama|clár|chlár|gclár|cainteoirí|chainteoirí|gcainteoirí",
            [Term.Registration] =
                "clárú|chlárú|gclárú|clárúcháin|chlárúcháin|gclárúcháin|clárúchán|chlárúchán|gclárúchán|cláraigh|cláraigí|foirm chlárúcháin|foirm chláraithe",
            [Term.Date] = "dáta|dháta|ndáta|dátaí|dhátaí|ndátaí|dáta cruinn|dáta beacht|cathain|cén uair",
            [Term.Invited] =
                "tugtar cuireadh|tugadh cuireadh|tabharfar cuireadh|thug cuireadh|tugann cuireadh|cuireadh a thabhairt|cuireadh chuig|fáilte|fáilteofar|oscailte do|oscailte don",
            [Term.Online] =
                "ar líne|fíorúil|fíorúla|go fíorúil|físchomhdháil|fhíschomhdháil|físchomhdhála|trí zoom|ar zoom|ar teams|hibrideach|hibrideacha|online",
            [Term.Held] =
                "tionóladh|tionólfar|tionóltar|reáchtál*|reáchtáil*|eagraíodh|eagrófar|eagraítear|eagraigh|d'eagraigh|eagróidh|eagraíonn|eagraithe|ar siúl|tharla|tarlóidh|óstáil|d'óstáil|óstálfaidh|óstáladh|óstálfar|beartaithe|sceidealaithe|pleanáilte|osclófar|beidh an cruinniú|beidh an chomhdháil|beidh an cheardlann|beidh an t-imeacht|beidh an seimineár",
            [Term.WorkPackage] =
                "pacáiste oibre|pacáistí oibre|phacáiste oibre|phacáistí oibre|bpacáiste oibre|bpacáistí oibre|wp|wps",
            [Term.Milestone] =
                "garsprioc|gharsprioc|ngarsprioc|garspriocanna|gharspriocanna|ngarspriocanna|cloch mhíle|chloch mhíle|gcloch mhíle|clocha míle|chlocha míle|gclocha míle",
            [Term.Deliverable] =
                "insoláthartha|insoláthart|toradh insoláthartha|thoradh insoláthartha|dtoradh insoláthartha|torthaí insoláthartha|earra insoláthartha|aschur|aschuir|deliverable|deliverables",
            [Term.OnSchedule] =
                "de réir an sceidil|de réir sceidil|de réir an phlean|de réir plean|de réir an chláir ama|de réir na pleananna|mar a beartaíodh|mar a bhí beartaithe|de réir mar a beartaíodh|in am|ar sceideal|ar an sprioc|laistigh den sceideal",
            [Term.Law] = "rialachán*|alt|airteagal|airteagail|acht|dlí|treoir|conradh|comhaontú|rialacha",
            [Term.Progress] =
                "dul chun cinn suntasach|dul chun cinn substaintiúil|dul chun cinn mór|dul chun cinn maith|dul chun cinn nach beag|dul chun cinn an-mhaith|dul chun cinn mórthaibhseach|dul chun cinn láidir|dhul chun cinn suntasach|dhul chun cinn substaintiúil|dhul chun cinn mór|dhul chun cinn maith|dhul chun cinn nach beag|dhul chun cinn an-mhaith|dhul chun cinn mórthaibhseach|dhul chun cinn láidir",
            [Term.Successful] = "rathúil|rathúla|go rathúil|éirigh le|éirigh go|éirigh leis|rath",
            [Term.Delayed] =
                "moill|mhoill|moilleanna|moillithe|moillíodh|mhoilligh|ar gcúl|ar athló|curtha siar|cuireadh siar|déanach",
            [Term.Moved] =
                "cuireadh siar|curtha siar|cuirfear siar|cuireadh ar athlá|ar athlá|bogadh|bogtha|athsceidealaithe|beartaithe ar dtús|pleanáilte ar dtús",
            [Term.Cancelled] = "cealaithe|ar ceal|cealaíodh|cealófar",
            [Term.Not] = "ní|níl|níor|nach|nár|gan|ní raibh|níl aon",
            [Term.AtRisk] = "i mbaol|i gcontúirt|i nguais|faoi bhagairt",
            [Term.Completed] =
                "críochnaíodh|críochnaithe|chríochnaigh|curtha i gcrích|cuireadh i gcrích|tugadh chun críche|tugtha chun críche|tugadh i gcrích|baineadh amach|bainte amach|tháinig deireadh",
            [Term.Financed] =
                "maoinithe|maoiníodh|maoiníonn|maoinítear|mhaoinigh|maoineofar|á mhaoiniú|á maoiniú|arna mhaoiniú|arna maoiniú",
            [Term.CoFinanced] =
                "cómhaoinithe|chómhaoinithe|comhmhaoinithe|chomhmhaoinithe|cómhaoiníodh|cómhaoiníonn|cómhaoinítear|chómhaoinigh|á chómhaoiniú|á cómhaoiniú|arna chómhaoiniú|arna cómhaoiniú|páirtmhaoinithe|maoinithe go páirteach|páirtmhaoiniú",
            [Term.Supported] =
                "le tacaíocht|le tacaíocht ó|le tacaíocht ón|tacaithe|tacaíonn|tacaítear|thacaigh|tacaíodh|le cúnamh airgeadais|le cabhair ó|le cabhair ón|faigheann tacaíocht|fuair tacaíocht",
            [Term.Supposed] =
                "bheadh|mhairfeadh|gheobhadh|mhaoineofaí|chómhaoineofaí|d'eagrófaí|dá mbeadh|dá bhfaigheadh|má cheadaítear|má fhaomhtar|má fhaightear|faoi réir ceadaithe|faoi réir faofa",
            [Term.EuropeanUnion] = "aontas eorp*|aontais eorp*|haontas eorp*|haontais eorp*|ae|eu",
            [Term.Erdf] =
                "ciste forbraíochta réigiúnaí na heorpa|chiste forbraíochta réigiúnaí na heorpa|gciste forbraíochta réigiúnaí na heorpa|ciste eorp* um fhorbairt réigiúnach|chiste eorp* um fhorbairt réigiúnach|gciste eorp* um fhorbairt réigiúnach|ciste forbartha réigiúnaí na heorpa|chiste forbartha réigiúnaí na heorpa|gciste forbartha réigiúnaí na heorpa|cfre|erdf",
            [Term.Esf] =
                "ciste sóisialta na heorpa plus|chiste sóisialta na heorpa plus|gciste sóisialta na heorpa plus|ciste sóisialta na heorpa|chiste sóisialta na heorpa|gciste sóisialta na heorpa|ciste sóisialta eorp*|chiste sóisialta eorp*|gciste sóisialta eorp*|cse|esf",
            [Term.CohesionFund] = "ciste comhtháthaithe|chiste comhtháthaithe|gciste comhtháthaithe",
            [Term.JustTransitionFund] =
                "ciste um aistriú cóir|chiste um aistriú cóir|gciste um aistriú cóir|ciste um athrú cóir|chiste um athrú cóir|gciste um athrú cóir|jtf",
            [Term.Eafrd] =
                "ciste eorp* talmhaíochta um fhorbairt tuaithe|chiste eorp* talmhaíochta um fhorbairt tuaithe|gciste eorp* talmhaíochta um fhorbairt tuaithe|ciste talmhaíochta na heorpa um fhorbairt tuaithe|chiste talmhaíochta na heorpa um fhorbairt tuaithe|gciste talmhaíochta na heorpa um fhorbairt tuaithe|cetft|eafrd",
            [Term.Emfaf] =
                "ciste eorp* muirí, iascaigh agus dobharshaothraithe|chiste eorp* muirí, iascaigh agus dobharshaothraithe|gciste eorp* muirí, iascaigh agus dobharshaothraithe|ciste eorp* muirí iascaigh agus dobharshaothraithe|chiste eorp* muirí iascaigh agus dobharshaothraithe|gciste eorp* muirí iascaigh agus dobharshaothraithe|ciste eorp* muirí agus iascaigh|chiste eorp* muirí agus iascaigh|gciste eorp* muirí agus iascaigh|cemid|cemi|emff|emfaf",
            [Term.Ipa] =
                "ionstraim um chúnamh réamhaontachais|ionstraim le haghaidh cúnamh réamhaontachais|cúnamh réamhaontachais|chúnamh réamhaontachais|gcúnamh réamhaontachais|cúnamh réamh-aontachais|chúnamh réamh-aontachais|gcúnamh réamh-aontachais|ipa|ipa ii|ipa iii",
            [Term.RecoveryFund] =
                "saoráid téarnaimh agus athléimneachta|shaoráid téarnaimh agus athléimneachta|saoráid um théarnamh agus athléimneacht|shaoráid um théarnamh agus athléimneacht|plean téarnaimh agus athléimneachta|phlean téarnaimh agus athléimneachta|bplean téarnaimh agus athléimneachta|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "aschur|toradh|táirge",
            [Term.Call] = "glao|an glao|glao ar thograí|glaoch|gairm|ghlao",
            [Term.Post] =
                "comhordaitheoir|comhordaitheora|bainisteoir|oifigeach|stiúrthóir|ceannaire|cúntóir|rúnaí|urlabhraí|comhairleoir|cumarsáid|ceann",
            [Term.Contact] =
                "teagmháil|theagmháil|dteagmháil|teagmhála|sonraí teagmhála|duine teagmhála|déan teagmháil|tuilleadh eolais|breis eolais|scríobh chugainn|ceisteanna|miontuairiscí:",
            [Term.Phone] =
                "guthán|fón|fón póca|teil|teileafón|teileafóin|uimhir theileafóin|guthán póca|tel|glaoigh ar|cuir glaoch ar",
            [Term.Desk] = "oifig|hoifig|rúnaíocht|fáiltiú|áirithintí|clárú|eolas|seirbhís|foireann|éigeandáil",
            [Term.Published] =
                "foilsithe|foilsíodh|foilsítear|nuachtlitir|nuachtlitreach|nuachtlitreacha|preasráiteas|phreasráiteas|bpreasráiteas|preaseisiúint|phreaseisiúint|bpreaseisiúint|eagrán|eagráin|uimhir|nuashonraithe|nuashonraíodh|nuashonrú deireanach|dáta foilsithe",
            [Term.Organisation] =
                "roinn|ranna|aireacht|aireachta|gníomhaireacht|ghníomhaireacht|ngníomhaireacht|gníomhaireachta|gníomhaireachtaí|ghníomhaireachta|ghníomhaireachtaí|ngníomhaireachta|ngníomhaireachtaí|ollscoil|hollscoil|ollscoile|ollscoileanna|hollscoile|hollscoileanna|institiúid|hinstitiúid|institiúide|institiúidí|hinstitiúide|hinstitiúidí|comhairle|chomhairle|gcomhairle|comhairlí|chomhairlí|gcomhairlí|comhairle contae|comhairle cathrach|cumann|chumann|gcumann|cumainn|comhlachas|chomhlachas|gcomhlachas|fondúireacht|fhondúireacht|bhfondúireacht|fondúireachta|údarás|údaráis|húdarás|húdaráis|oifig|hoifig|oifige|hoifige|tionól réigiúnach|thionól réigiúnach|dtionól réigiúnach|coimisiún|choimisiún|gcoimisiún|coimisiúin|coiste|choiste|gcoiste|bord|bhord|mbord|boird|bhoird|mboird|rialtas|rialtais|oireachtas|líonra|braisle|coláiste|coláistí|choláiste|choláistí|gcoláiste|gcoláistí|acadamh|acadaimh|ospidéal|ospidéil|scoil|scoile|banc|bhanc|mbanc|bainc|bhainc|cuideachta|chuideachta|gcuideachta|cuideachtaí|chuideachtaí|gcuideachtaí|comhlacht|chomhlacht|gcomhlacht|lárionad|lárionaid|ionad|ionaid|ionad taighde|eagraíocht|heagraíocht|eagraíochta|heagraíochta|feidhmeannacht|fheidhmeannacht|bhfeidhmeannacht|feidhmeannachta|seirbhís|seirbhíse|stiúrthóireacht|rúnaíocht|rúnaíochta|foras|forais|bhforas|comharchumann|chomharchumann|gcomharchumann|comharchumainn|chomharchumainn|gcomharchumainn|contae|chontae|gcontae|cathair|chathair|gcathair|cathrach|teoranta|teo|ctr|cga|cpt|ltd|dac|clg|plc|gmbh|inc",
            [Term.Building] =
                "óstán|óstáin|caisleán|chaisleán|gcaisleán|caisleáin|chaisleáin|halla|halla baile|halla an bhaile|halla na cathrach|ionad comhdhála|lárionad comhdhála|lárionad|lárionaid|ionad|ionad cultúrtha|ionad pobail|leabharlann|leabharlainn|leabharlainne|amharclann|amharclainn|amharclainne|músaem|mhúsaem|músaeim|mhúsaeim|gailearaí|ghailearaí|ngailearaí|teach|theach|dteach|eaglais|heaglaise|mainistir|mhainistir|stáisiún|stáisiúin|campas|champas|gcampas|ceanncheathrú|cheanncheathrú|gceanncheathrú|foirgneamh|fhoirgneamh|bhfoirgneamh|foirgnimh|muileann|mhuileann|seomra|sheomra|pictiúrlann|phictiúrlann|bpictiúrlann|monarcha|mhonarcha|bialann|bhialann|mbialann|aula",
            [Term.OfTown] = "",
            [Term.NameJoint] = "na|an|agus|um|le|de|do|ar|i|in|don|den|chun|&",
            [Term.At] = "i|in|sa|san|ag|ag an",
            [Term.Side] = "taobh|thaobh",
            [Term.Interest] = "spéis|suim|rún|fonn|toil",
            [Term.Cooperation] = "comhar|chomhar|comhoibriú|chomhoibriú|gcomhar|gcomhoibriú",
            [Term.Objective] = "aidhm|an aidhm|aidhmeanna|cuspóir|cuspóirí|sprioc|bun-aidhm",
            [Term.Theme] = "téama|téamaí|ábhar|réimse|réimsí|tosaíocht|ais tosaíochta|cuspóir sonrach",
            [Term.As] = "mar",
            [Term.And] = "agus|chomh maith le|mar aon le|i dteannta|lena n-áirítear|&",
            [Term.HowMany] = "cé mhéad|cé mhéid|cá mhéad",
            [Term.All] = "go léir|uile|gach uile|ar fad",
            [Term.Most] = "formhór|fhormhór|bhformhór|an chuid is mó|tromlach|bunáite",
            [Term.Mostly] = "den chuid is mó|go príomha",
            [Term.Many] = "go leor|a lán|mórán|iomaí|líon mór|cuid mhór|an-chuid|iliomad",
            [Term.Several] = "roinnt|cúpla|éagsúla|éagsúil|líon áirithe",
            [Term.Few] = "dornán|ach cúpla|líon beag|fíorbheagán|cuid bheag|beagán",
            [Term.Half] = "leath|leathchuid|leath na|leath de",
            [Term.Third] = "trian|an tríú cuid|tríú cuid|dhá thrian|thrian|dtrian|aon trian",
            [Term.Quarter] = "aon cheathrú|ceathrú cuid|an ceathrú cuid|trí cheathrú",
            [Term.Almost] = "beagnach|nach mór|geall le|chóir a bheith",
            [Term.AtLeast] = "ar a laghad|níos mó ná|breis is|breis agus",
            [Term.AtMost] = "ar a mhéad|níos lú ná|suas le",
            [Term.Both] = "araon|an dá|an bheirt",
            [Term.None] = "níl aon|ní raibh aon|ceann ar bith|duine ar bith|gan aon",
            [Term.Each] = "gach|gach aon|chuile",
            [Term.Which] = "cén|cé na|cé acu|cén cineál|cén saghas",
        },
    };
}
