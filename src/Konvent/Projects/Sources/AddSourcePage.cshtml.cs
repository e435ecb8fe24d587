using Konvent.History;
using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.Sources;

/// <summary>Names a source: first for which thing of the project, then for which part of it and what it says.</summary>
public sealed class AddSourcePage(KonventDb db, FactsOfProject facts, AddSource add, Texts texts)
    : FormOfSource(db, texts),
        IHaveDraft
{
    /// <summary>The thing the fact is about; while it is open, the page asks for it.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Of { get; set; }

    /// <summary>The part that was asked for by a link beside it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Part { get; set; }

    public KnownThing? Thing { get; private set; }

    /// <summary>What there is to choose from while no thing is chosen.</summary>
    public IReadOnlyList<KnownThing> Things { get; private set; } = [];

    public IEnumerable<SelectListItem> Parts => Thing!.Parts.Select(part => new SelectListItem(part.Label, part.Name));

    public string? DraftKey => Of is { } thing ? DraftKeys.Of("source-new", thing) : null;

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form.Part = Part;
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Prepare(stop);
        var source = await add.Run(Acronym, new(Of, Form.Part, Form.Read(Texts.Language)), HttpContext.Who(), stop);
        return ToFact(source.About, "sources.added");
    }

    protected override async Task Find(Person who, CancellationToken stop)
    {
        if (Of is { } thing)
            Thing = await facts.Thing(Project.Id, thing, stop);
        else
            Things = await facts.Things(Project.Id, stop);
    }
}
