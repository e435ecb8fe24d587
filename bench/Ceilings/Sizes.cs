namespace Konvent.Ceilings;

/// <summary>How many bytes the program's own answers have; the ceilings write as many.</summary>
public sealed record Sizes(int List, int Json)
{
    /// <summary>What the bare list page adds after its rows, so that it is as long as the program's.</summary>
    public string Filler { get; private set; } = "";

    /// <summary>Makes the filler, once it is known how long the bare page is without any.</summary>
    public void Measure(int bare) => Filler = new string('x', Math.Max(0, List - bare));
}
