using System.Net;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Import;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Projects.Partners;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>A project with a partner and an instrument without a plan, and its coordinator, who has a document.</summary>
internal sealed record ImportSample(
    Sample Sample,
    Participation Partner,
    PolicyInstrument Instrument,
    HttpClient Browser
)
{
    public string Address => Sample.At("/plans/import");

    public static async Task<ImportSample> In(House house, string instrument = "Water programme")
    {
        var sample = await Sample.In(house);
        var partner = await sample.TakesPart();
        var policy = PlanInHand.Regional(sample, partner.OrganisationId, instrument);
        await house.InDatabase(async db =>
        {
            db.Add(policy);
            await db.SaveAs(Author.Program, default);
        });
        return new(sample, partner, policy, await house.SignedIn(Role.Coordinator, sample.Place));
    }

    public Task<HttpResponseMessage> Send(byte[] document, string name = "plan.docx") =>
        Browser.Upload(Address, document, name);

    /// <summary>The form in which the plan of this document is looked through.</summary>
    public async Task<FormOnPage> Look(byte[] document)
    {
        using var answer = await Send(document);
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        return await FormOnPage.At(Browser, answer.Headers.Location!.ToString());
    }

    /// <summary>Enters what the form says, and reads what was entered.</summary>
    public async Task<(ActionPlan Plan, IReadOnlyList<PlannedAction> Actions)> Enter(FormOnPage form)
    {
        using var answer = await form.Send();
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Text());
        return await Sample.House.InDatabase(async db =>
            (
                await db.Plans.AsNoTracking().SingleAsync(p => p.ProjectId == Sample.Project),
                (IReadOnlyList<PlannedAction>)
                    await db
                        .PlannedActions.AsNoTracking()
                        .Where(a => a.ProjectId == Sample.Project)
                        .OrderBy(a => a.Position)
                        .ToListAsync()
            )
        );
    }

    public Task<bool> AnythingWaits() =>
        Sample.House.InDatabase(db => db.Set<WaitingPlan>().AnyAsync(p => p.ProjectId == Sample.Project));
}
