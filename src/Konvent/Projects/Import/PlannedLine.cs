using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;

namespace Konvent.Projects.Import;

/// <summary>What becomes of a line of a table.</summary>
public enum Fate
{
    /// <summary>An organisation nobody has entered yet takes part.</summary>
    New,

    /// <summary>An organisation that is known here takes part.</summary>
    Known,

    /// <summary>It takes part already; what the line says of it is new.</summary>
    Changed,

    /// <summary>All that the line says is so already.</summary>
    Unchanged,

    /// <summary>It adds up the lines above it.</summary>
    Sum,

    /// <summary>Nothing is taken from it.</summary>
    NotTaken,
}

/// <summary>One line of a table and what is to become of it.</summary>
public sealed class PlannedLine(ImportRow row)
{
    public ImportRow Row { get; } = row;

    public string Name { get; set; } = "";

    public Fate Fate { get; set; } = Fate.NotTaken;

    /// <summary>Why it is not taken, or what is to be known about it, in the reader's language.</summary>
    public List<string> Said { get; } = [];

    /// <summary>The columns in which something is wrong.</summary>
    public HashSet<string> Wrong { get; } = [];

    /// <summary>Whether somebody has to say if this is another organisation than the one it resembles.</summary>
    public bool MayBeChosen { get; set; }

    public PartnerRow? Partner { get; set; }

    public Guid? KnownOrganisation { get; set; }

    public OrganisationFacts? Organisation { get; set; }

    public PartnerRole Role { get; set; } = PartnerRole.ProjectPartner;

    public When? Dates { get; set; }

    public BudgetFacts? Budget { get; set; }

    public bool IsTaken => Fate is Fate.New or Fate.Known or Fate.Changed;

    public void Refuse(string sentence, string? column = null)
    {
        Fate = Fate.NotTaken;
        Said.Add(sentence);
        if (column is not null)
            Wrong.Add(column);
    }
}
