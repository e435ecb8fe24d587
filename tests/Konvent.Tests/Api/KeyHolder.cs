using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Konvent.Basics;
using Konvent.People.Keys;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;

namespace Konvent.Tests.Api;

/// <summary>A program that speaks to the API with the key of a person who has a role.</summary>
public sealed class KeyHolder(HttpClient client)
{
    /// <summary>Somebody with this role in the sample's project, or in the place given, and a key that may write.</summary>
    public static async Task<KeyHolder> With(
        Sample sample,
        Role role,
        Place? place = null,
        KeyScope scope = KeyScope.Write
    )
    {
        var account = await sample.House.PersonWithAccount();
        var person = new Person(account.Id, account.Name, account.Email, Language.English, []);
        await sample.House.InDatabase(async db =>
        {
            db.Memberships.Add(
                new Membership(account.Id, role, place ?? sample.Place, null, sample.House.Clock.Today(), null)
            );
            await db.SaveAs(person.Author, default);
        });
        var secret = await sample.Do<MakeKey, KeySecret>(deed =>
            deed.Run(new NewKey("A program", scope, 90), person, default)
        );
        var client = sample.House.Browser();
        client.DefaultRequestHeaders.Authorization = new("Bearer", secret.Text);
        return new(client);
    }

    public static KeyHolder Anybody(House house) => new(house.Browser());

    public async Task<Answered> Get(string path) => await Answered.Of(await client.GetAsync("/api" + path));

    public Task<Answered> Post(string path, object body) => Send(HttpMethod.Post, path, body, null);

    public Task<Answered> Put(string path, object? body, string? seen) => Send(HttpMethod.Put, path, body, seen);

    public Task<Answered> Delete(string path, string? seen) => Send(HttpMethod.Delete, path, null, seen);

    /// <summary>All texts of a project, of which only the long name says anything.</summary>
    public static object Texts(string longName) =>
        new
        {
            longName = new { en = longName },
            objective = (object?)null,
            description = (object?)null,
        };

    /// <summary>Sends whatever is put into the request.</summary>
    public async Task<Answered> Ask(HttpMethod verb, string path, Action<HttpRequestMessage> how)
    {
        using var request = new HttpRequestMessage(verb, "/api" + path);
        how(request);
        return await Answered.Of(await client.SendAsync(request));
    }

    /// <summary>Sends exactly this text as JSON.</summary>
    public Task<Answered> SendRaw(HttpMethod verb, string path, string json, string? seen = null) =>
        Send(verb, path, new StringContent(json, Encoding.UTF8, "application/json"), seen);

    private Task<Answered> Send(HttpMethod verb, string path, object? body, string? seen) =>
        Send(verb, path, body is null ? null : JsonContent.Create(body), seen);

    private Task<Answered> Send(HttpMethod verb, string path, HttpContent? content, string? seen) =>
        Ask(
            verb,
            path,
            request =>
            {
                request.Content = content;
                if (seen is not null)
                    request.Headers.TryAddWithoutValidation("If-Match", seen);
            }
        );
}

/// <summary>What the API answered: the status, the version as a tag, and the JSON.</summary>
public sealed record Answered(int Status, string? ETag, JsonNode? Json, string Type, HttpResponseMessage Whole)
{
    public static async Task<Answered> Of(HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        var type = answer.Content.Headers.ContentType?.MediaType ?? "";
        return new(
            (int)answer.StatusCode,
            answer.Headers.ETag?.Tag,
            text.Length > 0 && type.Contains("json", StringComparison.Ordinal) ? JsonNode.Parse(text) : null,
            type,
            answer
        );
    }

    /// <summary>The sentence of a refusal.</summary>
    public string Detail => (string?)Json?["detail"] ?? "";

    /// <summary>The fields in which rules were broken, as paths.</summary>
    public IEnumerable<string?> Fields => Json?["rules"]?.AsArray().Select(rule => (string?)rule!["field"]) ?? [];

    /// <summary>The keys of the rules that were broken.</summary>
    public IEnumerable<string> Rules => Json?["rules"]?.AsArray().Select(rule => (string)rule!["key"]!) ?? [];
}
