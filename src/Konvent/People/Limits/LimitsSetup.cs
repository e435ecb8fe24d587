using System.Threading.RateLimiting;
using Konvent.Ui.Headers;
using Microsoft.AspNetCore.RateLimiting;

namespace Konvent.People.Limits;

/// <summary>Registers how often the ways in may be tried.</summary>
public static class LimitsSetup
{
    public static IServiceCollection AddLimits(this IServiceCollection services)
    {
        services.AddSingleton(WayInLimits.Usual);
        services.AddSingleton<LimitWaysIn>();
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = (rejected, _) =>
            {
                if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
                    rejected.HttpContext.Response.RetryIn(wait);
                return ValueTask.CompletedTask;
            };
            limiter.AddPolicy(
                LimitWaysIn.Forms,
                http => HttpMethods.IsPost(http.Request.Method) ? ByAddress(http) : Free
            );
            limiter.AddPolicy(LimitWaysIn.Links, ByAddress);
        });
        return services;
    }

    private static RateLimitPartition<string> Free => RateLimitPartition.GetNoLimiter("");

    private static RateLimitPartition<string> ByAddress(HttpContext http)
    {
        var limits = http.RequestServices.GetRequiredService<WayInLimits>();
        return RateLimitPartition.GetFixedWindowLimiter(
            AddressOfAsker.Of(http),
            _ => LimitWaysIn.Window(limits.FromOneAddress, limits)
        );
    }
}
