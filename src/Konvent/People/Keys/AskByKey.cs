using Konvent.Api;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Headers;

namespace Konvent.People.Keys;

/// <summary>Puts the person of a key (<c>Authorization: Bearer kv_…</c>) into a request to the API. Elsewhere a key opens nothing; a wrong one is refused, also where anybody could read.</summary>
internal sealed class AskByKey(RequestDelegate next, FindPerson people, Texts texts, CountWrongKeys wrong)
{
    private const string Bearer = "Bearer ";

    public async Task InvokeAsync(HttpContext http)
    {
        var sent = http.Request.Headers.Authorization.ToString();
        if (sent.Length == 0 || !http.Request.Path.StartsWithSegments("/api"))
        {
            await next(http);
            return;
        }
        if (wrong.MustWait(http) is { } wait)
        {
            http.Response.RetryIn(wait);
            await Refuse(http, StatusCodes.Status429TooManyRequests, "people.key.tooManyWrong");
            return;
        }
        // A key stands for itself: whoever sends one is not also asked for as the person of a cookie.
        http.SetAsker(null);
        if (await Owner(sent, http.RequestAborted) is not { } person)
        {
            wrong.Count(http);
            http.Response.Headers.WWWAuthenticate = "Bearer error=\"invalid_token\"";
            await Refuse(http, StatusCodes.Status401Unauthorized, "people.key.wrong");
            return;
        }
        http.SetAsker(person);
        await next(http);
    }

    private async Task<Rights.Person?> Owner(string sent, CancellationToken stop) =>
        sent.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase)
        && KeySecret.Read(sent[Bearer.Length..].Trim()) is { } secret
            ? await people.ByKey(secret.Hash, stop)
            : null;

    private Task Refuse(HttpContext http, int status, string key) => Problem.Of(status, texts[key]).Write(http);
}
