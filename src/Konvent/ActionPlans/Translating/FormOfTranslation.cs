using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.ActionPlans.Translating;

/// <summary>A form in which something in a plan is translated: its own words on the left, the translation on the right.</summary>
public abstract class FormOfTranslation(KonventDb db, Texts texts)
    : FormInPlan<TranslationForm>(db, texts, Deed.SeePlans)
{
    /// <summary>The code of the language to translate into. An address that says “language” would make the page speak it.</summary>
    [FromRoute]
    public string Into { get; set; } = "";

    public Language Other => Language.TryOf(Into, out var other) ? other : throw new NotFound();

    /// <summary>What is to be translated.</summary>
    public IReadOnlyList<PlanPiece> Pieces { get; protected set; } = [];

    /// <summary>How far what stands on this page is translated, or all of it where the page is that of the whole.</summary>
    public virtual Translated State => Translated.Into(Other, Pieces);

    /// <summary>The address of the plan's translation into a language, this one where none is named.</summary>
    public string TranslationAt(Language? language = null) => $"{Address}/translation/{language ?? Other}";

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        await Db.PlanToTranslate(Acronym, PlanId, Other, who, stop);
    }
}
