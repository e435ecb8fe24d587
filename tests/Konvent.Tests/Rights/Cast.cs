using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Guests;
using Konvent.Basics;
using Konvent.History;
using Konvent.Mail;
using Konvent.People.Keys;
using Konvent.People.Memberships;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Contacts;
using Konvent.Projects.Contacts.Letters;
using Konvent.Projects.Documents;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Instruments.Stakeholders.Persons;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Sources;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.ActionPlans;
using Konvent.Tests.Files;
using Konvent.Tests.Projects;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.Rights;

/// <summary>Somebody who tries all ways: in the browser, and where it is the API's with a key that may write.</summary>
internal sealed record Actor(string Name, HttpClient Browser, HttpClient Program, string FormToken);

/// <summary>A house with two projects that have nothing to do with each other, neither launched, and people with every role in the one or the other.</summary>
internal sealed class Cast
{
    private readonly Sample mine;
    private readonly Sample foreign;
    private readonly Organisation organisation;
    private readonly Participation participation;
    private readonly PartnerContact contact;
    private readonly PartnerLetter partnerLetter;
    private readonly PolicyInstrument instrument;
    private readonly Stakeholder stakeholder;
    private readonly StakeholderPerson person;
    private readonly PolicyImprovement improvement;
    private readonly PartnerBudget budget;
    private readonly Source source;
    private readonly WorkPackage package;
    private readonly PlannedActivity activity;
    private readonly Milestone milestone;
    private readonly Folder folder;
    private readonly Indicator indicator;
    private readonly ChronicleEntry entry;
    private readonly ActionPlan plan;
    private readonly PlannedAction action;
    private readonly PlanInHand signed;
    private readonly PlanComment comment;
    private readonly PlanGuest guest;
    private readonly Letter letter;
    private Document document = null!;
    private Guid revision;
    private Guid account;
    private Guid role;
    private Guid accountInProgramme;
    private Guid roleInProgramme;

    private Cast(Sample mine, Sample foreign)
    {
        (this.mine, this.foreign) = (mine, foreign);
        organisation = new Organisation(Sample.Body());
        participation = new Participation(mine.Project, organisation.Id, PartnerRole.ProjectPartner, null);
        source = new Source(
            mine.Project,
            new(mine.Project, "project", "instruments"),
            new(Wording.In(Language.English, "3 instruments"), "A page", null, null, null, null, null)
        );
        indicator = new Indicator(
            mine.Project,
            new(
                IndicatorKind.Output,
                null,
                Wording.In(Language.English, "Strategies"),
                Wording.In(Language.English, "strategies"),
                null,
                null,
                null,
                null,
                Wording.Empty
            )
        );
        entry = new ChronicleEntry(
            mine.Project,
            EntryKind.PilotAction,
            new(null, Wording.In(Language.English, "A pilot"), Wording.Empty, [])
        );
        contact = new PartnerContact(
            mine.Project,
            new(organisation.Id, PartnerFunction.Finance, "money@example.org", null, Wording.Empty, null)
        );
        partnerLetter = new PartnerLetter(
            mine.Project,
            Guid.CreateVersion7(),
            new("A subject", Sample.Say("en", "A text")),
            [new(organisation.Id, PartnerFunction.Finance, "money@example.org")],
            new(Guid.CreateVersion7(), "Ada Example, for all", "ada@example.org"),
            mine.House.Clock.GetUtcNow()
        );
        instrument = new PolicyInstrument(
            mine.Project,
            new(InstrumentKind.Local, 2, Wording.Empty, null, null, Wording.Empty, null, [organisation.Id])
        );
        stakeholder = new Stakeholder(
            instrument,
            new(organisation.Id, Wording.Empty, null, null, default, Wording.Empty, null, null)
        );
        person = new StakeholderPerson(
            stakeholder.Id,
            new("Berta Beispiel", null, null, When.Parse("2020-01-01"), "By mail"),
            new("Somebody", mine.House.Clock.GetUtcNow())
        );
        improvement = new PolicyImprovement(
            instrument,
            new(default, When.Parse("2020"), Sample.Say("en", "Better"), Wording.Empty, null, null)
        );
        budget = new PartnerBudget(mine.Project, participation.Id, new(Money.Euro(1), null, [], null, null, [], null));
        package = new WorkPackage(
            mine.Project,
            1,
            new(null, Sample.Say("en", "Work"), Wording.Empty, null, null, [], [])
        );
        activity = package.Plan(
            new(null, Sample.Say("en", "An activity"), Wording.Empty, [organisation.Id], null, default, [])
        );
        milestone = new Milestone(mine.Project, new(Sample.Say("en", "A milestone"), 1, null));
        plan = PlanFor(instrument);
        signed = Begun(PlanInHand.Regional(mine, organisation.Id, "Another policy"));
        action = new PlannedAction(plan, 1, SampleActions.Called("An action"));
        var now = mine.House.Clock.GetUtcNow();
        comment = new PlanComment(plan, new(null, null, null), "A comment", new(null, null, "Somebody"), now);
        guest = new PlanGuest(
            plan,
            new(GuestPurpose.Comment, "Berta Beispiel", "berta@example.org", Language.English),
            "Somebody",
            now
        );
        folder = new Folder(mine.Project, new(Wording.In(Language.English, "A folder"), null));
        letter = new Letter("test", "x@example.org", "X", Language.English, "s", "t", mine.House.Clock.GetUtcNow());
    }

