using Konvent.Basics;
using Konvent.Commands.Demo;
using Konvent.People.Invitations;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Team;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests.Rights;

/// <summary>A house with the demo's projects and one that has just been entered, and somebody with each role in it and in one of the others.</summary>
internal static class Neighbours
{
    public static async Task<List<(string Name, HttpClient Browser)>> In(House house)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoadDemo>().Run(default);
        var (place, organisation) = await house.InDatabase(async db =>
        {
            var project = await db.Projects.SingleAsync(p => p.Path == "next2met");
            var part = await db.Participations.FirstAsync(p => p.ProjectId == project.Id);
            return (project.Place, part.OrganisationId);
        });
        var bare = await Bare(house, place.Programme!.Value);
        var all = new List<(string, HttpClient)>
        {
            ("nobody", house.Browser()),
            ("no role", (await house.PersonWithoutRole()).Browser),
            ("operator", await house.SignedIn(Role.Operator)),
            ("officer", await house.SignedIn(Role.ProgrammeOfficer, Place.OfProgramme(place.Programme.Value))),
        };
        foreach (var role in Giving.RolesAt(place))
        {
            Guid? worksFor = role == Role.Partner ? organisation : null;
            var person = await house.PersonWith(role, place, worksFor);
            await house.InDatabase(async db =>
            {
                db.Memberships.Add(new(person.Id, role, bare, worksFor, house.Clock.Today(), null));
                await db.SaveAs(Author.Program, default);
            });
            all.Add((role.ToString(), person.Browser));
        }
        return all;
    }

    // Nothing in it but somebody who left and somebody who is invited.
    private static async Task<Place> Bare(House house, Guid programme)
    {
        var project = new Project("Bare", programme, Sample.Say("en", "A project of which nothing is known yet"));
        await house.InDatabase(async db =>
        {
            db.Projects.Add(project);
            await db.SaveAs(Author.Program, default);
        });
        var sample = new Sample(house, programme, project.Id, project.Acronym);
        await sample.Has(Role.Viewer, "Fritz Former", sinceDays: 9, untilDays: -2);
        await sample.Do<InvitePerson>(deed =>
            deed.Run(
                new("eva@example.org", "Eva Example", Language.German, Role.Viewer),
                sample.Place,
                sample.Coordinator,
                default
            )
        );
        return sample.Place;
    }
}
