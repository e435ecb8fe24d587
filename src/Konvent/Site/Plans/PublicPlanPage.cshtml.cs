using Konvent.People.SignIn.Demo;
using Konvent.Site.Keeping;
using Konvent.Storage;
using Microsoft.AspNetCore.OutputCaching;

namespace Konvent.Site.Plans;

/// <summary>A launched plan as the public reads it: what was signed last, whole.</summary>
[OutputCache(PolicyName = KeepProjectPage.Name)]
public sealed class PublicPlanPage(KonventDb db, PublicTopics topics, DemoMode demo, ServerSettings server)
    : PageOfPlan(db, topics, demo, server);
