using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;

namespace Konvent.Commands.Demo;

/// <summary>The invented people of the demo, one for each role.</summary>
internal static class DemoPeople
{
    private static readonly (string Name, string Language, Role Role)[] People =
    [
        ("Clara Sommer", "de", Role.Coordinator),
        ("Paweł Przykładowski", "pl", Role.Partner),
        ("Piet Voorbeeld", "en", Role.ProgrammeOfficer),
        ("Amélie Modèle", "en", Role.Adviser),
        ("Tommaso Esempio", "it", Role.Translator),
        ("Irena Wzorowa", "pl", Role.Auditor),
        ("Viktor Muster", "de", Role.Viewer),
        ("Oda Beispiel", "en", Role.Operator),
    ];

    public static IEnumerable<(Account Account, Role Role)> All(DateTimeOffset now) =>
        People.Select(person => (Make(person.Name, person.Language, now), person.Role));

    /// <summary>The roles this person has in the demo: the coordinator and the translator in all projects, the others in the invented one.</summary>
    public static IEnumerable<Membership> RolesOf(Account account, Role role, DemoSet demo, DateOnly from)
    {
        var invented = demo.Invented;
        return role switch
        {
            Role.Operator => [new(account.Id, role, Place.Server, null, from, null)],
            Role.ProgrammeOfficer => demo.Programmes.Select(programme => new Membership(
                account.Id,
                role,
                Place.OfProgramme(programme.Id),
                null,
                from,
                null
            )),
            Role.Coordinator or Role.Translator => demo.Projects.Select(project => new Membership(
                account.Id,
                role,
                project.Project.Place,
                null,
                from,
                null
            )),
            Role.Partner =>
            [
                new(
                    account.Id,
                    role,
                    invented.Project.Place,
                    invented.Organisations[SampleRivers.OrganisationOfPartner].Id,
                    from,
                    null
                ),
            ],
            _ => [new(account.Id, role, invented.Project.Place, null, from, null)],
        };
    }

    private static Account Make(string name, string language, DateTimeOffset now)
    {
        var address = Slug.Of(name).Replace('-', '.') + "@example.org";
        return new Account
        {
            Name = name,
            Language = Language.Of(language),
            UserName = address,
            NormalizedUserName = address.ToUpperInvariant(),
            Email = address,
            NormalizedEmail = address.ToUpperInvariant(),
            EmailConfirmed = true,
            SecurityStamp = Guid.CreateVersion7().ToString("N"),
            CreatedAt = now,
            IsDemo = true,
        };
    }
}
