namespace Konvent.Basics;

/// <summary>A rule that was not kept: its stable key (also the key of its sentence), the field it concerns, and the sentence's values.</summary>
public sealed record Breach(string Key, string? Field = null, params object[] Values);

/// <summary>Thrown when what a person asks for breaks one or more rules; pages show each at its field, the API answers 422.</summary>
public sealed class RuleBroken(IReadOnlyList<Breach> breaches)
    : Exception(string.Join("; ", breaches.Select(breach => $"{breach.Field}: {breach.Key}")))
{
    public RuleBroken(string key, string? field = null, params object[] values)
        : this([new Breach(key, field, values)]) { }

    public IReadOnlyList<Breach> Breaches { get; } = breaches;

    /// <summary>The first rule that was broken; enough where there can be only one.</summary>
    public Breach First => Breaches[0];

    /// <summary>The same rules, broken in a part of a larger input: <c>Name</c> becomes <c>Region.Name</c>.</summary>
    public RuleBroken Within(string part) =>
        new([
            .. Breaches.Select(breach =>
                breach with
                {
                    Field = breach.Field is null ? part : $"{part}.{breach.Field}",
                }
            ),
        ]);

    /// <summary>Reads a part of a larger input; a rule it breaks is broken in that part.</summary>
    public static T In<T>(string part, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (RuleBroken broken)
        {
            throw broken.Within(part);
        }
    }
}
