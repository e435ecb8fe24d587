using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Writing;

/// <summary>Makes another language the plan's own, and says first what that does to what is written.</summary>
public sealed class ChangePlanLanguagePage(KonventDb db, ChangePlanLanguage change, Texts texts)
    : FormInPlan<PlanLanguageForm>(db, texts)
{
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var who = HttpContext.Who();
        await Find(who, stop);
        await change.Run(Acronym, PlanId, Form.Version, Form.Read(), who, stop);
        return To("", "actionplans.language.changed");
    }

    protected override PlanLanguageForm Filled() => new() { Version = Plan.Version, Language = Plan.Language.Code };
}

/// <summary>The language of a plan as it is chosen.</summary>
public sealed class PlanLanguageForm
{
    public int Version { get; set; }

    public string? Language { get; set; }

    public Language Read() =>
        Reading.Language.TryOf(Language, out var language)
            ? language
            : throw new Basics.RuleBroken("actionplans.rule.languageMissing", nameof(Language));
}
