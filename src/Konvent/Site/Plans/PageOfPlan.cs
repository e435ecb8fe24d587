using Konvent.People.SignIn.Demo;
using Konvent.Reading;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Konvent.Visibility;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Site.Plans;

/// <summary>A public page of a launched plan, in one of its project's languages.</summary>
public abstract class PageOfPlan(KonventDb db, PublicTopics topics, DemoMode demo, ServerSettings server) : PageModel
{
    [FromRoute]
    public string Acronym { get; set; } = "";

    [FromRoute(Name = "language")]
    public string Code { get; set; } = "";

    [FromRoute]
    public Guid PlanId { get; set; }

    public PublicPlan Shown { get; private set; } = null!;

    public FundingNotice Funding { get; private set; } = null!;

    public bool IsDemo { get; private set; }

    /// <summary>What stands behind the plan's address on this page.</summary>
    public virtual string Below => "";

    /// <summary>The full address of this page in one of the project's languages.</summary>
    public string FullAddressIn(Language language) => server.LinkBase + Shown.AddressIn(language) + Below;

    public async Task OnGet(CancellationToken stop)
    {
        Shown = await PublicPlan.Read(db, Acronym, PlanId, Language.Of(Code), stop);
        Find();
        topics.Learn(Shown.Project.Path, [Shown.Project.Id, Shown.Programme.Id]);
        Funding = FundingNotice.For(Shown.Programme, Shown.Project.Acronym, Shown.Reader);
        IsDemo = await demo.IsOn(stop);
        HttpContext.SayKept();
    }

    /// <summary>Finds what of the plan the page is about.</summary>
    protected virtual void Find() { }
}
