namespace Konvent.Basics;

/// <summary>It does not exist, or not for this person: both look the same from outside.</summary>
public sealed class NotFound() : Exception("Not found.");

/// <summary>It is found at another address now; whoever is told this may see it there.</summary>
/// <param name="from">The part of the address, as <see cref="Reading.Slug"/> writes it, that has become another.</param>
public sealed class Moved(string from, string to) : Exception($"Moved from {from} to {to}.")
{
    public string From { get; } = from;

    public string To { get; } = to;
}

/// <summary>The person sees the thing but may not do this deed with it.</summary>
public sealed class NotAllowed(Enum deed) : Exception($"Not allowed: {deed}.")
{
    public Enum Deed { get; } = deed;
}

/// <summary>Tried too often; again after a while.</summary>
public sealed class TooMany(TimeSpan wait) : Exception("Too many tries.")
{
    public TimeSpan Wait { get; } = wait;
}

/// <summary>Only for people who have signed in; the way leads over the sign-in page and back.</summary>
public sealed class NotSignedIn() : Exception("Not signed in.");
