namespace Konvent.Projects.Chronicle;

/// <summary>What an entry of the chronicle tells of.</summary>
public enum EntryKind
{
    /// <summary>A test of something new during the project; not an action of an action plan.</summary>
    PilotAction,

    /// <summary>Partners declare what they want to do together, often beyond the project.</summary>
    DeclarationOfIntent,

    /// <summary>Somebody's judgement of how the project stands: “on schedule”.</summary>
    Assessment,

    /// <summary>The project lasts longer than it was to; the end it was to have stays visible.</summary>
    Extension,

    /// <summary>One organisation takes another's place; the past of the one that leaves stays its own.</summary>
    PartnerChange,
}
