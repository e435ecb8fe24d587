namespace Konvent.Reading;

/// <summary>A part of a whole: "half", "two thirds", "a fifth".</summary>
internal readonly record struct Share(int Numerator, int Denominator)
{
    private const decimal Near = 1;

    public string Key => $"{Numerator}/{Denominator}";

    /// <summary>Whether a number of per cent says the same: 33 % is a third.</summary>
    public bool Is(decimal percent) => Math.Abs(100m * Numerator / Denominator - percent) < Near;
}
