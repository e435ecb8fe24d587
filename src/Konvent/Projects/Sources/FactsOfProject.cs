using Konvent.Basics;
using Konvent.History;
using Konvent.Projects.History;
using Konvent.Ui;

namespace Konvent.Projects.Sources;

/// <summary>
/// Knows which facts of a project there are to name a source for: every part of everything it remembers, and its lists as a whole
/// (“three policy instruments” is a fact although no single instrument says so).
/// </summary>
public sealed class FactsOfProject(KnowThings know, KindsOfHistory kinds, Texts texts)
{
    private const string ProjectKind = "project";

    /// <summary>Everything in the project that facts are known of.</summary>
    public async Task<IReadOnlyList<KnownThing>> Things(Guid project, CancellationToken stop) =>
        WithLists(project, await know.In(project, kinds.OfRecord, only: null, stop));

    /// <summary>Everything that is known of one thing; as if it did not exist where it is not in the project.</summary>
    public async Task<KnownThing> Thing(Guid project, Guid of, CancellationToken stop) =>
        // The lists of the project are made of all that is in it.
        of == project
            ? (await Things(project, stop)).First(thing => thing.Id == project)
            : (await know.In(project, kinds.OfRecord, [of], stop)).FirstOrDefault() ?? throw new NotFound();

    /// <summary>One fact; as if it did not exist where nobody knows such a part.</summary>
    public async Task<KnownFact> One(Guid project, Guid of, string part, CancellationToken stop) =>
        Fact(await Thing(project, of, stop), part) ?? throw new NotFound();

    /// <summary>What is known of these facts; one whose thing is gone is left out.</summary>
    public async Task<IReadOnlyDictionary<FactName, KnownFact>> Of(
        Guid project,
        IReadOnlyCollection<FactName> names,
        CancellationToken stop
    )
    {
        if (names.Count == 0)
            return new Dictionary<FactName, KnownFact>();
        var things = names.Any(name => name.Of == project)
            ? await Things(project, stop)
            : await know.In(project, kinds.OfRecord, [.. names.Select(name => name.Of)], stop);
        return names
            .Select(name =>
                things.FirstOrDefault(thing => thing.Id == name.Of) is { } thing ? Fact(thing, name.Part) : null
            )
            .OfType<KnownFact>()
            .ToDictionary(fact => fact.Name);
    }

    private static KnownFact? Fact(KnownThing thing, string part) =>
        thing.Part(part) is { } known
            ? new(new FactName(thing.Id, thing.Kind, part), Told(thing).Name, known.Label, known.Value)
            : null;

    private IReadOnlyList<KnownThing> WithLists(Guid project, IReadOnlyList<KnownThing> things) =>
        [
            .. things
                .OrderBy(thing => thing.Id != project)
                .ThenBy(thing => Array.IndexOf(kinds.OfRecord, thing.Kind))
                .Select(thing =>
                    thing.Kind == ProjectKind
                        ? thing with
                        {
                            Parts =
                            [
                                .. thing.Parts,
                                .. kinds.Lists.Select(list => new KnownPart(
                                    list.Part,
                                    texts[list.Label],
                                    [.. things.Where(other => other.Kind == list.Kind).Select(InShort)]
                                )),
                            ],
                        }
                        : Told(thing)
                ),
        ];

    private static KnownThing Told(KnownThing thing) =>
        thing.IsNamed ? thing : thing with { Name = $"{thing.Name}: {InShort(thing)}", IsNamed = true };

    // “Two local instruments” have no name; what is known of them says what they are.
    private static string InShort(KnownThing thing) =>
        thing.IsNamed ? thing.Name : string.Join(", ", thing.Parts.SelectMany(part => part.Value).Take(2));
}
