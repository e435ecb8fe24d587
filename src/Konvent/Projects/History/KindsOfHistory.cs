using Konvent.People.Rights;

namespace Konvent.Projects.History;

/// <summary>
/// A kind of thing that is remembered in projects. A floor above adds its own by registering it, and says in its texts what it is called
/// (<c>history.kind.plan</c>, <c>history.kinds.plan</c>) and what was done with it (<c>projects.recent.plan.Added</c>, <c>.Changed</c>,
/// <c>.Removed</c>, counted); how its history reads, an <see cref="Konvent.History.Comparison.IDescribeHistory"/> says.
/// </summary>
/// <param name="HasFacts">Whether each of its parts is a fact of the project that can carry sources; a comment's are not.</param>
/// <param name="Needs">What one must be allowed to do in the project to hear of it; null where everybody does who sees the history.</param>
/// <param name="List">All things of the kind as one fact: the name of that part of the project, and the key of what it is called.</param>
public sealed record KindInProject(
    string Kind,
    bool HasFacts = true,
    Deed? Needs = null,
    (string Part, string Label)? List = null
);

/// <summary>What a project's history tells of, on this floor and above.</summary>
public sealed class KindsOfHistory(IEnumerable<KindInProject> above)
{
    /// <summary>What a project is shown with as of a day by this floor: also what is for those alone who work in it.</summary>
    public static readonly string[] OfDay =
    [
        "project",
        "participation",
        "instrument",
        "stakeholder",
        "improvement",
        "budget",
        "workPackage",
        "milestone",
        "indicator",
        "entry",
        "contact",
    ];

    private static readonly KindInProject[] Own =
    [
        .. OfDay.Select(kind => new KindInProject(kind, HasFacts: kind != "contact", List: ListOf(kind))),
        new("source", HasFacts: false),
        new("document", HasFacts: false),
        new("folder", HasFacts: false),
        // Who was given which role is told to those only who may see the people.
        new("membership", HasFacts: false, Deed.SeePeople),
    ];

    private readonly KindInProject[] all = [.. Own, .. above];

    /// <summary>What the record is made of: the project and everything in it that facts are known of.</summary>
    public string[] OfRecord { get; } = [.. Own.Concat(above).Where(kind => kind.HasFacts).Select(kind => kind.Kind)];

    /// <summary>The whole lists that are facts of a project: as which part of it, of which kind of thing, and what they are called.</summary>
    public IEnumerable<(string Part, string Kind, string Label)> Lists =>
        all.SelectMany(kind =>
            kind.List is { } list ? [(list.Part, kind.Kind, list.Label)] : Array.Empty<(string, string, string)>()
        );

    /// <summary>The kinds of things that this person may hear of.</summary>
    public string[] For(Person who, Project project) =>
        [
            .. all.Where(kind => kind.Needs is not { } needed || who.May(needed, project.Place))
                .Select(kind => kind.Kind),
        ];

    private static (string, string)? ListOf(string kind) =>
        kind switch
        {
            "participation" => ("participations", "projects.partners"),
            "instrument" => ("instruments", "instruments.title"),
            "indicator" => ("indicators", "indicators.title"),
            _ => null,
        };
}
