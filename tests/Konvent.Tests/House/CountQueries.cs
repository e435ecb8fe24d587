using System.Collections.Concurrent;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Konvent.Tests;

/// <summary>Counts the queries of one request, which says so in a header; those of others, also at the same time, do not count.</summary>
public sealed class CountQueries : DbCommandInterceptor, IStartupFilter
{
    private const string Header = "X-Count-Queries";

    private static readonly AsyncLocal<StrongBox<int>?> OfThisRequest = new();
    private readonly ConcurrentDictionary<string, StrongBox<int>> counts = new();

    /// <summary>
    /// How many queries this page needs when nothing is kept in memory. Others may count at the same time and make it forget once more in
    /// between, so the least of a few counts.
    /// </summary>
    public static async Task<int> Of(House house, HttpClient browser, string page)
    {
        var least = int.MaxValue;
        for (var times = 0; times < 4; times++)
            least = Math.Min(least, await Once(house, browser, page));
        return least;
    }

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, rest) =>
                {
                    if (http.Request.Headers[Header].ToString() is { Length: > 0 } id)
                        OfThisRequest.Value = counts.GetOrAdd(id, _ => new StrongBox<int>());
                    return rest(http);
                }
            );
            next(app);
        };

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData data,
        InterceptionResult<DbDataReader> result,
        CancellationToken stop = default
    )
    {
        if (OfThisRequest.Value is { } count)
            Interlocked.Increment(ref count.Value);
        return new(result);
    }

    private static async Task<int> Once(House house, HttpClient browser, string page)
    {
        var id = Guid.CreateVersion7().ToString();
        using var request = new HttpRequestMessage(HttpMethod.Get, page);
        request.Headers.Add(Header, id);
        House.ForgetKept();
        (await browser.SendAsync(request)).EnsureSuccessStatusCode().Dispose();
        return house.Services.GetRequiredService<CountQueries>().counts[id].Value;
    }
}
