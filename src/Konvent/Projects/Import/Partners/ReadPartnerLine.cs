using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Reads what a line says of a partner, in the language of the headings. What cannot be understood is said at the line; nothing is guessed.</summary>
internal sealed class ReadPartnerLine(TableInHand hand, ReadSums sums, Texts texts)
{
    private readonly ReadDates dates = new(hand, texts);

    public void Into(PartnerLine line)
    {
        var country = CountryIn(line);
        line.Role = RoleIn(line);
        line.Dates = dates.Span(line, nameof(PartnerColumn.Starts), nameof(PartnerColumn.Ends), line.Partner?.Dates);
        line.Budget = sums.Into(line);
        if (line.Partner is null)
            line.Organisation = line.Try(texts, nameof(PartnerColumn.Name), ColumnOf, () => Described(line, country));
    }

    private string CountryIn(PartnerLine line)
    {
        var typed = line.Cell(hand, PartnerColumn.Country);
        if (typed.Length == 0 || Countries.Know(typed.ToUpperInvariant()))
            return typed.ToUpperInvariant();
        var named = PartnerWords.CountryOf(typed, texts);
        if (named is null)
            line.Refuse(texts["import.line.country", typed], nameof(PartnerColumn.Country));
        return named ?? "";
    }

    private PartnerRole RoleIn(PartnerLine line)
    {
        var typed = line.Cell(hand, PartnerColumn.Role);
        var usually = line.Partner?.Role ?? PartnerRole.ProjectPartner;
        if (typed.Length == 0)
            return usually;
        if (PartnerWords.RoleOf(typed, texts) is { } role)
            return role;
        line.Refuse(texts["import.line.role", typed], nameof(PartnerColumn.Role));
        return usually;
    }

    private OrganisationFacts Described(PartnerLine line, string country)
    {
        var own = PartnerWords.LanguageIn(country) ?? hand.Table.Spoken;
        var (region, town, website) = (
            line.Cell(hand, PartnerColumn.Region),
            line.Cell(hand, PartnerColumn.Town),
            line.Cell(hand, PartnerColumn.Website)
        );
        var facts = new OrganisationFacts(
            Wording.In(own, line.Name),
            country,
            town.Length == 0 ? null : town,
            region.Length == 0 ? null : RuleBroken.In("Region", () => new Region(region, Wording.Empty)),
            website.Length == 0 ? null : website
        );
        _ = new Organisation(facts); // It refuses what may not be kept.
        return facts;
    }

    private static string? ColumnOf(string field) =>
        field.StartsWith("Region", StringComparison.Ordinal) ? nameof(PartnerColumn.Region)
        : Enum.IsDefined(typeof(PartnerColumn), field) ? field
        : null;
}
