using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Directory;

/// <summary>One person with all roles, also those that have ended: for operators, who end them, make operators, and close accounts.</summary>
public sealed class PersonPage(
    KonventDb db,
    INamePlaces names,
    EndRole end,
    GiveRole give,
    CloseAccount close,
    Texts texts,
    TimeProvider clock
) : PageModel, IPrepare
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Account Person { get; private set; } = null!;

    public IReadOnlyList<Membership> Roles { get; private set; } = [];

    /// <summary>When the account was closed and opened again, the latest first.</summary>
    public IReadOnlyList<Closing> Closings { get; private set; } = [];

    public bool IsOperator => Roles.Any(role => role.Role == Role.Operator && role.CountsOn(Today));

    public bool IsMe => Person.Id == HttpContext.Who().Id;

    public DateOnly Today => clock.Today();

    private IReadOnlyDictionary<Guid, string> Called { get; set; } = new Dictionary<Guid, string>();

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    [NonHandler]
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) => HttpContext.Operator();

    public async Task<IActionResult> OnPostEnd(Guid role, CancellationToken stop)
    {
        var held = await Held(role, stop);
        await end.Run(role, null, held.Where, HttpContext.Who(), stop);
        return Done("directory.roleEnded");
    }

    /// <summary>The same role once more, from today on: what has ended stays in the record.</summary>
    public async Task<IActionResult> OnPostAgain(Guid role, CancellationToken stop)
    {
        var held = await Held(role, stop);
        await give.Run(new NewRole(Id, held.Role, held.OrganisationId), held.Where, HttpContext.Who(), stop);
        return Done("directory.roleGiven");
    }

    public async Task<IActionResult> OnPostOperator(CancellationToken stop)
    {
        await give.Run(new NewRole(Id, Role.Operator), Place.Server, HttpContext.Who(), stop);
        return Done("directory.madeOperator");
    }

    public async Task<IActionResult> OnPostClose(CancellationToken stop)
    {
        await close.Close(Id, HttpContext.Who(), stop);
        return Done("directory.nowClosed");
    }

    public async Task<IActionResult> OnPostReopen(CancellationToken stop)
    {
        await close.Reopen(Id, HttpContext.Who(), stop);
        return Done("directory.nowOpen");
    }

    public async Task Prepare(CancellationToken stop)
    {
        Person = await db.Accounts.AsNoTracking().FirstOrDefaultAsync(a => a.Id == Id, stop) ?? throw new NotFound();
        var roles = await db.Memberships.AsNoTracking().Where(m => m.AccountId == Id).ToListAsync(stop);
        Roles =
        [
            .. roles.OrderBy(role => role.IsOver(Today)).ThenBy(role => role.Role).ThenByDescending(role => role.From),
        ];
        Closings =
        [
            .. (await db.Closings.AsNoTracking().Where(c => c.AccountId == Id).ToListAsync(stop))
                .OrderByDescending(c => c.At)
                .ThenByDescending(c => c.Id),
        ];
        Guid?[] ids = [.. roles.SelectMany(role => new[] { role.ProgrammeId, role.ProjectId, role.OrganisationId })];
        Called = await names.Of([.. ids.OfType<Guid>().Distinct()], texts.Language, stop);
    }

    /// <summary>Where the role counts, and of a partner the organisation: as far as there are such.</summary>
    public string PlaceOf(Membership role) =>
        role.Where == Place.Server
            ? texts["directory.wholeServer"]
            : string.Join(
                " · ",
                new[] { role.ProjectId ?? role.ProgrammeId, role.OrganisationId }
                    .OfType<Guid>()
                    .Select(id => Called.GetValueOrDefault(id))
                    .OfType<string>()
            );

    /// <summary>Whether this role has ended, and is not held otherwise, so that it can be given again.</summary>
    // Those that are not over come first, and then the latest.
    public bool CanComeBack(Membership role) =>
        Person.ClosedAt is null && Roles.First(other => other.IsAlike(role)) == role;

    private async Task<Membership> Held(Guid role, CancellationToken stop) =>
        await db.Memberships.AsNoTracking().FirstOrDefaultAsync(m => m.Id == role && m.AccountId == Id, stop)
        ?? throw new NotFound();

    private RedirectResult Done(string key)
    {
        TempData["Done"] = texts[key];
        return Redirect($"/people/{Id}");
    }
}
