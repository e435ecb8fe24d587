namespace Konvent.Reading;

/// <summary>English as the Union writes it: day before month, a plain hyphen between days.</summary>
/// <summary>English.</summary>
internal static class English
{
    private static readonly Naming Alone = new()
    {
        Months = "January, February, March, April, May, June, July, August, September, October, November, December",
        Seasons = "spring, summer, autumn, winter",
        Quarters = "Q1, Q2, Q3, Q4",
        Halves = "first half of, second half of",
        Thirds = "beginning of, middle of, end of",
    };

    private static readonly DateSpeech Dates = new()
    {
        Alone = Alone,
        AfterPreposition = Alone with
        {
            Halves = "the |first half of, the |second half of",
            Thirds = "the |beginning of, the |middle of, the |end of",
        },
        From = new("from "),
        Until = new("until "),
        Around = new("around "),
        Days = "{d}-{e} {m}[ {y}]",
        DaysOfTwoMonths = "{d} {m} - {e} {o}[ {y}]",
        Months = "{m}-{o}[ {y}]",
        Years = "{y}-{z}",
        Range = "{a} - {b}",
        Heard = new()
        {
            From =
                "from|since|starting|as of|as from|from the|since the|starting on|starting from|beginning on|with effect from|onwards",
            Until = "until|till|up to|until the|till the|up to and including|until and including|through to",
            By =
                "by|by the|no later than|not later than|before|before the|on or before|prior to|at the latest by|at the latest on|by no later than",
            Behind = "onwards",
            To = "to|through|to the",
            Between = "between",
            ThisYear = "this year|of this year",
            NextYear = "next year|of next year",
            LastYear = "last year|of last year",
            ThisMonth = "of this month|this month",
            Next = "next|coming",
            Last = "last|past",
            And = "and|&",
            Around = "around|about|approximately|approx|circa|ca|c",
            Noise = "of|the|st|nd|rd|th|year|month of|months of|month",
            Before = "in|on|during|within|throughout",
            Weekdays =
                "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun",
            Hours = "at|am|pm|noon|midnight",
            Streets = "street|road|square|avenue|boulevard|lane",
            MonthFirst = true,
            Months = "jan, feb, mar, apr, , jun, jul, aug, sep|sept, oct, nov, dec",
            Seasons = ", , fall,",
            Ordinals = "first|1st, second|2nd, third|3rd, fourth|4th|last|final",
            QuarterWords = "quarter|quarter of",
            Quarters = """
                first quarter|1st quarter|1 quarter|quarter 1, second quarter|2nd quarter|2 quarter|quarter 2,
                third quarter|3rd quarter|3 quarter|quarter 3, fourth quarter|4th quarter|4 quarter|quarter 4
                """,
            HalfWords = "half|half of|half-year|semester|semester of",
            Halves = """
                first half|1st half|first semester|1st semester, second half|2nd half|second semester|2nd semester
                """,
            NumberBehind = true,
            Thirds = """
                beginning|start|start of|early|early in|the start of|at the start of|at the beginning of,
                middle|mid|mid-|in the middle of, end|late|late in|the end of|at the end of|year-end
                """,
        },
    };

