using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>Names a person for a stakeholder, with the consent they gave. The history says that somebody was named, and not who.</summary>
public sealed class NamePerson(KonventDb db, TimeProvider clock)
{
    public async Task<StakeholderPerson> Run(
        string acronym,
        Guid instrument,
        Guid stakeholder,
        PersonFacts facts,
        Person who,
        CancellationToken stop
    )
    {
        var of = await db.StakeholderAt(acronym, instrument, stakeholder, who, Deed.ChangeInstruments, stop);
        var person = new StakeholderPerson(of.Id, facts, new(who.Name, clock.GetUtcNow()));
        of.CountPerson();
        db.StakeholderPeople.Add(person);
        await db.SaveAs(who.Author, stop);
        return person;
    }
}
