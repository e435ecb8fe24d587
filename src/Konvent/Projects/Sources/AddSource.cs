using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Sources;

/// <summary>Says where a fact is known from.</summary>
/// <param name="Of">The thing it is a fact of: the project, or something in it.</param>
/// <param name="Part">The part of that thing, as its history calls it.</param>
public sealed record NewSource(Guid? Of, string? Part, WrittenSource Written);

/// <summary>Adds a source to a fact; what stands in the record is not touched by it.</summary>
public sealed class AddSource(KonventDb db, FactsOfProject facts)
{
    private const int MostPerFact = 50;

    public async Task<Source> Run(string acronym, NewSource wanted, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeSources, stop);
        var about = await About(project.Id, wanted, stop);
        new Rules()
            .Require(
                await db.Sources.About(project.Id, about).CountAsync(stop) < MostPerFact,
                "sources.rule.tooMany",
                nameof(NewSource.Part),
                MostPerFact
            )
            .Enforce();
        var source = new Source(project.Id, about, wanted.Written.Over(before: null));
        db.Sources.Add(source);
        await db.SaveAs(who.Author, stop);
        return source;
    }

    private async Task<FactName> About(Guid project, NewSource wanted, CancellationToken stop)
    {
        new Rules()
            .Require(wanted.Of is not null, "sources.rule.thing", nameof(NewSource.Of))
            .Require(!string.IsNullOrEmpty(wanted.Part), "sources.rule.part", nameof(NewSource.Part))
            .Enforce();
        try
        {
            return (await facts.One(project, wanted.Of!.Value, wanted.Part!, stop)).Name;
        }
        catch (NotFound)
        {
            throw new RuleBroken("sources.rule.part", nameof(NewSource.Part));
        }
    }
}
