using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Budget;

/// <summary>What one fund contributes, as it is typed; every fund has its line, one that pays nothing an empty one.</summary>
public sealed class FundLineForm
{
    /// <summary>The fund's code.</summary>
    public string? Id { get; set; }

    [Called("budget.sum")]
    public string? Sum { get; set; }

    internal bool IsEmpty => string.IsNullOrWhiteSpace(Sum);

    public static FundLineForm Of(string code, PartnerBudget? budget, Language reader) =>
        new() { Id = code, Sum = budget?.Funds.FirstOrDefault(line => line.Fund == code)?.Sum.WriteAmount(reader) };

    internal FundLine? Read(TypedFields typed, string field, Currency currency) =>
        typed.Money(Sum, field + nameof(Sum), currency) is { } sum ? new(Id ?? "", sum) : null;
}

/// <summary>What one category costs, as it is typed.</summary>
public sealed class CostLineForm
{
    /// <summary>Category and period as the person found them; none for a line that was added.</summary>
    public string? Id { get; set; }

    [Called("budget.category", Words = "budget.category.")]
    public string? Category { get; set; }

    [Called("budget.period")]
    public string? Period { get; set; }

    [Called("budget.sum")]
    public string? Sum { get; set; }

    /// <summary>Nobody wrote in it: a category alone says nothing.</summary>
    internal bool IsEmpty => string.IsNullOrWhiteSpace(Sum) && string.IsNullOrWhiteSpace(Period);

    /// <summary>The lines there are; where there are none yet, one for each category.</summary>
    public static List<CostLineForm> Of(PartnerBudget? budget, Language reader) =>
        budget?.Costs is { Count: > 0 } costs
            ?
            [
                .. costs.Select(line => new CostLineForm
                {
                    Id = $"{line.Category} {line.Period}".TrimEnd(),
                    Category = line.Category.ToString(),
                    Period = line.Period,
                    Sum = line.Sum.WriteAmount(reader),
                }),
            ]
            :
            [
                .. CostCategories.All.Select(category => new CostLineForm
                {
                    Id = category.ToString(),
                    Category = category.ToString(),
                }),
            ];

    internal CostLine? Read(TypedFields typed, string field, Currency currency)
    {
        var isKnown = Enum.TryParse<CostCategory>(Category, out var category) && Enum.IsDefined(category);
        typed
            .Rules.Require(isKnown, "budget.rule.category", field + nameof(Category))
            .Require(!string.IsNullOrWhiteSpace(Sum), "budget.rule.sumMissing", field + nameof(Sum));
        return typed.Money(Sum, field + nameof(Sum), currency) is { } sum ? new(category, Period, sum) : null;
    }
}
