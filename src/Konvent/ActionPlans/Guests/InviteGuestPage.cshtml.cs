using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>
/// Lets somebody in to a plan by a link; shows the letter first where that is wished. It keeps no draft: a name and an address lie nowhere
/// but in the row that is blanked one day.
/// </summary>
public sealed class InviteGuestPage(KonventDb db, InviteGuest invite, Texts texts)
    : FormInPlan<InviteGuestForm>(db, texts, Deed.SeePlans)
{
    /// <summary>Somebody from the group around the instrument, to begin with.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Person { get; set; }

    /// <summary>None for who may let somebody decide while there is nothing to decide.</summary>
    public IReadOnlyList<GuestPurpose> Purposes { get; private set; } = [];

    /// <summary>Those named for a stakeholder who agreed to that, with an address.</summary>
    public IReadOnlyList<StakeholderPerson> Group { get; private set; } = [];

    public News? Preview { get; private set; }

    public IEnumerable<SelectListItem> PurposeItems =>
        Purposes.Select(purpose => new SelectListItem(Texts[$"guests.purpose.{purpose}"], purpose.ToString()));

    public IEnumerable<SelectListItem> LanguageItems =>
        Texts.Languages.Select(language => new SelectListItem(language.NativeName, language.Code));

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await invite.Run(Acronym, PlanId, Form.Facts(), HttpContext.Who(), stop);
        await Find(HttpContext.Who(), stop);
        return To("/guests", "guests.invited");
    }

    public async Task<IActionResult> OnPostPreview(CancellationToken stop)
    {
        Preview = await invite.Preview(Acronym, PlanId, Form.Facts(), HttpContext.Who(), stop);
        await Prepare(stop);
        return Page();
    }

    protected override InviteGuestForm Filled()
    {
        var person = Group.FirstOrDefault(one => one.Id == Person);
        return new()
        {
            Purpose =
                Purposes.Count == 0 ? null
                : person is null ? Purposes[^1]
                : Purposes[0],
            Name = person?.Name,
            Email = person?.Email,
            Language = (Texts.Languages.Contains(Plan.Language) ? Plan.Language : Language.English).Code,
        };
    }

    protected override async Task Find(Person who, CancellationToken stop)
    {
        var here = await Db.PlanForGuests(Acronym, PlanId, who, stop);
        await base.Find(who, stop);
        Purposes = GuestRights.PurposesNow(who, here);
        var instrument = await Db.Set<Konvent.Projects.Instruments.PolicyInstrument>()
            .AsNoTracking()
            .FirstOrDefaultAsync(i => i.Id == Plan.InstrumentId, stop);
        // As the group itself shows its people: to those who may change it.
        if (instrument is null || !who.May(Deed.ChangeInstruments, Project, instrument.Owners))
            return;
        var people = await Db.PeopleAround(instrument.Id, stop);
        Group = [.. people.SelectMany(of => of).Where(person => person.Email is not null)];
    }
}

/// <summary>A guest as they are typed.</summary>
public sealed class InviteGuestForm
{
    public GuestPurpose? Purpose { get; set; }

    public string? Name { get; set; }

    public string? Email { get; set; }

    public string? Language { get; set; }

    public GuestFacts Facts() =>
        new(
            Purpose,
            Name,
            Email,
            Reading.Language.TryOf(Language, out var language) ? language : Reading.Language.English
        );
}
