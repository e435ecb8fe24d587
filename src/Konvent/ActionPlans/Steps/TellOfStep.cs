using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Steps;

/// <summary>Tells by mail those whose turn it is of a step that a plan took: the secretariat of what waits for it, the writers of what became of it.</summary>
public sealed class TellOfStep(KonventDb db, Texts texts, ServerSettings server, TimeProvider clock)
{
    /// <summary>Letters to all concerned but the one who took the step; saved with the step itself.</summary>
    public async Task Run(PlanIn here, TakenStep step, Guid? by, CancellationToken stop)
    {
        foreach (var account in await Concerned(here, step.Move, stop))
            if (account.Id != by)
                db.Letters.Add(texts.In(account.Language, () => Letter(here, step, account)));
    }

    private async Task<List<Account>> Concerned(PlanIn here, PlanMove move, CancellationToken stop)
    {
        var (project, plan) = here;
        var programme = project.ProgrammeId;
        var own = plan.Partners.Select(id => (Guid?)id).ToList();
        var memberships = db.Memberships.On(clock.Today());
        var concerned = move switch
        {
            PlanMove.Submitted or PlanMove.TakenBack => memberships.Where(m =>
                m.Role == Role.ProgrammeOfficer && m.ProgrammeId == programme
            ),
            PlanMove.Reopened => memberships.Where(_ => false),
            _ => memberships.Where(m =>
                m.ProjectId == project.Id
                && (m.Role == Role.Coordinator || m.Role == Role.Partner && own.Contains(m.OrganisationId))
            ),
        };
        return await db.Set<Account>()
            .Where(account => account.ClosedAt == null && concerned.Any(m => m.AccountId == account.Id))
            .ToListAsync(stop);
    }

    private Letter Letter(PlanIn here, TakenStep step, Account reader)
    {
        var title = here.Plan.Title.For(reader.Language)?.Text ?? "";
        return new(
            "plan-step",
            reader.Email!,
            reader.Name,
            reader.Language,
            texts[$"actionplans.mail.subject.{step.Move}", here.Project.Acronym],
            texts[
                "actionplans.mail.letter",
                reader.Name,
                texts[$"actionplans.mail.{step.Move}", title, here.Project.Acronym, step.By],
                step.Note is null ? "" : texts["actionplans.mail.note", step.Note],
                $"{server.LinkBase}/projects/{here.Project.Path}/plans/{here.Plan.Id}"
            ],
            clock.GetUtcNow()
        );
    }
}
