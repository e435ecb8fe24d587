using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Phases;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Site;

/// <summary>A launched public project with everything the public reads, in Polish and English, with a Finnish lead partner.</summary>
public sealed record PublicSample(Sample Sample, Guid Organisation)
{
    public House House => Sample.House;

    public string Acronym => Sample.Acronym;

    public static async Task<PublicSample> In(House house, params string[] languages)
    {
        var sample = await Sample.In(house);
        var body = new Organisation(
            Sample.Body("Liitto " + sample.Acronym, "FI") with
            {
                Name = Sample.Say("fi", "Liitto " + sample.Acronym, "en", "Council " + sample.Acronym),
            }
        );
        await house.InDatabase(async db =>
        {
            await Fill(db, sample, body, languages.Length > 0 ? languages : ["pl", "en"]);
            await db.SaveAs(Author.Program, default);
        });
        return new(sample, body.Id);
    }

    public async Task Change(Action<Project> how)
    {
        await House.InDatabase(async db =>
        {
            how(await db.Projects.SingleAsync(p => p.Id == Sample.Project));
            await db.SaveAs(Author.Program, default);
        });
    }

    private static async Task Fill(KonventDb db, Sample sample, Organisation body, string[] languages)
    {
        var programme = await db.Programmes.SingleAsync(p => p.Id == sample.Programme);
        programme.Describe(
            programme.Period,
            "https://programme.example.org",
            [Language.English],
            [new Fund("ERDF", Sample.Say("en", "European Regional Development Fund", "pl", "Fundusz Regionalny"))]
        );
        programme.Prescribe([
            new(Language.English, "Co-funded: {project}", "Annex", Checked: true),
            new(Language.Polish, "Współfinansowane: {project}", "Annex", Checked: true),
        ]);
        var project = await db.Projects.SingleAsync(p => p.Id == sample.Project);
        project.Write(
            new ProjectTexts(
                Sample.Say("en", "A long name", "pl", "Długa nazwa"),
                Sample.Say("pl", "Cel projektu"),
                Sample.Say("pl", "Opis z **naciskiem**.", "en", "A description with **stress**.")
            )
        );
        project.Describe(
            new ProjectFacts(
                When.Parse("2019-08-01/2023-07-31"),
                Money.Euro(1_358_584m),
                "ERDF",
                [.. languages.Select(Language.Of)],
                [new("Website", "https://example.org/"), new("LinkedIn/Example", null)],
                new ContactFunction(Sample.Say("pl", "Koordynator"), body.Id, "office@example.org")
            )
        );
        project.Arrange([
            new PhaseFacts(null, Sample.Say("pl", "I etap"), Sample.Say("pl", "Uczenie się"), When.Parse("2019/2022")),
        ]);
        project.OpenTo(Audience.Public);
        project.Launch(new(2019, 8, 1));
        db.Organisations.Add(body);
        db.Participations.Add(new Participation(project.Id, body.Id, PartnerRole.LeadPartner, null));
    }
}
