using System.Threading.RateLimiting;
using Konvent.Basics;
using Konvent.People.Accounts;

namespace Konvent.People.Limits;

/// <summary>How often the ways in may be tried in a while, from one address and for one account.</summary>
public sealed record WayInLimits(int FromOneAddress, int ForOneName, TimeSpan In)
{
    /// <summary>An office of many people behind one address still gets in; a list of passwords does not get far.</summary>
    public static WayInLimits Usual { get; } = new(120, 20, TimeSpan.FromMinutes(5));
}

/// <summary>Counts tries for one account name, whether there is such an account or not: from many addresses one gets no further than from one.</summary>
public sealed class LimitWaysIn(WayInLimits limits) : IDisposable
{
    /// <summary>Pages whose forms are counted, by address.</summary>
    public const string Forms = "ways-in";

    /// <summary>Pages behind secret links: opening one counts too.</summary>
    public const string Links = "links";

    private readonly PartitionedRateLimiter<string> byName = PartitionedRateLimiter.Create<string, string>(name =>
        RateLimitPartition.GetFixedWindowLimiter(name, _ => Window(limits.ForOneName, limits))
    );

    /// <summary>Throws <see cref="TooMany"/> where the name has been tried too often.</summary>
    public void CountName(string? email)
    {
        if (!EmailAddress.TryRead(email, out var address))
            return;
        using var lease = byName.AttemptAcquire(address.ToUpperInvariant());
        if (!lease.IsAcquired)
            throw new TooMany(lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : limits.In);
    }

    public void Dispose() => byName.Dispose();

    internal static FixedWindowRateLimiterOptions Window(int many, WayInLimits limits) =>
        new() { PermitLimit = many, Window = limits.In };
}
