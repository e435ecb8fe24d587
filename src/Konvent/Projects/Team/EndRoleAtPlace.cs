using Konvent.Basics;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Team;

/// <summary>The last day of a role as the form sends it.</summary>
public sealed class EndRoleForm
{
    public string? Until { get; set; }
}

/// <summary>Ends a role that was given at a place, at once or after a day to come.</summary>
public abstract class EndRoleAtPlace(KonventDb db, EndRole end, Texts texts) : PageModel, IPrepare
{
    /// <summary>The role that was given.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public EndRoleForm Form { get; set; } = new();

    public TeamPlace Here { get; private set; } = null!;

    public TeamRow Role { get; private set; } = null!;

    protected KonventDb Db { get; } = db;

    public bool IsMine => Role.AccountId == HttpContext.Who().Id;

    /// <summary>Where the person came from.</summary>
    public virtual string Back => Here.People;

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var last = LastDay();
        await end.Run(Id, last, Here.Place, HttpContext.Who(), stop);
        TempData["Done"] = last is { } day
            ? texts["team.endsOn", Reading.When.Day(day).Write(texts.Language)]
            : texts["team.ended"];
        // Whoever ended their own role may not come back here.
        return Redirect(IsMine && last is null ? Here.Neighbours : Here.People);
    }

    public async Task Prepare(CancellationToken stop)
    {
        Here = await Find(HttpContext.Who(), stop);
        Role =
            (await Db.TeamOf(Here.Place, stop)).FirstOrDefault(row => row.Id == Id && !row.IsProgrammes)
            ?? throw new NotFound();
    }

    /// <summary>The place, for those who give and end roles there.</summary>
    protected abstract Task<TeamPlace> Find(Person who, CancellationToken stop);

    private DateOnly? LastDay()
    {
        var fields = new TypedFields(texts.Language);
        var last = fields.When(Form.Until, nameof(Form.Until));
        fields.Rules.Require(last is null or { IsDay: true }, "team.rule.notADay", nameof(Form.Until)).Enforce();
        return last?.Latest;
    }
}
