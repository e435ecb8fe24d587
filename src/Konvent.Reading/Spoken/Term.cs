namespace Konvent.Reading;

/// <summary>
/// What a word of a text can mean. Each language has its patterns for each: phrases parted by bars, words by blanks; a star before or behind a
/// word stands for any beginning or ending ("meeting*", "*treffen"). Accents and capitals do not matter.
/// </summary>
internal enum Term
{
    /// <summary>"project", in every case.</summary>
    Project,

    /// <summary>What stands before the full name of a project: "entitled", "titled", "called", "full name".</summary>
    Titled,

    /// <summary>What stands before an acronym: "in short", "acronym", "abbreviated".</summary>
    InShort,

    /// <summary>"budget", "total cost", "total value".</summary>
    Budget,

    /// <summary>Of a budget, the part that the Union or the fund pays: "EU contribution", "grant", "ERDF contribution", "co-financing".</summary>
    Grant,

    /// <summary>Of a budget, the part that the state or the partners pay: "national co-financing", "state budget", "own contribution".</summary>
    NationalShare,

    /// <summary>How long a project runs, noun or verb: "duration", "implementation period", "runs from", "will run".</summary>
    Duration,

    /// <summary>What a project does, where it stands for the project itself: "activities", "works", "implementation".</summary>
    Activity,

    /// <summary>"phase", "stage" of a project.</summary>
    Phase,

    /// <summary>"started", "starts", "began", "begins", "launched" (of a phase or a project).</summary>
    Started,

    /// <summary>"policy instrument", "instrument".</summary>
    Instrument,

    /// <summary>"plan", "strategy", "programme", "policy", in every case: an instrument where how many and of which level stand before it.</summary>
    Policy,

    /// <summary>"operational programme" (of a fund), also by its abbreviation.</summary>
    OperationalProgramme,

    /// <summary>The adjectives, in every case: of an instrument.</summary>
    Local,
    Regional,
    National,

    /// <summary>"lead partner", "leading partner", "coordinator of the project" (the organisation).</summary>
    LeadPartner,

    /// <summary>"partner", "project partner", in every case and number.</summary>
    Partner,

    /// <summary>"advisory partner".</summary>
    AdvisoryPartner,

    /// <summary>"associated partner", "associated organisation".</summary>
    AssociatedPartner,

    /// <summary>"associated policy authority".</summary>
    PolicyAuthority,

    /// <summary>"external management", "external project management", "management office".</summary>
    ExternalManagement,

    /// <summary>What says of a role that it is over: "former", "previous", "ex".</summary>
    Former,

    /// <summary>What says of somebody who they are: "is", "are", "was", "as", "acts as".</summary>
    Is,

    /// <summary>A meeting of a closed circle: "meeting", "session", "kick-off"; not events for the public.</summary>
    Meeting,

    /// <summary>The verb, in the past and the future: "met", "gathered", "came together", "will meet".</summary>
    Met,

    /// <summary>Whose meeting or which one, before or behind the noun: "working group", "project team", "steering committee", "partner", "interregional", "kick-off".</summary>
    Circle,

    /// <summary>"next", "upcoming", "forthcoming".</summary>
    Next,

    /// <summary>"final", "last", "closing".</summary>
    Final,

    /// <summary>What stands before what a meeting was about: "the focus of the meeting was", "topics", "on the agenda", "discussed".</summary>
    Topic,

    /// <summary>Events for others. Only the words for the event itself: no "conference room".</summary>
    Conference,
    Workshop,
    Seminar,
    Webinar,

    /// <summary>"convention", "congress", "forum", "summit".</summary>
    Convention,
    StudyVisit,

    /// <summary>"fair", "exhibition", "market" as an event.</summary>
    Fair,

    /// <summary>"training", "course", "summer school".</summary>
    Training,
    Festival,

    /// <summary>"launch event", "opening ceremony", "kick-off event" (for the public).</summary>
    Launch,

    /// <summary>"event", "information day", "open day", "public presentation": an event of which no word above says the kind.</summary>
    OtherEvent,

    /// <summary>"save the date", in the language's own words ("zarezerwuj termin", "Termin vormerken"); the English words are known everywhere.</summary>
    SaveTheDate,

    /// <summary>That something is not known yet: "will be announced", "to follow", "shortly", "not yet fixed", "to be confirmed", "still open".</summary>
    WillFollow,

    /// <summary>What may still be open, or stands as a label: "venue", "place", "location".</summary>
    Venue,

    /// <summary>"agenda", "programme" of an event.</summary>
    Agenda,

    /// <summary>"registration", "sign up".</summary>
    Registration,

    /// <summary>"date", "exact date", as a label or as what is still open.</summary>
    Date,

    /// <summary>"invited", "welcome", "open to".</summary>
    Invited,

    /// <summary>"online", "virtual", "by video conference".</summary>
    Online,

