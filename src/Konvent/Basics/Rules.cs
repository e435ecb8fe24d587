namespace Konvent.Basics;

/// <summary>Collects what is wrong with an input, so that a person hears everything at once and not one thing after the other.</summary>
public sealed class Rules
{
    private readonly List<Breach> breaches = [];

    public bool Broken => breaches.Count > 0;

    /// <summary>The first thing that is wrong; null while nothing is.</summary>
    public Breach? First => breaches.FirstOrDefault();

    public Rules Require(bool kept, string key, string? field = null, params object[] values)
    {
        if (!kept)
            breaches.Add(new Breach(key, field, values));
        return this;
    }

    public void Add(Breach breach) => breaches.Add(breach);

    /// <summary>Throws <see cref="RuleBroken"/> with all that was found, if anything was.</summary>
    public void Enforce()
    {
        if (Broken)
            throw new RuleBroken(breaches);
    }
}