    public static readonly SpokenLanguage Spoken = new("en")
    {
        Dates = Dates,
        SmallWords = """
            the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
            which one you were all their there been has its will would who more when if no can also into between after
            before during our we these those than such about
            """,
        FieldWords = """
            project projects region regions partner partners meeting plan plans action actions programme european
            development implementation conference exchange experience results county ministry cooperation workshop event
            funding
            """,
        Thousands = "thousand k",
        Millions = "million millions m mn mln",
        Billions = "billion billions bn",
        BehindHour = "o'clock|hours",
        Cardinals = "one|a single, two|a pair of, three, four, five, six, seven, eight, nine, ten, eleven, twelve",
        Teens = "thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen",
        Tens = "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred",
        Ordinals =
            "first|inaugural, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth",
        Fractions =
            "a fifth|one fifth|one-fifth|fifths, a sixth|one sixth|one-sixth|sixths, a seventh|one seventh|sevenths, an eighth|one eighth|one-eighth|eighths, a ninth|one ninth|ninths, a tenth|one tenth|one-tenth|tenths",
        HoursInWords = "half past #: 30, quarter past #: 15, quarter to #: -15",
        OrdinalEndings = "st|nd|rd|th",
        Terms = new Dictionary<Term, string>
        {
            [Term.Project] = "project|projects",
            [Term.Titled] = "entitled|titled|full name|full title|long name|under the title|under the name|called",
            [Term.InShort] = "in short|acronym|abbreviated|for short|short name",
            [Term.Budget] = "budget|total cost|total costs|total value|overall cost|total eligible cost|total funding",
            [Term.Grant] =
                "grant|contribution|co-financing|co-funding|cofinancing|eu funding|eu support|subsidy|erdf share|eu share",
            [Term.Duration] =
                "duration|implementation period|project period|lifetime|runs|run|will run|running|lasts|will last|timeframe|timeline",
            [Term.Activity] = "activities|activity|work|works|implementation",
            [Term.Phase] = "phase|phases|stage|stages",
            [Term.Started] =
                "started|starts|start|began|begins|begun|launched|commenced|commences|kicked off|will start|will begin|is under way since",
            [Term.Instrument] = "policy instrument|policy instruments|instrument|instruments",
            [Term.Policy] = "plan|plans|strategy|strategies|programme|programmes|policy|policies",
            [Term.NationalShare] =
                "national budgets|national budget|national co-financing|national contribution|state budget|own contribution|own funds|partners' contribution|national funding",
            [Term.OperationalProgramme] =
                "operational programme|operational programmes|operational program|operational programs|erdf programme|erdf programmes|regional programme|op",
            [Term.Local] = "local|municipal",
            [Term.Regional] = "regional",
            [Term.National] = "national",
            [Term.LeadPartner] =
                "lead partner|leading partner|lead beneficiary|project coordinator|lp|project leader|project lead",
            [Term.Partner] = "partner|partners|project partner|project partners|beneficiary|consortium|partnership|pp",
            [Term.AdvisoryPartner] = "advisory partner|advisory partners|advisor partner",
            [Term.AssociatedPartner] =
                "associated partner|associated partners|associate partner|associate partners|associated organisation|associated organisations|associated organization|associated strategic partner|associated strategic partners",
            [Term.PolicyAuthority] =
                "associated policy authority|associated policy authorities|policy responsible authority",
            [Term.ExternalManagement] =
                "external management|external project management|external manager|project management office|external management office",
            [Term.Former] = "former|formerly|previous|past|ex",
            [Term.Is] =
                "is|are|was|were|will be|as|acts as|act as|serves as|serve as|has been|have been|became|becomes",
            [Term.Meeting] =
                "meeting|meetings|session|sessions|kick-off|kickoff|gathering|working group meeting|get-together|steering committee|steering committees|steering group|monitoring committee",
            [Term.Met] =
                "met|meet|will meet|gathered|gather|came together|come together|convened|reconvened|assembled|get together",
            [Term.Circle] =
                "working group|project team|team|steering group|steering committee|steering|partner|partners|project partner|interregional|transnational|cross-border|international|consortium|kick-off|kickoff|stakeholder|stakeholders|stakeholder group|monitoring committee|advisory board|partnership|project|coordination|management|technical|thematic|regional|local|bilateral",
            [Term.Next] = "next|upcoming|forthcoming|following",
            [Term.Final] = "final|last|closing|concluding",
            [Term.Topic] =
                "focus of the meeting|focus was|focused on|topic|topics|on the agenda|discussed|agenda included|was dedicated to|dealt with|exchanged views on",
            [Term.Conference] = "conference|conferences|symposium|colloquium",
            [Term.Workshop] = "workshop|workshops|world cafe|hackathon|masterclass",
            [Term.Seminar] = "seminar|seminars|lecture|round table|roundtable",
            [Term.Webinar] = "webinar|webinars",
            [Term.Convention] = "convention|conventions|congress|forum|summit",
            [Term.StudyVisit] = "study visit|study visits|study trip|study tour|site visit|field trip|study visiting",
            [Term.Fair] = "fair|fairs|exhibition|expo|trade fair",
            [Term.Training] = "training|trainings|training course|course|summer school|training session|training day",
            [Term.Festival] = "festival",
            [Term.Launch] = "launch event|opening ceremony|opening event|kick-off event|inauguration|launch conference",
            [Term.OtherEvent] =
                "event|events|info day|information day|information session|open day|open doors day|matchmaking|public presentation|dissemination event|hearing|networking event|awards ceremony",
            [Term.SaveTheDate] = "save the date|mark your calendar|mark your calendars|keep the date free",
            [Term.WillFollow] =
                "not open yet|is not open yet|not yet open|will be announced|to be announced|will follow|to follow|follows|will be published|will be communicated|will be confirmed|will be sent|to be confirmed|to be defined|to be decided|tba|tbc|tbd|not yet|shortly|soon|still open|in due course|has yet to be|have yet to be",
            [Term.Venue] = "venue|location|place|room|address|where",
            [Term.Agenda] = "agenda|programme|program|detailed programme|speakers",
            [Term.Registration] = "registration|register|sign up|registration form|registration link",
            [Term.Date] = "date|dates|exact date|day|when|time",
            [Term.Invited] = "invited|welcome|invites|invite|open to",
            [Term.Online] =
                "online|virtual|virtually|videoconference|video conference|via zoom|via teams|on zoom|hybrid",
            [Term.Held] =
                "takes place|take place|took place|taking place|taken place|will be held|was held|were held|is held|held|will be hosted|hosted|hosts|host|will host|organised|organises|organise|organized|is planned|are planned|is scheduled|scheduled|is due|opens|be hosted",
            [Term.WorkPackage] = "work package|work packages|workpackage|workpackages|wp|wps",
            [Term.Milestone] = "milestone|milestones",
            [Term.Deliverable] = "deliverable|deliverables",
            [Term.OnSchedule] =
                "on schedule|on track|according to plan|as planned|on time|within the schedule|in line with the plan",
            [Term.Law] =
                "regulation|regulations|article|articles|art|law|act|decree|directive|directives|contract|agreement|rules|statutes|guidelines|manual|section|paragraph",
            [Term.Progress] =
                "significant progress|good progress|substantial progress|considerable progress|major progress|great progress|solid progress|steady progress|advanced well",
            [Term.Successful] = "successful|successfully|success",
            [Term.Delayed] = "delayed|behind schedule|delay|delays|late|postponed|lagging behind",
            [Term.Moved] =
                "was moved|were moved|been moved|is moved|are moved|be moved|moved from|moved to|postponed|rescheduled|put off|put back|brought forward|deferred|initially planned|originally planned|initially scheduled|originally scheduled",
            [Term.Cancelled] =
                "cancelled|canceled|called off|will not take place|did not take place|does not take place|was not held|will not be held",
            [Term.Not] = "not|no|none|never|neither|nor|without|isn't|aren't|wasn't|weren't|hasn't|haven't|cannot",
            [Term.AtRisk] = "at risk|in danger|endangered|jeopardised|in jeopardy",
            [Term.Completed] =
                "has been completed|have been completed|was completed|were completed|is completed|are completed|is complete|completed|has been finished|has been finalised|was finalised|is finished|finished|finalised",
            [Term.Financed] = "funded|financed|is funded|finances|funds|receives funding",
            [Term.CoFinanced] =
                "co-funded|co-financed|cofunded|cofinanced|part-financed|part-funded|partly funded|partly financed|co-finances",
            [Term.Supported] =
                "supported|with the support of|financial support|with support from|with the financial assistance|support from",
            [Term.Supposed] =
                "would|if funded|if approved|if granted|if selected|if accepted|if funding|if the funding|if the application|if the project is approved|if the project is funded|if the grant|should funding|should the application|subject to approval|subject to funding|subject to the approval|in case of approval|in the event of approval|pending approval|provided that funding|provided funding",
            [Term.EuropeanUnion] = "european union|eu|the union",
            [Term.Erdf] = "european regional development fund|erdf|regional development fund",
            [Term.Esf] = "european social fund|european social fund plus|esf",
            [Term.CohesionFund] = "cohesion fund",
            [Term.JustTransitionFund] = "just transition fund|jtf",
            [Term.Eafrd] = "european agricultural fund for rural development|eafrd",
            [Term.Emfaf] =
                "european maritime, fisheries and aquaculture fund|european maritime and fisheries fund|emff|emfaf",
            [Term.Ipa] = "instrument for pre-accession assistance|ipa|ipa iii|ipa ii",
            [Term.RecoveryFund] = "recovery and resilience facility|nextgenerationeu|next generation eu|rrf",
            [Term.Product] = "output|outputs|product|result",
            [Term.Call] = "call|calls|call for proposals|call for projects|calls for proposals|invitation to apply",
            [Term.Post] =
                "coordinator|coordinators|manager|officer|assistant|director|head of|leader|secretary|contact point|adviser|advisor|spokesperson|spokeswoman|spokesman|communication|communications|coordination|management|press office|expert|administrator|researcher|project lead",
            [Term.Contact] =
                "contact|contacts|contact person|further information|more information|enquiries|questions|get in touch|write to|minutes by|minutes taken by|recorded by|queries",
            [Term.Phone] = "call|ring|phone us on|call us on|phone|telephone|tel|mobile|call",
            [Term.Desk] =
                "office|desk|helpdesk|hotline|helpline|reception|switchboard|secretariat|enquiries|information|info|bookings|booking|team|emergency|emergencies|press|support",
            [Term.Published] =
                "published|newsletter|press release|issue|edition|last updated|last update|released|news of|date of issue|posted",
            [Term.Organisation] =
                "ministry|department|agency|council|university|institute|chamber|association|foundation|municipality|authority|office|county council|city council|city of|town of|municipality of|province of|region of|community of|county of|gmbh|ltd|limited|plc|s.r.o|srl|s.r.l|spa|s.p.a|s.a|ag|ev|e.v|inc|centre for|center for|commission|committee|network|federation|union of|cluster|college|academy|museum|bank|trust|board|assembly|government|secretariat|administration|corporation|company|consortium|company of|district of|metropolis of|development agency|voivodeship|marshal's office|governorate|prefecture|research centre|science park|technology park|hospital|school|region|province|consulting|partners ltd|llp|cooperative|society|institution|directorate|delegation|canton|canton of|national park",
            [Term.Building] =
                "hotel|castle|palace|town hall|city hall|congress centre|conference centre|convention centre|exhibition centre|cultural centre|community centre|centre|library|theatre|museum|hall|house|church|station|harbour|townhall|auditorium|campus|stadium|arena|headquarters|premises|premise|offices|factory|mill|monastery|abbey|cinema|room",
            [Term.OfTown] = "",
            [Term.NameJoint] = "of|the|and|for|on|de|la",
            [Term.At] = "to|in|at|near",
            [Term.Side] = "side",
            [Term.Interest] =
                "interest|interests|intend|intends|intention|intentions|wish|wishes|willingness|commitment|committed",
            [Term.Cooperation] =
                "cooperation|co-operation|collaboration|working together|work together|to cooperate|to collaborate|cooperating|collaborating|partnership",
            [Term.Objective] =
                "aim of the project|aims of the project|aim is|aims to|aims at|objective|objectives|main objective|goal|goals|purpose of the project|idea of the project|overall aim",
            [Term.Theme] =
                "theme|themes|topic|topics|policy area|policy areas|thematic area|thematic areas|priority|priority axis|specific objective|field|fields",
            [Term.As] = "as",
            [Term.And] = "and|as well as|&|together with|plus|along with|including",
            [Term.HowMany] = "how many",
            [Term.All] = "all|every one of|the whole|the entire",
            [Term.Most] = "most|the majority of|a majority of|most of|majority|the vast majority",
            [Term.Mostly] = "mostly|for the most part",
            [Term.Many] = "many|numerous|a large number of",
            [Term.Several] = "several|some|a number of|various|a few|a couple of|part of the",
            [Term.Few] =
                "few|hardly any|scarcely any|a handful of|only a few|only some|very few|a small part|a small number",
            [Term.Half] = "half|half of|half the",
            [Term.Third] = "a third|one third|one-third|two thirds|two-thirds|thirds",
            [Term.Quarter] = "a quarter|one quarter|three quarters|three-quarters|quarters",
            [Term.Almost] = "almost|close to|just under|nearly|virtually|practically",
            [Term.AtLeast] =
                "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|more than|over|upwards of",
            [Term.AtMost] =
                "at most|at the most|no more than|not more than|a maximum of|maximum of|up to|fewer than|less than",
            [Term.Both] = "both",
            [Term.None] = "none|no|neither|nobody|no one|not one|not a single",
            [Term.Each] = "each|every|every single",
            [Term.Which] = "which|what kind of|which ones",
        },
    };
}
