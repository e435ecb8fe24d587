using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.SignIn.Demo;

/// <summary>One of the invented people, as the sign-in page offers them.</summary>
public sealed record DemoPerson(Guid Id, string Name, Role Role, string Where);

/// <summary>Lists the invented people with the role of each; nobody where this is no demo.</summary>
public sealed class ListDemoPeople(KonventDb db, DemoMode demo, INamePlaces names, TimeProvider clock)
{
    public async Task<IReadOnlyList<DemoPerson>> Run(Language reader, CancellationToken stop)
    {
        if (!await demo.IsOn(stop))
            return [];
        var today = clock.Today();
        var rows = await (
            from m in db.Memberships.On(today)
            join a in db.Set<Account>() on m.AccountId equals a.Id
            where a.IsDemo && a.ClosedAt == null
            orderby m.Role, a.Name
            select new
            {
                a.Id,
                a.Name,
                m.Role,
                Place = m.ProjectId ?? m.ProgrammeId,
            }
        )
            .AsNoTracking()
            .ToListAsync(stop);
        var called = await names.Of([.. rows.Select(row => row.Place).OfType<Guid>().Distinct()], reader, stop);
        return
        [
            .. rows.GroupBy(row => (row.Id, row.Name, row.Role))
                .OrderBy(person => person.Key.Role)
                .ThenBy(person => person.Key.Name, StringComparer.CurrentCulture)
                .Select(person => new DemoPerson(
                    person.Key.Id,
                    person.Key.Name,
                    person.Key.Role,
                    string.Join(
                        ", ",
                        person
                            .Select(row => row.Place is { } id ? called.GetValueOrDefault(id) : null)
                            .OfType<string>()
                            .Order(StringComparer.CurrentCulture)
                    )
                )),
        ];
    }
}
