using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Ceilings;

/// <summary>Fills a migrated database with projects, each with a few partners, so that lists have something to show.</summary>
internal static class Seed
{
    public static async Task Run(StorageSettings storage, int count)
    {
        await using var all = Services(storage);
        await using var scope = all.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<KonventDb>();
        var programme = await db.Set<Programme>().OrderBy(p => p.ShortName).FirstAsync();
        var organisations = await db.Set<Projects.Organisations.Organisation>().Select(o => o.Id).Take(6).ToListAsync();
        for (var n = 0; n < count; n++)
        {
            var project = Make(programme.Id, n);
            db.Add(project);
            foreach (var (place, organisation) in organisations.Index())
                db.Add(
                    new Participation(
                        project.Id,
                        organisation,
                        place == 0 ? PartnerRole.LeadPartner : PartnerRole.ProjectPartner,
                        null
                    )
                );
            if (n % 100 == 99)
            {
                await db.SaveAs(Author.Program, default);
                db.ChangeTracker.Clear();
            }
        }
        await db.SaveAs(Author.Program, default);
    }

    private static ServiceProvider Services(StorageSettings storage)
    {
        var services = new ServiceCollection();
        services.AddLogging().AddSingleton(TimeProvider.System);
        services.AddSingleton(new ServerSettings(storage, ServerSettings.UsualUrl, Demo: false));
        services.AddStorage(storage).AddHistory();
        return services.BuildServiceProvider();
    }

    private static Project Make(Guid programme, int n)
    {
        var name = Wording
            .In(Language.English, $"Regions number {n} learn from each other how to keep their rivers clean")
            .With(Language.Polish, $"Regiony numer {n} uczą się od siebie, jak dbać o czystość rzek");
        var project = new Project($"Bench{n:D5}", programme, name);
        project.Describe(
            new ProjectFacts(
                When.Parse("2019-08-01/2023-07-31"),
                Money.Euro(1_000_000 + n),
                "ERDF",
                [Language.English, Language.Polish],
                [],
                null
            )
        );
        project.OpenTo(Audience.Public);
        project.Launch(new DateOnly(2026, 1, 1));
        return project;
    }
}
