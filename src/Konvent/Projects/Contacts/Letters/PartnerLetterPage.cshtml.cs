using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.WhoAsks;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>One letter to partners: what was written, to whom, and whether it has gone out to each.</summary>
public sealed class PartnerLetterPage(KonventDb db) : PageModel
{
    public Project Project { get; private set; } = null!;

    public PartnerLetter Letter { get; private set; } = null!;

    public Delivery Delivery { get; private set; } = Delivery.None;

    public IReadOnlyDictionary<Guid, Wording> Names { get; private set; } = new Dictionary<Guid, Wording>();

    /// <summary>What the outbox knows of each address.</summary>
    public IReadOnlyDictionary<string, SentTo> States { get; private set; } = new Dictionary<string, SentTo>();

    public async Task OnGet(string acronym, Guid id, CancellationToken stop)
    {
        Project = await db.ProjectWithContacts(acronym, HttpContext.Who(), stop);
        Letter =
            await db
                .PartnerLetters.AsNoTracking()
                .FirstOrDefaultAsync(l => l.Id == id && l.ProjectId == Project.Id, stop)
            ?? throw new NotFound();
        States = await db.SentOf(id, stop);
        Delivery = Deliveries.Of(States.Values);
        Guid[] organisations = [.. Letter.Recipients.Select(one => one.OrganisationId)];
        Names = await db
            .Organisations.Where(o => organisations.Contains(o.Id))
            .ToDictionaryAsync(o => o.Id, o => o.Name, stop);
    }
}
