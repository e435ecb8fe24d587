using Konvent.Projects.Budget;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;

namespace Konvent.Projects.Import.Partners;

/// <summary>A line that speaks of a partner, and what it says.</summary>
internal sealed class PartnerLine(ImportRow row) : PlannedLine(row)
{
    /// <summary>The partner it speaks of; null where it is a new one.</summary>
    public PartnerRow? Partner { get; set; }

    /// <summary>The organisation of that name that was entered for another project.</summary>
    public Guid? KnownOrganisation { get; set; }

    public OrganisationFacts? Organisation { get; set; }

    public PartnerRole Role { get; set; } = PartnerRole.ProjectPartner;

    public When? Dates { get; set; }

    /// <summary>The budget that its partner has; null where it has none.</summary>
    public PartnerBudget? Before { get; set; }

    /// <summary>Null where it says nothing of money, or nothing new.</summary>
    public BudgetFacts? Budget { get; set; }

    public string Cell(TableInHand hand, PartnerColumn column) => hand.Cell(Row, column.ToString());
}
