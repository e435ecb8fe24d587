using Konvent.Basics;
using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Compares what a line says of a partner with what is known, which is nothing of a new one. What it says nothing of stays as it is.</summary>
internal sealed class ComparePartner(TableInHand hand, Texts texts)
{
    public void Run(PartnerLine line)
    {
        var old = line.Before;
        if (old is not null && line.Budget?.IsSameAs(new BudgetFacts(old)) == true)
            line.Budget = null;
        if (line.Fate == Fate.New)
            Tell(line, line.Organisation!);
        Tell(line, old);
        if (
            line.Partner is not null
            && line.Budget is null
            && line.Role == line.Partner.Role
            && Equals(line.Dates, line.Partner.Dates)
        )
            line.Fate = Fate.Unchanged;
    }

    private void Tell(PartnerLine line, OrganisationFacts facts)
    {
        line.Tell(NameOf(PartnerColumn.Country), null, Countries.NameOf(facts.Country));
        line.Tell(NameOf(PartnerColumn.Town), null, facts.Town);
        line.Tell(NameOf(PartnerColumn.Region), null, facts.Region?.Code);
        line.Tell(NameOf(PartnerColumn.Website), null, facts.Website);
    }

    private void Tell(PartnerLine line, PartnerBudget? old)
    {
        var partner = line.Partner;
        line.Tell(
            NameOf(PartnerColumn.Role),
            partner is null ? null : texts[$"partners.role.{partner.Role}"],
            texts[$"partners.role.{line.Role}"]
        );
        line.Tell(
            NameOf(PartnerColumn.Dates),
            partner?.Dates?.Write(texts.Language),
            line.Dates?.Write(texts.Language)
        );
        if (line.Budget is not { } facts)
            return;
        line.Tell(NameOf(PartnerColumn.Total), Said(old?.Total), Said(facts.Total));
        line.Tell(NameOf(PartnerColumn.Eligible), Said(old?.Eligible), Said(facts.Eligible));
        foreach (var fund in facts.Funds)
            line.Tell(
                FundAbbreviations.In(texts.Language, fund.Fund),
                Said(
                    old?.Funds.Where(before => before.Fund == fund.Fund)
                        .Select(before => (Money?)before.Sum)
                        .FirstOrDefault()
                ),
                Said(fund.Sum)
            );
        line.Tell(NameOf(PartnerColumn.National), Said(old?.NationalContribution), Said(facts.NationalContribution));
        line.Tell(NameOf(PartnerColumn.Rate), Said(old?.CoFinancingRate), Said(facts.CoFinancingRate));
        line.Tell(
            NameOf(PartnerColumn.ExchangeRate),
            Said(old?.ExchangeRate, old?.Currency),
            Said(facts.ExchangeRate, facts.Currency)
        );
        foreach (var cost in facts.Costs)
            line.Tell(
                CostColumns.NameOf(texts, cost.Category, cost.Period),
                Said(old?.Costs.At(cost.Category, cost.Period)?.Sum),
                Said(cost.Sum)
            );
    }

    private string NameOf(PartnerColumn column) => hand.NameOf(column.ToString());

    private string? Said(Money? sum) => sum?.Write(texts.Language);

    private string? Said(ExchangeRate? rate, Currency? currency) =>
        rate is null || currency is null
            ? null
            : texts[
                "budget.exchange.said",
                SayFindings.Units(rate),
                currency,
                rate.Per,
                rate.Month.Write(texts.Language)
            ];

    private static string? Said(decimal? rate) => rate is { } percent ? SayFindings.Percent(percent) + " %" : null;
}
