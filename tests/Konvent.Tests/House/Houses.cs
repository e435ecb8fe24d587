[assembly: Xunit.AssemblyFixture(typeof(Konvent.Tests.Houses))]

namespace Konvent.Tests;

/// <summary>One house per engine for all tests that bring their own projects; started when the first one asks.</summary>
public sealed class Houses : IAsyncDisposable
{
    private readonly Dictionary<OnEngine, Lazy<Task<House>>> houses = BothEnginesAttribute.Chosen.ToDictionary(
        engine => engine,
        engine => new Lazy<Task<House>>(() => House.On(engine))
    );

    public Task<House> On(OnEngine engine) => houses[engine].Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var house in houses.Values.Where(house => house.IsValueCreated))
            await (await house.Value).DisposeAsync();
    }
}
