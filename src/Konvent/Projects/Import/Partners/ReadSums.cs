using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Reads the sums of a line, in the language of the headings.</summary>
/// <param name="usual">The currency of a line that names none.</param>
internal sealed class ReadSums(TableInHand hand, Currency usual, Texts texts)
{
    private static readonly PartnerColumn[] Sums =
    [
        PartnerColumn.Total,
        PartnerColumn.Eligible,
        PartnerColumn.National,
    ];

    /// <summary>What a line says of a partner's money; null where it says nothing.</summary>
    public BudgetFacts? Into(PartnerLine line)
    {
        var funds = Enumerable
            .Range(0, hand.Columns.Count)
            .Where(at => PartnerColumns.FundIn(hand.Columns[at]) is not null)
            .ToList();
        var form = new BudgetForm
        {
            Currency = line.Cell(hand, PartnerColumn.Currency).ToUpperInvariant(),
            Total = line.Cell(hand, PartnerColumn.Total),
            Eligible = line.Cell(hand, PartnerColumn.Eligible),
            NationalContribution = line.Cell(hand, PartnerColumn.National),
            CoFinancingRate = line.Cell(hand, PartnerColumn.Rate),
            Funds =
            [
                .. funds.Select(at => new FundLineForm
                {
                    Id = PartnerColumns.FundIn(hand.Columns[at]),
                    Sum = line.Row.At(at),
                }),
            ],
        };
        string?[] typed =
        [
            form.Total,
            form.Eligible,
            form.NationalContribution,
            form.CoFinancingRate,
            .. form.Funds.Select(fund => fund.Sum),
        ];
        if (typed.All(string.IsNullOrWhiteSpace))
            return null;
        return line.Try(
            texts,
            nameof(PartnerColumn.Total),
            field => ColumnOf(field, funds),
            () =>
            {
                var facts = form.Read(usual, hand.Table.Spoken);
                BudgetRules.Of(facts).Enforce();
                return facts;
            }
        );
    }

    /// <summary>The sums that stand in a line, by their columns.</summary>
    public IEnumerable<(int Column, string Heading, Money Sum)> In(PartnerLine line) =>
        from at in Enumerable.Range(0, hand.Columns.Count)
        let fund = PartnerColumns.FundIn(hand.Columns[at])
        where fund is not null || Sums.Any(sum => hand.Columns[at] == sum.ToString())
        let sum = At(line, at)
        where sum is not null
        select (at, hand.NameOf(hand.Columns[at]), sum.Value);

    public Money? At(PartnerLine line, int column)
    {
        var currency = Currency.TryOf(line.Cell(hand, PartnerColumn.Currency), out var own) ? own : usual;
        return Money.TryRead(line.Row.At(column), hand.Table.Spoken, currency, out var sum, out _) ? sum : null;
    }

    private string? ColumnOf(string field, List<int> funds)
    {
        for (var n = 0; n < funds.Count; n++)
            if (field.StartsWith($"Funds[{n}]", StringComparison.Ordinal))
                return hand.Columns[funds[n]];
        return field switch
        {
            nameof(BudgetForm.NationalContribution) => nameof(PartnerColumn.National),
            nameof(BudgetForm.CoFinancingRate) => nameof(PartnerColumn.Rate),
            { } known when Enum.IsDefined(typeof(PartnerColumn), known) => known,
            _ => null,
        };
    }
}
