using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Indicators;

/// <summary>Enters an indicator of the project.</summary>
public sealed class AddIndicator(KonventDb db)
{
    private const int Most = 200;

    public async Task<Indicator> Run(string acronym, WrittenIndicator written, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeIndicators, stop);
        if (await db.Indicators.CountAsync(i => i.ProjectId == project.Id, stop) >= Most)
            throw new RuleBroken("indicators.rule.tooMany", null, Most);
        var indicator = new Indicator(project.Id, written.Over(before: null));
        db.Indicators.Add(indicator);
        await db.SaveAs(who.Author, stop);
        return indicator;
    }
}
