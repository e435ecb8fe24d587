using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests.Projects;

/// <summary>A programme and a project of a test's own, under names nobody else has, and people with roles in it.</summary>
public sealed record Sample(House House, Guid Programme, Guid Project, string Acronym)
{
    public static async Task<Sample> In(House house)
    {
        var name = Unique("P");
        var programme = new Programme(Unique("Programme "), Say("en", "A programme"), When.Parse("2021/2027"));
        var project = new Project(name, programme.Id, Say("en", "A long name"));
        await house.InDatabase(async db =>
        {
            db.Programmes.Add(programme);
            db.Projects.Add(project);
            await db.SaveAs(Author.Program, default);
        });
        return new(house, programme.Id, project.Id, name);
    }

    public Place Place => new(Programme, Project);

    /// <summary>The address of the project or of one of its rooms.</summary>
    public string At(string room = "") => $"/projects/{Slug.Of(Acronym)}{room}";

    /// <summary>Changes the project behind the program's back.</summary>
    public Task Change(Action<Project> how) =>
        House.InDatabase(async db =>
        {
            how(await db.Projects.SingleAsync(p => p.Id == Project));
            await db.SaveAs(new Author(null, "Somebody Else"), default);
        });

    public Task<Project> Stored() =>
        House.InDatabase(db => db.Projects.AsNoTracking().SingleAsync(p => p.Id == Project));

    public Person Coordinator => With(Role.Coordinator);

    public static Person Operator { get; } = Who(new Standing(Role.Operator, null, null, null));

    public Person With(Role role, Guid? organisation = null) =>
        Who(new Standing(role, Programme, Project, organisation));

    public Person Officer => Who(new Standing(Role.ProgrammeOfficer, Programme, null, null));

    public static Person Who(params Standing[] standings) =>
        new(Guid.CreateVersion7(), "Ada Example", "ada@example.org", Language.English, standings);

    public static string Unique(string start) => start + Guid.CreateVersion7().ToString("N")[^12..];

    public static Wording Say(params string[] pairs) =>
        pairs.Chunk(2).Aggregate(Wording.Empty, (wording, pair) => wording.With(Language.Of(pair[0]), pair[1]));

    /// <summary>An organisation that nobody else has.</summary>
    public static OrganisationFacts Body(string? name = null, string country = "PL") =>
        new(
            Say("pl", name ?? Unique("Urząd ")),
            country,
            "Białystok",
            new Region("PL84", Say("pl", "Podlaskie")),
            null
        );

    /// <summary>An organisation takes part in the project.</summary>
    public Task<Participation> TakesPart(
        PartnerRole role = PartnerRole.ProjectPartner,
        OrganisationFacts? organisation = null,
        string? dates = null
    ) =>
        Do<AddPartner, Participation>(deed =>
            deed.Run(
                Acronym,
                new NewPartner(null, organisation ?? Body(), role, dates is null ? null : When.Parse(dates)),
                Coordinator,
                default
            )
        );

    /// <summary>Does a deed as a page would: in a scope of its own.</summary>
    public async Task<T> Do<TDeed, T>(Func<TDeed, Task<T>> what)
        where TDeed : notnull
    {
        await using var scope = House.Services.CreateAsyncScope();
        return await what(scope.ServiceProvider.GetRequiredService<TDeed>());
    }

    public Task Do<TDeed>(Func<TDeed, Task> what)
        where TDeed : notnull =>
        Do<TDeed, bool>(async deed =>
        {
            await what(deed);
            return true;
        });
}
