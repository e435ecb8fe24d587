using Konvent.People.Rights;
using Konvent.Storage;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>Mends the details of a person; what they were before is kept nowhere.</summary>
public sealed class ChangePerson(KonventDb db, TimeProvider clock)
{
    /// <param name="seen">The version the person who asks had before them.</param>
    /// <exception cref="StaleSave">When somebody else saved it since that version.</exception>
    public async Task Run(
        string acronym,
        Guid instrument,
        Guid stakeholder,
        Guid id,
        int seen,
        PersonFacts facts,
        Person who,
        CancellationToken stop
    )
    {
        var of = await db.StakeholderAt(acronym, instrument, stakeholder, who, Deed.ChangeInstruments, stop);
        var person = await db.PersonOf(of, id, stop);
        db.Expect(person, seen);
        person.Describe(facts, new(who.Name, clock.GetUtcNow()));
        await db.SaveAs(who.Author, stop);
    }
}
