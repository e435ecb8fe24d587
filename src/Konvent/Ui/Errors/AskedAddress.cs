using Microsoft.AspNetCore.Diagnostics;

namespace Konvent.Ui.Errors;

/// <summary>The address that somebody asked for, also where an error page answers in its place.</summary>
public static class AskedAddress
{
    public static string Asked(this HttpContext http)
    {
        var request = http.Request;
        return http.Features.Get<IStatusCodeReExecuteFeature>() is { } instead
            ? instead.OriginalPathBase + instead.OriginalPath + instead.OriginalQueryString
            : request.PathBase
                + (http.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? request.Path)
                + request.QueryString;
    }
}
