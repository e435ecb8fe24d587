using Konvent.Reading;

namespace Konvent.Projects.Budget;

/// <summary>What one fund contributes.</summary>
/// <param name="Fund">The fund's code, as the programme has it.</param>
public sealed record FundLine(string Fund, Money Sum);

/// <summary>What one category of costs comes to, in one period or altogether.</summary>
/// <param name="Period">As the project counts: a year, “Semester 1”; null for all of its time.</param>
public sealed record CostLine(CostCategory Category, string? Period, Money Sum)
{
    public const int LongestPeriod = 60;

    internal CostLine Tidy() => this with { Period = string.IsNullOrWhiteSpace(Period) ? null : Period.Trim() };
}
