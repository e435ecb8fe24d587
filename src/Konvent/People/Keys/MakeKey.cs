using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.People.Keys;

/// <summary>What a key is to be called, what it may do, and for how many days.</summary>
public sealed record NewKey(string Name, KeyScope Scope, int Days);

/// <summary>Makes a key for oneself.</summary>
public sealed class MakeKey(KonventDb db, TimeProvider clock)
{
    /// <summary>The lifetimes one can choose from, in days.</summary>
    public static readonly IReadOnlyList<int> Lifetimes = [30, 90, 365];

    private const int Most = 50;

    /// <summary>The secret, which nobody can see a second time.</summary>
    public async Task<KeySecret> Run(NewKey wanted, Person who, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var working = await db.ApiKeys.WorkingAt(now).CountAsync(key => key.AccountId == who.Id, stop);
        new Rules()
            .Require(who.MayWrite, "people.key.readingOnly")
            .Require(Lifetimes.Contains(wanted.Days), "people.key.daysUnknown", nameof(wanted.Days))
            .Require(working < Most, "people.key.tooMany", null, Most)
            .Enforce();
        var secret = KeySecret.Make();
        db.ApiKeys.Add(
            new ApiKey(who.Id, wanted.Name, wanted.Scope, secret.Start, secret.Hash, now, now.AddDays(wanted.Days))
        );
        await db.SaveAs(who.Author, stop);
        return secret;
    }
}