    public List<Actor> Actors { get; } = [];

    public static async Task<Cast> In(House house)
    {
        var cast = new Cast(await Sample.In(house), await Sample.In(house));
        var file = await cast.mine.Kept("A document.pdf", SampleFiles.Pdf());
        cast.document = cast.mine.Document("A document", file);
        await house.InDatabase(async db =>
        {
            db.Add(cast.document);
            db.AddRange(
                cast.folder,
                cast.organisation,
                cast.participation,
                cast.instrument,
                cast.stakeholder,
                cast.person,
                cast.improvement
            );
            db.AddRange(cast.budget, cast.source, cast.letter, cast.package, cast.milestone);
            db.AddRange(cast.indicator, cast.entry, cast.contact, cast.partnerLetter, cast.plan, cast.action);
            db.AddRange(cast.comment, cast.guest, cast.signed.Instrument, cast.signed.Plan);
            await db.SaveAs(Author.Program, default);
            cast.revision = await db.Revisions.Where(r => r.Of == cast.mine.Project).Select(r => r.Id).FirstAsync();
        });
        await cast.SignAndLaunch();
        cast.account = (await house.PersonWith(Role.Viewer, cast.mine.Place)).Id;
        cast.role = await RoleOf(house, cast.account);
        var reader = await house.PersonWith(Role.Viewer, Place.OfProgramme(cast.mine.Programme));
        cast.accountInProgramme = reader.Id;
        cast.roleInProgramme = await RoleOf(house, reader.Id);
        await cast.Arrive(house);
        return cast;
    }

    // A table that is being imported belongs to its person alone.
    private const string NobodysTable = "0193b1f0-0000-7000-8000-000000000000";

    /// <summary>What stands in the blank of an address; null where the table does not know yet, and has to be told.</summary>
    public string? ValueOf(string pattern, string blank) =>
        (pattern, blank) switch
        {
            (_, "acronym") => mine.Acronym,
            (_, "language") => "en",
            (_, "secret") => "nobody-has-this-secret",
            (_, "number") => "1",
            (var start, "planId")
                when start.StartsWith("/{acronym}/", StringComparison.Ordinal)
                    || start.Contains("/launched/", StringComparison.Ordinal)
                    || start.Contains("/versions/", StringComparison.Ordinal) => signed.Plan.Id.ToString(),
            (_, "planId") => plan.Id.ToString(),
            (_, "edition") => "1",
            (_, "step") => "submission",
            (var start, "id") when start.Contains("/comments/", StringComparison.Ordinal) => comment.Id.ToString(),
            (_, "into") => "de",
            (var start, "id") when start.Contains("/plans/import/", StringComparison.Ordinal) => NobodysTable,
            (var start, "id") when start.Contains("/plans/", StringComparison.Ordinal) => action.Id.ToString(),
            (_, "instrument") => instrument.Id.ToString(),
            (_, "person") => person.Id.ToString(),
            (var start, "id") when start.Contains("/stakeholders/", StringComparison.Ordinal) =>
                stakeholder.Id.ToString(),
            (var start, "id") when start.Contains("/improvements/", StringComparison.Ordinal) =>
                improvement.Id.ToString(),
            (var start, "id") when start.Contains("/folders/", StringComparison.Ordinal) => folder.Id.ToString(),
            (var start, "id") when start.Contains("/files/", StringComparison.Ordinal) => document.Id.ToString(),
            (var start, "id") when start.Contains("/import/tables/", StringComparison.Ordinal) => NobodysTable,
            (_, "kind") => "partners",
            (_, "format") => "csv",
            (_, "revision") => revision.ToString(),
            (_, "day") => "2020-02-12",
            (_, "documentName") => "api",
            (_, "form") => "project-texts",
            (var start, "id")
                when start.Contains("/partners/", StringComparison.Ordinal)
                    || start.Contains("/participations/", StringComparison.Ordinal)
                    || start.Contains("/budget/", StringComparison.Ordinal) => participation.Id.ToString(),
            (var start, "id") when start.Contains("/contacts/letters/", StringComparison.Ordinal) =>
                partnerLetter.Id.ToString(),
            (var start, "id") when start.Contains("/contacts/", StringComparison.Ordinal) => contact.Id.ToString(),
            (var start, "id") when start.Contains("/instruments/", StringComparison.Ordinal) =>
                instrument.Id.ToString(),
            (_, "of") => mine.Project.ToString(),
            (_, "part") => "instruments",
            (var start, "id") when start.Contains("/indicators/", StringComparison.Ordinal) => indicator.Id.ToString(),
            (var start, "id") when start.Contains("/chronicle/", StringComparison.Ordinal) => entry.Id.ToString(),
            (var start, "id") when start.Contains("/sources/", StringComparison.Ordinal) => source.Id.ToString(),
            (_, "packageId") => package.Id.ToString(),
            (var start, "id") when start.Contains("/activities/", StringComparison.Ordinal) => activity.Id.ToString(),
            (var start, "id")
                when start.Contains("/packages/", StringComparison.Ordinal)
                    || start.Contains("/work-packages/", StringComparison.Ordinal) => package.Id.ToString(),
            (var start, "id") when start.Contains("/milestones/", StringComparison.Ordinal) => milestone.Id.ToString(),
            (var start, "id") when start.Contains("/organisations/", StringComparison.Ordinal) =>
                organisation.Id.ToString(),
            (_, "programme") => mine.Programme.ToString(),
            (var start, "id") when start.Contains(":guid}/people/{id", StringComparison.Ordinal) =>
                accountInProgramme.ToString(),
            (var start, "id") when start.StartsWith("/programmes/{programme", StringComparison.Ordinal) =>
                roleInProgramme.ToString(),
            (var start, "id") when start.Contains("/programmes/", StringComparison.Ordinal) =>
                mine.Programme.ToString(),
            (var start, "id") when start.StartsWith("/mail/", StringComparison.Ordinal) => letter.Id.ToString(),
            (var start, "id") when start.Contains("/people/roles/", StringComparison.Ordinal) => role.ToString(),
            (var start, "id") when start.Contains("/people/", StringComparison.Ordinal) => account.ToString(),
            _ => null,
        };

