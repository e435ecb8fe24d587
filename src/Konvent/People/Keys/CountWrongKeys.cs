using System.Collections.Concurrent;
using Konvent.People.Limits;

namespace Konvent.People.Keys;

/// <summary>Lets an address that sends wrong keys wait: no key is ever guessed, but each try costs a look into the database.</summary>
internal sealed class CountWrongKeys(TimeProvider clock)
{
    private const int MostInAMinute = 20;
    private const int MostAddresses = 10_000;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, (DateTimeOffset Since, int Wrong)> tries = new();

    /// <summary>How long this address has to wait, or null.</summary>
    public TimeSpan? MustWait(HttpContext http) =>
        tries.TryGetValue(AddressOfAsker.Of(http), out var known)
        && known.Wrong >= MostInAMinute
        && known.Since + Window - clock.GetUtcNow() is { } wait
        && wait > TimeSpan.Zero
            ? wait
            : null;

    public void Count(HttpContext http)
    {
        var now = clock.GetUtcNow();
        if (tries.Count >= MostAddresses)
            Forget(now);
        tries.AddOrUpdate(
            AddressOfAsker.Of(http),
            (now, 1),
            (_, known) => now - known.Since < Window ? (known.Since, known.Wrong + 1) : (now, 1)
        );
    }

    private void Forget(DateTimeOffset now)
    {
        foreach (var (address, known) in tries)
            if (now - known.Since >= Window)
                tries.TryRemove(address, out _);
        if (tries.Count >= MostAddresses)
            tries.Clear();
    }
}
