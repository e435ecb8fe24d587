using Konvent.Basics;

namespace Konvent.People.Keys;

/// <summary>What a key may do on its person's behalf.</summary>
public enum KeyScope
{
    Read,
    Write,
}

/// <summary>A person's key for the API: it may do no more than the person, and less if it was made for reading. Shown once, kept as a hash.</summary>
public sealed class ApiKey : Aggregate
{
    private ApiKey() { }

    public ApiKey(
        Guid account,
        string name,
        KeyScope scope,
        string start,
        string secretHash,
        DateTimeOffset now,
        DateTimeOffset? expires
    )
    {
        if (string.IsNullOrWhiteSpace(name))
            throw new RuleBroken("people.key.nameMissing", nameof(Name));
        (AccountId, Name, Scope, Start, SecretHash, CreatedAt, ExpiresAt) = (
            account,
            name.Trim(),
            scope,
            start,
            secretHash,
            now,
            expires
        );
    }

    public Guid AccountId { get; private set; }

    /// <summary>What the person calls it: “spreadsheet of the programme”.</summary>
    public string Name { get; private set; } = "";

    public KeyScope Scope { get; private set; }

    /// <summary>The first characters, by which the person knows it again.</summary>
    public string Start { get; private set; } = "";

    public string SecretHash { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private set; }

    public DateTimeOffset? ExpiresAt { get; private set; }

    public DateTimeOffset? RevokedAt { get; private set; }

    public bool Works(DateTimeOffset now) => RevokedAt is null && (ExpiresAt is null || now < ExpiresAt);

    public void Revoke(DateTimeOffset now) => RevokedAt ??= now;
}