    private PlanInHand Begun(PolicyInstrument other) => new(mine, participation, other, PlanFor(other));

    private ActionPlan PlanFor(PolicyInstrument policy) =>
        new(
            mine.Project,
            new(
                policy.Id,
                [organisation.Id],
                Language.English,
                Sample.Say("en", "A plan"),
                Wording.Empty,
                Wording.Empty,
                Wording.Empty
            )
        );

    /// <summary>Launched although its project is not, which keeps it from the public.</summary>
    private async Task SignAndLaunch()
    {
        await signed.Action("An action");
        await signed.Sign();
        await mine.House.InDatabase(async db =>
        {
            (await db.Plans.SingleAsync(p => p.Id == signed.Plan.Id)).Launch(new(2026, 1, 1));
            await db.SaveAs(Author.Program, default);
        });
    }

    private static Task<Guid> RoleOf(House house, Guid account) =>
        house.InDatabase(db => db.Memberships.Where(m => m.AccountId == account).Select(m => m.Id).SingleAsync());

    private async Task Arrive(House house)
    {
        var stranger = house.Browser();
        Actors.Add(new("nobody", stranger, house.Browser(), await stranger.FormToken("/sign-in")));
        await Add(house, "no role", await house.PersonWithoutRole());
        await Add(house, "operator", await house.PersonWith(Role.Operator));
        await Add(house, "officer", await house.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(mine.Programme)));
        await Add(
            house,
            "officer elsewhere",
            await house.PersonWith(Role.ProgrammeOfficer, Place.OfProgramme(foreign.Programme))
        );
        foreach (var role in Giving.RolesAt(mine.Place))
        {
            var name = role.ToString().ToLowerInvariant();
            await Add(
                house,
                name,
                await house.PersonWith(role, mine.Place, role == Role.Partner ? organisation.Id : null)
            );
            await Add(house, name + " elsewhere", await house.PersonWith(role, foreign.Place));
        }
    }

    private async Task Add(House house, string name, TestPerson person)
    {
        var who = new Person(person.Id, person.Name, person.Email, Language.English, []);
        var key = await mine.Do<MakeKey, KeySecret>(deed =>
            deed.Run(new NewKey(name, KeyScope.Write, 30), who, default)
        );
        var program = house.Browser();
        program.DefaultRequestHeaders.Authorization = new("Bearer", key.Text);
        Actors.Add(new(name, person.Browser, program, await person.Browser.FormToken("/account/keys")));
    }
}
