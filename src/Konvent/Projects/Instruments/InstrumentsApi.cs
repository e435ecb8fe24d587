using Konvent.Api;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments;

/// <summary>A policy instrument; where only the number of a kind is known, without a name.</summary>
public sealed record InstrumentAnswer(
    Guid Id,
    int Version,
    InstrumentKind Kind,
    int Number,
    IReadOnlyDictionary<string, string> Name,
    OrganisationInInstrument? Authority,
    RegionShape? Region,
    IReadOnlyDictionary<string, string> Improvement,
    MoneyShape? Addressed,
    IReadOnlyList<OrganisationInInstrument> AddressedBy
)
{
    public static InstrumentAnswer Of(InstrumentRow row) =>
        new(
            row.Id,
            row.Version,
            row.Kind,
            row.Number,
            WordingShape.Of(row.Name),
            OrganisationInInstrument.Of(row.Authority),
            RegionShape.Of(row.Region),
            WordingShape.Of(row.Improvement),
            MoneyShape.Of(row.Addressed),
            [.. row.AddressedBy.Select(organisation => OrganisationInInstrument.Of(organisation)!)]
        );
}

/// <summary>An organisation that an instrument names.</summary>
public sealed record OrganisationInInstrument(Guid Id, IReadOnlyDictionary<string, string> Name)
{
    public static OrganisationInInstrument? Of(NamedOrganisation? organisation) =>
        organisation is null ? null : new(organisation.Id, WordingShape.Of(organisation.Name));
}

/// <summary>A policy instrument, whole.</summary>
public sealed record InstrumentInput(
    InstrumentKind Kind,
    int Number,
    IReadOnlyDictionary<string, string?> Name,
    Guid? AuthorityId,
    RegionShape? Region,
    IReadOnlyDictionary<string, string?> Improvement,
    MoneyShape? Addressed,
    IReadOnlyList<Guid> AddressedBy
)
{
    public WrittenInstrument Read(PolicyInstrument? before) =>
        new(
            Kind,
            Number,
            WordingShape.Sent(Name, before?.Name ?? Wording.Empty, nameof(Name)),
            AuthorityId,
            NewAuthority: null,
            Region is null ? null : RuleBroken.In(nameof(Region), () => Region.Read(before?.Region)),
            WordingShape.Sent(Improvement, before?.Improvement ?? Wording.Empty, nameof(Improvement)),
            MoneyShape.Read(Addressed, nameof(Addressed)),
            AddressedBy
        );
}

/// <summary>The policy instruments of a project for programs, with the same deeds as the pages.</summary>
public static class InstrumentsApi
{
    public static void MapInstruments(this IEndpointRouteBuilder api)
    {
        var instruments = api.MapGroup("/projects/{acronym}/instruments").WithTags("Policy instruments");
        instruments
            .MapRead("", List)
            .Described("listInstruments", "The policy instruments a project wants to improve.");
        instruments.MapRead("/{id:guid}", One).Described("readInstrument", "One policy instrument.");
        instruments.MapPost("", Add).Described("addInstrument", "Enters a policy instrument.");
        instruments.MapPut("/{id:guid}", Change).Described("changeInstrument", "Changes a policy instrument.");
        instruments
            .MapTakeOut<TakeOutInstrument>(
                (deed, acronym, id, seen, who, stop) => deed.Run(acronym, id, seen, who, stop)
            )
            .Described("removeInstrument", "Takes out what was entered by mistake.");
    }

    private static async Task<Answer<List<InstrumentAnswer>>> List(
        HttpContext http,
        KonventDb db,
        string acronym,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, http.Asker(), Deed.SeeProject, stop);
        return new([.. (await db.InstrumentsOf(project.Id, stop)).Select(InstrumentAnswer.Of)]);
    }

    private static async Task<Answer<InstrumentAnswer>> One(
        HttpContext http,
        KonventDb db,
        string acronym,
        Guid id,
        CancellationToken stop
    )
    {
        var answer = await Read(
            db,
            await db.ThingAt<PolicyInstrument>(acronym, id, http.Asker(), Deed.SeeProject, stop),
            stop
        );
        return new(answer, answer.Version);
    }

    private static async Task<Entered<InstrumentAnswer>> Add(
        HttpContext http,
        KonventDb db,
        AddInstrument deed,
        string acronym,
        Sent<InstrumentInput> sent,
        CancellationToken stop
    )
    {
        var who = http.Who();
        var project = await db.ProjectForOwn(acronym, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
        var answer = await Read(db, await deed.Run(acronym, sent.Checked().Read(before: null), who, stop), stop);
        return new(answer, answer.Version, $"/projects/{project.Path}/instruments/{answer.Id}");
    }

    private static async Task<Answer<InstrumentAnswer>> Change(
        HttpContext http,
        KonventDb db,
        ChangeInstrument deed,
        string acronym,
        Guid id,
        Sent<InstrumentInput> sent,
        CancellationToken stop
    )
    {
        var (who, seen) = (http.Who(), http.VersionSeen());
        var before = await db.ThingAt<PolicyInstrument>(acronym, id, who, Deed.ChangeInstruments, stop); // Before anything is said about what was sent.
        await deed.Run(acronym, id, seen, sent.Checked().Read(before), who, stop);
        return await One(http, db, acronym, id, stop);
    }

    private static async Task<InstrumentAnswer> Read(KonventDb db, PolicyInstrument instrument, CancellationToken stop)
    {
        Guid[] named = [.. instrument.Owners];
        var names = await db
            .Organisations.Where(o => named.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
        return InstrumentAnswer.Of(InstrumentRow.Of(instrument, names));
    }
}
