using System.Reflection;
using Xunit.Sdk;
using Xunit.v3;

namespace Konvent.Tests;

public enum OnEngine
{
    Sqlite,
    Postgres,
}

/// <summary>Runs a test once on each engine; on SQLite alone where <c>KONVENT_TEST_ENGINES</c> says so.</summary>
public sealed class BothEnginesAttribute : DataAttribute
{
    public static IReadOnlyList<OnEngine> Chosen { get; } =
    [
        .. (Environment.GetEnvironmentVariable("KONVENT_TEST_ENGINES") ?? "sqlite")
            .Split(',')
            .Select(name => Enum.Parse<OnEngine>(name, ignoreCase: true)),
    ];

    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(
        MethodInfo testMethod,
        DisposalTracker disposalTracker
    ) => new([.. Chosen.Select(engine => new TheoryDataRow(engine))]);

    public override bool SupportsDiscoveryEnumeration() => true;
}
