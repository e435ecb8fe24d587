using System.Collections.Concurrent;
using System.Net;
using Konvent.People.Accounts;
using Konvent.People.Limits;
using Konvent.People.Memberships;
using Konvent.People.Sessions;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Projects.Regions;
using Konvent.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Konvent.Tests;

/// <summary>The whole program, served on a loopback port of its own over an empty database of its own.</summary>
public sealed class House : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<House, bool> Open = new();

    private readonly WebApplication app;
    private readonly TestDatabase database;
    private bool isGuest;

    private House(WebApplication app, TestDatabase database, TestClock clock)
    {
        (this.app, this.database, Clock) = (app, database, clock);
        Address = new Uri(
            app.Services.GetRequiredService<IServer>()
                .Features.Get<IServerAddressesFeature>()!
                .Addresses.First()
                .Replace("127.0.0.1", "localhost")
        );
        Open[this] = true;
    }

    public Uri Address { get; }

    public TestClock Clock { get; }

    public IServiceProvider Services => app.Services;

    public string DataDirectory => database.Directory;

    /// <param name="adjust">What this house has otherwise than the real one, such as who carries its letters.</param>
    public static async Task<House> On(OnEngine engine, bool demo = false, Action<IServiceCollection>? adjust = null)
    {
        var database = await TestDatabase.Create(engine);
        var clock = new TestClock();
        return new House(await Start(database, clock, demo, adjust), database, clock);
    }

    /// <summary>A second node over the same database, as another server would be. It goes before the first one does.</summary>
    public async Task<House> Beside() =>
        new(await Start(database, Clock, demo: false, adjust: null), database, Clock) { isGuest = true };

    /// <summary>A browser without scripts: keeps cookies, and follows no redirect, so that a test sees it.</summary>
    public HttpClient Browser() =>
        new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = Address,
        };

    /// <summary>Does something with the database behind the program's back.</summary>
    public async Task<T> InDatabase<T>(Func<KonventDb, Task<T>> what)
    {
        await using var scope = Services.CreateAsyncScope();
        return await what(scope.ServiceProvider.GetRequiredService<KonventDb>());
    }

    public Task InDatabase(Func<KonventDb, Task> what) =>
        InDatabase(async db =>
        {
            await what(db);
            return true;
        });

    /// <summary>
    /// Makes old what all houses remember of people and projects. Tests run beside each other in one house and do this by chance all the
    /// time; whoever counts queries does it on purpose, so that the count is the same each time.
    /// </summary>
    public static void ForgetKept()
    {
        Type[] kinds =
        [
            typeof(Account),
            typeof(Session),
            typeof(Membership),
            typeof(Project),
            typeof(Programme),
            typeof(NutsRegion),
        ];
        foreach (var house in Open.Keys)
            house.Services.GetRequiredService<Generations>().Raise(kinds.Select(Generations.TopicOf));
    }

    public async ValueTask DisposeAsync()
    {
        Open.TryRemove(this, out _);
        await app.StopAsync();
        await app.DisposeAsync();
        if (!isGuest)
            await database.DisposeAsync();
    }

    private static async Task<WebApplication> Start(
        TestDatabase database,
        TestClock clock,
        bool demo,
        Action<IServiceCollection>? adjust
    )
    {
        var app = Program.Build(
            new ServerSettings(database.Settings, "http://127.0.0.1:0", demo),
            builder =>
            {
                builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
                builder.Logging.SetMinimumLevel(LogLevel.Warning);
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                // A password costs a tenth of a second on purpose; thousands of sign-ins would cost the tests minutes.
                builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1);
                // One machine stands for many people here; the test of the limits sets its own.
                builder.Services.Replace(
                    ServiceDescriptor.Singleton(new WayInLimits(100_000, 100_000, TimeSpan.FromMinutes(5)))
                );
                builder.Services.AddSingleton<CountQueries>();
                builder.Services.AddSingleton<IStartupFilter>(all => all.GetRequiredService<CountQueries>());
                builder.Services.ConfigureDbContext<KonventDb>(
                    (all, options) => options.AddInterceptors(all.GetRequiredService<CountQueries>())
                );
                adjust?.Invoke(builder.Services);
            }
        );
        await app.Services.GetRequiredService<Migrator>().Migrate(default);
        await app.StartAsync();
        return app;
    }
}
