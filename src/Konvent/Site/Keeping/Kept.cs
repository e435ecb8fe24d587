using System.Globalization;
using Konvent.Basics;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Primitives;

namespace Konvent.Site.Keeping;

/// <summary>How a public page is kept: under its address, the generation of what it says, and the day, since it shows today.</summary>
internal static class Kept
{
    // The generations start anew with the program: a mark that an earlier run gave out must not count.
    private static readonly string Run = Guid.CreateVersion7().ToString("N");

    private static readonly object Mark = new();

    /// <param name="generation">Null where the page cannot be kept.</param>
    public static void Under(this OutputCacheContext context, string? generation, TimeProvider clock)
    {
        var request = context.HttpContext.Request;
        var keep = generation is not null && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method));
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = context.AllowCacheStorage = keep;
        context.AllowLocking = true;
        context.ResponseExpirationTimeSpan = TimeSpan.FromHours(1);
        // What stands behind a question mark changes nothing, and must not fill the memory.
        context.CacheVaryByRules.QueryKeys = StringValues.Empty;
        if (!keep)
            return;
        var vary = context.CacheVaryByRules.VaryByValues;
        vary["generation"] = generation!;
        vary["day"] = clock.GetUtcNow().UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        vary["language"] = CultureInfo.CurrentUICulture.Name;
        vary["method"] = request.Method;
        context.HttpContext.Items[Mark] = MarkOf(vary);
    }

    /// <summary>Lets browsers keep the page, too, as long as they ask each time whether it still is the same. Said by the page, once it is there.</summary>
    public static void SayKept(this HttpContext http)
    {
        http.Response.Headers.CacheControl = "public, no-cache";
        if (http.Items[Mark] is string mark)
            http.Response.Headers.ETag = mark;
    }

    /// <summary>Only whole pages are kept, and none that gives a cookie.</summary>
    public static void Refuse(this OutputCacheContext context)
    {
        var response = context.HttpContext.Response;
        if (response.StatusCode != StatusCodes.Status200OK || !StringValues.IsNullOrEmpty(response.Headers.SetCookie))
            context.AllowCacheStorage = false;
    }

    private static string MarkOf(IEnumerable<KeyValuePair<string, string>> varied) =>
        $"W/\"{WordingHash.Of(Run + string.Join('|', varied.Select(pair => pair.Key + pair.Value)))}\"";
}
