using Konvent.ActionPlans;
using Konvent.Basics;
using Konvent.People.SignIn.Demo;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.Plans;

/// <summary>One action of a launched plan as the public reads it.</summary>
[OutputCache(PolicyName = KeepProjectPage.Name)]
public sealed class PublicActionPage(KonventDb db, PublicTopics topics, DemoMode demo, ServerSettings server)
    : PageOfPlan(db, topics, demo, server)
{
    /// <summary>Its place in the plan, from one.</summary>
    [FromRoute]
    public int Number { get; set; }

    public ActionText Action { get; private set; } = null!;

    public override string Below => $"/actions/{Number}";

    protected override void Find() =>
        Action = Shown.Text.Actions.ElementAtOrDefault(Number - 1) ?? throw new NotFound();
}
