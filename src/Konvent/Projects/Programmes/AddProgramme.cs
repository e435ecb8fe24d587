using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Programmes;

/// <summary>What is known of a programme.</summary>
public sealed record ProgrammeFacts(
    string ShortName,
    Wording Name,
    When Period,
    string? Website,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<Fund> Funds,
    IReadOnlyList<FundingStatement> Statements
);

/// <summary>Sets up a funding programme, in which projects can then be set out.</summary>
public sealed class AddProgramme(KonventDb db)
{
    public async Task<Programme> Run(ProgrammeFacts facts, Person who, CancellationToken stop)
    {
        who.Require(Deed.AddProgramme, Place.Server);
        var programme = new Programme(facts.ShortName, facts.Name, facts.Period);
        programme.Describe(facts.Period, facts.Website, facts.Languages, facts.Funds);
        programme.Prescribe(facts.Statements);
        db.Programmes.Add(programme);
        await db.SaveAs(who.Author, stop);
        return programme;
    }
}
