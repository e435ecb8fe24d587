using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Reads the sums of a line, in the language of the headings.</summary>
/// <param name="usual">The currency of a line that names none, where neither the headings do nor a budget has one.</param>
internal sealed class ReadSums(TableInHand hand, Currency usual, Texts texts)
{
    private static readonly PartnerColumn[] Sums =
    [
        PartnerColumn.Total,
        PartnerColumn.Eligible,
        PartnerColumn.National,
    ];

    // “Total (EUR)” says it of all sums.
    private readonly Currency? ofHeadings = hand
        .Columns.Zip(hand.Table.Headings)
        .Where(column => IsSum(column.First))
        .Select(column => InHeading(column.Second))
        .FirstOrDefault(currency => currency is not null);

    /// <summary>A partner's budget with what a line says of its money; null where it says nothing.</summary>
    public BudgetFacts? Into(PartnerLine line)
    {
        var funds = Filled(line, meaning => PartnerColumns.FundIn(meaning) is not null);
        var costs = Filled(line, meaning => CostColumns.In(meaning) is not null);
        var form = new BudgetForm
        {
            Currency = line.Cell(hand, PartnerColumn.Currency) is { Length: > 0 } named
                ? named.ToUpperInvariant()
                : UsualOf(line).Code,
            Total = line.Cell(hand, PartnerColumn.Total),
            Eligible = line.Cell(hand, PartnerColumn.Eligible),
            NationalContribution = line.Cell(hand, PartnerColumn.National),
            CoFinancingRate = line.Cell(hand, PartnerColumn.Rate),
            ExchangeRate = line.Cell(hand, PartnerColumn.ExchangeRate),
            ExchangeMonth = line.Cell(hand, PartnerColumn.ExchangeMonth),
            Funds = [.. funds.Select(at => Fund(line, at))],
            Costs = [.. costs.Select(at => Cost(line, at))],
        };
        string?[] typed =
        [
            form.Total,
            form.Eligible,
            form.NationalContribution,
            form.CoFinancingRate,
            form.ExchangeRate,
            form.ExchangeMonth,
        ];
        return funds.Count + costs.Count == 0 && typed.All(string.IsNullOrWhiteSpace)
            ? null
            : line.Try(
                texts,
                nameof(PartnerColumn.Total),
                field => ColumnOf(field, funds, costs),
                () => Read(line, form)
            );
    }

    /// <summary>The sums that stand in a line, by their columns.</summary>
    public IEnumerable<(int Column, string Heading, Money Sum)> In(PartnerLine line) =>
        from at in Enumerable.Range(0, hand.Columns.Count)
        let meaning = hand.Columns[at]
        where IsSum(meaning)
        let sum = At(line, at)
        where sum is not null
        select (at, hand.NameOf(meaning), sum.Value);

    public Money? At(PartnerLine line, int column)
    {
        var currency = Currency.TryOf(line.Cell(hand, PartnerColumn.Currency), out var own) ? own : UsualOf(line);
        return Money.TryRead(line.Row.At(column), hand.Table.Spoken, currency, out var sum, out _) ? sum : null;
    }

    private BudgetFacts Read(PartnerLine line, BudgetForm form)
    {
        var said = form.Read(usual, hand.Table.Spoken);
        var old = line.Before is { } before ? new BudgetFacts(before) : null;
        var facts = old?.With(said) ?? said;
        BudgetRules.Of(facts).Enforce();
        return old is null ? facts : facts.InOrderOf(old);
    }

    private Currency UsualOf(PartnerLine line) => ofHeadings ?? line.Before?.Currency ?? usual;

    private static bool IsSum(string meaning) =>
        PartnerColumns.FundIn(meaning) is not null
        || CostColumns.In(meaning) is not null
        || Sums.Any(sum => meaning == sum.ToString());

    private static Currency? InHeading(string heading) =>
        heading.TrimEnd(')', ']', ' ') is { Length: > 3 } text
        && !char.IsLetter(text[^4])
        && Currency.TryOf(text[^3..], out var currency)
            ? currency
            : null;

    private List<int> Filled(PartnerLine line, Func<string, bool> which) =>
        [
            .. Enumerable
                .Range(0, hand.Columns.Count)
                .Where(at => which(hand.Columns[at]) && !string.IsNullOrWhiteSpace(line.Row.At(at))),
        ];

    private FundLineForm Fund(PartnerLine line, int at) =>
        new() { Id = PartnerColumns.FundIn(hand.Columns[at]), Sum = line.Row.At(at) };

    private CostLineForm Cost(PartnerLine line, int at)
    {
        var (category, period) = CostColumns.In(hand.Columns[at])!.Value;
        return new()
        {
            Category = category.ToString(),
            Period = period,
            Sum = line.Row.At(at),
        };
    }

    private string? ColumnOf(string field, List<int> funds, List<int> costs)
    {
        foreach (var (list, columns) in (ReadOnlySpan<(string, List<int>)>)[("Funds", funds), ("Costs", costs)])
            for (var n = 0; n < columns.Count; n++)
                if (field.StartsWith($"{list}[{n}]", StringComparison.Ordinal))
                    return hand.Columns[columns[n]];
        return field switch
        {
            nameof(BudgetForm.NationalContribution) => nameof(PartnerColumn.National),
            nameof(BudgetForm.CoFinancingRate) => nameof(PartnerColumn.Rate),
            { } known when Enum.IsDefined(typeof(PartnerColumn), known) => known,
            _ => null,
        };
    }
}
