using static Konvent.People.Rights.Deed;
using static Konvent.People.Rights.Role;

namespace Konvent.People.Rights;

/// <summary>Which role may do what, where the role was given. All rights of the program stand in this table.</summary>
public static class RightsTable
{
    private static readonly Dictionary<Deed, Role[]> Table = new()
    {
        [SeeServer] = [Operator],
        [SeeMail] = [Operator],
        [ManagePeople] = [Operator],
        [ImportRegions] = [Operator],
        [AddProgramme] = [Operator],
        [ChangeProgramme] = [Operator, ProgrammeOfficer],
        [AddOrganisation] = [Operator, ProgrammeOfficer, Coordinator],
        [ChangeOrganisation] = [Operator, ProgrammeOfficer, Coordinator, Partner],
        [ImportOrganisations] = [Operator, ProgrammeOfficer],
        [AddProject] = [Operator, ProgrammeOfficer],
        [SeeProject] = [Operator, ProgrammeOfficer, Coordinator, Partner, Adviser, Translator, Auditor, Viewer],
        [SeeHistory] = [Operator, ProgrammeOfficer, Coordinator, Partner, Adviser, Translator, Auditor],
        [SeePeople] = [Operator, ProgrammeOfficer, Coordinator, Partner, Adviser, Translator, Auditor],
        [SeeTeamFiles] = [Operator, ProgrammeOfficer, Coordinator, Partner, Adviser, Translator, Auditor],
        [SeeCoordinationFiles] = [ProgrammeOfficer, Coordinator, Auditor],
        [WriteTexts] = [Coordinator, Partner, Translator],
        [ChangeProject] = [ProgrammeOfficer, Coordinator],
        [ChangePartners] = [ProgrammeOfficer, Coordinator],
        [ChangeContacts] = [ProgrammeOfficer, Coordinator, Partner],
        [WriteToPartners] = [ProgrammeOfficer, Coordinator],
        [ChangeInstruments] = [ProgrammeOfficer, Coordinator, Partner],
        [ChangeSources] = [ProgrammeOfficer, Coordinator, Partner],
        [ChangeBudget] = [ProgrammeOfficer, Coordinator, Partner],
        [ChangeWorkPlan] = [ProgrammeOfficer, Coordinator],
        [ReportActivity] = [ProgrammeOfficer, Coordinator, Partner],
        [ChangeFiles] = [ProgrammeOfficer, Coordinator, Partner],
        [ChangeIndicators] = [ProgrammeOfficer, Coordinator],
        [ChangeChronicle] = [ProgrammeOfficer, Coordinator, Partner],
        [SeePlans] = [Operator, ProgrammeOfficer, Coordinator, Partner, Adviser, Translator, Auditor, Viewer],
        [WritePlans] = [Coordinator, Partner],
        [CommentPlans] = [ProgrammeOfficer, Coordinator, Partner, Adviser],
        [DecidePlans] = [ProgrammeOfficer, Coordinator],
        [ChangeReaders] = [Coordinator],
        [LaunchProject] = [Coordinator],
        [InvitePeople] = [Operator, ProgrammeOfficer, Coordinator],
    };

    public static bool Allows(Role role, Deed deed) => Table[deed].Contains(role);
}
