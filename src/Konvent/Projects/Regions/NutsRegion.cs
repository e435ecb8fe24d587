using Konvent.Basics;

namespace Konvent.Projects.Regions;

/// <summary>A region of Eurostat's list, as an operator has imported it.</summary>
public sealed class NutsRegion : IAnnounced
{
    public const int LongestName = 400;

    private NutsRegion() { }

    public NutsRegion(string code, Wording name, int edition)
    {
        (Code, Name, Edition) = (code, name, edition);
        (Level, Country) = (NutsCode.LevelOf(code), NutsCode.CountryOf(code));
    }

    public string Code { get; private set; } = "";

    public int Level { get; private set; }

    /// <summary>As the list writes it: EL for Greece.</summary>
    public string Country { get; private set; } = "";

    /// <summary>By itself in its own language; in Latin letters, where those are others, as English.</summary>
    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>The last edition in which it stood, by the year: 2024.</summary>
    public int Edition { get; private set; }

    /// <summary>Takes over what a list says of it; answers whether that is anything new.</summary>
    internal bool Take(Wording name, int edition)
    {
        if (Name == name && Edition == edition)
            return false;
        (Name, Edition) = (name, edition);
        return true;
    }
}