    /// <summary>That an occasion takes place: "takes place", "took place", "will be held", "was hosted", "organised", in every tense.</summary>
    Held,

    /// <summary>"work package", "WP".</summary>
    WorkPackage,
    Milestone,
    Deliverable,

    /// <summary>"output", "product", "result": a deliverable where a number such as 3.1 follows.</summary>
    Product,

    /// <summary>"on schedule", "on track", "according to plan".</summary>
    OnSchedule,

    /// <summary>What prescribes: "regulation", "article", "contract"; what goes as it says is no judgement.</summary>
    Law,

    /// <summary>"significant progress", "good progress".</summary>
    Progress,

    /// <summary>"successful", "successfully": of partners or measures carrying out what they planned.</summary>
    Successful,

    /// <summary>"delayed", "behind schedule", "delay".</summary>
    Delayed,

    /// <summary>That an occasion has another day now: "moved", "postponed", "rescheduled".</summary>
    Moved,

    /// <summary>That an occasion does not take place: "cancelled", "called off".</summary>
    Cancelled,

    /// <summary>What denies: "not", "no", "without".</summary>
    Not,

    /// <summary>"at risk", "in danger".</summary>
    AtRisk,

    /// <summary>"has been completed", "is finished", "were achieved".</summary>
    Completed,

    /// <summary>"funded", "financed", fully or without saying: not "co-".</summary>
    Financed,

    /// <summary>"co-funded", "co-financed".</summary>
    CoFinanced,

    /// <summary>"supported", "with the support of", "with financial assistance".</summary>
    Supported,

    /// <summary>What makes a sentence a mere supposition: "would", "if funded", "subject to approval".</summary>
    Supposed,

    /// <summary>"European Union", "EU".</summary>
    EuropeanUnion,

    /// <summary>The funds by their full names, in every case, and their abbreviations.</summary>
    Erdf,
    Esf,
    CohesionFund,
    JustTransitionFund,
    Eafrd,
    Emfaf,
    Ipa,
    RecoveryFund,

    /// <summary>"call for proposals", "call": what is offered to projects, and no project.</summary>
    Call,

    /// <summary>What people are in a project, in words and parts of words: "coordinator", "manager", "head of", "press office".</summary>
    Post,

    /// <summary>"contact", "further information", "contact person".</summary>
    Contact,

    /// <summary>"phone", "tel.", "mobile".</summary>
    Phone,

    /// <summary>What answers a telephone and is nobody: "office", "reception", "hotline", in capitals as well.</summary>
    Desk,

    /// <summary>What stands beside the day of a text: "published", "newsletter", "press release", "issue", "last updated".</summary>
    Published,

    /// <summary>What kind of body something is, at the begin or the end of its name: "ministry", "university", "agency", "council", "municipality", "chamber", "GmbH".</summary>
    Organisation,

    /// <summary>A building or room where people meet: "hotel", "castle", "town hall", "congress centre", "library".</summary>
    Building,

    /// <summary>Small words within names: "of", "the", "and", "for"; "der", "des", "für", "und".</summary>
    NameJoint,

    /// <summary>Between a body that is called by its kind alone and its town, where that is common: "Uniwersytet w Białymstoku", "Universitatea din Oradea".</summary>
    OfTown,

    /// <summary>What stands before a place or venue: "in", "at"; "im", "am", "beim".</summary>
    At,

    /// <summary>"and", "as well as", between things that are listed.</summary>
    And,

    /// <summary>"interest", "intention", "will" that somebody declares.</summary>
    Interest,

    /// <summary>"cooperation", "to work together".</summary>
    Cooperation,

    /// <summary>"on the Polish side".</summary>
    Side,

    /// <summary>"aim", "objective", "idea" of a project, noun or verb.</summary>
    Objective,

    /// <summary>What stands before what a project is about on a line: "Theme: …", "Specific objective: …".</summary>
    Theme,

    /// <summary>"as a milestone".</summary>
    As,

    /// <summary>Words of quantity, in every case.</summary>
    HowMany,
    All,
    Most,

    /// <summary>"mostly", "größtenteils": what other languages say with words such as "mainly".</summary>
    Mostly,
    Many,
    Several,
    Few,
    Half,

    /// <summary>"a third", "two thirds": the fraction, no ordinal.</summary>
    Third,

    /// <summary>"a quarter", "three quarters": the fraction, no part of the year.</summary>
    Quarter,

    /// <summary>What a number may not fall short of: "at least", "more than".</summary>
    AtLeast,

    /// <summary>What a number may not exceed: "at most", "no more than", "up to", "fewer than".</summary>
    AtMost,

    /// <summary>"almost", "nearly", "virtually".</summary>
    Almost,
    Both,
    None,
    Each,

    /// <summary>"which", "what kind of", asked of things beside or instead of how many.</summary>
    Which,
}
