using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Commands.Demo;

/// <summary>Loads the demo, all or nothing. A database that has it already is left as it is, whatever was done with the demo since.</summary>
public sealed class LoadDemo(
    KonventDb db,
    LoadDemoFiles files,
    FreezeDemoPlans freeze,
    TalkAboutDemoPlans talk,
    Engine engine,
    Texts texts,
    TimeProvider clock
)
{
    // Any id does, as long as it is the same for everybody who loads.
    private static readonly Guid Lock = new("6d2f0a53-7c1e-4b8e-9d51-0d2f5a7c3e90");

    /// <summary>True where the demo was loaded now, false where it was there.</summary>
    public async Task<bool> Run(CancellationToken stop)
    {
        await using var whole = await db.Database.BeginTransactionAsync(stop);
        await engine.Hold(db, Lock, stop); // Of two who load at once, the second finds it loaded.
        if (await db.Accounts.AnyAsync(account => account.IsDemo, stop))
            return false;
        var demo = DemoSet.Make();
        var taken = demo.Projects.Select(project => project.Project.Path).ToArray();
        if (await db.Projects.AnyAsync(project => taken.Contains(project.Path), stop))
            throw new CannotStart("The demo is not loaded: a project here has the name of a demo project already.");
        await Add(demo, stop);
        await whole.CommitAsync(stop);
        return true;
    }

    private async Task Add(DemoSet demo, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var today = DateOnly.FromDateTime(now.UtcDateTime);
        db.AddRange(demo.Programmes);
        foreach (var project in demo.Projects)
        {
            db.AddRange(project.Organisations);
            project.Project.OpenTo(Audience.Public);
            project.Project.Launch(today);
            db.Add(project.Project);
            db.AddRange(project.Participations);
            db.AddRange(project.Contacts);
            db.AddRange(project.Instruments);
            db.AddRange(project.Stakeholders);
            db.AddRange(project.StakeholderPeople);
            db.AddRange(project.Improvements);
            db.AddRange(project.Indicators);
            db.AddRange(project.Chronicle);
            db.AddRange(project.Sources);
            db.AddRange(project.Budgets);
            db.AddRange(project.Packages);
            db.AddRange(project.Milestones);
            db.AddRange(project.Folders);
            db.AddRange(project.Plans.Select(plan => plan.Plan));
            db.AddRange(project.Plans.SelectMany(plan => plan.Actions));
            await files.Run(project.Project.Id, project.Files, stop);
            await db.SaveAs(Author.Program, stop, project.Source);
            await freeze.Run(project, stop);
        }
        var people = DemoPeople.All(now).ToList();
        foreach (var (account, role) in people)
        {
            db.Add(account);
            db.AddRange(DemoPeople.RolesOf(account, role, demo, today));
            RiverContacts.NameWho(demo.Invented, role, account.Id);
            if (role != Role.Coordinator)
                continue;
            AddLetter(demo.Invented, account.Id, now);
            db.Add(RiverTable.Of(demo.Invented.Project, account, now));
            db.Add(RiverDocument.Of(demo.Invented.Project, account, now, texts));
        }
        talk.Run(demo.Invented, people.ToDictionary(one => one.Role, one => one.Account), now);
        await db.SaveAs(Author.Program, stop);
    }

    private void AddLetter(DemoProject project, Guid sender, DateTimeOffset now)
    {
        var (letter, mails) = RiverContacts.Letter(project, sender, now);
        db.Add(letter);
        db.AddRange(mails);
    }
}
