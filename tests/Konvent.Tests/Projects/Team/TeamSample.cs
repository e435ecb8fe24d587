using Konvent.People.Accounts;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Tests.Projects.Team;

/// <summary>What the tests about people in projects need again and again.</summary>
internal static class TeamSample
{
    /// <summary>Somebody with an account and a role, without signing in.</summary>
    public static Task<Guid> Has(
        this Sample sample,
        Role role,
        string name,
        Place? place = null,
        Guid? organisation = null,
        int sinceDays = 0,
        int? untilDays = null
    ) =>
        sample.House.InDatabase(async db =>
        {
            var now = sample.House.Clock.GetUtcNow();
            var today = DateOnly.FromDateTime(now.UtcDateTime);
            var account = Account.Of(name, Sample.Unique("p") + "@example.org", Language.English, now);
            db.Accounts.Add(account);
            db.Memberships.Add(
                new Membership(
                    account.Id,
                    role,
                    place ?? sample.Place,
                    organisation,
                    today.AddDays(-sinceDays),
                    untilDays is { } days ? today.AddDays(days) : null
                )
            );
            await db.SaveAs(Konvent.Basics.Author.Program, default);
            return account.Id;
        });

    /// <summary>An organisation that takes part in the project.</summary>
    public static async Task<Guid> Organisation(this Sample sample, string? name = null)
    {
        var part = await sample.Do<AddPartner, Participation>(deed =>
            deed.Run(
                sample.Acronym,
                new NewPartner(null, Sample.Body(name), PartnerRole.ProjectPartner, null),
                sample.Coordinator,
                default
            )
        );
        return part.OrganisationId;
    }

    public static async Task<string> Text(this HttpClient browser, string address) =>
        await (await browser.GetAsync(address)).Text();
}
