using Konvent.ActionPlans;
using Konvent.ActionPlans.Launch;
using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Projects;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Site.ProjectPages;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Site.Plans;

/// <summary>How much of a plan a reader finds in their language.</summary>
public enum PlanInLanguage
{
    /// <summary>It was written in it.</summary>
    Own,
    Whole,
    Part,
    None,
}

/// <summary>All that the public reads of a launched plan, in one of its project's languages.</summary>
public sealed record PublicPlan(Project Project, Programme Programme, LaunchedPlan Plan, Language Reader)
{
    public PlanText Text => Plan.Text;

    public PlanInLanguage InLanguage { get; } = In(Plan.Text, Reader);

    /// <summary>What it is about, for whoever does not read its language: in English where it is not in theirs.</summary>
    public ShownText? Summary =>
        Text.Summary[Reader] is null && Text.Summary[Language.English] is { } english
            ? new(english, Language.English, IsFallback: true)
            : Text.Summary.For(Reader);

    /// <summary>The address of the plan in a language of its project.</summary>
    public string AddressIn(Language language) => $"/{Project.Path}/{language}/plans/{Plan.Id}";

    /// <summary>Reads the launched plan of the launched public project at this address; as if it did not exist where one of them is neither.</summary>
    public static async Task<PublicPlan> Read(
        KonventDb db,
        string acronym,
        Guid id,
        Language reader,
        CancellationToken stop
    )
    {
        var (project, programme) = await PublicProject.Find(db, acronym, stop);
        if (!project.Languages.Contains(reader))
            throw new NotFound();
        return new(project, programme, await db.LaunchedPlan(project.Id, id, stop), reader);
    }

    private static PlanInLanguage In(PlanText text, Language reader) =>
        text.Language == reader
            ? PlanInLanguage.Own
            : Translated.Of(text, reader) switch
            {
                { There: 0 } => PlanInLanguage.None,
                { IsWhole: true } => PlanInLanguage.Whole,
                _ => PlanInLanguage.Part,
            };
}
