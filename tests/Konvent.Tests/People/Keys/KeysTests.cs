using System.Net;
using System.Net.Http.Headers;
using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Keys;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;

namespace Konvent.Tests.People.Keys;

public sealed class KeysTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_key_opens_what_its_person_may_see(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var who = await Member(sample);

        using var with = Client(sample, await Make(sample, who));
        using var without = Client(sample, null);

        (await with.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await without.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, BothEngines]
    public async Task The_secret_is_kept_as_a_hash_only(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));

        var secret = await Make(sample, await Member(sample));

        secret.ShouldMatch("^kv_[0-9A-Za-z]{40}$");
        var kept = await sample.House.InDatabase(db => db.ApiKeys.SingleAsync(k => k.Start == secret.Substring(0, 9)));
        StateJson.Write(kept).ShouldNotContain(secret[9..]);
    }

    [Theory, BothEngines]
    public async Task A_wrong_key_is_refused_with_a_sentence_also_where_anybody_reads(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var secret = await Make(sample, await Member(sample));
        string[] wrong =
        [
            secret[..^1] + (secret[^1] == 'x' ? 'y' : 'x'),
            "kv_short",
            "",
            "kv_" + new string('!', 40),
            secret + " x",
        ];

        foreach (var sent in wrong)
        {
            using var client = Client(sample, sent.Length == 0 ? "x" : sent);
            using var answer = await client.GetAsync("/api/projects");
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, sent);
            answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
            answer.Headers.WwwAuthenticate.ToString().ShouldStartWith("Bearer");
        }
    }

    [Theory, BothEngines]
    public async Task Another_scheme_than_bearer_is_no_key(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        using var client = Client(sample, null);
        client.DefaultRequestHeaders.Authorization = new("Basic", await Make(sample, await Member(sample)));

        (await client.GetAsync("/api/projects")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothEngines]
    public async Task Who_sends_many_wrong_keys_has_to_wait(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        using var client = Client(sample, "kv_wrong");

        for (var n = 0; n < 20; n++)
            (await client.GetAsync("/api/projects")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var refused = await client.GetAsync("/api/projects");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Headers.RetryAfter.ShouldNotBeNull();

        house.Clock.Move(TimeSpan.FromMinutes(1));
        (await client.GetAsync("/api/projects")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothEngines]
    public async Task A_revoked_key_opens_nothing_from_then_on(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var who = await Member(sample);
        using var client = Client(sample, await Make(sample, who));
        (await client.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.OK);
        var id = await sample.House.InDatabase(db =>
            db.ApiKeys.Where(k => k.AccountId == who.Id).Select(k => k.Id).SingleAsync()
        );

        await Should.ThrowAsync<NotFound>(() =>
            sample.Do<RevokeKey>(deed => deed.Run(id, sample.Coordinator, default))
        );
        await sample.Do<RevokeKey>(deed => deed.Run(id, who, default));

        (await client.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothEngines]
    public async Task A_key_ends_with_its_time_and_with_its_persons_account(OnEngine engine)
    {
        await using var house = await House.On(engine);
        var sample = await Sample.In(house);
        var who = await Member(sample);
        using var month = Client(sample, await Make(sample, who, days: 30));
        using var year = Client(sample, await Make(sample, who, days: 365));

        house.Clock.Move(TimeSpan.FromDays(31));
        (await month.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await year.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.OK);

        await house.InDatabase(async db =>
        {
            (await db.Accounts.SingleAsync(a => a.Id == who.Id)).ClosedAt = house.Clock.GetUtcNow();
            await db.SaveAs(Author.Program, default);
        });
        (await year.GetAsync(Address(sample))).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory, BothEngines]
    public async Task A_key_needs_a_name_and_a_lifetime(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var who = await Member(sample);

        await Should.ThrowAsync<RuleBroken>(() => Make(sample, who, name: " "));
        await Should.ThrowAsync<RuleBroken>(() => Make(sample, who, days: 100_000));
        await Should.ThrowAsync<RuleBroken>(() => Make(sample, who with { MayWrite = false }));
    }

    private static string Address(Sample sample) => $"/api/projects/{sample.Acronym}";

    private static HttpClient Client(Sample sample, string? secret)
    {
        var client = sample.House.Browser();
        if (secret is not null)
            client.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", "Bearer " + secret);
        return client;
    }

    private static async Task<string> Make(Sample sample, Person who, string name = "A table", int days = 90) =>
        (
            await sample.Do<MakeKey, KeySecret>(deed => deed.Run(new NewKey(name, KeyScope.Read, days), who, default))
        ).Text;

    private static Task<Person> Member(Sample sample) =>
        sample.House.InDatabase(async db =>
        {
            var email = Sample.Unique("person-") + "@example.org";
            var account = new Account
            {
                Name = "Maria Muster",
                UserName = email,
                NormalizedUserName = email.ToUpperInvariant(),
            };
            var today = sample.House.Clock.Today();
            db.Accounts.Add(account);
            db.Memberships.Add(new Membership(account.Id, Role.Viewer, sample.Place, null, today, null));
            await db.SaveAs(Author.Program, default);
            return new Person(
                account.Id,
                account.Name,
                email,
                Language.English,
                [new Standing(Role.Viewer, sample.Programme, sample.Project, null)]
            );
        });
}
