using Konvent.Basics;
using Konvent.History;
using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.Projects.History;

/// <summary>What differs between any two saves of one thing; without a choice, between the newest one and the one before.</summary>
public sealed class CompareRevisionsPage(KonventDb db, KindsOfHistory kinds, TellRevisions tell) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? To { get; set; }

    public Project Project { get; private set; } = null!;

    public IReadOnlyList<RevisionChoice> Choices { get; private set; } = [];

    /// <summary>The differences, as if one save had made them all.</summary>
    public ToldRevision Told { get; private set; } = null!;

    /// <summary>The two saves; the first is null where there is only one.</summary>
    public (RevisionRow? From, RevisionRow To) Two { get; private set; }

    public async Task OnGet(string acronym, CancellationToken stop)
    {
        var who = HttpContext.Who();
        Project = await db.ProjectAt(acronym, who, Deed.SeeHistory, stop);
        var asked = To ?? From;
        var thing = asked is { } save ? (await db.RevisionIn(Project, kinds, save, who, stop)).Of : Project.Id;
        Choices = await db.ChoicesOf(thing, stop);
        To ??= Choices[0].Id;
        From ??= Choices.SkipWhile(choice => choice.Id != To).ElementAtOrDefault(1)?.Id;
        var newer = await db.RevisionIn(Project, kinds, To.Value, who, stop);
        var older = From is { } from ? await db.RevisionIn(Project, kinds, from, who, stop) : null;
        if (newer.Of != (older ?? newer).Of)
            throw new NotFound(); // Two things have nothing to compare.
        Two = (older, newer);
        Told = (await tell.Of([newer with { Before = older?.After }], stop))[0];
    }
}
