namespace Konvent.People.Rights;

/// <summary>Something a person wants to do, as far as rights tell it apart.</summary>
public enum Deed
{
    SeeServer,
    SeeMail,
    ManagePeople,
    ImportRegions,
    AddProgramme,
    ChangeProgramme,
    AddOrganisation,
    ChangeOrganisation,
    AddProject,
    SeeProject,
    SeeHistory,
    SeePeople,
    SeeTeamFiles,
    SeeCoordinationFiles,
    WriteTexts,
    ChangeProject,
    ChangePartners,
    ChangeInstruments,
    ChangeSources,
    ChangeBudget,
    ChangeWorkPlan,
    ReportActivity,
    ChangeFiles,
    ChangeIndicators,
    ChangeChronicle,
    ChangeReaders,
    LaunchProject,
    InvitePeople,
}
