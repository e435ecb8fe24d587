using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.Chronicle;

/// <summary>What the fields of an entry need to know, whichever form they stand in.</summary>
public interface IShowEntry
{
    EntryForm Form { get; }

    /// <summary>The entry as it is; null while it is being written.</summary>
    ChronicleEntry? Now { get; }

    IReadOnlyList<Language> Languages { get; }

    IReadOnlyList<PartnerRow> Partners { get; }
}

/// <summary>A form about an entry of the chronicle: finds the project for those who may write in it.</summary>
public abstract class FormOfEntry<TForm>(KonventDb db, Texts texts, Deed deed) : PageModel, IPrepare, IShowEntry
    where TForm : EntryForm, new()
{
    [BindProperty]
    public TForm Form { get; set; } = new();

    [FromRoute]
    public string Acronym { get; set; } = "";

    public Project Project { get; private set; } = null!;

    public ChronicleEntry? Now { get; private set; }

    EntryForm IShowEntry.Form => Form;

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    /// <summary>Each organisation once, also those that have left.</summary>
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];

    public Way[] Crumbs =>
        [.. Texts.WaysTo(Project), new($"/projects/{Project.Path}/chronicle", Texts["chronicle.title"])];

    protected KonventDb Db { get; } = db;

    protected Texts Texts { get; } = texts;

    public async Task Prepare(CancellationToken stop)
    {
        // What a refused form was to become still hangs on the context; the page speaks of what is there.
        Db.ChangeTracker.Clear();
        var who = HttpContext.Who();
        Project = await Db.ProjectAt(Acronym, who, deed, stop);
        Now = await Find(who, stop);
        Partners = [.. (await Db.PartnersOf(Project.Id, stop)).DistinctBy(partner => partner.OrganisationId)];
    }

    /// <summary>The entry that the form is about; none where one is being written.</summary>
    protected virtual Task<ChronicleEntry?> Find(Person who, CancellationToken stop) =>
        Task.FromResult<ChronicleEntry?>(null);

    protected RedirectResult ToChronicle(string said, MovedEnd? moved = null)
    {
        TempData["Done"] = Texts.WithEnd(said, moved);
        return Redirect($"/projects/{Project.Path}/chronicle");
    }
}
