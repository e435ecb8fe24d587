using Konvent.ActionPlans;
using Konvent.ActionPlans.Api;
using Konvent.ActionPlans.Comments;
using Konvent.ActionPlans.Launch;
using Konvent.ActionPlans.Translating;
using Konvent.ActionPlans.Whole;
using Konvent.Api;
using Konvent.Commands;
using Konvent.Files;
using Konvent.History;
using Konvent.Mail;
using Konvent.People;
using Konvent.People.Drafts;
using Konvent.People.Keys;
using Konvent.People.Letters;
using Konvent.Projects;
using Konvent.Projects.Budget;
using Konvent.Projects.Chronicle;
using Konvent.Projects.Contacts;
using Konvent.Projects.Documents;
using Konvent.Projects.Documents.Folders;
using Konvent.Projects.Documents.Uploading;
using Konvent.Projects.History;
using Konvent.Projects.Import;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Projects.Instruments.Improvements;
using Konvent.Projects.Instruments.Stakeholders;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Projects.Regions;
using Konvent.Projects.Sources;
using Konvent.Projects.Team;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Site;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent;

/// <summary>The program: a command line, and the server that it starts. One line per part of the house.</summary>
public static class Program
{
    public static Task<int> Main(string[] args) => CommandLine.Run(args);

    /// <summary>Puts the server together. Tests adjust what they must: the clock, the address.</summary>
    public static WebApplication Build(ServerSettings settings, Action<WebApplicationBuilder>? adjust = null)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions { ApplicationName = "konvent", ContentRootPath = AppContext.BaseDirectory }
        );
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddSingleton(settings).AddSingleton(TimeProvider.System);
        builder.Services.AddStorage(settings.Storage);
        builder.Services.AddHistory();
        builder.Services.AddMail(settings.Storage);
        builder.Services.AddFiles(settings.Storage);
        builder.Services.AddUi();
        builder.Services.AddPeople();
        builder.Services.AddApi();
        builder
            .Services.AddProgrammes()
            .AddRegions()
            .AddOrganisations()
            .AddPartners()
            .AddThings()
            .AddContacts()
            .AddInstruments()
            .AddStakeholders()
            .AddImprovements()
            .AddIndicators()
            .AddChronicle()
            .AddSources()
            .AddBudgets()
            .AddImport()
            .AddWorkPlan()
            .AddDocuments()
            .AddTeam()
            .AddProjects()
            .AddProjectHistory();
        builder.Services.AddActionPlans();
        builder.Services.AddSite();
        builder.Services.AddCommands();
        adjust?.Invoke(builder);

        var app = builder.Build();
        app.UseUi();
        app.UsePeople();
        app.MapUi();
        app.MapSite();
        app.MapDrafts();
        app.UseApi(); // After the language is chosen: what is refused, such as a key that does not work, is refused with a sentence.
        app.UseKeys();
        app.MapLetters();
        app.MapDownloads();
        app.MapImportTables();
        app.MapPlanDocuments();
        var api = app.MapApi();
        api.MapProjects();
        api.MapOrganisations();
        api.MapRegions();
        api.MapPartners();
        api.MapContacts();
        api.MapInstruments();
        api.MapStakeholders();
        api.MapImprovements();
        api.MapIndicators();
        api.MapChronicle();
        api.MapSources();
        api.MapBudgets();
        api.MapWorkPackages();
        api.MapMilestones();
        api.MapPlans();
        api.MapPlannedActions();
        api.MapPlanComments();
        api.MapLaunchedPlans();
        api.MapTranslationsOfPlans();
        api.MapDocuments();
        api.MapUploads();
        api.MapFolders();
        return app;
    }
}
