using Konvent.Basics;
using Konvent.Ui;
using Konvent.Ui.Headers;

namespace Konvent.Api;

/// <summary>Stands around all that answers below <c>/api</c>: whatever is refused there is refused with a problem, never with a page.</summary>
internal sealed class RefuseAsProblems(RequestDelegate next, Texts texts)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            if (IsPage(http.GetEndpoint()))
                http.Response.StatusCode = StatusCodes.Status404NotFound; // /api/de is no project's page.
            else
                await next(http);
        }
        catch (Exception error) when (!http.Response.HasStarted && AnswerProblems.Foresees(error))
        {
            if (error is NotSignedIn)
                http.Response.Headers.WWWAuthenticate = "Bearer";
            if (error is TooMany tooMany)
                http.Response.RetryIn(tooMany.Wait);
            await AnswerProblems.Of(error, texts).Write(http);
            return;
        }
        // What routing and the server refuse has a status and no body.
        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            await OfStatus(http).Write(http);
    }

    private Problem OfStatus(HttpContext http) =>
        http.Response.StatusCode switch
        {
            404 when MethodsAt.Address(http) is { Count: > 0 } methods => OfMethod(http, methods),
            404 => AnswerProblems.Of(404, texts, "api.problem.noSuchAddress"),
            405 => OfMethod(http, MethodsAt.Address(http)),
            var status => AnswerProblems.Of(status, texts),
        };

    private Problem OfMethod(HttpContext http, IReadOnlyList<string> methods)
    {
        var allowed = string.Join(", ", methods);
        http.Response.Headers.Allow = allowed;
        return AnswerProblems.Of(405, texts, "api.problem.method", http.Request.Method, allowed);
    }

    // What routing itself puts in the place of an endpoint has no route.
    private static bool IsPage(Endpoint? found) =>
        found is RouteEndpoint && found.Metadata.GetMetadata<OfApi>() is null;
}

/// <summary>Marks an endpoint as one of the API.</summary>
internal sealed class OfApi;
