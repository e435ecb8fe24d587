using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Projects.Instruments.Stakeholders;

/// <summary>A project of a test's own with one policy instrument, around which a group gathers.</summary>
internal sealed record GroupSample(Sample Sample, Guid Instrument)
{
    public House House => Sample.House;

    public static async Task<GroupSample> In(House house)
    {
        var sample = await Sample.In(house);
        var instrument = await sample.Do<AddInstrument, PolicyInstrument>(deed =>
            deed.Run(sample.Acronym, Plan([]), sample.Coordinator, default)
        );
        return new(sample, instrument.Id);
    }

    /// <summary>The instrument is this partner's.</summary>
    public Task WorksOnIt(Guid organisation) =>
        Sample.Do<ChangeInstrument>(deed =>
            deed.Run(Sample.Acronym, Instrument, 1, Plan([organisation]), Sample.Coordinator, default)
        );

    /// <summary>The page of the group, or one below it.</summary>
    public string At(string below = "") => Sample.At($"/instruments/{Instrument}/stakeholders{below}");

    public Task<Stakeholder> Add(WrittenStakeholder written) =>
        Sample.Do<AddStakeholder, Stakeholder>(deed =>
            deed.Run(Sample.Acronym, Instrument, written, Sample.Coordinator, default)
        );

    public Task<Stakeholder> Add(string name) => Add(Named(name));

    public Task Change(Stakeholder stakeholder, int seen, WrittenStakeholder written) =>
        Sample.Do<ChangeStakeholder>(deed =>
            deed.Run(Sample.Acronym, Instrument, stakeholder.Id, seen, written, Sample.Coordinator, default)
        );

    public Task<StakeholderPerson> NamePerson(Stakeholder stakeholder, string name) =>
        Sample.Do<NamePerson, StakeholderPerson>(deed =>
            deed.Run(Sample.Acronym, Instrument, stakeholder.Id, Person(name), Sample.Coordinator, default)
        );

    public Task<List<Stakeholder>> Stored() =>
        House.InDatabase(db => db.Stakeholders.AsNoTracking().Where(s => s.ProjectId == Sample.Project).ToListAsync());

    public Task<List<StakeholderPerson>> People() =>
        House.InDatabase(db =>
            db.StakeholderPeople.AsNoTracking()
                .Where(p => db.Set<Stakeholder>().Any(s => s.Id == p.StakeholderId && s.ProjectId == Sample.Project))
                .ToListAsync()
        );

    public static WrittenStakeholder Named(string name, string? town = null) =>
        new(null, [new(Language.English, name)], town, null, StakeholderKind.Business, [], null, null);

    public static WrittenStakeholder Known(Guid organisation) =>
        new(organisation, [], null, null, StakeholderKind.Agency, [], null, null);

    public static PersonFacts Person(string name) =>
        new(name, "Speaker", $"{name.Replace(' ', '.')}@example.org", When.Parse("2020-01-15"), "By mail");

    private static WrittenInstrument Plan(Guid[] addressedBy) =>
        new(InstrumentKind.Regional, 1, [new(Language.English, "River plan")], null, null, null, [], null, addressedBy);
}
