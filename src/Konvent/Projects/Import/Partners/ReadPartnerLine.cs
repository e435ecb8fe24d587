using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Organisations;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Reads what a line says of a partner, in the language of the headings. What cannot be understood is said at the line; nothing is guessed.</summary>
internal sealed class ReadPartnerLine(TableInHand hand, ReadSums sums, Texts texts)
{
    private readonly ReadOrganisation organisation = new(hand, texts);
    private readonly ReadDates dates = new(hand, texts);

    public void Into(PartnerLine line)
    {
        var country = organisation.Country(line);
        line.Role = RoleIn(line);
        line.Dates = dates.Span(line, line.Partner?.Dates);
        line.Budget = sums.Into(line);
        if (line.Partner is null)
            line.Organisation = organisation.Into(line, country)?.Facts;
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
}
