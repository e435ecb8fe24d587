using Konvent.Basics;
using Konvent.People;
using Konvent.Projects.Programmes;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Konvent.Visibility;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Guests;

/// <summary>A page for somebody without an account: the plan they were let in to, and what they can do with it.</summary>
[SpeakToGuest]
public abstract class PageOfGuest(KonventDb db, FindGuest find, ReadPlanText read) : BehindLink, IPrepare
{
    /// <summary>Null where the link works no more.</summary>
    public GuestHere? Here { get; private set; }

    public PlanText Text { get; private set; } = null!;

    public Programme Programme { get; private set; } = null!;

    protected KonventDb Db { get; } = db;

    public virtual async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        if (await find.Run(Secret, stop) is not { } here)
            return;
        Text = await read.Run(here.Place, stop);
        Programme = await Db.ProgrammeOf(here.Project, stop);
        Here = here;
    }

    /// <summary>The notice about the funding, in the language of the page.</summary>
    public FundingNotice Funding(Reading.Language reader) =>
        FundingNotice.For(Programme, Here!.Project.Acronym, reader);

    /// <summary>Does something as the guest, and shows the page again; says that the link works no more where it does not.</summary>
    protected async Task<IActionResult> Act(
        Func<GuestHere, Task<(string Said, string Place)>> what,
        CancellationToken stop
    )
    {
        if (await find.Run(Secret, stop) is not { } here)
            return Gone();
        var (said, place) = await what(here);
        TempData["Done"] = said;
        return Redirect(Request.Path + place);
    }
}

/// <summary>Lets a page say that its reader cannot go to other pages of the workspace.</summary>
public static class GuestOnPage
{
    extension(ViewDataDictionary view)
    {
        public bool IsForGuest
        {
            get => view["IsForGuest"] is true;
            set => view["IsForGuest"] = value;
        }
    }
}
