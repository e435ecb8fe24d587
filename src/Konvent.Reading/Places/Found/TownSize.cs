namespace Konvent.Reading;

/// <summary>From which rank on a town is known how far; the larger it is, the sooner a text that names it means it.</summary>
internal static class TownSize
{
    /// <summary>Known everywhere.</summary>
    public const int Large = 200_000;

    /// <summary>Known in the countries around.</summary>
    public const int Middling = 50_000;

    /// <summary>Below this known in its region.</summary>
    public const int Small = 20_000;

    /// <summary>Below this rather a word or a family.</summary>
    public const int Tiny = 8_000;
}
