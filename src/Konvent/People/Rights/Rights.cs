using Konvent.Basics;

namespace Konvent.People.Rights;

/// <summary>The one place that answers: may this person do this deed here?</summary>
public static class Rights
{
    public static bool May(this Person? who, Deed deed, Place here) =>
        deed == Deed.SeeProject && IsReader(who, here)
        || who is not null
            && (who.MayWrite || IsReading(deed))
            && who.Standings.Any(standing => Reaches(standing, deed, here));

    /// <summary>Throws where they may not: as if it did not exist where they may not even see it.</summary>
    public static void Require(this Person? who, Deed deed, Place here)
    {
        if (who.May(deed, here))
            return;
        if (here.Project is not null && !who.May(Deed.SeeProject, here))
            throw new NotFound();
        throw new NotAllowed(deed);
    }

    private static bool IsReader(Person? who, Place here) =>
        here.Readers switch
        {
            Audience.Public => true,
            Audience.SignedIn => who is not null,
            Audience.Programme => who is not null
                && who.Standings.Any(standing => standing.Programme == here.Programme),
            _ => false,
        };

    private static bool IsReading(Deed deed) =>
        deed
            is Deed.SeeProject
                or Deed.SeeHistory
                or Deed.SeePeople
                or Deed.SeePlans
                or Deed.SeeTeamFiles
                or Deed.SeeCoordinationFiles
                or Deed.SeeServer
                or Deed.SeeMail;

    private static bool Reaches(Standing standing, Deed deed, Place here) =>
        RightsTable.Allows(standing.Role, deed) && IsWithin(standing, here) && IsForOwn(standing, deed, here);

    private static bool IsWithin(Standing standing, Place here) =>
        here == Place.Anywhere
        || standing switch
        {
            { Project: { } project } => here.Project == project,
            { Programme: { } programme } => here.Programme == programme,
            _ => true,
        };

    // An organisation takes part in many projects: a partner changes its own only, wherever that takes part; it reports on its own work,
    // says whom to turn to at its own house, changes the instruments it works on, writes its own plans, and touches no other's money.
    private static bool IsForOwn(Standing standing, Deed deed, Place here) =>
        deed
            is not (
                Deed.ChangeOrganisation
                or Deed.ChangeContacts
                or Deed.ChangeBudget
                or Deed.ChangeInstruments
                or Deed.ReportActivity
                or Deed.WritePlans
            )
        || standing.Role != Role.Partner
        || standing.Organisation == here.Organisation;
}
