using Konvent.Basics;
using Konvent.History.Races;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.WorkPlan.TimeLine;

/// <summary>Takes over an arrangement of the work plan, by keys, by drag or by buttons: the order and dates of packages, the dates of milestones.</summary>
public sealed class ArrangeWorkPlan(KonventDb db, TimeProvider clock)
{
    /// <returns>How many packages and milestones it changed.</returns>
    /// <exception cref="StaleSave">When the dates or the place of one of them were changed by somebody else meanwhile; nothing is saved then.</exception>
    public async Task<int> Run(string acronym, Arrangement wanted, Person who, CancellationToken stop)
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeWorkPlan, stop);
        var changed = await Packages(project.Id, wanted.Packages, stop);
        changed += await Milestones(project.Id, wanted.Milestones, stop);
        await db.SaveAs(who.Author, stop);
        return changed;
    }

    private async Task<int> Packages(Guid project, IReadOnlyList<ArrangedPart> wanted, CancellationToken stop)
    {
        var places = await db
            .WorkPackages.Where(p => p.ProjectId == project)
            .OrderBy(p => p.Position)
            .ThenBy(p => p.Id)
            .Select(p => new { p.Id, p.Position })
            .ToListAsync(stop);
        if (wanted.Any(part => places.TrueForAll(place => place.Id != part.Id)))
            throw new StaleSave(null); // One of them was taken out meanwhile.
        // What came meanwhile stands after those that were arranged.
        var order = wanted.Select(part => part.Id).Union(places.Select(place => place.Id)).ToList();
        Guid[] touched =
        [
            .. places
                .Where(place =>
                    place.Position != order.IndexOf(place.Id) + 1
                    || wanted.Any(part => part.Id == place.Id && part.To is not null)
                )
                .Select(place => place.Id),
        ];
        foreach (
            var package in await db.WorkPackages.AsSplitQuery().Where(p => touched.Contains(p.Id)).ToListAsync(stop)
        )
        {
            if (wanted.FirstOrDefault(part => part.Id == package.Id) is { } part)
            {
                await db.ExpectPart(package, part.Version, one => new { one.Dates, one.Position }, stop);
                if (part.To is { } to)
                    package.Reschedule(to.In(package.Dates ?? When.Days(to.First, to.Last ?? to.First)));
            }
            package.PlaceAt(order.IndexOf(package.Id) + 1);
        }
        return touched.Length;
    }

    private async Task<int> Milestones(Guid project, IReadOnlyList<ArrangedPart> wanted, CancellationToken stop)
    {
        var moved = wanted.Where(part => part.To is not null).DistinctBy(part => part.Id).ToDictionary(part => part.Id);
        if (moved.Count == 0)
            return 0;
        Guid[] ids = [.. moved.Keys];
        var milestones = await db.Milestones.Where(m => m.ProjectId == project && ids.Contains(m.Id)).ToListAsync(stop);
        if (milestones.Count < moved.Count)
            throw new StaleSave(null);
        var today = When.Day(clock.Today());
        foreach (var milestone in milestones)
        {
            var (part, to) = (moved[milestone.Id], moved[milestone.Id].To!);
            db.Expect(milestone, part.Version);
            milestone.Move(to.In(milestone.Planned ?? When.Day(to.First)), today);
        }
        return milestones.Count;
    }
}
